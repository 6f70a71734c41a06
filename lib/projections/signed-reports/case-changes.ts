import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import { byEntry } from "../../model/by-entry.ts";
import { isOf } from "../../procedures/history.ts";

/** What was recorded of a case after a report was signed: the day on which it was entered, by whom, and what. */
export interface CaseChange {
  readonly on: string;
  readonly by: string;
  readonly sentence: string;
}

/**
 * What was entered of a case after the instant `since`, up to `until`: steps entered late, corrections and withdrawals with their reasons, oldest
 * first. `events` are the case's own. Empty where nothing was: then it came from another desk, or the rules are other.
 */
export function caseChanges(
  events: readonly LoggedEvent[],
  procedure: Pick<Procedure, "steps"> | undefined,
  { since, until }: { readonly since: string; readonly until?: string | undefined },
): CaseChange[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return events
    .filter(({ enteredAt }) => enteredAt > since && (until === undefined || enteredAt <= until))
    .sort(byEntry)
    .flatMap((event) => {
      const sentence = sentenceOf(event);
      return sentence === undefined
        ? []
        : [{ on: civilDayOf(event.enteredAt), by: event.by.name || "未填姓名", sentence }];
    });

  function sentenceOf(event: LoggedEvent): string | undefined {
    if (isOf(event, "StepTaken")) {
      const on = civilDayOf(event.occurredAt);
      const isLate = on < civilDayOf(event.enteredAt);
      return `${isLate ? "补登" : "登记"}“${titleOf(event)}”，日期是${on}`;
    }
    if (isOf(event, "StepCorrected")) {
      const day = event.fact.happened === undefined ? "" : `，日期改为${civilDayOf(event.fact.happened)}`;
      return `更正“${titleOf(byId.get(event.fact.entry))}”${day}，原因：${event.fact.reason}`;
    }
    if (isOf(event, "StepWithdrawn")) return `撤销“${titleOf(byId.get(event.fact.entry))}”，原因：${event.fact.reason}`;
    return undefined;
  }

  function titleOf(event: LoggedEvent | undefined): string {
    const id = event && isOf(event, "StepTaken") ? event.fact.step : undefined;
    return procedure?.steps.find((step) => step.id === id)?.title ?? id ?? "这一步";
  }
}
