import { findHeader } from "../../../lib/ledger/find-header.ts";
import { planLedger, sortRows } from "../../../lib/ledger/plan-ledger.ts";
import type { LedgerReading, PlannedRow } from "../../../lib/ledger/planned.ts";
import { proposeMapping } from "../../../lib/ledger/propose-mapping.ts";
import { proposeValues, type Said } from "../../../lib/ledger/propose-values.ts";
import { LONG_HEADER, REQUEST, sheetOf } from "./ledger-rows.ts";

/** A line of a ledger with the long header. */
export function row(parts: Readonly<Record<string, string>>): string[] {
  const given: Readonly<Record<string, string>> = {
    申请人类型: "公民",
    收到日期: "2026-3-2",
    申请方式: "当面申请",
    ...parts,
  };
  return LONG_HEADER.map((title) => given[title] ?? "");
}

/** What became of the lines: the cases, what was passed over and why, and the words that nobody has said the meaning of. */
export interface Plan {
  readonly rows: readonly PlannedRow[];
  readonly passed: readonly string[];
  readonly asked: readonly string[];
}

/** Plans a ledger of these lines. */
export function plan(rows: readonly (readonly string[])[], parts: Partial<LedgerReading> = {}, said: Said = {}): Plan {
  const ledger = sheetOf([["某局2026年台账"], LONG_HEADER, ...rows]);
  const header = findHeader(ledger);
  if (!header) throw new Error("no header");
  const mapping = proposeMapping(header);
  const sorted = sortRows(ledger, header, mapping);
  const values = proposeValues(sorted.rows, mapping, REQUEST, said);
  const reading = {
    mapping,
    fixed: { "consult-kind": "third-party", "extension-days": "20" },
    today: "2026-11-22",
    ...parts,
  };
  return {
    rows: planLedger(sorted.rows, reading, values, REQUEST),
    passed: sorted.passed.map(({ sentence }) => sentence),
    asked: values.filter(({ value }) => value === undefined).map(({ text }) => text),
  };
}

/** The steps of a case with their days. */
export const stepsOf = (one: PlannedRow | undefined) => one?.steps.map(({ step, on }) => `${step} ${on}`);
/** What is wrong with the lines. */
export const sentences = ({ rows }: Plan) => rows.flatMap(({ faults }) => faults.map(({ sentence }) => sentence));
