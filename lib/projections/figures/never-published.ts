import { addDays, addMonths } from "../../deadlines/civil.ts";
import type { LocalDate } from "../../model/draft.ts";
import { nextDue } from "../catalogue/next-due.ts";
import { type FigureItem, itemValues, LAST_YEAR } from "./catalogue-spans.ts";
import type { FigureCase, Happening } from "./happenings.ts";

/** In what items of the catalogue are looked for: all cases, of which only those count that `publishing` (by procedure) have steps that publish. */
interface Published {
  readonly cases: readonly FigureCase[];
  readonly publishing: ReadonlyMap<string, ReadonlySet<string>>;
  /** The day on which the log begins; absent where there is nothing in it. */
  readonly since: LocalDate | undefined;
}

/**
 * When items of the catalogue were past their last day of the year and nothing of them had come out, ever: from the day after that to the day
 * before the first publication, or to the year's end, since then the next one is asked for. By `nextDue`, as `catalogueCoverage`
 * (lib/projections/catalogue) has it of one day; an interval begins with the first publication, and has no such day. A last day before the log
 * began says nothing: what came out on paper or elsewhere until then is not in it.
 */
export function neverPublished(
  catalogue: readonly FigureItem[],
  { cases, publishing, since }: Published,
): readonly Happening[] {
  if (since === undefined) return [];
  const first = firstDays(cases, publishing);
  const begins = Number(since.slice(0, 4));
  return catalogue.flatMap((item) => {
    const out = first.get(item.id);
    const ends = Math.min(LAST_YEAR, Number(out?.slice(0, 4) ?? LAST_YEAR));
    const years = Array.from({ length: Math.max(0, ends - begins + 1) }, (_, nth) => `${begins + nth}-01-01`);
    return years.flatMap((year): Happening[] => {
      const due = nextDue(item, undefined, year);
      if (due === undefined || due < since) return [];
      const next = addMonths(year, 12);
      const [on, until] = [addDays(due, 1), out !== undefined && out < next ? out : next];
      return on < until ? [{ on, until, amount: 1, subject: item.title, values: itemValues(item) }] : [];
    });
  });
}

/** The day on which something of an item came out first, by item. */
function firstDays(cases: Published["cases"], publishing: Published["publishing"]): ReadonlyMap<string, LocalDate> {
  const found = new Map<string, LocalDate>();
  for (const { cancelled, procedure, fields, done } of cases) {
    const [item, steps] = [fields["catalogue-item"], publishing.get(procedure)];
    if (cancelled || !steps || typeof item !== "string") continue;
    for (const { step, on } of done) {
      if (steps.has(step) && on < (found.get(item) ?? "9999")) found.set(item, on);
    }
  }
  return found;
}
