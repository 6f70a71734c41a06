import type { Case } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import { createTurns } from "../../../lib/platform/turns.ts";
import type { Register } from "../../../lib/register/db.ts";
import { addressKey, type CaseIndex } from "./case-note.ts";
import { begin, catchUp, printOf, readWhole, settle, type Held } from "./case-reading.ts";
import { carrying, openNow } from "./held-cases.ts";

/** The cases of the log as they stand now, kept in memory while the worker lives. */
export interface Cases {
  /**
   * Those that are not closed, or in which a limit of ours goes on all the same; duties of which nothing was recorded yet; and the
   * calendar by which they were computed.
   */
  open(): Promise<{
    readonly cases: readonly Case[];
    readonly expected: readonly Case[];
    readonly calendar: WorkCalendar;
  }>;
  /** The cases with these ids, closed ones too. */
  withIds(ids: readonly string[]): Promise<Case[]>;
  /**
   * The cases that carry these numbers now, closed ones too, none whose registration was withdrawn: by the portal's number,
   * else by the agency's own where the portal's is not known.
   */
  withNumbers(numbers: readonly string[]): Promise<ReadonlyMap<string, readonly Case[]>>;
  /** The articles that stand on these pages of a CMS now, closed ones too, none that was withdrawn. */
  onPages(pages: readonly string[]): Promise<ReadonlyMap<string, readonly Case[]>>;
  /** The cases for which this public address was put down at some time, closed ones too, none that was withdrawn. */
  atAddress(address: string): Promise<readonly Case[]>;
  /** The cases of duties that come with the calendar, as far as they are looked after; closed ones and those not begun too. */
  duties(): Promise<readonly Case[]>;
  /** A case as it would be with entries that are going to be recorded, and without others: those may be in the log already. */
  thought(id: string, entries: readonly Entry[], without?: readonly Entry[]): Promise<Case | undefined>;
  /** The cases that are tied to this one by a word of their own. */
  naming(id: string): Promise<readonly Case[]>;
}

/** Reads what is new whenever it is asked, and recomputes the cases that it touches, or all when another day has come. */
export function createCases(db: Register, inForce: () => Promise<readonly Procedure[]>): Cases {
  let held: Held | undefined;
  const inTurn = createTurns();
  const current = async (asked: readonly string[]): Promise<Held> => {
    const procedures = await inForce();
    const before = held?.print === printOf(procedures) ? held : undefined;
    const now = before ?? (await begin(db, procedures));
    const anew = async (): Promise<Held> => readWhole(db, procedures);
    const next = (await catchUp(db, now, asked)) ?? (await catchUp(db, await anew(), asked)) ?? (await anew());
    held = await settle(db, next, before);
    return held;
  };
  const withIds = async (ids: readonly string[]): Promise<Case[]> => {
    const { book } = await current(ids);
    return ids.flatMap((id) => book.case(id) ?? []);
  };
  /** The cases that are or were known by each of these, but for withdrawn ones. */
  const known = async (by: keyof CaseIndex, keys: readonly string[]): Promise<Map<string, Case[]>> => {
    const ids = (await current([])).index[by];
    const idsOf = (key: string): readonly string[] => ids.get(key) ?? [];
    const valid = (await withIds(keys.flatMap(idsOf))).filter(({ cancelled }) => cancelled !== true);
    const cases = new Map(valid.map((one) => [one.id, one]));
    return new Map(keys.map((key) => [key, idsOf(key).flatMap((id) => cases.get(id) ?? [])]));
  };
  return {
    open: () =>
      inTurn(async () => {
        const { book } = await current([]);
        return { ...openNow(book), calendar: book.calendar() };
      }),
    withIds: (ids) => inTurn(() => withIds(ids)),
    withNumbers: (wanted) =>
      inTurn(async () => {
        const found = await known("numbers", wanted);
        return new Map([...found].map(([number, all]) => [number, carrying(number, all)]));
      }),
    onPages: (pages) =>
      inTurn(async () => {
        const found = await known("pages", pages);
        return new Map(
          [...found].map(([page, all]) => [page, all.filter(({ article }) => article?.place?.page === page)]),
        );
      }),
    atAddress: (address) =>
      inTurn(async () => {
        const key = addressKey(address);
        return key === undefined ? [] : ((await known("addresses", [key])).get(key) ?? []);
      }),
    duties: () => inTurn(async () => (await current([])).book.duties().filter(({ cancelled }) => cancelled !== true)),
    thought: (id, entries, without) => inTurn(async () => (await current([id])).book.thought(id, entries, without)),
    naming: (id) =>
      inTurn(async () => {
        const all = (await known("tied", [id])).get(id) ?? [];
        return all.filter(({ ties }) => ties.some(({ to }) => to === id));
      }),
  };
}
