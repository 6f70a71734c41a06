import type { CaseTie } from "../../../lib/model/case-tie.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { factsOf } from "../../../lib/procedures/conditions.ts";
import { type TiedCase, toldSteps } from "../../../lib/procedures/entering/told-steps.ts";
import { standing } from "../../../lib/procedures/next-steps.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { indexOf } from "../../../lib/procedures/procedure-index.ts";
import type { Services } from "../services.ts";
import { toldTaking } from "./told-taking.ts";

/** What steps that were taken before two cases were tied bring about in the other one now, each at the moment of its step. */
export async function toldByTies(
  { cases }: Pick<Services, "cases">,
  procedures: readonly Procedure[],
  entries: readonly Entry[],
): Promise<Entry[]> {
  const told: Entry[] = [];
  for (const { fact } of entries) {
    if (fact.type !== "CasesTied") continue;
    const found = await cases.withIds([fact.case, fact.to]);
    const from = found.find(({ id }) => id === fact.case);
    const to = found.find(({ id }) => id === fact.to);
    if (!from || !to || from.cancelled || to.cancelled) continue;
    told.push(...toldBy(from, to, fact.tie, "names", procedures), ...toldBy(to, from, fact.tie, "named", procedures));
  }
  return told;
}

function toldBy(own: Case, other: Case, tie: CaseTie, to: TiedCase["to"], procedures: readonly Procedure[]): Entry[] {
  const procedure = procedureOf(procedures, own);
  if (!procedure) return [];
  const told = new Map<string, Entry>();
  const stands = standing({ done: own.done, index: indexOf(procedure) });
  for (const { step, entry, at } of stands) {
    for (const { step: follows } of toldSteps(procedure, step, [{ found: other, tie, to }], factsOf(stands))) {
      if (!told.has(follows)) told.set(follows, toldTaking({ entry, at }, other, follows, procedures));
    }
  }
  return [...told.values()];
}
