import type { Case } from "../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import { monthCount, type MonthCount } from "../../../lib/projections/fees.ts";
import {
  publishedArticles,
  similarIndex,
  suggestionsFor,
  type SimilarIndex,
  type Suggestion,
} from "../../../lib/projections/similar.ts";
import { dutyBeside, type DutyBeside } from "../case/duty-beside.ts";
import { supervisionBeside, type SupervisionBeside } from "../case/supervision-beside.ts";
import { alike } from "../../../rules/national/procedures/alike.ts";

/** In milliseconds. */
const QUIET = 150;

/** What the rest of the log says to a case: similar ones, and the applicant's items of the month. */
export interface Beside extends SupervisionBeside, DutyBeside {
  readonly similar: readonly Suggestion[];
  readonly month: MonthCount | undefined;
}

/** Finds what stands beside a case. What it reads of all cases is kept until they change. */
export interface BesideFinder {
  /** Events that are no case's, and the lines of cases that are other than before. */
  take(others: readonly LoggedEvent[], changed: readonly CaseLine[]): void;
  /** Looks once nothing has happened for a moment: to compare ten thousand takes one, and what is new is told first. */
  soon(one: Case, cases: () => readonly Case[], tell: (beside: Beside) => void): void;
}

/** A finder that knows of no article yet; `procedures` answers those in force. */
export function createBesideFinder(procedures: () => readonly Procedure[]): BesideFinder {
  const out: LoggedEvent[] = [];
  const overridden: LoggedEvent[] = [];
  let index: SimilarIndex | undefined;
  /** By case, the text by which it was compared. */
  const texts = new Map<string, string>();
  let looking: ReturnType<typeof setTimeout> | undefined;
  return {
    take(others, changed) {
      const published = others.filter(({ fact }) => fact.type === "ArticlePublished");
      for (const event of published) out.push(event);
      for (const event of others) if (event.fact.type === "PublishOverridden") overridden.push(event);
      const other = changed.filter(({ id, search }) => texts.get(id) !== search);
      for (const { id, search } of other) texts.set(id, search);
      if (other.length > 0 || published.length > 0) index = undefined;
    },
    soon(one, cases, tell) {
      clearTimeout(looking);
      looking = setTimeout(() => tell(besideOf(one, cases())), QUIET);
    },
  };
  function besideOf(one: Case, cases: readonly Case[]): Beside {
    if (one.procedure !== "request") {
      const duty = dutyBeside(one, { cases, published: out, overridden, procedures: procedures() });
      return { similar: [], month: undefined, ...supervisionBeside(one, cases, overridden), ...duty };
    }
    const requests = cases.filter(({ procedure }) => procedure === "request");
    index ??= similarIndex(requests, publishedArticles(out));
    index = { ...index, cases: new Map(requests.map((each) => [each.id, each])) };
    return { similar: suggestionsFor(one, index, alike), month: monthCount(requests, one) };
  }
}
