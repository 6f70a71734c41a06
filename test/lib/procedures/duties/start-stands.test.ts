import { expect, test } from "vitest";
import type { Fact, LoggedEvent } from "../../../../lib/model/event.ts";
import { derivedId } from "../../../../lib/platform/derived-id.ts";
import { dutyCaseId, dutyStarts } from "../../../../lib/procedures/duties/duty-starts.ts";
import { stepFaults } from "../../../../lib/procedures/entering/validate-step.ts";
import { withdrawFaults } from "../../../../lib/procedures/entering/withdraw-faults.ts";
import { createCaseBook } from "../../../../lib/projections/cases/case-book.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { inForce, morning } from "../../../rules/procedures/in-force.ts";
import { logged } from "../../projections/log-builder.ts";

const report = inForce("zhangzhou", "duty-annual-report");
const REPORT = dutyCaseId(report.id, "2025", derivedId);
const NOW = morning("2026-02-10");
const by = { procedures: [report], now: NOW, since: "2025-01-05" };

/** The start as a device wrote it. */
function start(parts: Partial<LoggedEvent> = {}): LoggedEvent {
  const days = { procedures: [report], since: "2025-01-05", today: "2026-02-10", calendar: CALENDAR, idOf: derivedId };
  const found = dutyStarts(days).find(({ fact }) => fact.case === REPORT);
  if (!found) throw new Error("no start");
  return logged(found.occurredAt, found.fact, { id: found.id, ...parts });
}

function bookOf(...events: readonly LoggedEvent[]) {
  const book = createCaseBook(CALENDAR, derivedId);
  book.add(events);
  book.refresh(by);
  return book;
}

const LATE = expect.arrayContaining([expect.objectContaining({ main: true, state: "overdue", due: "2026-01-31" })]);
const entry = start().id;
const corrected: Fact = {
  type: "StepCorrected",
  case: REPORT,
  entry,
  happened: "2026-01-01T16:00:00.000Z",
  fields: { period: "2026" },
  reason: "日期录错了",
};
const withdrawn: Fact = { type: "StepWithdrawn", case: REPORT, entry, reason: "不用做" };

test.each([
  ["corrected", corrected],
  ["withdrawn", withdrawn],
])("Z: an overdue duty whose start was %s, in an imported log too, is overdue still", (_, fact) => {
  const later = logged("2026-02-09T01:00:00.000Z", fact);
  const seen = bookOf(start(), later).case(REPORT);
  expect(seen).toMatchObject({ state: "open", fields: { period: "2025" }, clocks: LATE, withdrawn: [] });
  expect(seen?.done).toMatchObject([{ step: "begin", on: "2025-12-31" }]);
  // Of one whose start is not in the log either.
  expect(bookOf(later).case(REPORT)).toMatchObject({ expected: true, clocks: LATE, withdrawn: [] });
  expect(
    bookOf(start(), later)
      .duties()
      .map(({ cancelled }) => cancelled),
  ).not.toContain(true);
});

test("Z: what else was recorded of a duty can be corrected and taken back as ever", () => {
  const fill = logged("2026-02-08T16:00:00.000Z", {
    type: "StepTaken",
    case: REPORT,
    procedure: report.id,
    step: "publish",
    fields: {},
  });
  const back = logged("2026-02-09T01:00:00.000Z", { ...withdrawn, entry: fill.id });
  expect(bookOf(start(), fill, back).case(REPORT)?.withdrawn).toMatchObject([{ step: "publish" }]);
});

test("Z: neither is offered nor taken: a duty begins by the calendar", () => {
  const found = bookOf(start()).case(REPORT);
  const [begun] = found?.done ?? [];
  if (!found || !begun) throw new Error("no case");
  expect(withdrawFaults(found, begun, report)).toEqual([
    "“开始”是按日历自动写入的，不能撤销；这项工作不用再做的，请在设置中核对所用的规则。",
  ]);
  const attempt = { procedure: report, found, step: "begin", values: begun.fields, now: NOW, correcting: begun.entry };
  expect(stepFaults({ ...attempt, on: "2026-01-02" })).toMatchObject([
    { sentence: "“开始”的日期由日历决定，不能更正；日期不对的，请在设置中核对所用的规则。" },
  ]);
});

test("Z: a start that two devices wrote is one", () => {
  const other = start({
    device: "00000000-0000-4000-8000-000000000002",
    by: { name: "王芳", department: "", role: "" },
  });
  for (const events of [
    [start(), other],
    [other, start()],
  ]) {
    const book = bookOf(...events);
    expect(book.case(REPORT)?.done).toMatchObject([{ step: "begin", on: "2025-12-31" }]);
    expect(book.duties().filter(({ id }) => id === REPORT)).toHaveLength(1);
  }
});
