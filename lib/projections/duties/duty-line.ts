import type { Case, ClockState } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Citation } from "../../model/finding.ts";
import type { Procedure } from "../../model/procedure.ts";
import { mainClock } from "../../procedures/main-clock.ts";
import { wordsOf } from "../case-kinds.ts";
import { dueDay, isOpen } from "../due-words.ts";

/** How a duty stands: its period has not begun, it is to be done, done in time, done late, or over and not done. */
export type DutyState = "not-yet" | "to-do" | "done" | "done-late" | "late";

/** What lists say of a duty besides what they say of any case. */
export interface DutyLine {
  /** E.g. 2026-Q3; none of what was asked for beside the calendar. */
  readonly period?: string;
  readonly begins: LocalDate;
  readonly due: LocalDate;
  readonly state: DutyState;
  /** Who takes the step that does it. */
  readonly role: string;
  readonly basis: Citation;
  /** Other days that a document names for it, or that are owed besides. */
  readonly also: readonly { readonly title: string; readonly due: LocalDate; readonly basis: Citation }[];
  /** Cases elsewhere that fulfilled it. */
  readonly by: readonly string[];
}

/** The duty's part of a line; undefined of what is no duty, or has no last day. */
export function dutyLine(one: Case, procedure: Procedure, today: LocalDate): DutyLine | undefined {
  if (wordsOf(one.procedure).list !== "duties") return undefined;
  const main = mainClock(one.clocks);
  const [basis] = main?.basis ?? [];
  const [start] = one.done;
  if (!main || !basis || !start) return undefined;
  const period = one.fields["period"];
  const due = dueDay(main);
  const others = one.clocks.filter((clock) => clock !== main && clock.whose === "ours");
  return {
    ...(procedure.recurs && typeof period === "string" && { period }),
    begins: start.on,
    due,
    state: stateOf(one, start.on, today),
    role: roleOf(main, procedure),
    basis,
    also: others.flatMap((clock) =>
      dueDay(clock) === due
        ? []
        : clock.basis.slice(0, 1).map((cited) => ({ title: clock.title, due: dueDay(clock), basis: cited })),
    ),
    by: caseFields(procedure).flatMap((id) => [...new Set(one.done.flatMap(({ fields }) => textOf(fields[id])))]),
  };
}

function stateOf({ clocks }: Case, begins: LocalDate, today: LocalDate): DutyState {
  const own = clocks.filter(({ whose, permissive }) => whose === "ours" && permissive !== true);
  if (own.some(({ state }) => state === "overdue")) return "late";
  if (own.some(isOpen)) return today < begins ? "not-yet" : "to-do";
  return own.some(({ state }) => state === "late") ? "done-late" : "done";
}

function roleOf(main: ClockState, { clocks, steps }: Procedure): string {
  const until = clocks.find(({ id }) => id === main.clock)?.until ?? [];
  return steps.find(({ id }) => until.includes(id))?.role ?? "";
}

function caseFields({ fields }: Procedure): string[] {
  return fields.flatMap(({ id, kind }) => (kind === "case" ? [id] : []));
}

function textOf(value: unknown): string[] {
  return typeof value === "string" && value !== "" ? [value] : [];
}
