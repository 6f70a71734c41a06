import type { Procedure } from "../model/procedure.ts";
import type { LedgerHeader } from "./find-header.ts";
import { isNone } from "./ledger-day.ts";
import { planRow } from "./plan-row.ts";
import type { LedgerReading, PlannedRow } from "./planned.ts";
import type { LedgerValue } from "./propose-values.ts";
import { valuesOf } from "./row-reader.ts";
import { textOf, type LedgerRow, type LedgerSheet } from "./sheet.ts";

/** A row that is no request, and why: a sentence. */
export interface PassedRow {
  readonly row: number;
  readonly sentence: string;
}

/** The rows under the header, sorted into those that are requests and those that are not. */
export interface SortedRows {
  readonly rows: readonly LedgerRow[];
  readonly passed: readonly PassedRow[];
}

const TOTAL = /^(?:合计|总计|小计|共计|累计|总数|本页合计|本月合计)/;
const FOOT = /^(?:备注|说明|注|填表人|制表人?|审核人?|填报单位|填报人|单位负责人|统计人)[:：]?/;

/** Tells requests from totals, repeated headers, rows of column numbers and remarks; each that is passed over is named. */
export function sortRows({ rows }: LedgerSheet, header: LedgerHeader, mapping: LedgerReading["mapping"]): SortedRows {
  const head = rows.find(({ number }) => number === header.row);
  const requests: LedgerRow[] = [];
  const passed: PassedRow[] = [];
  for (const row of rows) {
    if (row.number <= header.row) continue;
    const why = notARequest(row, head, mapping);
    if (why === undefined) requests.push(row);
    else passed.push({ row: row.number, sentence: `第${row.number}行${why}，没有导入。` });
  }
  return { rows: requests, passed };
}

function notARequest(
  row: LedgerRow,
  head: LedgerRow | undefined,
  mapping: LedgerReading["mapping"],
): string | undefined {
  const texts = row.cells
    .filter((cell) => cell && !cell.across)
    .map(textOf)
    .filter((text) => text !== "");
  const [first = ""] = texts;
  if (TOTAL.test(first.replaceAll(/\s/g, ""))) return `是“${first.replaceAll(/\s/g, "").slice(0, 10)}”`;
  const of = (id: "number" | "received"): string => (mapping[id] === undefined ? "" : textOf(row.cells[mapping[id]]));
  const isBare = isNone(of("number")) && isNone(of("received"));
  if (FOOT.test(first) && (texts.length <= 3 || isBare)) return "是表下的说明";
  if (texts.length === 1 && row.cells.some((cell) => cell?.across)) return "整行合并，看作说明";
  if (head && isSameAs(row, head)) return "是重复的表头";
  if (texts.length > 3 && texts.every((text, index) => Number(text.replaceAll(/[()]/g, "")) === index + 1))
    return "是列的序号";
  // A numbered line that was drawn in advance.
  return texts.length === 1 && isBare ? "只有一格有字，看作说明或者空行" : undefined;
}

function isSameAs(row: LedgerRow, head: LedgerRow): boolean {
  const filled = row.cells.filter((cell) => textOf(cell) !== "").length;
  const same = row.cells.filter((cell, column) => textOf(cell) !== "" && textOf(cell) === textOf(head.cells[column]));
  return same.length >= 3 && same.length > filled / 2;
}

/** Reads all requests of a sheet. Of rows with one number neither is taken: which is right, only a person knows. */
export function planLedger(
  rows: readonly LedgerRow[],
  reading: LedgerReading,
  values: readonly LedgerValue[],
  procedure: Procedure,
): PlannedRow[] {
  const said = valuesOf(values);
  const planned = rows.map((row) => planRow(row, reading, said, procedure));
  const byKey = new Map<string, PlannedRow[]>();
  for (const row of planned) if (row.number !== "") byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  return planned.map((row) => {
    const others = (byKey.get(row.key) ?? []).filter((other) => other !== row).map((other) => other.row);
    if (others.length === 0) return row;
    const some = others.slice(0, 5).join("、");
    const sentence = `第${row.row}行的编号“${row.number}”和第${some}行的相同。同一件申请只留一行；不是同一件的，请改正编号。`;
    return { ...row, faults: [...row.faults, { row: row.row, target: "number" as const, letters: "", sentence }] };
  });
}

/** How many rows came by a channel that needs the applicant's confirmation, and have none: their limit does not run yet. */
export function unconfirmedRows(rows: readonly PlannedRow[], procedure: Procedure): number {
  const when = procedure.steps.find(({ id }) => id === "confirm")?.when ?? [];
  const asks = when.flatMap((one) => ("in" in one && one.field === "channel" ? one.in : []));
  return rows.filter(
    ({ steps }) => asks.includes(steps[0]?.fields["channel"] ?? "") && steps.every(({ step }) => step !== "confirm"),
  ).length;
}
