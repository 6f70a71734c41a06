import { assert, constantFrom, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { civilDayOf, civilTimeOf, instantAt } from "../../../lib/deadlines/civil-day.ts";
import type { Case } from "../../../lib/model/case.ts";
import { toldMoment } from "../../../lib/procedures/entering/told-moment.ts";
import { stampOf } from "../../../lib/projections/due-stamps.ts";
import { clockOf } from "../../rules/procedures/in-force.ts";
import type { CaseLog } from "./case-log.ts";
import { at, found, later, on, procedure, RELEASED, shown } from "./hour-limits.ts";

const LEVELS = { "first-release": "major", "press-conference": "especially-major", response: "other" } as const;
const HOURS = { "first-release": 5, "press-conference": 24, response: 48 } as const;

describe("T22–25: clock hours", () => {
  it.each([
    ["over midnight, into a Saturday", "2026-11-20 22:30", "2026-11-21 03:30", "2026-11-21 22:30", "2026-11-22 22:30"],
    ["within a day", "2026-11-23 09:00", "2026-11-23 14:00", "2026-11-24 09:00", "2026-11-25 09:00"],
    ["over a weekend", "2026-11-20 17:45", "2026-11-20 22:45", "2026-11-21 17:45", "2026-11-22 17:45"],
    ["over the end of the year", "2026-12-31 22:00", "2027-01-01 03:00", "2027-01-01 22:00", "2027-01-02 22:00"],
    ["in 春节", "2026-02-16 23:59", "2026-02-17 04:59", "2026-02-17 23:59", "2026-02-18 23:59"],
    ["over the 29th of February", "2028-02-28 20:00", "2028-02-29 01:00", "2028-02-29 20:00", "2028-03-01 20:00"],
    ["from midnight on", "2026-11-22 00:00", "2026-11-22 05:00", "2026-11-23 00:00", "2026-11-24 00:00"],
  ])("T22–25: the limits run on %s", (_name, moment, release, conference, response) => {
    const major = on(found(moment), at(moment));
    expect(shown(clockOf(major, "first-release").due)).toBe(release);
    expect(shown(clockOf(major, "press-conference").due)).toBe(conference);
    const other = on(found(moment, "other"), at(moment));
    expect(shown(clockOf(other, "response").due)).toBe(response);
    // Hours do not wait for a calendar that is not announced.
    for (const { provisional, range } of [...major.clocks, ...other.clocks]) {
      expect([provisional, range]).toEqual([false, undefined]);
    }
  });

  it("T22–25: what happens at the very end is in time, and a minute later it is not", () => {
    const due = at("2026-11-21 03:30");
    const end = (instant: string): Case => on(found("2026-11-20 22:30"), instant);
    expect(clockOf(end(due), "first-release")).toMatchObject({ state: "running", left: 0 });
    expect(clockOf(end(later(due, 1)), "first-release").state).toBe("overdue");
    const released = (minutes: number): Case => {
      const log = found("2026-11-20 22:30");
      log.step("first-release", later(due, minutes * 60_000), RELEASED);
      return on(log, at("2026-11-21 04:00"));
    };
    expect(clockOf(released(0), "first-release").state).toBe("met");
    expect(released(0).breaches).toEqual([]);
    expect(clockOf(released(1), "first-release").state).toBe("late");
    expect(released(1).breaches).toMatchObject([{ clock: "first-release", late: 1, unit: "hour" }]);
  });

  it.each([
    [1, "不到1分钟", 1],
    [60_000, "1分钟", 1],
    [20 * 60_000, "20分钟", 1],
    [3_600_000, "1小时", 1],
    [3_600_000 + 60_000, "1小时1分钟", 2],
    [26.5 * 3_600_000, "26小时30分钟", 27],
  ])("T24: %d milliseconds late are said as %s", (milliseconds, words, hours) => {
    const log = found("2026-11-20 22:30");
    log.step("first-release", later(at("2026-11-21 03:30"), milliseconds), RELEASED);
    const [breach] = on(log, at("2026-11-22 10:00")).breaches;
    expect(breach?.sentence).toContain(`最后期限是2026年11月21日 03:30`);
    expect(breach?.sentence).toContain(`超期${words}。`);
    expect(breach?.late).toBe(hours);
  });

  it("T24: a press conference not held in 24 hours is a breach, though the release was in time", () => {
    const log = found("2026-11-20 22:30");
    log.step("first-release", at("2026-11-21 01:00"), RELEASED);
    expect(on(log, at("2026-11-21 22:30")).breaches).toEqual([]);
    const over = on(log, at("2026-11-21 22:50"));
    expect(over.breaches.map(({ clock }) => clock)).toEqual(["press-conference"]);
    expect(over.breaches[0]?.sentence).toMatch(/至今没有完成，超期20分钟。$/);
    log.step("press-conference", at("2026-11-22 00:30"), { "conference-place": "局机关", spokesperson: "办公室" });
    expect(on(log, at("2026-11-23 10:00")).breaches[0]?.sentence).toContain("超期2小时。");
  });

  it("T24: none held is a breach once the 24 hours are over, though the case was closed before", () => {
    const closed = (last: string): CaseLog => {
      const log = found("2026-11-20 22:30");
      log.step("first-release", at("2026-11-21 01:00"), RELEASED);
      log.step("no-press-conference", "2026-11-21", { "signed-by": "局长", "decision-reason": "已由市政府举行" });
      log.step(last, at("2026-11-21 10:00"));
      return log;
    };
    const answered = closed("close");
    expect(on(answered, at("2026-11-21 22:30"))).toMatchObject({ state: "closed", breaches: [] });
    for (const moment of ["2026-11-21 22:31", "2026-12-30 10:00"]) {
      const { breaches, next } = on(answered, at(moment));
      expect(breaches).toMatchObject([{ clock: "press-conference", late: 1 }]);
      expect(breaches[0]?.sentence).toBe("举行新闻发布会的时限的最后期限是2026年11月21日 22:30，没有举行新闻发布会。");
      expect(next.map(({ step }) => step)).toEqual(["archive"]);
    }
    expect(on(closed("not-ours"), at("2026-12-30 10:00")).breaches).toEqual([]);
    answered.events.splice(2, 1);
    answered.step("press-conference", at("2026-11-21 09:00"), { "conference-place": "局机关", spokesperson: "办公室" });
    expect(on(answered, at("2026-12-30 10:00")).breaches).toEqual([]);
  });

  it("T24: a reason for holding none does not undo the breach", () => {
    const log = found("2026-11-20 22:30");
    log.step("assess", at("2026-11-20 22:40"), { "opinion-level": "major", judgement: "属实" });
    log.step("first-release", at("2026-11-21 01:00"), RELEASED);
    log.step("no-press-conference", "2026-11-21", { "signed-by": "局长", "decision-reason": "已由市政府举行" });
    log.step("evaluate", "2026-11-22", { evaluation: "平息" });
    expect(on(log, at("2026-11-22 10:00")).breaches).toMatchObject([{ clock: "press-conference" }]);
    log.step("close", at("2026-11-22 11:00"));
    const { breaches } = on(log, at("2026-11-30 10:00"));
    expect(breaches).toMatchObject([{ clock: "press-conference", late: 13 }]);
    expect(breaches[0]?.sentence).toContain("没有举行新闻发布会，超期12小时30分钟。");
  });

  it.each([
    ["2026-11-23 09:00", "23:59，超期10小时59分钟。“澄清信息已经发布”只登记了日期，按当日最后一分钟计算，请补登时刻。"],
    ["2026-11-20 15:20", "15:20，超期2小时20分钟。“澄清信息已经发布”只登记了日期，按登记的时刻计算，请补登时刻。"],
  ])("T24: told %s of a clarification whose day alone is known, it may have been in time", (now, said) => {
    const log = found("2026-11-20 08:00");
    const day = instantAt("2026-11-20", "00:00");
    const entry = log.step("clarified", toldMoment(day, "clarified", procedure, at(now)));
    const [breach] = on(log, at("2026-11-20 23:59")).breaches;
    expect(breach).toMatchObject({ clock: "first-release", arguable: true });
    expect(breach?.sentence).toContain(said);
    const [first] = log.events;
    const one = first && "case" in first.fact ? first.fact.case : "";
    log.fact({ type: "StepCorrected", case: one, entry, happened: at("2026-11-20 11:00"), reason: "补登时刻" });
    expect(on(log, at("2026-11-20 23:59")).breaches).toEqual([]);
  });

  it("T24: told of a clarification on a later day than the last hour, it is late whatever the minute", () => {
    const log = found("2026-11-20 08:00");
    log.step("clarified", toldMoment(instantAt("2026-11-21", "00:00"), "clarified", procedure, at("2026-11-23 09:00")));
    const [breach] = on(log, at("2026-11-21 07:59")).breaches;
    expect(breach?.sentence).toContain("请补登时刻");
    expect(breach).not.toHaveProperty("arguable");
  });

  it("T24: a time that was corrected is counted from", () => {
    const log = found("2026-11-20 22:30");
    const [first] = log.events;
    log.fact({
      type: "StepCorrected",
      case: first && "case" in first.fact ? first.fact.case : "",
      entry: first?.id ?? "",
      happened: at("2026-11-20 21:10"),
      reason: "值班记录为准",
    });
    expect(shown(clockOf(on(log, at("2026-11-20 23:00")), "first-release").due)).toBe("2026-11-21 02:10");
  });

  it("T23: what was not to be answered has no limit that was not kept", () => {
    for (const step of ["no-response-needed", "not-ours"]) {
      const log = found("2026-11-20 22:30");
      log.step(step, at("2026-11-25 10:00"), {
        "decision-reason": "不属于本机关",
        "handed-to": "公安",
        "signed-by": "甲",
      });
      expect(on(log, at("2026-11-26 10:00"))).toMatchObject({ state: "closed", breaches: [] });
    }
  });

  it("T24: a stamp names the minute", () => {
    const stamp = (moment: string, now: string): string => stampOf(on(found(moment), at(now)), now.slice(0, 10)).text;
    expect(stamp("2026-11-20 09:30", "2026-11-20 11:10")).toBe("今天 14:30 前 · 剩 3 小时 20 分");
    expect(stamp("2026-11-20 22:30", "2026-11-20 22:31")).toBe("明天 03:30 前 · 剩 4 小时 59 分");
    expect(stamp("2026-11-20 09:30", "2026-11-20 14:30")).toBe("今天 14:30 前 · 剩不到 1 分");
    expect(stamp("2026-11-20 09:30", "2026-11-20 14:50")).toBe("超期 20 分 · 今天 14:30");
    expect(stamp("2026-11-20 09:30", "2026-11-21 14:50")).toBe("超期 24 小时 20 分 · 昨天 14:30");
  });

  it("T22–25: agrees with a count by the minute, hour by hour, in whatever zone the machine is", () => {
    const span = { min: Date.parse("2026-01-01T00:00:00Z"), max: Date.parse("2028-12-31T00:00:00Z") };
    assert(
      property(
        integer({ min: span.min / 60_000, max: span.max / 60_000 }),
        constantFrom("first-release", "press-conference", "response"),
        integer({ min: -120, max: 200 * 60 }),
        (minute, clock, passed) => {
          const start = new Date(minute * 60_000).toISOString();
          const moment = `${civilDayOf(start)} ${civilTimeOf(start)}`;
          const due = slowEnd(moment, HOURS[clock]);
          const log = found(moment, LEVELS[clock]);
          const state = clockOf(on(log, later(start, passed * 60_000)), clock);
          expect(shown(state.due)).toBe(due);
          const isOver = passed > HOURS[clock] * 60;
          expect(state.state).toBe(isOver ? "overdue" : "running");
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The same end counted minute by minute on the face of a clock and the leaves of a calendar, with no arithmetic of instants. */
function slowEnd(moment: string, hours: number): string {
  let [year, month, day] = moment.slice(0, 10).split("-").map(Number) as [number, number, number];
  let [hour, minute] = moment.slice(11).split(":").map(Number) as [number, number];
  for (let passed = 0; passed < hours * 60; passed++) {
    if (++minute < 60) continue;
    minute = 0;
    if (++hour < 24) continue;
    hour = 0;
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
    if (++day <= days) continue;
    day = 1;
    if (++month <= 12) continue;
    month = 1;
    year++;
  }
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
}
