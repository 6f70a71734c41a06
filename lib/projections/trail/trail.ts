import type { Case } from "../../model/case.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Citation } from "../../model/finding.ts";
import type { Procedure } from "../../model/procedure.ts";
import { startOfCivilDay } from "../../deadlines/civil-day.ts";
import { byText } from "../../model/by-text.ts";
import { caseRows } from "./case-rows.ts";
import { draftRows } from "./draft-rows.ts";
import { draftsOf } from "./drafts-of.ts";
import { type Responsible, responsibleFor } from "./responsible.ts";
import { lateStep, stepRows } from "./step-rows.ts";
import type { TrailRow, TrailWords } from "./trail-row.ts";

/** Who did what in a case, when, and on which basis. */
export interface Trail {
  /** In the order in which it happened. */
  readonly rows: readonly TrailRow[];
  readonly responsible: readonly Responsible[];
  /** Limits that passed and were not met, or whose end no step tells: sentences. */
  readonly open: readonly string[];
  /** What the steps rest on, each document and clause once. */
  readonly basis: readonly Citation[];
  /** How many drafts were found to be the case's by their title alone. */
  readonly byTitle: number;
}

/** What a trail is made of: the case with its events, and (`others`) what was recorded of any draft. */
export interface TrailParts {
  readonly one: Case;
  readonly events: readonly LoggedEvent[];
  readonly others: readonly LoggedEvent[];
  readonly procedure: Procedure;
  readonly words: TrailWords;
}

/** The responsibility trail (责任追溯) of a case. No row names an applicant or an informant: the log does not know them. */
export function trailOf({ one, events, others, procedure, words }: TrailParts): Trail {
  const drafts = draftsOf(events, others, procedure);
  const rows = [
    ...stepRows({ one, events, procedure }),
    ...caseRows(events, words),
    ...draftRows(drafts.events, words),
  ];
  const places = new Map(one.done.map(({ entry }, place) => [entry, place]));
  const sorted = rows.toSorted(
    (a, b) =>
      byText(a.on, b.on) ||
      byText(hourOf(a), hourOf(b)) ||
      (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity) ||
      byText(a.enteredAt, b.enteredAt) ||
      byText(a.id, b.id),
  );
  return {
    rows: sorted,
    responsible: responsibleFor(one, procedure, sorted),
    open: one.breaches
      .filter((breach) => lateStep(breach, one.done, procedure) === undefined)
      .map(({ sentence }) => sentence),
    basis: onceEach([...procedure.basis, ...sorted.flatMap(({ basis }) => basis)]),
    byTitle: drafts.byTitle.size,
  };
}

/** When on its day: what has no hour and was entered on that day, by when it was entered. */
function hourOf({ on, at, enteredAt, isLater }: TrailRow): string {
  return at ?? (isLater ? startOfCivilDay(on) : enteredAt);
}

function onceEach(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((one) => [`${one.document} ${one.clause}`, one])).values()];
}
