import { addMonths } from "../../deadlines/civil.ts";
import { longDay } from "../../deadlines/day-words.ts";
import type { Case } from "../../model/case.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";
import { nextDue } from "../catalogue/next-due.ts";
import type { Evidence, ScoringGround } from "./evidence.ts";

/** `overdue`: out before, and not again in its time; `never`: not out in its time, nor before; `late`: it came out after its day. */
type Gap = Omit<Evidence, "rule"> & { readonly kind: "overdue" | "never" | "late" };

/**
 * Where catalogue items were not out in their time, since the log began: a last day of each year by what came out in that year. An interval
 * names no day: only that nothing came out in a whole quarter, or a whole year, is to be seen. What only a change brings out, or what is
 * wanted 定期, has neither. Only what the log says is known.
 */
export function catalogueGaps(cases: readonly Case[], { catalogue, procedures, today, since }: ScoringGround): Gap[] {
  const publishing = new Set(
    procedures.flatMap(({ id, steps }) => steps.flatMap((step) => (step.publishes ? [`${id} ${step.id}`] : []))),
  );
  const out = new Map<string, Set<LocalDate>>();
  for (const one of cases) {
    const item = one.fields["catalogue-item"];
    if (typeof item !== "string") continue;
    for (const { step, on } of one.done) {
      if (!publishing.has(`${one.procedure} ${step}`)) continue;
      out.set(item, (out.get(item) ?? new Set<LocalDate>()).add(on));
    }
  }
  return catalogue
    .filter(({ mode }) => mode === "主动公开")
    .flatMap((item) => gapsOf(item, [...(out.get(item.id) ?? [])].sort(), { since, today }));
}

/** The key of what was not out by an item's last day of the year; undefined of another day, and where it has none. */
export function dayKey(item: CatalogueItem, day: LocalDate): string | undefined {
  const isItsDay = item.period.means.by === "yearly" && nextDue(item, undefined, `${day.slice(0, 4)}-01-01`) === day;
  return isItsDay ? keyOf(item, day) : undefined;
}

function keyOf({ id }: CatalogueItem, day: LocalDate): string {
  return `catalogue/${id}/${day}`;
}

type Known = Pick<ScoringGround, "since" | "today">;

function gapsOf(item: CatalogueItem, days: readonly LocalDate[], { since, today }: Known): Gap[] {
  const years = yearsOf(since, today);
  if (item.period.means.by === "yearly") return years.flatMap((year) => yearGap(item, days, year, { since, today }));
  return wholePeriods(item.period.again, years)
    .filter(({ first, last }) => since <= first && last < today)
    .filter(({ first, last }) => !days.some((day) => first <= day && day <= last))
    .map(({ first, last, title }) => {
      const sentence = `${title}的记录里没有公开过“${item.title}”，请核对是否应当公开、有没有在别处公开。`;
      return { ...gapBase(item, last), kind: days.some((day) => day < first) ? "overdue" : "never", sentence };
    });
}

interface WholePeriod {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly title: string;
}

/** The years, or their quarters, of what comes out anew in each; of months nothing is said: a month is soon over. */
function wholePeriods(again: CatalogueItem["period"]["again"], years: readonly number[]): WholePeriod[] {
  if (again === "year") {
    return years.map((year) => ({ first: `${year}-01-01`, last: `${year}-12-31`, title: `${year}年` }));
  }
  if (again !== "quarter") return [];
  return years.flatMap((year) =>
    ["03-31", "06-30", "09-30", "12-31"].map((end, index) => ({
      first: addMonths(`${year}-01-01`, 3 * index),
      last: `${year}-${end}`,
      title: `${year}年第${"一二三四".charAt(index)}季度`,
    })),
  );
}

function yearGap(item: CatalogueItem, days: readonly LocalDate[], year: number, { since, today }: Known): Gap[] {
  const due = nextDue(item, undefined, `${year}-01-01`);
  if (due === undefined || due < since || today <= due) return [];
  const first = days.find((day) => day.startsWith(String(year)));
  if (first !== undefined && first <= due) return [];
  const after = first === undefined ? "记录里至今没有公开" : `${longDay(first)}才公开`;
  const open = days.some((day) => day < due) ? "overdue" : "never";
  return [
    {
      ...gapBase(item, due),
      kind: first === undefined ? open : "late",
      sentence: `“${item.title}”应当在${longDay(due)}以前公开，${after}。启用本工具以前公开的不在记录里，请核对。`,
    },
  ];
}

function yearsOf(since: LocalDate, today: LocalDate): number[] {
  const [first, last] = [since, today].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
}

function gapBase(item: CatalogueItem, on: LocalDate): Pick<Gap, "key" | "departments" | "subject" | "on"> {
  return { key: keyOf(item, on), departments: item.departments, subject: `目录事项：${item.title}`, on };
}
