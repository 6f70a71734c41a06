import type { LoggedEvent } from "../../model/event.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { Count, Reporting } from "../../model/reporting.ts";
import { askedOf, sourcesOf } from "./sources.ts";
import { levelsOf, titlesBy, type Titles } from "./dimensions.ts";
import { type FigureItem, overdueItems } from "./catalogue-spans.ts";
import { neverPublished } from "./never-published.ts";
import { knownArticles } from "./articles.ts";
import { draftHappenings, secretDrafts } from "./draft-happenings.ts";
import type { Turning } from "./turning.ts";
import { caseCounter } from "./case-counter.ts";
import { type FigureCase, type Happening, isLevel, publishingSteps } from "./happenings.ts";

/** By what figures are counted. */
export interface FigureRules {
  readonly reporting: Reporting;
  readonly procedures: readonly Procedure[];
  readonly catalogue: readonly FigureItem[];
}

/** Everything that one count counts, of all time, in no order. */
export interface CountList {
  readonly count: Count;
  readonly level: boolean;
  readonly all: readonly Happening[];
  /** The same by the months (2026-11) of its days; of levels by those in which they began. */
  readonly months: ReadonlyMap<string, readonly Happening[]>;
  /** What depends on where a case stands at the end of the days that are asked for. */
  readonly turning: readonly Turning[];
}

/** A log that is counted. */
export interface CountedLog {
  readonly cases: readonly FigureCase[];
  /** Events that are no case's. */
  readonly others: readonly LoggedEvent[];
  /** The day on which it begins; absent where nothing is in it. What was due before that is asked for by no count. */
  readonly since?: LocalDate | undefined;
}

/** Counts logs by the same rules: of a case that is the same object it is not worked out again, nor of a log that is the same. */
export interface Counter {
  readonly rules: FigureRules;
  readonly titles: Titles;
  readonly levels: ReadonlyMap<string, string>;
  lists(log: CountedLog): readonly CountList[];
}

/** A counter by these rules. Cancelled cases are none, and what the calendar brings is none before something was recorded. */
export function createCounter(rules: FigureRules): Counter {
  const { reporting, procedures, catalogue } = rules;
  const levels = levelsOf(catalogue);
  const publishing = publishingSteps(procedures);
  const counts = reporting.counts.filter((count) => askedOf(count) === undefined);
  const ofCase = caseCounter(counts, { procedures, publishing, levels });
  let last: (CountedLog & { readonly lists: CountList[] }) | undefined;
  return {
    rules,
    levels,
    titles: titlesBy(procedures, catalogue),
    lists({ cases, others, since }) {
      if (last && last.since === since && isSame(last.cases, cases) && isSame(last.others, others)) return last.lists;
      const all: Happening[][] = counts.map(() => []);
      const turning: Turning[][] = counts.map(() => []);
      for (const one of cases) {
        if (one.cancelled) continue;
        const { once, turns } = ofCase(one);
        for (const { at, happening } of once) all[at]?.push(happening);
        for (const { at, turn } of turns) turning[at]?.push(turn);
      }
      const secret = secretDrafts(others);
      const articles = others.some(({ fact }) => fact.type === "ArticlePublished")
        ? knownArticles(cases, publishing)
        : [];
      const lists = counts.map((count, at): CountList => {
        const own = withoutTied(all[at] ?? []);
        const sources = sourcesOf(count);
        for (const one of sources) {
          if ("event" in one) own.push(...draftHappenings(one, others, secret, articles));
          if (!("catalogue" in one)) continue;
          if (one.catalogue === "overdue") own.push(...overdueItems(catalogue, cases, publishing));
          else own.push(...neverPublished(catalogue, { cases, publishing, since }));
        }
        return {
          count,
          level: sources.some(isLevel),
          all: own,
          months: Map.groupBy(own, ({ on }) => on.slice(0, 7)),
          turning: turning[at] ?? [],
        };
      });
      last = { cases, others, since, lists };
      return lists;
    },
  };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((one, place) => one === b[place]));
}

/** Without what a tied case is counted for: a 解读 with its own case is put down with the document that it interprets too. */
function withoutTied(all: Happening[]): Happening[] {
  if (!all.some(({ unlessTied }) => unlessTied !== undefined)) return all;
  const ties = all.flatMap((one) => (one.unlessTied === undefined ? (one.case?.ties ?? []) : []));
  const tied = new Set(ties.map(({ tie, to }) => `${tie} ${to}`));
  return all.filter((one) => one.unlessTied === undefined || !tied.has(`${one.unlessTied} ${one.case?.id ?? ""}`));
}
