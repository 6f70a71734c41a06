import { addDays, addMonths } from "../../deadlines/civil.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";
import { byText } from "../../model/by-text.ts";
import { isTakenDown } from "../articles/taken-down.ts";
import { nextDue } from "../catalogue/next-due.ts";
import type { ItemWords } from "./dimensions.ts";
import type { FigureCase, Happening } from "./happenings.ts";

/** What of a catalogue figures are counted by: its words, by when an item is due again, who answers for it. */
export type FigureItem = ItemWords & Pick<CatalogueItem, "period" | "departments">;

/** An article that was out, from `on` to the day before `until`; null where it still is. */
interface Out {
  readonly item: string;
  readonly on: LocalDate;
  readonly until: LocalDate | null;
  readonly case: FigureCase;
}

/** No period of the log lies after it. */
export const LAST_YEAR = 2099;

/**
 * When items of the catalogue were past their period: from the day after that by which they were due again to the day before something of them came
 * out, or all was taken down. As `catalogueCoverage` (lib/projections/catalogue) has it of one day, with the catalogue of now. Each bears the
 * case of its last article. `publishing` are the steps that publish, by procedure.
 */
export function overdueItems(
  catalogue: readonly FigureItem[],
  cases: readonly FigureCase[],
  publishing: ReadonlyMap<string, ReadonlySet<string>>,
): Happening[] {
  const outs = Map.groupBy(
    cases.flatMap((one) => outsOf(one, publishing.get(one.procedure))),
    ({ item }) => item,
  );
  return catalogue.flatMap((item) => overdueOf(item, outs.get(item.id) ?? []));
}

function overdueOf(item: FigureItem, outs: readonly Out[]): Happening[] {
  const days = [...new Set(outs.flatMap(({ on, until }) => (until === null ? [on] : [on, until])))].sort();
  const values = itemValues(item);
  // Of thousands of articles of an item the last that is out is looked for from where the day stands.
  const sorted = outs.toSorted((a, b) => byText(a.on, b.on));
  let begun = 0;
  return days.flatMap((from, at) => {
    while ((sorted[begun]?.on ?? "9999") <= from) begun += 1;
    let place = begun - 1;
    while (isOver(sorted[place], from)) place -= 1;
    const last = sorted[place];
    if (!last) return [];
    return overdueSpans(item, last.on, { from, until: days[at + 1] ?? null }).map((span) => ({
      ...span,
      amount: 1,
      case: last.case,
      values,
    }));
  });
}

/** What an item is split by. */
export function itemValues({ id, departments, levels }: FigureItem): Readonly<Record<string, readonly string[]>> {
  return {
    department: departments,
    "catalogue-item": [id],
    ...Object.fromEntries(levels.slice(0, 2).map((level, at) => [`catalogue-level-${at + 1}`, [level]])),
  };
}

function isOver(out: Out | undefined, day: LocalDate): boolean {
  return out !== undefined && out.until !== null && out.until <= day;
}

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Within days on which `last` was the day of its last article. */
function overdueSpans(item: FigureItem, last: LocalDate, within: Days): Pick<Happening, "on" | "until">[] {
  if (item.period.means.by !== "yearly") {
    const due = nextDue(item, last, last);
    return due === undefined ? [] : cutTo(addDays(due, 1), null, within);
  }
  // What was due in a year that is over is asked for no more: the next one is.
  const first = Number(last.slice(0, 4)) + 1;
  const end = within.until === null ? LAST_YEAR : Number(within.until.slice(0, 4));
  const years = Array.from({ length: Math.max(0, end - first + 1) }, (_, nth) => `${first + nth}-01-01`);
  return years.flatMap((begins) => {
    const due = nextDue(item, last, begins);
    return due === undefined ? [] : cutTo(addDays(due, 1), addMonths(begins, 12), within);
  });
}

function cutTo(on: LocalDate, until: LocalDate | null, within: Days): Pick<Happening, "on" | "until">[] {
  const from = on < within.from ? within.from : on;
  const to = [until, within.until].flatMap((day) => day ?? []).sort()[0] ?? null;
  return to === null || from < to ? [{ on: from, until: to }] : [];
}

/** When an article of an item was out: from each day on which it came out to that on which it was taken down or came out anew. */
function outsOf(one: FigureCase, publishing: ReadonlySet<string> | undefined): Out[] {
  const item = one.fields["catalogue-item"];
  if (one.cancelled || !publishing || typeof item !== "string" || item === "") return [];
  const found: Out[] = [];
  let on: LocalDate | undefined;
  const end = (until: LocalDate | null): void => {
    if (on !== undefined && (until === null || on < until)) found.push({ item, on, until, case: one });
  };
  for (const step of one.done) {
    if (publishing.has(step.step)) {
      end(step.on);
      ({ on } = step);
    } else if (isTakenDown([step])) {
      end(step.on);
      on = undefined;
    }
  }
  end(null);
  return found;
}
