import { LoggedEventSchema, type LoggedEvent } from "../model/event.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Head, Register } from "./db.ts";

/** A row that is not an event as this version knows it: said, not dropped. */
export interface UnreadableRow {
  readonly id: string;
  readonly device: string;
  /** 0 where the row does not even say its number. */
  readonly sequence: number;
  readonly sentence: string;
}

/** What was read of the log. */
export interface LogRead {
  readonly events: readonly LoggedEvent[];
  readonly unreadable: readonly UnreadableRow[];
  /** All that other desks wrote under ids of the log and that does not count; only where that was read too. */
  readonly twins?: readonly LoggedEvent[];
}

/** The whole log but for twins, each device's events by number. */
export async function allEvents(db: Register): Promise<LogRead> {
  const { events, unreadable } = parsedRows(await db.events.toArray());
  return { events: [...events].sort(byDeviceAndSequence), unreadable };
}

/** What happened from the first day to the last, both counted, days of Asia/Shanghai; by the time it happened. */
export async function eventsBetween(db: Register, first: LocalDate, last: LocalDate): Promise<LogRead> {
  const from = startOfDay(first).toISOString();
  const until = new Date(startOfDay(last).getTime() + DAY).toISOString();
  return parsedRows(await db.events.where("occurredAt").between(from, until, true, false).toArray());
}

/** How many rows the log holds, readable or not. */
export function countEvents(db: Register): Promise<number> {
  return db.events.count();
}

/** Before this day nobody can have used the product: a clock that says so was reset. An instant in UTC. */
const RELEASED = "2025-01-01T00:00:00.000Z";

/** The first of moments at which events were entered, those of clocks that were reset left out. Undefined where there is none. */
export function firstEntered(entered: readonly string[]): string | undefined {
  return entered.filter((at) => at >= RELEASED).sort()[0];
}

/** When the first event of any device was written: since then the product is used. Undefined where the log is empty. */
export async function begunAt(db: Register): Promise<string | undefined> {
  const firsts = (await heads(db)).map(({ device }) => rowAt(db, device, 1));
  const { events } = parsedRows((await Promise.all(firsts)).filter((row) => row !== undefined));
  return firstEntered(events.map(({ enteredAt }) => enteredAt));
}

/** The row of a device by its number, also one of which another desk's twin counts. */
export async function rowAt(db: Register, device: string, sequence: number): Promise<LoggedEvent | undefined> {
  const row = await db.events.where("[device+sequence]").equals([device, sequence]).first();
  return row ?? db.twins.get([device, sequence]);
}

/** Where each device's chain ends, for {@link verify}. */
export async function heads(db: Register): Promise<Head[]> {
  return (await db.meta.toArray()).flatMap((row) => ("sequence" in row ? row : []));
}

const DAY = 24 * 60 * 60_000;

/** China has kept UTC+8 the year round since 1992. */
function startOfDay(day: LocalDate): Date {
  return new Date(`${day}T00:00:00.000+08:00`);
}

/** Rows as events; those that are none are said. */
export function parsedRows(rows: readonly unknown[]): LogRead {
  const events: LoggedEvent[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    const event = LoggedEventSchema.safeParse(row);
    if (event.success) events.push(event.data);
    else unreadable.push(unreadableRow(row));
  }
  return { events, unreadable };
}

function unreadableRow(row: unknown): UnreadableRow {
  const field = (name: string): unknown =>
    typeof row === "object" && row !== null ? Reflect.get(row, name) : undefined;
  const [id, device, sequence] = [field("id"), field("device"), field("sequence")];
  const number = typeof sequence === "number" ? sequence : 0;
  return {
    id: typeof id === "string" ? id : "",
    device: typeof device === "string" ? device : "",
    sequence: number,
    sentence: `第${number}条记录的内容读不出来，可能被改动过，或由更新的版本写入。`,
  };
}

function byDeviceAndSequence(a: LoggedEvent, b: LoggedEvent): number {
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.sequence - b.sequence;
}
