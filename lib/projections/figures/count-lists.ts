import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { Count, CountSource, Reporting } from "../../model/reporting.ts";
import { levelsOf, titlesBy, type ItemWords, type Titles } from "./dimensions.ts";
import { draftHappenings, knownArticles, secretDrafts } from "./draft-happenings.ts";
import {
  type CaseSource,
  type FigureCase,
  type Happening,
  happeningsOf,
  isLevel,
  publishingSteps,
} from "./happenings.ts";

/** By what figures are counted. */
export interface FigureRules {
  readonly reporting: Reporting;
  readonly procedures: readonly Procedure[];
  readonly catalogue: readonly ItemWords[];
}

/** Everything that one count counts, of all time, in no order. */
export interface CountList {
  readonly count: Count;
  readonly level: boolean;
  readonly all: readonly Happening[];
}

/** Counts logs by the same rules: of a case that is the same object it is not worked out again. */
export interface Counter {
  readonly rules: FigureRules;
  readonly titles: Titles;
  readonly levels: ReadonlyMap<string, string>;
  lists(cases: readonly FigureCase[], others: readonly LoggedEvent[]): readonly CountList[];
}

/** The sources of a count. */
export function sourcesOf({ from }: Pick<Count, "from">): readonly CountSource[] {
  return Array.isArray(from) ? from : [from];
}

/** The figure that a person enters in place of a count, where it is one. */
export function askedOf(count: Count): string | undefined {
  const [first] = sourcesOf(count);
  return first && "asked" in first ? first.asked : undefined;
}

/** A counter by these rules. Cancelled cases are none, and what the calendar brings is none before something was recorded. */
export function createCounter(rules: FigureRules): Counter {
  const { reporting, procedures, catalogue } = rules;
  const levels = levelsOf(catalogue);
  const publishing = publishingSteps(procedures);
  const nothing: ReadonlySet<string> = new Set();
  const counts = reporting.counts.filter((count) => askedOf(count) === undefined);
  const slots = new Map<string, { readonly at: number; readonly source: CaseSource }[]>();
  for (const { id } of procedures) {
    const own = counts.flatMap((count, at) =>
      sourcesOf(count).flatMap((source) =>
        isOfCases(source) && (source.procedure ?? id) === id ? [{ at, source }] : [],
      ),
    );
    slots.set(id, own);
  }
  const known = new WeakMap<FigureCase, readonly (readonly [number, readonly Happening[]])[]>();
  const ofCase = (one: FigureCase): readonly (readonly [number, readonly Happening[]])[] => {
    const before = known.get(one);
    if (before) return before;
    const steps = publishing.get(one.procedure) ?? nothing;
    const found = (slots.get(one.procedure) ?? []).flatMap(({ at, source }) => {
      const own = happeningsOf(source, one, steps, levels);
      return own.length === 0 ? [] : [[at, own] as const];
    });
    known.set(one, found);
    return found;
  };
  return {
    rules,
    levels,
    titles: titlesBy(procedures, catalogue),
    lists(cases, others) {
      const all: Happening[][] = counts.map(() => []);
      for (const one of cases) {
        if (one.cancelled) continue;
        for (const [at, own] of ofCase(one)) all[at]?.push(...own);
      }
      const secret = secretDrafts(others);
      const articles = knownArticles(cases, publishing);
      return counts.map((count, at) => {
        const sources = sourcesOf(count);
        const ofDrafts = sources.flatMap((one) =>
          "event" in one ? draftHappenings(one, others, secret, articles) : [],
        );
        return { count, level: sources.some(isLevel), all: [...(all[at] ?? []), ...ofDrafts] };
      });
    },
  };
}

function isOfCases(source: CountSource): source is CaseSource {
  return !("event" in source) && !("asked" in source);
}
