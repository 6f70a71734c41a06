import { workdaysBetween } from "../../deadlines/workdays.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Citation } from "../../model/finding.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { coverageSentence } from "./coverage-sentence.ts";
import { nextDue } from "./next-due.ts";

/** An article of the log that is out, and the catalogue item that it belongs to. */
export interface PublishedArticle {
  readonly case: string;
  /** The item's id, of the field `catalogue-item`. */
  readonly item: string;
  readonly title: string;
  readonly publishedOn: LocalDate;
  readonly address?: string;
  readonly department: string;
}

/** Most pressing first: 已过期, 没有公开过, 快到期, 没有到期, 变动时公开. */
export const COVERAGE_STATES = ["overdue", "never-published", "due-soon", "current", "on-change-only"] as const;

/** See {@link COVERAGE_STATES}. */
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** How one item stands. */
export interface CoverageLine {
  readonly item: CatalogueItem;
  readonly state: CoverageState;
  /** The latest article of the item. */
  readonly last?: PublishedArticle;
  /** By when it must come out (again); left out where only a change brings a new one. */
  readonly due?: LocalDate;
  /** What is so and what is to be done. */
  readonly sentence: string;
  readonly basis: Citation;
}

/** What one department answers for. */
export interface DepartmentCoverage {
  /** As the catalogue writes it, e.g. 各科室; empty where it names none. */
  readonly department: string;
  /** Most pressing first, then as in the catalogue. */
  readonly lines: readonly CoverageLine[];
  readonly counts: Readonly<Record<CoverageState, number>>;
}

/** How a catalogue is kept. */
export interface Coverage {
  /** In the order of the catalogue. */
  readonly departments: readonly DepartmentCoverage[];
  /** Each item once: an item of several departments stands in each. */
  readonly counts: Readonly<Record<CoverageState, number>>;
  /** Articles whose item the catalogue in force does not have. */
  readonly unplaced: readonly PublishedArticle[];
}

/** So many working days before its last day an item is due soon: what the law gives to put something out (条例第二十六条). */
const SOON = 20;

/**
 * How each item stands on a day, by what the log says is out. An article of an item counts for all departments that answer for
 * the item.
 */
export function catalogueCoverage(
  catalogue: readonly CatalogueItem[],
  articles: readonly PublishedArticle[],
  calendar: WorkCalendar,
  today: LocalDate,
): Coverage {
  const latest = new Map<string, PublishedArticle>();
  for (const article of articles) {
    const known = latest.get(article.item);
    if (known === undefined || known.publishedOn <= article.publishedOn) latest.set(article.item, article);
  }
  const lines = catalogue.map((item) => lineOf(item, latest.get(item.id), calendar, today));
  const names = new Set(lines.flatMap(({ item }) => departmentsOf(item)));
  const ids = new Set(catalogue.map(({ id }) => id));
  return {
    departments: [...names].map((department) => {
      const own = byPressure(lines.filter(({ item }) => departmentsOf(item).includes(department)));
      return { department, lines: own, counts: countsOf(own) };
    }),
    counts: countsOf(lines),
    unplaced: articles.filter(({ item }) => !ids.has(item)),
  };
}

function lineOf(
  item: CatalogueItem,
  last: PublishedArticle | undefined,
  calendar: WorkCalendar,
  today: LocalDate,
): CoverageLine {
  const due = nextDue(item, last?.publishedOn, today);
  const state = stateOf(last !== undefined, due, calendar, today);
  const sentence = coverageSentence(item, state, last, due, today);
  return { item, state, ...(last && { last }), ...(due !== undefined && { due }), sentence, basis: periodBasis(item) };
}

function stateOf(isOut: boolean, due: LocalDate | undefined, calendar: WorkCalendar, today: LocalDate): CoverageState {
  if (!isOut) return "never-published";
  if (due === undefined) return "on-change-only";
  if (due < today) return "overdue";
  return workdaysBetween(today, due, calendar) <= SOON ? "due-soon" : "current";
}

/** What the item's period rests on: the law that was applied, else the first basis with an article, else its place. */
function periodBasis({ resolved = [], period, basis, source }: CatalogueItem): Citation {
  const applied = resolved.find((one) => one.of === "period")?.basis ?? period.basis;
  const { document, clause } = applied ?? basis.find((one) => one.clause !== "") ?? source;
  return { document, clause };
}

function departmentsOf({ departments }: CatalogueItem): readonly string[] {
  return departments.length > 0 ? departments : [""];
}

function byPressure(lines: readonly CoverageLine[]): CoverageLine[] {
  return lines.toSorted((a, b) => COVERAGE_STATES.indexOf(a.state) - COVERAGE_STATES.indexOf(b.state));
}

function countsOf(lines: readonly CoverageLine[]): Record<CoverageState, number> {
  const counts = { overdue: 0, "never-published": 0, "due-soon": 0, current: 0, "on-change-only": 0 };
  for (const { state } of lines) counts[state] += 1;
  return counts;
}
