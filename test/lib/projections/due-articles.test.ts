import { describe, expect, it } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { calendarFile } from "../../../lib/documents/ics.ts";
import { endOf, isOwnWork, subjectOf, withoutNumber } from "../../../lib/projections/case-kinds.ts";
import { digestOf } from "../../../lib/projections/digest.ts";
import { dueGroups, firstLines, pressingCount } from "../../../lib/projections/due-list.ts";
import { clocksAfterEnd, stampOf } from "../../../lib/projections/due-stamps.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { approved, asCase, drafted } from "./articles/articles.ts";
import { aCase, clock } from "./case-builder.ts";

const TITLE = "关于门诊慢特病的公告";
/** On 12 March 2026 the articles of these tests are looked at; what was formed on 2 March has until the 30th. */
const TODAY = "2026-03-12";
const day = { today: TODAY, calendar: CALENDAR };
const groupsOf = (...cases: readonly Case[]) => dueGroups(cases, day).filter(({ lines }) => lines.length > 0);
const late = (): Case => asCase(drafted({ "formed-on": "2026-02-02" }));

/** Published on 5 March, with an interpretation that is not out yet. */
function lacksInterpretation(): Case {
  const log = drafted({ "article-kind": "policy" });
  log.step("needs-interpretation", "2026-03-03", { "needs-interpretation": true });
  approved(log);
  log.step("interpretation-ready", "2026-03-05");
  log.step("publish", "2026-03-05");
  return asCase(log);
}

describe("an article among what is due", () => {
  it("is called by its title, and is the drafting department's", () => {
    const [group] = groupsOf(late());
    expect(group).toMatchObject({ id: "overdue", cases: 1 });
    expect(group?.lines).toEqual([
      expect.objectContaining({ number: "", subject: TITLE, department: "待遇保障科", what: "公开期限" }),
    ]);
    expect(firstLines(groupsOf(late()), 5)).toHaveLength(1);
    expect(pressingCount(groupsOf(late()))).toBe(1);
    expect(stampOf(late(), TODAY)).toMatchObject({ tone: "late", title: expect.stringContaining("公开期限") });
  });

  it("is counted in the morning, and not named", () => {
    const said = JSON.stringify(
      digestOf(groupsOf(late(), aCase(1, { clocks: [clock({ due: "2026-03-11", state: "overdue" })] }))),
    );
    expect(said).toContain("已超期 2 件");
    expect(said).not.toContain(TITLE);
    expect(said).not.toContain("依申请公开");
  });

  it("is in the calendar file by its department and when it was begun", () => {
    const parts = { now: "2026-03-12T02:00:00.000Z", calendar: CALENDAR };
    const file = calendarFile([asCase(drafted())], parts).replaceAll("\r\n ", "");
    expect(file).toContain("SUMMARY:稿件（待遇保障科，3月2日开始办理）：公开期限最后一日");
    expect(file).toContain("DTSTART;VALUE=DATE:20260330");
    expect(file).not.toContain(TITLE);
  });

  it("is not waited for with an applicant", () => {
    const awaits = { title: "确认", basis: [] };
    const one = aCase(1, {
      procedure: "clarification",
      state: "unconfirmed",
      awaits,
      fields: { "found-says": "传言" },
    });
    expect(groupsOf(one)).toEqual([]);
    expect(stampOf(one, TODAY)).toMatchObject({ text: "办理中", tone: "due" });
  });

  it("is done once it is out, closed or kept, and says which", () => {
    const log = drafted();
    approved(log);
    log.step("publish", "2026-03-05");
    expect(stampOf(asCase(log), TODAY)).toMatchObject({ text: "已公开 · 3月5日", tone: "done" });
    expect(groupsOf(asCase(log))).toEqual([]);
    const kept = drafted();
    kept.step("withhold", "2026-03-05");
    expect(stampOf(asCase(kept), TODAY).text).toBe("不主动公开 · 3月5日");
    expect(endOf(aCase(1, { outcome: "published" }))).toBeUndefined();
  });
});

describe("limits that go on after an article is out", () => {
  it("press as others do: on the list, in the stamp, in the calendar file", () => {
    const one = lacksInterpretation();
    expect(one.state).toBe("closed");
    expect(clocksAfterEnd(one).map(({ title }) => title)).toEqual(["发布解读的期限"]);
    expect(groupsOf(one)).toMatchObject([{ id: "overdue", lines: [{ what: "发布解读的期限", subject: TITLE }] }]);
    expect(stampOf(one, TODAY)).toMatchObject({ tone: "late" });
    const file = calendarFile([one], { now: "2026-03-12T02:00:00.000Z", calendar: CALENDAR });
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it("are none of those that the closing ended, nor of requests", () => {
    const log = drafted({ "formed-on": "2026-02-02" });
    log.step("drop", "2026-03-11", { "decision-reason": "不用了" });
    expect(clocksAfterEnd(asCase(log))).toEqual([]);
    const ended = [clock({ state: "overdue" })];
    expect(clocksAfterEnd(aCase(1, { procedure: "article", state: "closed", clocks: ended }))).toEqual([]);
    const request = aCase(1, { state: "closed", clocks: [clock({ state: "overdue" })], next: [] });
    expect(clocksAfterEnd(request)).toEqual([]);
    expect(groupsOf(asCase(log), request)).toEqual([]);
  });
});

describe("what a case is called by", () => {
  it("is what is asked for or claimed, or the title, and a word where there is no number", () => {
    expect(subjectOf(aCase(1, { fields: { content: "某内容", title: "别的" } }))).toBe("某内容");
    expect(subjectOf(aCase(1, { procedure: "litigation", fields: { claim: "某请求" } }))).toBe("某请求");
    expect(subjectOf(aCase(1, { procedure: "article", fields: { title: TITLE, content: "x" } }))).toBe(TITLE);
    expect(subjectOf(aCase(1))).toBe("");
    expect(["request", "article", "clarification"].map(withoutNumber)).toEqual(["未编号", "稿件", "澄清"]);
    expect(["request", "litigation", "article", "clarification"].map(isOwnWork)).toEqual([false, false, true, true]);
  });
});
