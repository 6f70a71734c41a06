import {
  ProcedureChangeSchema,
  ProcedureSchema,
  type Procedure,
  type ProcedureChangeText,
  type ProcedureText,
} from "../../model/procedure.ts";
import type { RulePack } from "../../model/rule-pack.ts";
import { checkProcedure } from "./check-procedure.ts";
import { mergeProcedures } from "./merge-procedures.ts";

/** A procedure, or an agency's change to one, that was left out: its name and Chinese sentences that say why. */
interface RefusedProcedure {
  readonly rule: string;
  readonly reason: string;
}

/** The procedures that cases are handled by, defaults filled in. */
export interface ProceduresInForce {
  readonly procedures: readonly Procedure[];
  readonly refused: readonly RefusedProcedure[];
}

type Lists = WeakMap<object, ProceduresInForce>;
const known = new WeakMap<object, Lists>();
const NONE: never[] = [];

/**
 * The procedures of a pack in force (merged with the one it stands on), with its changes. What cannot work, e.g. a step that
 * can never be taken, is left out and named: of a change the procedure stays as it was inherited. Kept with the pack's
 * lists, so that the same packs give the same objects. Holds zod: not for pages.
 */
export function proceduresInForce({ procedures = NONE, procedureChanges = NONE }: RulePack): ProceduresInForce {
  const byChanges: Lists = known.get(procedures) ?? new WeakMap();
  known.set(procedures, byChanges);
  const kept = byChanges.get(procedureChanges);
  if (kept) return kept;
  const made = madeOf(procedures, procedureChanges);
  byChanges.set(procedureChanges, made);
  return made;
}

function madeOf(texts: readonly ProcedureText[], changes: readonly ProcedureChangeText[]): ProceduresInForce {
  const refused: RefusedProcedure[] = [];
  let procedures = texts.flatMap((text): Procedure[] => {
    const procedure = ProcedureSchema.parse(text);
    const faults = checkProcedure(procedure);
    if (faults.length === 0) return [procedure];
    refused.push({ rule: procedure.id, reason: `办理程序“${procedure.title}”没有采用：${faults.join("")}` });
    return [];
  });
  for (const text of changes) {
    const change = ProcedureChangeSchema.parse(text);
    const changed = mergeProcedures(procedures, [change]);
    const procedure = changed.find(({ id }) => id === change.procedure);
    const name = `对办理程序“${procedure?.title ?? change.procedure}”的变更没有采用：`;
    const faults = procedure ? checkProcedure(procedure) : ["没有这个办理程序。"];
    if (faults.length === 0) procedures = changed;
    else refused.push({ rule: change.procedure, reason: `${name}${faults.join("")}` });
  }
  return { procedures, refused };
}
