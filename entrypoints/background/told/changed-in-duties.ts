import type { Case } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { tellingOf } from "../../../lib/procedures/duties/fulfilment.ts";
import type { FulfillingStep } from "./fulfilling-steps.ts";

type Change = Extract<Entry["fact"], { type: "StepWithdrawn" | "StepCorrected" }>;

/** Whether something is said of a step that was recorded: it did not happen, or otherwise. */
export function isChange(fact: Entry["fact"]): fact is Change {
  return fact.type === "StepWithdrawn" || fact.type === "StepCorrected";
}

/** What duties were told of a case's steps, and is other by what is said of it now; the steps as they `was` and are `now`, by entry. */
export function changedInDuties(
  { id, occurredAt, fact }: Entry,
  was: ReadonlyMap<string, FulfillingStep>,
  now: ReadonlyMap<string, FulfillingStep>,
  duties: readonly Case[],
): Entry[] {
  if (!isChange(fact)) return [];
  const { reason } = fact;
  return [...was].flatMap(([source, before]) =>
    duties.flatMap((duty): Entry[] => {
      const { stands } = tellingOf(source, duty, derivedId);
      if (!stands) return [];
      const said = { case: duty.id, entry: stands.entry, reason };
      const change = derivedId(id, "fulfils", duty.id, ...(fact.entry === source ? [] : [source]));
      const after = now.get(source);
      const isFor = ({ fulfils }: FulfillingStep): boolean => fulfils.some((one) => one.duty === duty.id);
      if (!after || (isFor(before) && !isFor(after))) {
        return [{ id: change, occurredAt, fact: { type: "StepWithdrawn", ...said } }];
      }
      if (after.at === before.at) return [];
      return [{ id: change, occurredAt, fact: { type: "StepCorrected", ...said, happened: after.at } }];
    }),
  );
}
