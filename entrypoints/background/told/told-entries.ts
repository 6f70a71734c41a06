import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { factsOf } from "../../../lib/procedures/conditions.ts";
import { toldSteps } from "../../../lib/procedures/entering/told-steps.ts";
import { procedureFor, procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { standing } from "../../../lib/procedures/next-steps.ts";
import { indexOf } from "../../../lib/procedures/procedure-index.ts";
import { caseProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";
import { tiedCases } from "./tied-cases.ts";
import { toldChanges } from "./told-changes.ts";
import { dutyStartsFor } from "./duty-starts-for.ts";
import { toldByDuties } from "./told-duties.ts";
import { toldTaking } from "./told-taking.ts";
import { toldByTies } from "./told-ties.ts";

type Taking = Entry & { readonly fact: Extract<Entry["fact"], { type: "StepTaken" }> };

/**
 * What steps that are going to be recorded bring about in the cases tied to theirs (`tells`), to be recorded together with them:
 * each at the moment of the step, under an id that follows from its entry, so that it is told once. What is said later of
 * such a step, that it did not happen or on another day, holds for what it brought about too; and a tie brings about what was
 * taken before it. Duties are told of what fulfils them, and begun by what is first recorded of them.
 */
export async function toldEntries(
  services: Pick<Services, "cases" | "settings" | "packs">,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const takings = entries.filter(isTaking);
  // Where no rules can be read, nothing follows from them; what happened is recorded all the same.
  const procedures = await caseProcedures(services).catch(() => []);
  const telling = new Set(
    procedures.flatMap(({ id, steps }) => steps.flatMap((one) => (one.tells.length > 0 ? [`${id} ${one.id}`] : []))),
  );
  const told = new Map<string, Entry>();
  for (const [place, { id, occurredAt, fact }] of takings.entries()) {
    if (!telling.has(`${fact.procedure} ${fact.step}`)) continue;
    const [own] = await services.cases.withIds([fact.case]);
    const began = takings.find((one) => one.fact.case === fact.case)?.occurredAt ?? occurredAt;
    const procedure = own ? procedureOf(procedures, own) : procedureFor(procedures, fact.procedure, civilDayOf(began));
    const step = procedure?.steps.find((one) => one.id === fact.step);
    if (!procedure || !step || step.tells.length === 0) continue;
    const tied = await tiedCases(services, fact.case, entries);
    const now = takings.slice(0, place + 1).filter((one) => one.fact.case === fact.case);
    const fields: FieldValues = Object.assign({}, ...now.map((one) => one.fact.fields));
    const facts = factsOf(standing({ done: own?.done ?? [], index: indexOf(procedure) }), fields);
    for (const { case: other, step: follows } of toldSteps(procedure, fact.step, tied, facts)) {
      const key = `${other.id} ${follows}`;
      if (!told.has(key)) told.set(key, toldTaking({ entry: id, at: occurredAt }, other, follows, procedures));
    }
  }
  const ofTies = await toldByTies(services, procedures, entries);
  const ofDuties = await toldByDuties(services, procedures, entries);
  const all = [...told.values(), ...ofTies, ...(await toldChanges(services, procedures, entries)), ...ofDuties];
  return [...(await dutyStartsFor(services, [...entries, ...all])), ...all];
}

function isTaking(entry: Entry): entry is Taking {
  return entry.fact.type === "StepTaken";
}
