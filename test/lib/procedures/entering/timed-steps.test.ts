import { describe, expect, it } from "vitest";
import { correction, taking } from "../../../../entrypoints/dashboard/case/record-steps.ts";
import { civilTimeOf, instantAt, isTimeOfDay } from "../../../../lib/deadlines/civil-day.ts";
import type { Case } from "../../../../lib/model/case.ts";
import { stepFaults } from "../../../../lib/procedures/entering/validate-step.ts";
import { toldMoment } from "../../../../lib/procedures/entering/told-moment.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { inForce } from "../../../rules/procedures/in-force.ts";
import { caseLog } from "../case-log.ts";

const procedure = inForce("national", "public-opinion");
const FOUND = {
  topic: "传言",
  "found-where": "论坛",
  "found-by": "media",
  department: "基金处",
  "opinion-level": "major",
};
const CONFERENCE = { "conference-place": "局机关", spokesperson: "发言人" };
const NOW = new Date(instantAt("2026-11-21", "10:00"));
const SUMMARY = { id: "00000000-0000-4000-8000-00000000ca5e", procedure: "public-opinion" };

function found(): Case {
  const log = caseLog("public-opinion");
  log.step("found", instantAt("2026-11-20", "22:30"), FOUND);
  log.step("press-conference", instantAt("2026-11-21", "08:00"), CONFERENCE);
  return procedures(log.events, procedure, CALENDAR, NOW);
}

/** The sentences about the opening step, or about a press conference in the place of the first one. */
function said(on: string, at: string | undefined, step = "found", correcting?: string): string[] {
  const isFirst = step === "found" && correcting === undefined;
  return stepFaults({
    procedure,
    step,
    on,
    now: NOW,
    values: step === "found" ? FOUND : CONFERENCE,
    ...(!isFirst && { found: found() }),
    ...(at !== undefined && { at }),
    ...(correcting !== undefined && { correcting }),
  }).map(({ sentence }) => sentence);
}

describe("T22–25: a step by which hours count", () => {
  it("T24: asks for the minute, and for none to come", () => {
    expect(said("2026-11-20", "22:30")).toEqual([]);
    expect(said("2026-11-21", "10:00")).toEqual([]);
    expect(said("2026-11-21", "10:01")).toEqual(["发生时间还没有到（现在是10:00），不能登记未来的时间，请改正。"]);
    for (const at of [undefined, "", "24:00", "9:30", "09:60"]) {
      expect(said("2026-11-20", at)[0], at ?? "none").toContain("精确到分钟");
    }
  });

  it("T24: comes no earlier on its day than what it follows, and is not moved past what follows it", () => {
    const entry = (step: string): string => found().done.find((one) => one.step === step)?.entry ?? "";
    const moved = (on: string, at: string, step: string): string[] => said(on, at, step, entry(step));
    expect(moved("2026-11-20", "22:30", "press-conference")).toEqual([]);
    expect(moved("2026-11-20", "22:29", "press-conference")[0]).toContain("发生时间早于“发现”的2026年11月20日 22:30");
    expect(moved("2026-11-19", "23:00", "press-conference")[0]).toContain("办理日期早于“发现”");
    expect(moved("2026-11-21", "08:00", "found")).toEqual([]);
    expect(moved("2026-11-21", "08:01", "found")[0]).toContain(
      "更正后的时间晚于“举行新闻发布会”的2026年11月21日 08:00",
    );
  });

  it("T24: is recorded at its instant, and corrected by the time alone; a step without a time stays a day", () => {
    const input = { on: "2026-11-20", values: FOUND };
    expect(taking(SUMMARY, { step: "found" }, { ...input, at: "22:30" }).occurredAt).toBe("2026-11-20T14:30:00.000Z");
    expect(taking(SUMMARY, { step: "found" }, { ...input, at: "00:00" }).occurredAt).toBe("2026-11-19T16:00:00.000Z");
    expect(taking(SUMMARY, { step: "draft" }, input).occurredAt).toBe("2026-11-19T16:00:00.000Z");
    const [done] = found().done;
    if (!done) throw new Error("nothing was found");
    const changed = (at: string): unknown => correction(SUMMARY, done, { ...input, at }, "值班记录为准").fact;
    expect(changed("21:10")).toMatchObject({ happened: "2026-11-20T13:10:00.000Z" });
    expect(changed("22:30")).not.toHaveProperty("happened");
    expect(changed("21:10")).not.toHaveProperty("fields");
  });

  it("reads and writes the time of day in Asia/Shanghai", () => {
    for (const time of ["00:00", "00:01", "07:59", "08:00", "15:59", "16:00", "23:59"]) {
      expect(isTimeOfDay(time)).toBe(true);
      expect(civilTimeOf(instantAt("2026-12-31", time))).toBe(time);
    }
    expect(instantAt("2026-12-31", "23:59")).toBe("2026-12-31T15:59:00.000Z");
  });

  it("T24: that another brought about of which only the day is known is taken for no earlier than it may have been", () => {
    const day = "2026-11-19T16:00:00.000Z";
    const told = (happened: string, now: string, step = "clarified"): string =>
      toldMoment(happened, step, procedure, now);
    expect(told(day, "2026-11-20T07:20:31.250Z")).toBe("2026-11-20T07:20:31.250Z");
    expect(told(day, instantAt("2026-11-20", "15:20"))).toBe("2026-11-20T07:20:00.001Z");
    expect(told(day, instantAt("2026-11-23", "09:00"))).toBe("2026-11-20T15:59:59.999Z");
    const hour = instantAt("2026-11-20", "11:00");
    expect(told("2026-11-20T03:00:42.500Z", instantAt("2026-11-23", "09:00"))).toBe(hour);
    expect(told(hour, instantAt("2026-11-23", "09:00"))).toBe(hour);
    expect(told(day, instantAt("2026-11-23", "09:00"), "archive")).toBe(day);
  });
});
