import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { toldMoment } from "../../../lib/procedures/entering/told-moment.ts";
import type { Services } from "../services.ts";
import { tiedCases } from "./tied-cases.ts";

/** What is said of a step that was recorded: it did not happen, or at another moment. */
type Change = Extract<Entry["fact"], { type: "StepWithdrawn" | "StepCorrected" }>;

/** The same, of what those steps brought about in the cases tied to theirs. */
export async function toldChanges(
  { cases }: Pick<Services, "cases">,
  procedures: readonly Procedure[],
  entries: readonly Entry[],
): Promise<Entry[]> {
  const told: Entry[] = [];
  for (const { id, occurredAt, fact } of entries) {
    if (!isChange(fact)) continue;
    const [own] = procedures.length === 0 ? [] : await cases.withIds([fact.case]);
    const taken = own?.done.find(({ entry }) => entry === fact.entry);
    const steps = own && procedureOf(procedures, own)?.steps;
    const { tells = [] } = steps?.find((step) => step.id === taken?.step) ?? {};
    if (tells.length === 0) continue;
    for (const { found } of await tiedCases({ cases }, fact.case, entries)) {
      for (const step of new Set(tells.map((each) => each.step))) {
        const entry = derivedId(fact.entry, "told", found.id, step);
        if (!found.done.some((done) => done.entry === entry)) continue;
        const change = changeOf(withMoment(fact, step, procedureOf(procedures, found)), found.id, entry);
        told.push({ id: derivedId(id, "told", found.id, step), occurredAt, fact: change });
      }
    }
  }
  return told;
}

/** With the moment at which the step that was told is taken to have happened. */
function withMoment(fact: Change, told: string, procedure: Procedure | undefined): Change {
  if (fact.type !== "StepCorrected" || fact.happened === undefined) return fact;
  return { ...fact, happened: toldMoment(fact.happened, told, procedure, new Date().toISOString()) };
}

/** Whether it says that a step did not happen, or at another moment. */
export function isChange(fact: Entry["fact"]): fact is Change {
  return fact.type === "StepWithdrawn" || (fact.type === "StepCorrected" && fact.happened !== undefined);
}

/** The same, said of the entry that a step brought about in another case. */
export function changeOf(fact: Change, of: string, entry: string): Change {
  const { type, reason } = fact;
  if (type === "StepWithdrawn") return { type, case: of, entry, reason };
  return { type, case: of, entry, reason, ...(fact.happened !== undefined && { happened: fact.happened }) };
}
