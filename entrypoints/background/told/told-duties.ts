import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { factsOf } from "../../../lib/procedures/conditions.ts";
import { fulfilled, fulfilmentId } from "../../../lib/procedures/duties/fulfilment.ts";
import { changeOf, isChange } from "./told-changes.ts";
import type { Services } from "../services.ts";

type CasesOf = Pick<Services, "cases">;

/** What steps bring about in the duties that they fulfil, and what is said later of those steps, in the duties too. */
export async function toldByDuties(
  { cases }: CasesOf,
  procedures: readonly Procedure[],
  entries: readonly Entry[],
): Promise<Entry[]> {
  const fulfilling = new Set(
    procedures.flatMap(({ recurs }) => (recurs?.fulfilledBy ?? []).map((way) => `${way.procedure} ${way.step}`)),
  );
  const concerned = entries.filter(
    ({ fact }) => isChange(fact) || (fact.type === "StepTaken" && fulfilling.has(`${fact.procedure} ${fact.step}`)),
  );
  if (fulfilling.size === 0 || concerned.length === 0) return [];
  const duties = await cases.duties();
  const told: Entry[] = [];
  for (const { id, occurredAt, fact } of concerned) {
    if (fact.type === "StepTaken") {
      const [own] = await cases.withIds([fact.case]);
      const now = entries.flatMap((one) =>
        one.fact.type === "StepTaken" && one.fact.case === fact.case ? [one.fact.fields] : [],
      );
      const said: FieldValues = Object.assign({}, ...now);
      const facts = factsOf(own?.done ?? [], said);
      const taken = { entry: id, fact, on: civilDayOf(occurredAt), facts };
      for (const each of fulfilled(taken, procedures, duties, derivedId)) told.push({ ...each, occurredAt });
    } else if (isChange(fact)) {
      for (const duty of duties) {
        const entry = fulfilmentId(fact.entry, duty.id, derivedId);
        if (!duty.done.some((done) => done.entry === entry)) continue;
        told.push({ id: derivedId(id, "fulfils", duty.id), occurredAt, fact: changeOf(fact, duty.id, entry) });
      }
    }
  }
  return told;
}

/**
 * The starts of duties that are not in the log yet, for what is going to be recorded of them: under ids that follow from the duty and
 * its period, so that two tabs cannot open it twice.
 */
export async function dutyStartsFor({ cases }: CasesOf, entries: readonly Entry[]): Promise<Entry[]> {
  const named = new Set(entries.flatMap(({ fact }) => ("case" in fact ? [fact.case] : [])));
  if (named.size === 0) return [];
  const expected = (await cases.duties()).filter(({ id, expected: isExpected }) => isExpected && named.has(id));
  return expected.flatMap(({ id, procedure, done: [start] }): Entry[] =>
    start
      ? [
          {
            id: start.entry,
            occurredAt: start.at,
            fact: { type: "StepTaken", case: id, procedure, step: start.step, fields: start.fields },
          },
        ]
      : [],
  );
}
