import type { CaseTie } from "../../lib/model/case-tie.ts";
import type { Entry } from "../../lib/model/event.ts";
import { derivedId } from "../../lib/platform/derived-id.ts";
import { toldSteps, type TiedCase } from "../../lib/procedures/entering/told-steps.ts";
import { caseProcedures } from "./in-force.ts";
import type { Services } from "./services.ts";

type Tied = { readonly id: string; readonly tie: CaseTie; readonly to: TiedCase["to"] };
type Taking = Entry & { readonly fact: Extract<Entry["fact"], { type: "StepTaken" }> };

/**
 * What steps that are going to be recorded bring about in the cases tied to theirs (`tells`), to be recorded together with them:
 * each at the moment of the step, under an id that follows from its entry, so that it is told once.
 */
export async function toldEntries(
  services: Pick<Services, "cases" | "settings" | "packs">,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const takings = entries.filter(isTaking);
  if (takings.length === 0) return [];
  // Where no rules can be read, nothing follows from them; what happened is recorded all the same.
  const procedures = await caseProcedures(services).catch(() => []);
  const told = new Map<string, Entry>();
  for (const { id, occurredAt, fact } of takings) {
    const procedure = procedures.find((one) => one.id === fact.procedure);
    const step = procedure?.steps.find((one) => one.id === fact.step);
    if (!procedure || !step || step.tells.length === 0) continue;
    const tied = await tiedCases(services, fact.case, entries);
    for (const { case: other, step: follows } of toldSteps(procedure, fact.step, tied)) {
      const key = `${other.id} ${follows}`;
      if (told.has(key)) continue;
      const taken = {
        type: "StepTaken",
        case: other.id,
        procedure: other.procedure,
        step: follows,
        fields: {},
      } as const;
      told.set(key, { id: derivedId(id, "told", other.id, follows), occurredAt, fact: taken });
    }
  }
  return [...told.values()];
}

function isTaking(entry: Entry): entry is Taking {
  return entry.fact.type === "StepTaken";
}

/** The cases that one names, and those that name it, by the log and by what is recorded with the step. */
async function tiedCases(
  { cases }: Pick<Services, "cases">,
  id: string,
  entries: readonly Entry[],
): Promise<TiedCase[]> {
  const [own] = await cases.withIds([id]);
  const naming = await cases.naming(id);
  const now = entries.flatMap(({ fact }): (Tied & { readonly from: string })[] => {
    if (fact.type !== "CasesTied") return [];
    if (fact.case === id) return [{ id: fact.to, tie: fact.tie, to: "names", from: id }];
    return fact.to === id ? [{ id: fact.case, tie: fact.tie, to: "named", from: fact.case }] : [];
  });
  const logged: Tied[] = [
    ...(own?.ties ?? []).map(({ to, tie }): Tied => ({ id: to, tie, to: "names" })),
    ...naming.flatMap((one) =>
      one.ties.flatMap(({ to, tie }): Tied[] => (to === id ? [{ id: one.id, tie, to: "named" }] : [])),
    ),
  ];
  // Of two words of one case about another, the later counts.
  const before = logged.filter((each) => !now.some((later) => later.id === each.id && later.to === each.to));
  const all = [...before, ...now];
  const found = new Map((await cases.withIds(all.map((each) => each.id))).map((one) => [one.id, one]));
  return all.flatMap((each) => {
    const other = found.get(each.id);
    return other && other.cancelled !== true ? [{ found: other, tie: each.tie, to: each.to }] : [];
  });
}
