import { addDays } from "../../deadlines/civil.ts";
import { isWorkday } from "../../deadlines/workdays.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Citation } from "../../model/finding.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import type { CoverageLine, CoverageState } from "../catalogue/coverage.ts";
import type { CaseLine } from "../cases/case-line.ts";
import type { DutyLine, DutyState } from "./duty-line.ts";

/** One thing that is due on a day of the year: a duty, or an item of the catalogue that comes out again. */
export interface PlanEntry {
  readonly key: string;
  readonly title: string;
  readonly due: LocalDate;
  /** Of a last day that is no working day: the last working day before it. */
  readonly workday?: LocalDate;
  readonly state: DutyState;
  readonly who: string;
  readonly basis: Citation;
  readonly also: DutyLine["also"];
  /** The duty's case; of a catalogue item there is none. */
  readonly case?: string;
  /** Cases elsewhere that fulfilled it. */
  readonly by: readonly string[];
}

/** What a year holds, month by month, and apart what presses: over and not done, or due within the next days. */
export interface YearPlan {
  readonly soon: readonly PlanEntry[];
  readonly months: readonly { readonly month: string; readonly entries: readonly PlanEntry[] }[];
}

/** Days ahead that are shown first. */
export const SOON_DAYS = 30;

/** What a plan is made of. */
export interface PlanSources {
  /** The lines of all duties, also of those of which nothing was recorded. */
  readonly lines: readonly CaseLine[];
  /** How the catalogue stands, by department. */
  readonly catalogue: readonly CoverageLine[];
  readonly procedures: readonly Procedure[];
  readonly calendar: WorkCalendar;
  readonly today: LocalDate;
  /** The first day of use: whether an item of the catalogue that was due before it came out is not known, and it is left out. */
  readonly since: LocalDate;
}

/** What falls due in a year (2026), the earliest first. What presses is shown whatever year is looked at. */
export function yearPlan(year: string, sources: PlanSources): YearPlan {
  const { today } = sources;
  const all = [...duties(sources), ...items(sources)].toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const months = Map.groupBy(
    all.filter(({ due }) => due.startsWith(year)),
    ({ due }) => due.slice(0, 7),
  );
  const last = addDays(today, SOON_DAYS);
  return {
    soon: all.filter(({ due, state }) => state === "late" || (isToDo(state) && due <= last)),
    months: [...months].map(([month, entries]) => ({ month, entries })),
  };
}

/** The years that a plan can be made of: from the first day of use to the year after this one. */
export function planYears(since: LocalDate, today: LocalDate): string[] {
  const [first, last] = [Number(since.slice(0, 4)), Number(today.slice(0, 4)) + 1];
  return Array.from({ length: last - first + 1 }, (_, more) => String(first + more));
}

function isToDo(state: DutyState): boolean {
  return state === "to-do" || state === "not-yet";
}

function duties({ lines, calendar }: PlanSources): PlanEntry[] {
  return lines.flatMap(({ id, content, duty }) =>
    duty
      ? [
          {
            key: id,
            case: id,
            title: content,
            due: duty.due,
            ...workdayBefore(duty.due, calendar),
            state: duty.state,
            who: duty.role,
            basis: duty.basis,
            also: duty.also,
            by: duty.by,
          },
        ]
      : [],
  );
}

const STATES: Readonly<Partial<Record<CoverageState, DutyState>>> = {
  overdue: "late",
  "never-published": "to-do",
  "due-soon": "to-do",
  current: "not-yet",
};

/** Items of the catalogue with a day of their own, but for those whose articles fulfil a duty: that one stands for them. */
function items({ catalogue, procedures, calendar, today, since }: PlanSources): PlanEntry[] {
  const ofDuties = new Set(procedures.flatMap(itemsNamed));
  const known = new Set<string>();
  return catalogue.flatMap(({ item, due, state, last, basis }): PlanEntry[] => {
    const own = STATES[state];
    if (due === undefined || due < since || own === undefined || ofDuties.has(item.id) || known.has(item.id)) return [];
    known.add(item.id);
    return [
      {
        key: `item-${item.id}`,
        title: `公开目录：${item.title}`,
        due,
        ...workdayBefore(due, calendar),
        state: state === "never-published" && due < today ? "late" : own,
        who: item.departments.join("、"),
        basis,
        also: [],
        by: last ? [last.case] : [],
      },
    ];
  });
}

function itemsNamed({ recurs }: Procedure): readonly unknown[] {
  return (recurs?.fulfilledBy ?? []).flatMap(({ when = [] }) =>
    when.flatMap((one) => ("in" in one && one.field === "catalogue-item" ? one.in : [])),
  );
}

function workdayBefore(due: LocalDate, calendar: WorkCalendar): { workday?: LocalDate } {
  let day = due;
  while (!isWorkday(day, calendar)) day = addDays(day, -1);
  return day === due ? {} : { workday: day };
}
