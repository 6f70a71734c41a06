import type { Case } from "../../lib/model/case.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { WorkCalendar } from "../../lib/model/work-calendar.ts";
import { createTurns } from "../../lib/platform/turns.ts";
import type { Register } from "../../lib/register/db.ts";
import { begin, catchUp, openOf, printOf, readWhole, settle, type Held } from "./case-reading.ts";

/** The cases of the log as they stand now, kept in memory while the worker lives. */
export interface Cases {
  /** Those that are not closed, and the calendar by which they were computed. */
  open(): Promise<{ readonly cases: readonly Case[]; readonly calendar: WorkCalendar }>;
  /** The cases with these ids, closed ones too. */
  withIds(ids: readonly string[]): Promise<Case[]>;
  /**
   * The cases that carry these numbers now, closed ones too, none whose registration was withdrawn: by the portal's number,
   * else by the agency's own where the portal's is not known.
   */
  withNumbers(numbers: readonly string[]): Promise<ReadonlyMap<string, readonly Case[]>>;
}

/** Reads what is new whenever it is asked, and recomputes the cases that it touches, or all when another day has come. */
export function createCases(db: Register, inForce: () => Promise<readonly Procedure[]>): Cases {
  let held: Held | undefined;
  const inTurn = createTurns();
  const current = async (asked: readonly string[]): Promise<Held> => {
    const procedures = await inForce();
    const before = held?.print === printOf(procedures) ? held : undefined;
    const now = before ?? (await begin(db, procedures));
    const next = (await catchUp(db, now, asked)) ?? (await readWhole(db, procedures));
    held = await settle(next, before);
    return held;
  };
  const withIds = async (ids: readonly string[]): Promise<Case[]> => {
    const { book } = await current(ids);
    return ids.flatMap((id) => book.case(id) ?? []);
  };
  return {
    open: () =>
      inTurn(async () => {
        const { book } = await current([]);
        return { cases: openOf(book), calendar: book.calendar() };
      }),
    withIds: (ids) => inTurn(() => withIds(ids)),
    withNumbers: (wanted) =>
      inTurn(async () => {
        const { numbers } = await current([]);
        const idsOf = (number: string): readonly string[] => numbers.get(number) ?? [];
        const cases = new Map((await withIds(wanted.flatMap(idsOf))).map((one) => [one.id, one]));
        return new Map(
          wanted.map((number) => [
            number,
            carrying(
              number,
              idsOf(number).flatMap((id) => cases.get(id) ?? []),
            ),
          ]),
        );
      }),
  };
}

/** Of cases that had this number at some time, those that have it still: a number may have been corrected. */
function carrying(number: string, all: readonly Case[]): Case[] {
  const valid = all.filter(({ cancelled }) => cancelled !== true);
  const ofPortal = valid.filter(({ fields }) => fields["portal-number"] === number);
  if (ofPortal.length > 0) return ofPortal;
  return valid.filter(({ fields }) => fields["number"] === number && !fields["portal-number"]);
}
