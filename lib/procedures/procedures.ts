import { calendarAsOf } from "../deadlines/calendar-as-of.ts";
import { civilDayOf } from "../deadlines/civil-day.ts";
import type { PauseConvention } from "../model/case-facts.ts";
import type { Case, ClockState, DoneStep, Tie } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { LoggedEvent } from "../model/event.ts";
import type { FieldValues } from "../model/field.ts";
import type { Procedure } from "../model/procedure.ts";
import type { WorkCalendar } from "../model/work-calendar.ts";
import { articleFacts } from "./article-facts.ts";
import { awaitedOf } from "./awaited.ts";
import { clocksOf } from "./clocks/clocks.ts";
import { factsOf } from "./conditions.ts";
import { byEntry, historyOf, isOf } from "./history.ts";
import type { Counting } from "./clocks/lengths.ts";
import { mainClock } from "./main-clock.ts";
import { momentOf } from "./moments.ts";
import { nextSteps } from "./next-steps.ts";
import { indexOf, type ProcedureIndex } from "./procedure-index.ts";

/**
 * One case as its events make it, in whatever order they were entered. `events` are those of this case; what an agency
 * fixed for all cases (`PauseConventionSet`) may be among them. A closed case is judged by the calendar and the convention
 * as they were when its closing was entered. `now` is the present moment, or its instant; `since` the first day on which the agency used
 * the product, where it is known.
 */
export function procedures(
  events: readonly LoggedEvent[],
  procedure: Procedure,
  calendar: WorkCalendar,
  now: Date | string,
  since?: LocalDate,
): Case {
  const instant = typeof now === "string" ? now : now.toISOString();
  const index = indexOf(procedure);
  const { done, withdrawn, notes } = historyOf(events, index);
  const closing = closingOf(done, index);
  const known = closing?.enteredAt ?? instant;
  const present: Counting = {
    calendar,
    convention: conventionAt(events, instant),
    today: civilDayOf(instant),
    now: instant,
  };
  const counting: Counting = closing
    ? { ...present, calendar: calendarAsOf(calendar, known), convention: conventionAt(events, known) }
    : present;
  const outcome = closing && outcomeOf(closing, done, index);
  const counts = !closing || outcome !== undefined || procedure.outcomeField === undefined;
  const facts = factsOf(done, closing && said(outcome, index));
  const moments = Object.fromEntries(
    procedure.moments.flatMap((moment) => {
      const point = momentOf(moment, done, facts);
      return point ? [[moment.id, point.on]] : [];
    }),
  );
  const article = articleFacts(events, done, index);
  const { clocks, breaches } = clocksOf({ index, done, facts, counting, present, closing, counts, since });
  const awaits = awaitedOf(index, done, facts);
  return {
    id: caseOf(events),
    procedure: procedure.id,
    state: stateOf(clocks, closing !== undefined, awaits !== undefined),
    ...(isCancelled(done, withdrawn, procedure) && { cancelled: true }),
    ...(!closing && !mainClock(clocks) && awaits && { awaits }),
    ...(closing && { closed: closing.on }),
    ...(outcome !== undefined && endedAs(outcome, procedure)),
    fields: facts.fields,
    done,
    withdrawn,
    next: nextSteps({ index, done, clocks, moments: Object.keys(moments), closed: closing !== undefined }),
    moments,
    clocks,
    breaches,
    ties: tiesOf(events),
    ...(article && { article }),
    notes,
  };
}

/** The step that every case starts with was taken back, and none stands in its place. */
function isCancelled(
  done: readonly DoneStep[],
  withdrawn: readonly DoneStep[],
  { starts }: Pick<Procedure, "starts">,
): boolean {
  const isStart = ({ step }: DoneStep): boolean => step === starts;
  return withdrawn.some(isStart) && !done.some(isStart);
}

/** The step that closed the case, unless a later one opened it again. */
function closingOf(done: readonly DoneStep[], index: ProcedureIndex): DoneStep | undefined {
  const last = done.findLast(({ step }) => index.steps.get(step)?.effect !== undefined);
  return last && index.steps.get(last.step)?.effect === "closes" ? last : undefined;
}

/** What the closing step fixes or says; where it asks for the outcome in any case, what was said of it before. */
function outcomeOf(closing: DoneStep, done: readonly DoneStep[], index: ProcedureIndex): string | undefined {
  const step = index.steps.get(closing.step);
  const { outcomeField } = index.procedure;
  if (step?.outcome !== undefined || outcomeField === undefined) return step?.outcome;
  const isAsked = step?.fields.some(({ field, when }) => field === outcomeField && when === undefined);
  const earlier = isAsked ? done.findLast(({ fields }) => outcomeField in fields)?.fields[outcomeField] : undefined;
  const found = closing.fields[outcomeField] ?? earlier;
  return typeof found === "string" ? found : undefined;
}

function endedAs(
  outcome: string,
  { outcomes, elsewhere }: Procedure,
): Pick<Case, "outcome" | "outcomeTitle" | "against"> {
  const known = [...outcomes, ...(elsewhere?.outcomes ?? [])].find(({ id }) => id === outcome);
  return { outcome, outcomeTitle: known?.title ?? outcome, ...(known?.against && { against: true }) };
}

/** The outcome as the value of its field, so that conditions see it however it came about. */
function said(outcome: string | undefined, { procedure: { outcomeField } }: ProcedureIndex): FieldValues {
  return outcome === undefined || outcomeField === undefined ? {} : { [outcomeField]: outcome };
}

/** Of what waits, `waiting` is for an answer that starts the clock anew, `paused` for one that lets it go on. */
function stateOf(clocks: readonly ClockState[], closed: boolean, awaits: boolean): Case["state"] {
  if (closed) return "closed";
  const main = mainClock(clocks);
  if (!main) return awaits ? "unconfirmed" : "open";
  if (main.state !== "paused") return "open";
  return main.pauses.some(({ restarts, until }) => restarts && until === undefined) ? "waiting" : "paused";
}

/** The convention in force then; before anyone fixed one, the reading that gives the earliest day. */
function conventionAt(events: readonly LoggedEvent[], instant: string): PauseConvention {
  let convention: PauseConvention = "between";
  for (const event of events.filter(({ fact }) => fact.type === "PauseConventionSet").sort(byEntry)) {
    if (isOf(event, "PauseConventionSet") && event.enteredAt <= instant) ({ convention } = event.fact);
  }
  return convention;
}

function tiesOf(events: readonly LoggedEvent[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const event of events.filter(({ fact }) => fact.type === "CasesTied").sort(byEntry)) {
    if (!isOf(event, "CasesTied")) continue;
    const { to, tie, reason } = event.fact;
    ties.set(to, { to, tie, reason });
  }
  return [...ties.values()];
}

function caseOf(events: readonly LoggedEvent[]): string {
  for (const { fact } of events) if ("case" in fact) return fact.case;
  return "";
}
