import { expect, it } from "vitest";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { traceOf, type TraceDay } from "../../../lib/procedures/trace.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog, type CaseLog } from "./case-log.ts";
import { SMALL } from "./small-procedure.ts";

function trace(log: CaseLog, id = "reply", today = "2026-11-20"): { due: string; days: TraceDay[] } {
  const found = procedures(log.events, SMALL, CALENDAR, new Date(`${today}T02:00:00.000Z`));
  const clock = found.clocks.find((one) => one.clock === id);
  if (!clock) throw new Error(`no clock ${id}`);
  return { due: clock.due, days: traceOf(clock, CALENDAR, today) };
}

it("names every day from the start to the last, and why a day does not count", () => {
  const log = caseLog("small");
  log.step("register", "2026-09-18", { channel: "in-person" });
  const { due, days } = trace(log);
  expect(days.at(-1)).toMatchObject({ date: due, number: 20 });
  expect(days).toHaveLength(34);
  expect(days.filter(({ number }) => number !== undefined)).toHaveLength(20);
  const text = days.map((day) => day.text).join("\n");
  expect(text).toContain("9月20日 星期日，国庆节调休上班（国办发明电〔2025〕7号），第1日");
  expect(text).toContain("10月1日 国庆节放假（国办发明电〔2025〕7号），不计入");
});

it("names the skipped days of two overlapping consultations with their article, and the days of an extension", () => {
  const log = caseLog("small");
  log.step("register", "2026-09-07", { channel: "in-person" });
  const first = log.step("consult", "2026-09-14");
  log.step("consult-answered", "2026-09-29", {}, first);
  const second = log.step("consult", "2026-09-21");
  log.step("consult-answered", "2026-10-12", {}, second);
  log.step("extend", "2026-10-20", { days: 5 });
  const { due, days } = trace(log);
  expect(days.at(-1)).toMatchObject({ date: due, number: 25 });
  const skipped = days.filter(({ basis }) => basis !== undefined);
  const inSeptember = ["15", "16", "17", "18", "20", "21", "22", "23", "24", "28", "29", "30"].map(
    (day) => `2026-09-${day}`,
  );
  expect(skipped.map(({ date }) => date)).toEqual([...inSeptember, "2026-10-08", "2026-10-09", "2026-10-10"]);
  expect(skipped[0]?.text).toContain("步骤consult期间（9月14日至9月29日），不计入");
  expect(days.at(-1)?.text).toContain("第25日，延长的第5日");
});

it("says that the last of 60 calendar days moved on from a day off", () => {
  const log = caseLog("small");
  log.step("register", "2026-08-03", { channel: "in-person" });
  log.step("reply", "2026-08-05");
  log.step("received", "2026-08-05");
  const { due, days } = trace(log, "appeal");
  expect(due).toBe("2026-10-08");
  expect(days.at(-1)?.text).toContain("顺延");
});
