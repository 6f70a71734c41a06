import { describe, expect, it } from "vitest";
import { civilTimeOf } from "../../../lib/deadlines/civil-day.ts";
import { stampOf } from "../../../lib/projections/due-stamps.ts";
import { at, found, on, RELEASED, shown } from "./hour-limits.ts";

describe("T22–25: clock hours, by the level and the order of what happened", () => {
  it("T24: the clock follows the level that was determined last, from when it was found", () => {
    const log = found("2026-11-20 22:30", "other");
    expect(on(log, at("2026-11-21 04:00")).breaches).toEqual([]);
    log.step("assess", at("2026-11-21 04:00"), { "opinion-level": "major", judgement: "升级" });
    const raised = on(log, at("2026-11-21 04:10"));
    expect(raised.clocks.map(({ clock }) => clock)).toEqual(["first-release", "press-conference"]);
    expect(raised.breaches).toMatchObject([{ clock: "first-release", due: at("2026-11-21 03:30") }]);
    log.step("assess", at("2026-11-21 05:00"), { "opinion-level": "other", judgement: "降级" });
    const lowered = on(log, at("2026-11-21 05:10"));
    expect(lowered.clocks.map(({ clock, due }) => [clock, shown(due)])).toEqual([["response", "2026-11-22 22:30"]]);
    expect(lowered.breaches).toEqual([]);
  });

  it("T24: a level lowered after the 5 hours does not undo that nothing was said in them", () => {
    const log = found("2026-11-20 09:00");
    const lowered = { "opinion-level": "other", judgement: "降级" };
    log.step("assess", at("2026-11-20 16:00"), lowered);
    const open = on(log, at("2026-11-20 17:00"));
    expect(open.breaches).toMatchObject([{ clock: "first-release", due: at("2026-11-20 14:00"), late: 3 }]);
    expect(open.breaches[0]).not.toHaveProperty("arguable");
    expect(open.clocks.map(({ clock, state }) => [clock, state])).toEqual([
      ["first-release", "overdue"],
      ["response", "running"],
    ]);
    expect(stampOf(open, "2026-11-20").text).toContain("11月22日 09:00");
    log.step("respond", at("2026-11-20 18:00"), RELEASED);
    log.step("close", at("2026-11-23 10:00"));
    const closed = on(log, at("2026-11-30 10:00"));
    expect(closed.breaches).toMatchObject([{ clock: "first-release", happened: at("2026-11-20 18:00"), late: 4 }]);
    const early = found("2026-11-20 09:00");
    early.step("assess", at("2026-11-20 13:59"), lowered);
    expect(on(early, at("2026-11-20 17:00")).breaches).toEqual([]);
    const nothing = found("2026-11-20 09:00");
    nothing.step("assess", at("2026-11-20 16:00"), lowered);
    nothing.step("not-ours", at("2026-11-20 17:00"), { "handed-to": "公安", "decision-reason": "不属于本机关" });
    expect(on(nothing, at("2026-11-30 10:00")).breaches).toEqual([]);
  });

  it("T24: a level raised after an answer in time makes breaches that can be argued against, and says so", () => {
    const log = found("2026-11-20 09:00", "other");
    log.step("respond", at("2026-11-21 13:00"), RELEASED);
    log.step("assess", at("2026-11-21 15:00"), { "opinion-level": "major", judgement: "升级" });
    const { breaches } = on(log, at("2026-11-21 16:00"));
    expect(breaches).toMatchObject([
      { clock: "first-release", happened: at("2026-11-21 13:00"), late: 23, arguable: true },
      { clock: "press-conference", arguable: true },
    ]);
    for (const { sentence } of breaches) {
      expect(sentence).toContain("2026年11月21日 15:00“会商研判”调整以后才适用这一时限");
    }
    const early = found("2026-11-20 09:00", "other");
    early.step("assess", at("2026-11-20 13:00"), { "opinion-level": "major", judgement: "升级" });
    const [missed] = on(early, at("2026-11-20 15:00")).breaches;
    expect(missed).toMatchObject({ clock: "first-release", late: 1 });
    expect(missed).not.toHaveProperty("arguable");
  });

  it("T24: of two assessments of one day the later counts, whatever order they were entered in", () => {
    const log = found("2026-11-20 08:00", "other");
    log.step("assess", at("2026-11-20 12:00"), { "opinion-level": "other", judgement: "降级" });
    log.step("assess", at("2026-11-20 09:00"), { "opinion-level": "major", judgement: "升级" });
    expect(on(log, at("2026-11-20 14:00")).fields["opinion-level"]).toBe("other");
    expect(on(log, at("2026-11-20 14:00")).done.map(({ at: moment }) => civilTimeOf(moment))).toEqual([
      "08:00",
      "09:00",
      "12:00",
    ]);
  });

  it("T24: of one day what has a time stands by it, whatever the procedure's order", () => {
    const log = found("2026-11-20 08:00");
    log.step("first-release", at("2026-11-20 12:00"), RELEASED);
    log.step("press-conference", at("2026-11-20 10:00"));
    log.step("assess", at("2026-11-20 13:00"), { "opinion-level": "major", judgement: "属实" });
    expect(on(log, at("2026-11-20 14:00")).done.map(({ step }) => step)).toEqual([
      "found",
      "press-conference",
      "first-release",
      "assess",
    ]);
  });
});
