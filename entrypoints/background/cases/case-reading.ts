import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { keyedHash } from "../../../lib/platform/keyed-hash.ts";
import { COMMON_FACTS, createCaseBook, type CaseBook } from "../../../lib/projections/cases/case-book.ts";
import {
  eventsAfter,
  eventsOfCases,
  eventsOfKinds,
  knownNow,
  rowsByCase,
  type Known,
} from "../../../lib/register/case-rows.ts";
import { begunAt, parsedRows } from "../../../lib/register/read.ts";
import type { Register } from "../../../lib/register/db.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { indexFrom, indexNote, isCommon, keepCaseNote, noteEvents, readCaseNote, type CaseIndex } from "./case-note.ts";
import { keptOf } from "./held-cases.ts";

/** `book` holds the events of open cases and of those asked for: closed ones of many years cost nothing. */
export interface Held {
  readonly book: CaseBook;
  readonly known: Known;
  readonly common: readonly LoggedEvent[];
  readonly index: CaseIndex;
  readonly procedures: readonly Procedure[];
  /** Digest of the procedures. */
  readonly print: string;
}

const prints = new WeakMap<readonly Procedure[], string>();

/** A digest by which it is seen that procedures are others than before; of the same list worked out once. */
export function printOf(procedures: readonly Procedure[]): string {
  const print = prints.get(procedures) ?? keyedHash("00", JSON.stringify(procedures));
  prints.set(procedures, print);
  return print;
}

/** Starts from the note of this run of the browser, or from the whole log where there is none that fits. */
export async function begin(db: Register, procedures: readonly Procedure[]): Promise<Held> {
  const note = await readCaseNote();
  const print = printOf(procedures);
  if (note?.procedures !== print) return readWhole(db, procedures);
  const book = createCaseBook(CALENDAR, derivedId);
  book.add([...note.common, ...(await eventsOfCases(db, note.open)).events]);
  return { book, known: note.known, common: note.common, index: indexFrom(note.index), procedures, print };
}

/** Reads all of the log, part by part so that pages need not wait for it, and holds the open cases of it. */
export async function readWhole(db: Register, procedures: readonly Procedure[]): Promise<Held> {
  // What is written meanwhile is read once more, which changes nothing.
  const known = await knownNow(db);
  const { events: common } = await eventsOfKinds(db, COMMON_FACTS);
  const book = createCaseBook(CALENDAR, derivedId);
  book.add(common);
  const index = indexFrom();
  for await (const rows of rowsByCase(db)) {
    const { events } = parsedRows(rows);
    const part = createCaseBook(CALENDAR);
    part.add([...common, ...events]);
    part.refresh({ procedures, now: new Date() });
    noteEvents(index, events);
    book.add([...keptOf(part)].flatMap((id) => part.events(id)));
  }
  return { book, known, common, index, procedures, print: printOf(procedures) };
}

/** Cases that are read one by one; of more, as after a large exchange, the whole log is read sooner, and closed ones are not held. */
const FEW = 300;

/** Takes in what was written since, and the events of cases that are asked for; undefined where the log must be read anew. */
export async function catchUp(db: Register, held: Held, asked: readonly string[]): Promise<Held | undefined> {
  const { book, index } = held;
  const read = await eventsAfter(db, held.known);
  if (read === undefined) return undefined;
  const touched = read.events.flatMap(({ fact }) => ("case" in fact ? [fact.case] : []));
  const missing = new Set([...touched, ...asked].filter((id) => book.events(id).length === 0));
  if (missing.size > FEW + asked.length) return undefined;
  if (missing.size > 0) book.add((await eventsOfCases(db, [...missing])).events);
  book.add(read.events);
  noteEvents(index, read.events);
  return { ...held, known: read.known, common: [...held.common, ...read.events.filter(isCommon)] };
}

/** Computes what is stale, and keeps what the next worker needs where that is other than before. */
export async function settle(db: Register, held: Held, before: Held | undefined): Promise<Held> {
  const { book, known, common, index, procedures, print } = held;
  const now = new Date();
  book.refresh({ procedures, now, since: civilDayOf((await begunAt(db)) ?? now.toISOString()) });
  if (before === undefined || JSON.stringify(before.known) !== JSON.stringify(known) || before.print !== print) {
    const open = [...keptOf(book)];
    await keepCaseNote({ procedures: print, known, open, common: [...common], index: indexNote(index) });
  }
  return held;
}
