import { describe, expect, test } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { derivedId } from "../../../../lib/platform/derived-id.ts";
import { dutyCaseId } from "../../../../lib/procedures/duties/duty-starts.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { catalogueCoverage } from "../../../../lib/projections/catalogue/coverage.ts";
import { planYears, yearPlan } from "../../../../lib/projections/duties/year-plan.ts";
import { createCaseBook } from "../../../../lib/projections/cases/case-book.ts";
import type { CaseLine } from "../../../../lib/projections/cases/case-line.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { caseLog } from "../../procedures/case-log.ts";

/** What the year's calendar of an agency shows on a day; it began to use the product on `since`. */
function planned(pack: string, today: string, since = "2026-01-05", events: readonly LoggedEvent[] = []) {
  const merged = packInForce(pack, BUNDLED_PACKS);
  if (!merged) throw new Error(`no pack ${pack}`);
  const { procedures } = proceduresInForce(merged, { keepsExpired: true });
  const book = createCaseBook(CALENDAR, derivedId);
  book.add(events);
  const lines: readonly CaseLine[] = book.refresh({ procedures, now: new Date(`${today}T02:00:00.000Z`), since });
  const { departments } = catalogueCoverage(merged.catalogue ?? [], [], CALENDAR, today);
  const catalogue = departments.flatMap((one) => one.lines);
  return (year: string) => yearPlan(year, { lines, catalogue, procedures, calendar: CALENDAR, today, since });
}

/** Day, title and state of each entry of a year. */
function listed(plan: ReturnType<ReturnType<typeof planned>>): string[] {
  return plan.months.flatMap(({ entries }) => entries.map(({ due, title, state }) => `${due} ${title} ${state}`));
}

describe("H6.4, H7.2, H10.3, H11.3: 霍山's year", () => {
  test("has each quarter, the report, the figures and what is done once or twice a year, by its day", () => {
    expect(listed(planned("huoshan", "2027-01-18")("2027"))).toEqual([
      "2027-01-15 2026年第四季度政务信息公开统计数据报送 late",
      "2027-01-31 2026年政府信息公开工作年度报告 to-do",
      "2027-01-31 2026年行政执法总体情况公布 to-do",
      "2027-01-31 2026年政府信息公开评议考核 to-do",
      "2027-04-15 2027年第一季度政务信息公开统计数据报送 not-yet",
      "2027-07-15 2027年第二季度政务信息公开统计数据报送 not-yet",
      "2027-10-15 2027年第三季度政务信息公开统计数据报送 not-yet",
      "2027-12-31 2027年公开指南和目录核对更新 to-do",
      "2027-12-31 2027年政务公开监督检查 to-do",
    ]);
  });

  test("says of a Sunday which working day comes before it, and names the other document's day", () => {
    const report = planned(
      "huoshan",
      "2027-01-18",
    )("2027")
      .months.flatMap(({ entries }) => entries)
      .find(({ title }) => title.includes("年度报告"));
    expect(report).toMatchObject({ due: "2027-01-31", workday: "2027-01-29", who: expect.any(String) });
    expect(report?.basis.clause).toBe("第四十九条");
    expect(report?.also).toMatchObject([{ due: "2027-03-31", basis: { clause: "第二条" } }]);
  });

  test("shows first what is over and what is due within thirty days, whatever year is looked at", () => {
    const plan = planned("huoshan", "2027-01-18");
    const soon = plan("2028").soon.map(({ due }) => due);
    expect(soon).toContain("2027-01-31");
    expect(soon.filter((due) => due < "2027-01-18").length).toBeGreaterThan(1);
    expect(soon.every((due) => due <= "2027-02-17")).toBe(true);
  });

  test("has what was done, also of a period that nobody is reminded of any more", () => {
    const id = dutyCaseId("duty-quarterly-statistics", "2026-Q4", derivedId);
    const log = caseLog("duty-quarterly-statistics", "2027-01-10T01:00:00.000Z", id);
    log.step("begin", "2026-12-31", { duty: "2026年第四季度政务信息公开统计数据报送", period: "2026-Q4" });
    log.step("fill", "2027-01-10", { "filled-by": "张三" });
    log.step("send", "2027-01-17", { "sent-to": "县政务公开办公室", "sent-how": "oa" });
    const plan = planned("huoshan", "2027-03-01", "2027-02-20", log.events)("2027");
    expect(listed(plan)[0]).toBe("2027-01-15 2026年第四季度政务信息公开统计数据报送 done-late");
    expect(plan.soon.map(({ due }) => due)).not.toContain("2027-01-15");
    expect(listed(plan).some((one) => one.startsWith("2027-01-31"))).toBe(false);
  });
});

test("T16, T29–31: 天津's year has its self-check, the report to its leaders, training and an inspection", () => {
  expect(listed(planned("tianjin", "2027-03-01", "2027-02-01")("2027"))).toEqual([
    "2027-12-31 2027年公开指南和目录核对更新 to-do",
    "2027-12-31 2027年不予公开和集中申请信息自查 to-do",
    "2027-12-31 2027年主要负责同志听取政务公开工作汇报 to-do",
    "2027-12-31 2027年政务公开业务培训 to-do",
    "2027-12-31 2027年政务公开工作定期检查 to-do",
  ]);
});

test("Z: 漳州's year has the annual report and the figures of enforcement by 31 January once, as duties, not as items of the catalogue too", () => {
  const plan = planned("zhangzhou", "2027-01-18")("2027");
  const january = plan.months.find(({ month }) => month === "2027-01")?.entries ?? [];
  expect(january.map(({ title }) => title)).toEqual(["2026年政府信息公开工作年度报告", "2026年行政执法总体情况公布"]);
  const items = plan.months.flatMap(({ entries }) => entries).filter(({ title }) => title.startsWith("公开目录："));
  expect(items.every(({ case: id }) => id === undefined)).toBe(true);
});

test("a plan can be made of the years from the first of use to the next", () => {
  expect(planYears("2025-06-01", "2027-01-18")).toEqual(["2025", "2026", "2027", "2028"]);
  expect(planYears("2027-01-18", "2027-01-18")).toEqual(["2027", "2028"]);
});

describe("Z: items of the catalogue", () => {
  const items = (plan: ReturnType<ReturnType<typeof planned>>) =>
    plan.months.flatMap(({ entries }) => entries).filter(({ title }) => title.startsWith("公开目录："));

  test("what was due before the first day of use is left out; what never came out is late once its day is over", () => {
    const whole = items(planned("zhangzhou", "2027-01-18", "2020-01-01")("2027"));
    const past = whole.filter(({ due }) => due < "2027-01-18");
    expect(past.every(({ state }) => state === "late")).toBe(true);
    const later = items(planned("zhangzhou", "2027-01-18", "2027-01-18")("2027"));
    expect(later.every(({ due }) => due >= "2027-01-18")).toBe(true);
    expect(later).toHaveLength(whole.length - past.length);
  });
});
