import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { stepFor, tellingOf } from "../../../lib/procedures/duties/fulfilment.ts";
import type { Services } from "../services.ts";
import { changedInDuties, isChange } from "./changed-in-duties.ts";
import { fulfillingIn, type FulfillingStep } from "./fulfilling-steps.ts";
import { movedUp } from "./moved-up.ts";

type CasesOf = Pick<Services, "cases">;

/** A step that a duty is to be told of; `anew`: by what was said of the case later, not because it is taken now. */
interface Due extends Omit<FulfillingStep, "fulfils"> {
  readonly to: FulfillingStep["fulfils"][number];
  readonly anew: boolean;
}

/**
 * What steps bring about in the duties that they fulfil; and where something that was recorded is corrected or taken back, what is other
 * in the duties by that: told no more, told to that of another period, or on another day.
 */
export async function toldByDuties(
  { cases }: CasesOf,
  procedures: readonly Procedure[],
  entries: readonly Entry[],
): Promise<Entry[]> {
  const ways = procedures.flatMap(({ recurs }) => recurs?.fulfilledBy ?? []);
  const concerned = entries.flatMap(({ fact }) =>
    isChange(fact) ||
    (fact.type === "StepTaken" && ways.some((way) => way.procedure === fact.procedure && way.step === fact.step))
      ? [fact.case]
      : [],
  );
  if (ways.length === 0) return [];
  const told: Entry[] = [];
  const due: Due[] = [];
  for (const id of new Set(concerned)) {
    const was = fulfillingIn(await cases.thought(id, [], entries), procedures);
    const now = fulfillingIn(await cases.thought(id, entries), procedures);
    const change = entries.findLast(({ fact }) => isChange(fact) && fact.case === id);
    if (change && was.size > 0) told.push(...changedInDuties(change, was, now, await cases.duties()));
    for (const [entry, { fulfils, ...step }] of now) {
      const before = was.get(entry)?.fulfils ?? [];
      const others = fulfils.filter(({ duty }) => !before.some((one) => one.duty === duty));
      due.push(...others.map((to) => ({ ...step, to, anew: change !== undefined })));
    }
  }
  for (const { withdrawal, step } of await movedUp({ cases }, procedures, entries, told)) {
    told.push(withdrawal);
    due.push({ ...step, anew: true });
  }
  for (const { entry, at, by, to, anew } of due.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    // Of several, each finds the duty as it stands after the one before.
    const duty = await cases.thought(to.duty, [...entries, ...told]);
    if (!duty || duty.cancelled === true) continue;
    const { stands, id, again } = tellingOf(entry, duty, derivedId);
    const fact = stands || (again && !anew) ? undefined : stepFor(to, duty, by);
    if (fact) told.push({ id, occurredAt: at, fact });
  }
  return told;
}
