import type { Case, DoneStep } from "../../model/case.ts";
import { longDay } from "../../deadlines/day-words.ts";

/** Why a step cannot be taken back yet, as sentences: what answers it would hang in the air. None where it can. */
export function withdrawFaults({ done }: Pick<Case, "done">, { entry, title }: DoneStep): string[] {
  return done
    .filter(({ of }) => of === entry)
    .map(
      (answer) =>
        `“${title}”已有对应的“${answer.title}”（${longDay(answer.on)}），请先撤销“${answer.title}”，再撤销这一步。`,
    );
}
