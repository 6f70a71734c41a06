import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { cellCase, type CellAsked, type CellCase } from "../../../lib/projections/report-cells/cell-cases.ts";
import type { LogNow } from "./log-now.ts";

/** Which cases of a cell, by id. */
export interface CellCasesAsked extends CellAsked {
  readonly cases: readonly string[];
}

/** The cases, in the order in which they were asked for, each with why it is counted there; one that is gone is left out. */
export function lookAtCellCases({ cases: ids, ...asked }: CellCasesAsked, log: LogNow): CellCase[] {
  const wanted = new Set(ids);
  const byId = new Map(log.cases().flatMap((one) => (wanted.has(one.id) ? [[one.id, one] as const] : [])));
  return ids.flatMap((id) => {
    const one = byId.get(id);
    return one ? [cellCase(one, procedureOf(log.procedures, one), asked)] : [];
  });
}
