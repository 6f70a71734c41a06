import { byText } from "../../model/by-text.ts";
import type { Case, DoneStep, NextStep, Tie } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import { type ArticleLine, articleLine } from "../articles/article-line.ts";
import { subjectOf, wordsOf } from "../case-kinds.ts";
import { type DutyLine, dutyLine } from "../duties/duty-line.ts";
import { clocksAfterEnd, clockShown, stampOf, type Stamp } from "../due-stamps.ts";
import { dueDay } from "../due-words.ts";
import { fieldText } from "./field-text.ts";
import { briefly } from "./hide-numbers.ts";

/** An 交办 that nobody has signed for yet. */
interface ToSignFor {
  /** Entry of the 交办. */
  readonly entry: string;
  readonly department: string;
}

/** One case as lists show it: a tenth of the case, so that ten thousand of them can be held, sent and searched. */
export interface CaseLine {
  readonly id: string;
  readonly procedure: string;
  /** The agency's number, else the portal's; empty where there is none yet. */
  readonly number: string;
  /** What is asked for, on one line, numbers of persons hidden. */
  readonly content: string;
  readonly state: Case["state"];
  /** Nothing was recorded of it yet: it comes with the calendar. */
  readonly expected?: true;
  /** There is no such case (any more): no list has it. */
  readonly cancelled?: true;
  readonly stamp: Stamp;
  /** The last day of the clock shown, none where nothing goes on; `left` in its own unit. */
  readonly due?: LocalDate;
  readonly left?: number;
  /** Why the last day is 暂定. */
  readonly openReason?: string;
  /** The day of receipt, or where that is not certain yet, the day it came. */
  readonly received: LocalDate;
  /** Those that have something of it to do, or had. */
  readonly departments: readonly string[];
  /** Value and title of the channel. */
  readonly channel: string;
  readonly channelTitle: string;
  readonly outcome?: string;
  readonly outcomeTitle?: string;
  /** The step that presses most, and who takes it. */
  readonly next?: string;
  readonly role?: string;
  readonly closed?: LocalDate;
  readonly isArchived: boolean;
  readonly toSignFor: readonly ToSignFor[];
  /** Limits that were not kept. */
  readonly breaches: number;
  /** Of 复议 and 诉讼: the request that they are about. */
  readonly about?: string;
  /** Of articles. */
  readonly article?: ArticleLine;
  /** Of duties. */
  readonly duty?: DutyLine;
  /** The cases that a person tied it to, and how. */
  readonly ties?: readonly Pick<Tie, "to" | "tie">[];
  /** All that quick search looks in, in lower case. */
  readonly search: string;
}

/** The line of a case; `today` is the day that the case was computed for. */
export function caseLine(one: Case, procedure: Procedure | undefined, today: LocalDate): CaseLine {
  const { fields } = one;
  const title = (field: string): string =>
    fieldText(
      fields[field],
      procedure?.fields.find(({ id }) => id === field),
    );
  const number = numberOf(one);
  const full = subjectOf(one);
  const about = text(fields["request-case"]);
  const departments = departmentsOf(one);
  const clock = one.state === "closed" ? clocksAfterEnd(one)[0] : clockShown(one);
  const next = mostPressing(one);
  const article = procedure && articleLine(one, procedure);
  const duty = procedure && dutyLine(one, procedure, today);
  return {
    id: one.id,
    procedure: one.procedure,
    number,
    content: briefly(full, 120),
    state: one.state,
    ...(one.expected && { expected: true }),
    ...(one.cancelled && { cancelled: true }),
    stamp: stampOf(one, today),
    ...(clock && { due: dueDay(clock), left: clock.left }),
    ...(clock?.range && { openReason: clock.range.reason }),
    received: one.moments["received"] ?? one.done[0]?.on ?? today,
    departments,
    channel: text(fields["channel"]),
    channelTitle: title("channel") || (about === "" ? "" : (procedure?.title ?? "")),
    ...(one.outcome !== undefined && { outcome: one.outcome, outcomeTitle: one.outcomeTitle ?? one.outcome }),
    ...(next && { next: next.title, role: next.role }),
    ...(one.closed !== undefined && { closed: one.closed }),
    isArchived: one.done.some(({ part }) => part === "archives"),
    toSignFor: one.next.flatMap((step) => (step.part === "signs-for" ? toSignFor(step, one.done) : [])),
    breaches: one.breaches.length,
    ...(about !== "" && { about }),
    ...(article && { article }),
    ...(duty && { duty }),
    ...(one.ties.length > 0 && { ties: one.ties.map(({ to, tie }) => ({ to, tie })) }),
    search:
      `${article?.kindTitle ?? ""} ${number} ${text(fields["portal-number"])} ${briefly(full, 2000)} ${departments.join(" ")}`.toLowerCase(),
  };
}

/** What a case is called by: the agency's number, else the portal's, of 复议 and 诉讼 the file's; empty where there is none. */
export function numberOf({ fields }: Pick<Case, "fields">): string {
  return text(fields["number"]) || text(fields["portal-number"]) || text(fields["file-number"]);
}

/** Of what must be done next, what is due first; while an answer is waited for, that. Else what comes first. */
function mostPressing({ next, state }: Case): NextStep | undefined {
  const needed = next.filter(({ optional }) => !optional);
  const awaited = needed.findLast(({ of }) => of !== undefined);
  if (awaited && (state === "waiting" || state === "paused")) return awaited;
  return needed.toSorted((a, b) => byText(a.due ?? "9999", b.due ?? "9999"))[0] ?? next[0];
}

function departmentsOf({ procedure, done, fields }: Case): string[] {
  const { departments } = wordsOf(procedure);
  if (departments !== undefined) return text(fields[departments]).split("、").filter(Boolean);
  const returned = new Set(done.flatMap(({ part, of }) => (part === "returns" && of !== undefined ? of : [])));
  const assigned = done.filter(({ part, entry }) => part === "assigns" && !returned.has(entry));
  const names = assigned.map((step) => text(step.fields["department"]));
  return [...new Set([...names, ...(names.length > 0 ? [] : [text(fields["department"])])])].filter(Boolean);
}

function toSignFor({ of }: NextStep, done: readonly DoneStep[]): ToSignFor[] {
  const assigned = done.find(({ entry }) => entry === of);
  return assigned ? [{ entry: assigned.entry, department: text(assigned.fields["department"]) }] : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
