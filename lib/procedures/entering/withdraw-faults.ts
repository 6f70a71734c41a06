import type { Case, DoneStep } from "../../model/case.ts";
import type { Procedure } from "../../model/procedure.ts";
import { longDay } from "../../deadlines/day-words.ts";
import { beginsByCalendar } from "../duties/start-stands.ts";

/**
 * Why a step cannot be taken back, as sentences: what answers it would hang in the air; a duty begins by the calendar. None where it can.
 */
export function withdrawFaults(
  { done }: Pick<Case, "done">,
  { entry, step, title }: Pick<DoneStep, "entry" | "step" | "title">,
  procedure: Procedure,
): string[] {
  if (beginsByCalendar(step, procedure)) {
    return [`“${title}”是按日历自动写入的，不能撤销；这项工作不用再做的，请在设置中核对所用的规则。`];
  }
  return done
    .filter(({ of }) => of === entry)
    .map(
      (answer) =>
        `“${title}”已有对应的“${answer.title}”（${longDay(answer.on)}），请先撤销“${answer.title}”，再撤销这一步。`,
    );
}
