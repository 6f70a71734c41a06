import { orderOf } from "../model/by-entry.ts";
import type { Entry, LoggedEvent, Person } from "../model/event.ts";
import { LoggedEventSchema, ORDER_AT_MOST } from "../model/event.ts";
import { failure, success, type Result } from "../model/result.ts";
import { canonical } from "./canonical.ts";
import { GENESIS, hashOf } from "./chain.ts";
import type { Head, Register } from "./db.ts";

/** Who writes, on which device, at which moment. */
export interface Writing {
  readonly by: Person;
  readonly device: string;
  readonly now: Date;
}

/** How far ahead of the clock an event may lie, in milliseconds: clocks are corrected, years are mistyped. */
const AHEAD = 5 * 60_000;

/** No event of ours is older: what is, is a slip of the pen, and no calendar reckons with it. An instant in UTC. */
export const EARLIEST = "2000-01-01T00:00:00.000Z";

/** When it happened, by what it says of itself or of the step that it corrects. */
export function happenings({ occurredAt, fact }: Pick<Entry, "occurredAt" | "fact">): string[] {
  return fact.type === "StepCorrected" && fact.happened !== undefined ? [occurredAt, fact.happened] : [occurredAt];
}

/**
 * Writes entries to the end of the device's chain, all or none, in one transaction, and answers their events in the
 * same order. An entry whose id is there already is answered as it was written. Refused, with a sentence: a moment that
 * has not come yet, and an id that stands for something else. Rejects where the database cannot write.
 */
export async function append(
  db: Register,
  entries: readonly Entry[],
  writing: Writing,
): Promise<Result<LoggedEvent[]>> {
  const early = entries.find((entry) => Date.parse(entry.occurredAt) > writing.now.getTime() + AHEAD);
  if (early) return failure("这条记录的发生时间晚于现在，没有写入；请核对电脑的日期和时间，再试一次。");
  if (entries.some((entry) => happenings(entry).some((instant) => instant < EARLIEST))) {
    return failure("这条记录的发生时间早于2000年，没有写入；请核对日期，再试一次。");
  }
  return db.transaction("rw", db.events, db.twins, db.meta, async () => {
    const ids = [...new Set(entries.map((entry) => entry.id))];
    const known = new Map((await db.events.bulkGet(ids)).flatMap((event) => (event ? [[event.id, event]] : [])));
    const start = await endOfChain(db, writing.device);
    const reached = Math.max(orderOf(start), await lastOrder(db));
    const added: LoggedEvent[] = [];
    for (const entry of entries) {
      const there = known.get(entry.id);
      if (there && !isSame(there, entry)) return failure("记录编号重复而内容不同，没有写入；请刷新页面再试。");
      if (there) continue;
      const order = orderAfter(reached + added.length);
      const event = LoggedEventSchema.parse(nextEvent(added.at(-1) ?? start, entry, { ...writing, order }));
      known.set(event.id, event);
      added.push(event);
    }
    const last = added.at(-1);
    if (last) {
      await db.events.bulkAdd(added);
      await db.meta.put({ key: `head:${last.device}`, ...headOf(last) });
    }
    return success(entries.flatMap((entry) => known.get(entry.id) ?? []));
  });
}

/** The head, or the last row where that lies further (a head that was lost or set back must not stop the log); twins have numbers too. */
async function endOfChain(db: Register, device: string): Promise<Head> {
  const head = await db.meta.get(`head:${device}`);
  const ends = await Promise.all(
    [db.table<LoggedEvent>("events"), db.twins].map((table) =>
      table.where("[device+sequence]").between([device, 0], [device, Infinity]).last(),
    ),
  );
  const last = ends.reduce((a, b) => (a && b && a.sequence > b.sequence ? a : (b ?? a)), undefined);
  const kept = head && "sequence" in head ? head : undefined;
  if (last && last.sequence > (kept?.sequence ?? 0)) return headOf(last);
  return kept ?? { device, sequence: 0, hash: GENESIS };
}

/** One more; what a broken desk counted up to the end stays there, and those are told apart by when they were entered. */
function orderAfter(order: number): number {
  return Math.min(order + 1, ORDER_AT_MOST);
}

/** Of all that is here, of whichever desk. */
async function lastOrder(db: Register): Promise<number> {
  const heads = await db.meta.where("key").startsWith("head:").toArray();
  return Math.max(0, ...heads.map((head) => ("sequence" in head ? orderOf(head) : 0)));
}

/** The end of a chain, as its last event has it. */
export function headOf({ device, sequence, hash, order }: LoggedEvent): Head {
  return { device, sequence, hash, ...(order !== undefined && { order }) };
}

function nextEvent(
  after: Head,
  { id, occurredAt, fact }: Entry,
  { by, device, now, order }: Writing & { readonly order: number },
): LoggedEvent {
  const event = {
    v: 1 as const,
    id,
    device,
    sequence: after.sequence + 1,
    order,
    occurredAt,
    enteredAt: now.toISOString(),
    by,
    fact,
    previous: after.hash,
  };
  return { ...event, hash: hashOf(event) };
}

function isSame(event: LoggedEvent, entry: Entry): boolean {
  return event.occurredAt === entry.occurredAt && canonical(event.fact) === canonical(entry.fact);
}
