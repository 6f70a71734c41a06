import type { Conflict } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { byEntry } from "../../model/by-entry.ts";
import { isOf } from "../../procedures/history.ts";
import { procedureOf } from "../../procedures/packs/procedure-for.ts";
import type { CaseRead } from "./conflict-parts.ts";
import { conflictsIn } from "./in-case.ts";
import { knowledgeFrom } from "./knowledge.ts";
import { mergedAway } from "./merged-away.ts";
import { figuresAtOdds, signedTwice } from "./of-figures.ts";
import { registeredTwice, registrationOf, type Registration } from "./registered-twice.ts";
import { writtenTwice } from "./written-twice.ts";

/** What conflicts are looked for in. */
export interface ConflictLog {
  /** Cancelled ones too. */
  readonly cases: readonly BareCase[];
  /** A case's own events. */
  readonly eventsOf: (id: string) => readonly LoggedEvent[];
  /** Events that are no case's, in whatever order. */
  readonly others: readonly LoggedEvent[];
  /** What does not count of entries that two desks wrote under one id. */
  readonly twins: readonly LoggedEvent[];
  readonly procedures: readonly Procedure[];
  /** What figures that are entered are called, by their ids. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What is asked of a case each time: kept with it, since an unchanged case is the same object. */
interface Noted {
  /** Only where something in the case would be at odds, had no desk known of another's. */
  readonly read?: CaseRead;
  readonly registration?: Registration;
  /** Only of a case that was cancelled. */
  readonly cancelled?: CaseRead;
}

/** Of desks that never took anything in. Whatever they knew, no more would be at odds than so. */
const IGNORANCE = knowledgeFrom([]);

const noted = new WeakMap<BareCase, Noted>();

/**
 * What two desks recorded without knowledge of each other and what cannot both be; the one whose last entry is newest at the head. Computed:
 * once an event solves it, or a ConflictSettled names it, it is gone. The order of arrival makes no difference.
 */
export function conflictsOf({ cases, eventsOf, others, twins, procedures, titles }: ConflictLog): Conflict[] {
  const knowledge = knowledgeFrom(others);
  const settled = new Set(others.flatMap((event) => (isOf(event, "ConflictSettled") ? [event.fact.conflict] : [])));
  const notes = cases.map((one) => noteOf(one, eventsOf, procedures));
  const byId = new Map(twins.length > 0 ? cases.map((one) => [one.id, one]) : []);
  const readOf = (id: string): CaseRead | undefined => {
    const one = byId.get(id);
    const procedure = one && procedureOf(procedures, one);
    return procedure && { one, events: eventsOf(id), procedure };
  };
  const conflicts = [
    ...notes.flatMap(({ read }) => (read ? conflictsIn(read, knowledge) : [])),
    ...registeredTwice(
      notes.flatMap(({ registration }) => registration ?? []),
      knowledge,
    ),
    ...mergedAway(
      notes.flatMap(({ cancelled }) => cancelled ?? []),
      knowledge,
    ),
    ...writtenTwice(twins, readOf, knowledge),
    ...figuresAtOdds([...others].sort(byEntry), knowledge, titles),
    ...signedTwice([...others].sort(byEntry), knowledge),
  ];
  return conflicts.filter(({ key }) => !settled.has(key)).sort(byNewest);
}

function noteOf(one: BareCase, eventsOf: ConflictLog["eventsOf"], procedures: readonly Procedure[]): Noted {
  const known = noted.get(one);
  if (known) return known;
  const procedure = procedureOf(procedures, one);
  const events = procedure ? eventsOf(one.id) : [];
  const registration =
    procedure && !procedure.recurs && one.cancelled !== true
      ? registrationOf(one, events, procedure.starts)
      : undefined;
  const isShared = events.some(({ device }) => device !== events[0]?.device);
  const read = procedure && isShared ? { one, events, procedure } : undefined;
  const note: Noted = {
    ...(one.cancelled === true && procedure && { cancelled: { one, events, procedure } }),
    ...(read && conflictsIn(read, IGNORANCE).length > 0 && { read }),
    ...(registration && registration.marks.length > 0 && { registration }),
  };
  noted.set(one, note);
  return note;
}

function byNewest(a: Conflict, b: Conflict): number {
  const [lastA = "", lastB = ""] = [a.entries.at(-1)?.enteredAt, b.entries.at(-1)?.enteredAt];
  if (lastA !== lastB) return lastA < lastB ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}
