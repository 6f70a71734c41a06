import { expect, test } from "vitest";
import { reportDutyOf } from "../../../../lib/procedures/duties/report-duty.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { annualReport } from "../../../../lib/projections/annual-report.ts";
import { reportFiling } from "../../../../lib/projections/signed-reports/report-filing.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { inForce } from "../../../rules/procedures/in-force.ts";
import { knownYears } from "./known-year.ts";
import { NATIONAL } from "./national.ts";
import { underOtherIds } from "./other-ids.ts";
import { SmallLog } from "./small-log.ts";

/** Requests of no kind, of no channel, without the notice that their end needs, closed as none; suits of no kind and without a result; articles. */
function gaps(): SmallLog {
  const log = new SmallLog();
  log.step(1, "register", "2025-03-01", { channel: "in-person", content: "某项文件" });
  log.reply(1, "2025-04-01", "r3-6-2");
  log.step(2, "register", "2025-03-01", { "applicant-kind": "legal", content: "某项文件" });
  log.step(3, "register", "2025-12-20", { channel: "internet", "applicant-kind": "natural", content: "某项文件" });
  for (const [number, reason] of [
    [4, "merged"],
    [5, "mistaken"],
  ] as const) {
    log.request(number, "2025-03-01");
    log.step(number, "other-close", "2025-03-05", { "close-reason": reason, "outcome-reason": "误" });
  }
  log.step(6, "summons", "2025-03-01", {}, "litigation");
  log.step(7, "summons", "2025-03-01", { "suit-kind": "direct" }, "litigation");
  log.step(7, "judged", "2025-05-01", {}, "litigation");
  for (const [number, kind, title] of [
    [8, "policy", "某某办法"],
    [9, "permit-penalty", "行政处罚决定"],
  ] as const) {
    const fields = { title, "article-kind": kind, "formed-on": "2025-03-01" };
    log.step(number, "draft", "2025-03-05", fields, "article");
    log.step(number, "publish", "2025-03-06", {}, "article");
  }
  log.step(8, "change-validity", "2025-12-01", { validity: "repealed", "validity-on": "2025-11-30" }, "article");
  return log;
}

test("B.2–4: procedures that call everything by other ids give the same tables, hints and breaks", () => {
  const known = knownYears(20_211, 1500);
  const events = [...known.events, ...gaps().events];
  const other = underOtherIds(NATIONAL, events);
  expect(other.other("suit-kind")).toBe("x-suit-kind");
  for (const year of [...known.tables(12).keys(), 2025]) {
    expect(annualReport(other.events, year, CALENDAR, other.procedures)).toEqual(annualReport(events, year, CALENDAR));
  }
  const { unplaced, hints, breaks } = annualReport(gaps().events, 2025, CALENDAR);
  expect([unplaced.length, hints.length]).toEqual([4, 4]);
  expect(new Set(breaks.map(({ constraint }) => constraint))).toEqual(new Set(["B3", "B4", "B8", "B9"]));
});

test("H6: how the duty to hand in a report stands does not depend on what its steps are called", () => {
  const own = ["duty-enforcement-statistics", "duty-annual-report", "duty-quarterly-statistics"].map((id) =>
    inForce("huoshan", id),
  );
  const log = new SmallLog();
  const begin = { duty: "年度报告", period: "2025" };
  log.step(1, "begin", "2025-12-31", begin, "duty-annual-report");
  log.step(1, "submit", "2026-01-12", { "sent-to": "县数据资源管理局", "sent-how": "oa" }, "duty-annual-report");
  log.step(1, "publish", "2026-01-20", {}, "duty-annual-report");
  const other = underOtherIds(own, log.events);
  const filing = (all: typeof own, events: typeof log.events) => {
    const procedure = all.find(({ id }) => id === reportDutyOf(all, "2025"));
    return procedure && reportFiling(procedures(events, procedure, CALENDAR, "2026-02-01T00:00:00.000Z"), procedure);
  };
  const found = filing(own, log.events);
  expect(found).toMatchObject({ submitted: "2026-01-12", published: "2026-01-20", filedFirst: true });
  const renamed = filing(other.procedures, other.events);
  expect(renamed).toEqual({
    ...found,
    clocks: found?.clocks.map((each) => ({ ...each, clock: other.other(each.clock) })),
  });
  expect(["2025", "2025-Q3", "2025-11"].map((period) => reportDutyOf(own, period))).toEqual([
    "duty-annual-report",
    "duty-quarterly-statistics",
    undefined,
  ]);
});
