import type { LocalDate } from "../../../lib/model/draft.ts";
import type { BareCase } from "../../../lib/procedures/bare-case.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { cellCase, type CellAsked, type CellCase } from "../../../lib/projections/annual-report/cell-cases.ts";
import { asTheyStood } from "./annual.ts";
import type { LogNow } from "./log-now.ts";

/** Which cases of a cell, by id, and as of which day they are told of; now where it is absent. */
export interface CellCasesAsked extends CellAsked {
  readonly cases: readonly string[];
  readonly asOf?: LocalDate | undefined;
}

/** The cases, in the order in which they were asked for, each with why it is counted there; one that is gone is left out. */
export function lookAtCellCases({ cases: ids, asOf, ...asked }: CellCasesAsked, log: LogNow): CellCase[] {
  const wanted = new Set(ids);
  const all: readonly BareCase[] = asOf === undefined ? log.cases() : asTheyStood(log, asOf, wanted);
  const byId = new Map(all.flatMap((one) => (wanted.has(one.id) ? [[one.id, one] as const] : [])));
  return ids.flatMap((id) => {
    const one = byId.get(id);
    return one ? [cellCase(one, procedureOf(log.procedures, one), asked)] : [];
  });
}
