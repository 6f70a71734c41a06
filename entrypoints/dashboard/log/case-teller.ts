import type { CaseBook } from "../../../lib/projections/cases/case-book.ts";
import type { BesideFinder } from "./beside.ts";
import type { FromCaseWorker } from "./case-messages.ts";

/** Tells the case that is on the screen, and what stands beside it. */
interface CaseTeller {
  /** Which case is on the screen; none any more. */
  watch(id: string | undefined): void;
  /** Something in the log is other; `ids` are the cases that are. */
  again(ids: readonly string[], isMore: boolean): void;
}

/** A teller of no case yet. `log` answers the cases, and whether all of the log was read: until then one may still come. */
export function createCaseTeller(
  log: () => { readonly book: CaseBook; readonly isAll: boolean },
  beside: BesideFinder,
  answer: (message: FromCaseWorker) => void,
): CaseTeller {
  let watched: string | undefined;
  const tell = (): void => {
    if (watched === undefined) return;
    const { book, isAll } = log();
    const one = book.case(watched);
    if (!one && !isAll) return;
    answer({ type: "case", id: watched, watched: one && { one, events: book.events(watched) } });
    if (!one) return;
    beside.soon(
      one,
      () => book.cases(),
      (found) => answer({ type: "beside", id: one.id, beside: found }),
    );
  };
  return {
    watch(id) {
      watched = id;
      tell();
    },
    again(ids, isMore) {
      if (isMore || (watched !== undefined && ids.includes(watched))) tell();
    },
  };
}
