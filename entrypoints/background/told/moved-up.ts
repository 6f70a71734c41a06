import type { Case, DoneStep } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import type { Fulfilled } from "../../../lib/procedures/duties/fulfilment.ts";
import { tellingOf } from "../../../lib/procedures/duties/fulfilment.ts";
import { procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import type { Services } from "../services.ts";
import { fulfillingIn } from "./fulfilling-steps.ts";

/** What is taken back because it came after what is taken back, and the step elsewhere that is to be told once more. */
interface MovedUp {
  readonly withdrawal: Entry;
  readonly step: { readonly entry: string; readonly at: string; readonly by: string; readonly to: Fulfilled };
}

/** Where the first of several that duties were told of is taken back, the second is the first now: 两次检查. What a person entered stays. */
export async function movedUp(
  { cases }: Pick<Services, "cases">,
  procedures: readonly Procedure[],
  entries: readonly Entry[],
  told: readonly Entry[],
): Promise<MovedUp[]> {
  const moved: MovedUp[] = [];
  for (const { id, occurredAt, fact } of told) {
    if (fact.type !== "StepWithdrawn") continue;
    for (;;) {
      const back = moved.map(({ withdrawal }) => withdrawal);
      const duty = await cases.thought(fact.case, [...entries, ...told, ...back]);
      const procedure = duty && procedureOf(procedures, duty);
      if (!duty || !procedure) break;
      const next = await firstLoose({ cases }, procedures, entries, { duty, procedure });
      if (!next) break;
      const { title, entry } = next.loose;
      const reason = `在它之前的一次已撤销，“${title}”按次序重新记上。`;
      moved.push({
        withdrawal: {
          id: derivedId(id, "moves-up", entry),
          occurredAt,
          fact: { type: "StepWithdrawn", case: duty.id, entry, reason },
        },
        step: next.step,
      });
    }
  }
  return moved;
}

/** The first told step of a duty that what it has to come after is missing for, with what it was told of. */
async function firstLoose(
  { cases }: Pick<Services, "cases">,
  procedures: readonly Procedure[],
  entries: readonly Entry[],
  { duty, procedure }: { readonly duty: Case; readonly procedure: Procedure },
): Promise<{ readonly loose: DoneStep; readonly step: MovedUp["step"] } | undefined> {
  const field = procedure.fields.find(({ kind }) => kind === "case")?.id ?? "";
  for (const loose of duty.done.filter((one) => lacks(one, duty, procedure))) {
    const by = loose.fields[field];
    const source = typeof by === "string" ? await cases.thought(by, entries) : undefined;
    for (const { fulfils, ...step } of fulfillingIn(source, procedures).values()) {
      if (tellingOf(step.entry, duty, derivedId).stands?.entry !== loose.entry) continue;
      const to = fulfils.find((one) => one.duty === duty.id);
      if (to) return { loose, step: { ...step, to } };
    }
  }
  return undefined;
}

function lacks({ step: id }: DoneStep, { done, moments }: Case, { steps }: Procedure): boolean {
  const after = steps.find((step) => step.id === id)?.after ?? [];
  return after.some((one) => moments[one] === undefined && !done.some(({ step }) => step === one));
}
