import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import { byEntry } from "../../model/by-entry.ts";
import { isOf } from "../../procedures/history.ts";
import { fieldChanges } from "./field-changes.ts";

/** What was recorded of a case after a report was signed: the day on which it was entered, by whom, and what. */
export interface CaseChange {
  readonly on: string;
  readonly by: string;
  readonly sentence: string;
}

/**
 * What was entered of a case after the instant `since`, up to `until`: steps entered late, corrections (of which field, from what to what) and
 * withdrawals with their reasons, oldest first. `events` are the case's own. Empty where nothing was: then it came from another desk, or the rules are other.
 */
export function caseChanges(
  events: readonly LoggedEvent[],
  procedure: Pick<Procedure, "steps" | "fields" | "elsewhere"> | undefined,
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
      const { entry, happened, reason } = event.fact;
      const day = happened === undefined ? [] : [`日期改为${civilDayOf(happened)}`];
      const changes = [...day, ...fieldChanges(event, events, procedure?.fields ?? [])];
      const what = changes.length === 0 ? "" : `：${changes.join("；")}`;
      return `更正“${titleOf(byId.get(entry))}”${what}，原因：${reason}`;
    }
    if (isOf(event, "StepWithdrawn")) return `撤销“${titleOf(byId.get(event.fact.entry))}”，原因：${event.fact.reason}`;
    return undefined;
  }

  function titleOf(event: LoggedEvent | undefined): string {
    const id = event && isOf(event, "StepTaken") ? event.fact.step : undefined;
    const steps = [...(procedure?.steps ?? []), ...(procedure?.elsewhere?.steps ?? [])];
    return steps.find((step) => step.id === id)?.title ?? "现行规则里没有的一步";
  }
}
