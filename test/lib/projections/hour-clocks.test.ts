import { describe, expect, it } from "vitest";
import { instantAt } from "../../../lib/deadlines/civil-day.ts";
import { calendarFile } from "../../../lib/documents/ics.ts";
import type { Case } from "../../../lib/model/case.ts";
import { dueGroups, pressingCount } from "../../../lib/projections/due-list.ts";
import { hourClocks, hourNotice, nextHourLook } from "../../../lib/projections/hour-clocks.ts";
import { createCaseBook } from "../../../lib/projections/cases/case-book.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { inForce } from "../../rules/procedures/in-force.ts";
import { caseLog, type CaseLog } from "../procedures/case-log.ts";

const procedure = inForce("national", "public-opinion");
const FOUND = { topic: "张三反映停保", "found-where": "论坛", "found-by": "media", department: "基金处" };

const at = (moment: string): string => instantAt(moment.slice(0, 10), moment.slice(11));

function found(moment: string, level = "major", id?: string): CaseLog {
  const log = caseLog("public-opinion", "2026-11-20T01:00:00.000Z", id);
  log.step("found", at(moment), { ...FOUND, "opinion-level": level });
  return log;
}

function on(log: CaseLog, moment: string): Case {
  return procedures(log.events, procedure, CALENDAR, at(moment));
}

/** Saturday. */
const ONE = found("2026-11-21 08:00");
const OTHER = found("2026-11-20 09:00", "other", "00000000-0000-4000-8000-00000000ca5f");
const lines = (moment: string) => hourClocks([on(OTHER, moment), on(ONE, moment)]);

describe("T22–25: limits in hours", () => {
  it("T24: are listed with the instant at which they end, the first at the head, until they are met", () => {
    expect(lines("2026-11-21 09:00").map(({ what, due }) => [what, due])).toEqual([
      ["发布权威信息的时限", at("2026-11-21 13:00")],
      ["举行新闻发布会的时限", at("2026-11-22 08:00")],
      ["回应的时限", at("2026-11-22 09:00")],
    ]);
    const log = found("2026-11-21 08:00");
    log.step("first-release", at("2026-11-21 10:00"));
    expect(hourClocks([on(log, "2026-11-21 11:00")]).map(({ what }) => what)).toEqual(["举行新闻发布会的时限"]);
    // What is over counts on.
    expect(hourClocks([on(log, "2026-11-25 11:00")])).toHaveLength(1);
    log.step("not-ours", at("2026-11-25 12:00"));
    expect(hourClocks([on(log, "2026-11-25 13:00")])).toEqual([]);
  });

  it("T24: are looked at an hour before each ends and the moment that it is over", () => {
    const next = (moment: string): string | undefined => nextHourLook(lines(moment), at(moment));
    expect(next("2026-11-21 09:00")).toBe(at("2026-11-21 12:00"));
    expect(next("2026-11-21 12:00")).toBe("2026-11-21T05:00:00.001Z");
    expect(next("2026-11-21 13:01")).toBe(at("2026-11-22 07:00"));
    expect(nextHourLook([], at("2026-11-21 13:01"))).toBeUndefined();
  });

  it("T24: are spoken of once an hour before and once when they are over, on a Saturday too, by numbers only", () => {
    const said: string[] = [];
    let given: string[] = [];
    for (const moment of ["09:00", "11:59", "12:00", "12:30", "13:00", "13:01", "13:02", "20:00"]) {
      const notice = hourNotice(lines(`2026-11-21 ${moment}`), given, at(`2026-11-21 ${moment}`));
      if (notice.message !== undefined) said.push(`${moment} ${notice.message}`);
      ({ given } = notice);
    }
    expect(said).toEqual([
      "12:00 按小时计算的期限：1 件在 1 小时内到期。",
      "13:01 按小时计算的期限：1 件已经超过期限。",
    ]);
    expect(said.join("")).not.toContain("张三");
    // By night, and several at once.
    const night = hourNotice(lines("2026-11-22 08:30"), given, at("2026-11-22 08:30"));
    expect(night.message).toBe("按小时计算的期限：1 件在 1 小时内到期，1 件已经超过期限。");
    // What was entered long after it was over is no news.
    expect(hourNotice(lines("2026-11-29 08:30"), [], at("2026-11-29 08:30")).message).toBeUndefined();
  });

  it("T24: are not spoken of again when they come back into the list, until a day after they end", () => {
    const first = hourNotice(lines("2026-11-21 12:10"), [], at("2026-11-21 12:10"));
    expect(first.message).toBeDefined();
    // The clock set back, or the case left out for a while.
    const away = hourNotice([], first.given, at("2026-11-21 11:00"));
    expect(away.given).toEqual(first.given);
    expect(hourNotice(lines("2026-11-21 12:20"), away.given, at("2026-11-21 12:20")).message).toBeUndefined();
    const over = hourNotice(lines("2026-11-21 13:05"), away.given, at("2026-11-21 13:05"));
    const gone = hourNotice([], over.given, at("2026-11-21 14:00"));
    expect(hourNotice(lines("2026-11-21 14:05"), gone.given, at("2026-11-21 14:05")).message).toBeUndefined();
    expect(hourNotice([], gone.given, at("2026-11-22 13:01")).given).toEqual([]);
  });

  it("T24: are computed anew with each minute, and at the instant that one is over", () => {
    const book = createCaseBook(CALENDAR);
    book.add(ONE.events);
    const known = [procedure];
    const refresh = (now: string) => book.refresh({ procedures: known, now: new Date(now) });
    const id = refresh(at("2026-11-21 12:59"))[0]?.id ?? "";
    expect(refresh("2026-11-21T04:59:30.000Z")).toEqual([]);
    expect(refresh(at("2026-11-21 13:00"))[0]?.stamp.text).toBe("今天 13:00 前 · 剩不到 1 分");
    expect(refresh("2026-11-21T05:00:00.001Z")[0]?.stamp.tone).toBe("late");
    expect(book.case(id)?.breaches).toHaveLength(1);
    expect(refresh(at("2026-11-21 13:20"))[0]?.stamp.text).toBe("超期 20 分 · 今天 13:00");
  });

  it("T24: stand in the calendar file at their minute, with an alarm an hour before", () => {
    const file = calendarFile([on(ONE, "2026-11-21 09:00")], { now: at("2026-11-21 09:00"), calendar: CALENDAR });
    expect(file.match(/DTSTART.*/g)?.map((line) => line.trim())).toEqual([
      "DTSTART:20261121T050000Z",
      "DTSTART:20261122T000000Z",
    ]);
    expect(file.match(/TRIGGER.*/g)?.map((line) => line.trim())).toEqual(["TRIGGER:-PT1H", "TRIGGER:-PT1H"]);
    expect(file).not.toContain("张三");
  });

  it("T24: weigh on the toolbar button, on a day off too", () => {
    const groups = (moment: string) => {
      const all = dueGroups([on(ONE, moment)], { today: moment.slice(0, 10), calendar: CALENDAR });
      return { count: pressingCount(all), ids: all.filter(({ cases }) => cases > 0).map(({ id }) => id) };
    };
    expect(groups("2026-11-21 13:00")).toEqual({ count: 1, ids: ["today"] });
    expect(groups("2026-11-21 13:01")).toEqual({ count: 1, ids: ["overdue"] });
  });
});
