import { describe, expect, test } from "vitest";
import { recurring } from "./recurrence.ts";
import { dutyStarts } from "../../../../lib/procedures/duties/duty-starts.ts";
import { periodOn, periodsOf } from "../../../../lib/procedures/duties/periods.ts";
import { ProcedureSchema } from "../../../../lib/model/procedure.ts";
import { tianjinDuties } from "../../../../rules/tianjin/procedures/duties.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { inForce } from "../../../rules/procedures/in-force.ts";

const idOf = (...parts: readonly string[]): string => parts.join("/");

describe("the periods of a duty", () => {
  const quarters = recurring("quarter", "last-day");

  test("are named and begin by the calendar, over the end of a year and a leap February", () => {
    expect(periodsOf(quarters, "2027-09-30", "2028-03-31").map(({ id, title, begins }) => [id, title, begins])).toEqual(
      [
        ["2027-Q3", "2027年第三季度", "2027-09-30"],
        ["2027-Q4", "2027年第四季度", "2027-12-31"],
        ["2028-Q1", "2028年第一季度", "2028-03-31"],
      ],
    );
    const months = periodsOf(recurring("month", "last-day"), "2028-02-01", "2028-03-30");
    expect(months.map(({ id, begins }) => [id, begins])).toEqual([["2028-02", "2028-02-29"]]);
    const years = periodsOf(recurring("year", "first-day"), "2025-12-31", "2027-01-01");
    expect(years.map(({ id, begins }) => [id, begins])).toEqual([
      ["2026", "2026-01-01"],
      ["2027", "2027-01-01"],
    ]);
  });

  test("are told by the day: the one that began last is the one in hand", () => {
    expect(periodOn(quarters, "2026-12-30")?.id).toBe("2026-Q3");
    expect(periodOn(quarters, "2026-12-31")?.id).toBe("2026-Q4");
    expect(periodOn(recurring("year", "last-day"), "2027-01-20")?.id).toBe("2026");
    expect(periodOn(recurring("year", "first-day"), "2027-01-20")?.id).toBe("2027");
  });
});

describe("the duties that are expected", () => {
  const quarterly = inForce("huoshan", "duty-quarterly-statistics");
  const starts = (since: string, today: string) =>
    dutyStarts({ procedures: [quarterly], since, today, calendar: CALENDAR, idOf });

  test("are those that fall due since the agency began, up to the end of the next year", () => {
    expect(starts("2026-11-22", "2026-11-22").map(({ fact }) => fact.fields["period"])).toEqual([
      "2026-Q4",
      "2027-Q1",
      "2027-Q2",
      "2027-Q3",
      "2027-Q4",
    ]);
    expect(starts("2026-10-15", "2026-11-22")[0]?.fact.fields).toEqual({
      duty: "2026年第三季度政务信息公开统计数据报送",
      period: "2026-Q3",
    });
    expect(starts("2026-10-16", "2026-11-22")[0]?.fact.fields["period"]).toBe("2026-Q4");
  });

  test("have the same ids on every day and every desk, each period its own", () => {
    const [first] = starts("2026-11-22", "2026-11-22");
    expect(starts("2026-12-01", "2027-01-09")[0]).toEqual(first);
    expect(first).toMatchObject({
      id: "duty-start/duty-quarterly-statistics/2026-Q4",
      occurredAt: "2026-12-30T16:00:00.000Z",
    });
    expect(new Set(starts("2026-11-22", "2026-11-22").map(({ fact }) => fact.case)).size).toBe(5);
  });

  test("are those of the other duties where the last day of one cannot be reckoned with", () => {
    const clocks = quarterly.clocks.map((clock) => ({ ...clock, within: { on: "02-30" } }));
    const broken = { ...quarterly, id: "duty-broken", clocks };
    const all = { since: "2026-11-22", today: "2026-11-22", calendar: CALENDAR, idOf };
    const found = dutyStarts({ procedures: [broken, quarterly], ...all });
    expect(found).toEqual(starts("2026-11-22", "2026-11-22"));
  });

  test("are those that a later version takes over, and none that fall due once the document has ended", () => {
    const all = { since: "2026-11-22", today: "2026-11-22", calendar: CALENDAR, idOf };
    const ended = { ...quarterly, during: { until: "2027-01-14" } };
    expect(dutyStarts({ procedures: [ended], ...all })).toEqual([]);
    const later = { ...quarterly, during: { from: "2027-01-15" } };
    const found = dutyStarts({ procedures: [ended, later], ...all }).map(({ fact }) => fact.fields["period"]);
    expect(found).toEqual(["2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]);
  });

  test("are none of the year in which 天津's measures ended, on 26 October 2024", () => {
    const own = tianjinDuties.map((text) => ({ ...ProcedureSchema.parse(text), during: { until: "2024-10-26" } }));
    const days = { since: "2023-06-01", today: "2024-06-01", calendar: CALENDAR, idOf };
    const years = dutyStarts({ procedures: own, ...days }).map(({ fact }) => fact.fields["period"]);
    expect([...new Set(years)]).toEqual(["2023"]);
  });

  test("are none of a procedure that does not recur, and none outside its days", () => {
    const adHoc = inForce("huoshan", "duty-ad-hoc");
    const ended = { ...quarterly, during: { until: "2027-06-30" } };
    const found = dutyStarts({
      procedures: [adHoc, ended],
      since: "2026-11-22",
      today: "2026-11-22",
      calendar: CALENDAR,
      idOf,
    });
    expect(found.map(({ fact }) => fact.fields["period"])).toEqual(["2026-Q4", "2027-Q1"]);
  });
});
