import type { Entry } from "../../../lib/model/event.ts";
import type { Services } from "../services.ts";

/**
 * The starts of duties that are not in the log yet, for what is going to be recorded of them: under ids that follow from the duty and
 * its period, so that two tabs cannot open it twice.
 */
export async function dutyStartsFor({ cases }: Pick<Services, "cases">, entries: readonly Entry[]): Promise<Entry[]> {
  const named = new Set(entries.flatMap(({ fact }) => ("case" in fact ? [fact.case] : [])));
  if (named.size === 0) return [];
  const expected = (await cases.withIds([...named])).filter(({ expected: isExpected }) => isExpected);
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
