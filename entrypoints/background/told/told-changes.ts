import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { toldMoment } from "../../../lib/procedures/entering/told-moment.ts";
import type { Services } from "../services.ts";
import { tiedCases } from "./tied-cases.ts";

/** What is said of a step that was recorded: it did not happen, or at another moment. */
type Change = Extract<Entry["fact"], { type: "StepWithdrawn" | "StepCorrected" }>;

/**
 * The same, of what those steps brought about in the cases tied to theirs; where the step that is taken back opened its case, of what any
 * step of that case did.
 */
export async function toldChanges(
  { cases }: Pick<Services, "cases">,
  procedures: readonly Procedure[],
  entries: readonly Entry[],
): Promise<Entry[]> {
  const told = new Map<string, Entry>();
  for (const { id, occurredAt, fact } of entries) {
    if (!isChange(fact)) continue;
    const [own] = procedures.length === 0 ? [] : await cases.withIds([fact.case]);
    const steps = own && procedureOf(procedures, own)?.steps;
    const ended = fact.type === "StepWithdrawn" && (await cases.thought(fact.case, entries))?.cancelled === true;
    const other = own?.done.filter(({ entry }) => ended || entry === fact.entry) ?? [];
    const telling = other.flatMap(({ entry, step: taken }) =>
      (steps?.find((step) => step.id === taken)?.tells ?? []).map(({ step }) => ({ source: entry, step })),
    );
    if (telling.length === 0) continue;
    for (const { found } of await tiedCases({ cases }, fact.case, entries)) {
      for (const { source, step } of telling) {
        const entry = derivedId(source, "told", found.id, step);
        if (told.has(entry) || !found.done.some((done) => done.entry === entry)) continue;
        const change = changeOf(withMoment(fact, step, procedureOf(procedures, found)), found.id, entry);
        const of = source === fact.entry ? [] : [source];
        told.set(entry, { id: derivedId(id, "told", found.id, step, ...of), occurredAt, fact: change });
      }
    }
  }
  return [...told.values()];
}

/** With the moment at which the step that was told is taken to have happened. */
function withMoment(fact: Change, told: string, procedure: Procedure | undefined): Change {
  if (fact.type !== "StepCorrected" || fact.happened === undefined) return fact;
  return { ...fact, happened: toldMoment(fact.happened, told, procedure, new Date().toISOString()) };
}

/** Whether it says that a step did not happen, or at another moment. */
function isChange(fact: Entry["fact"]): fact is Change {
  return fact.type === "StepWithdrawn" || (fact.type === "StepCorrected" && fact.happened !== undefined);
}

/** The same, said of the entry that a step brought about in another case. */
function changeOf(fact: Change, of: string, entry: string): Change {
  const { type, reason } = fact;
  if (type === "StepWithdrawn") return { type, case: of, entry, reason };
  return { type, case: of, entry, reason, ...(fact.happened !== undefined && { happened: fact.happened }) };
}
