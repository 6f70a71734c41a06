import { longDay } from "../../deadlines/day-words.ts";
import type { Case } from "../../model/case.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";
import { nextDue } from "../catalogue/next-due.ts";
import type { Evidence, ScoringGround } from "./evidence.ts";

/** `overdue`: out before, and not again by its day; `never`: not out by its day, nor before; `late`: it came out after its day. */
type Gap = Omit<Evidence, "rule"> & { readonly kind: "overdue" | "never" | "late" };

/**
 * Where catalogue items were not out by their day, in all years of the log: a last day of each year by what came out in that year, an
 * interval by what came out next. What only a change brings out has no such day. Only what the log says is known.
 */
export function catalogueGaps(cases: readonly Case[], { catalogue, procedures, today }: ScoringGround): Gap[] {
  const publishing = new Set(
    procedures.flatMap(({ id, steps }) => steps.flatMap((step) => (step.publishes ? [`${id} ${step.id}`] : []))),
  );
  const out = new Map<string, Set<LocalDate>>();
  let begun = today;
  for (const one of cases) {
    const item = one.fields["catalogue-item"];
    if (typeof item !== "string") continue;
    for (const { step, on } of one.done) {
      if (!publishing.has(`${one.procedure} ${step}`)) continue;
      out.set(item, (out.get(item) ?? new Set<LocalDate>()).add(on));
      if (on < begun) begun = on;
    }
  }
  return catalogue
    .filter(({ mode }) => mode === "主动公开")
    .flatMap((item) => gapsOf(item, [...(out.get(item.id) ?? [])].sort(), begun, today));
}

function gapsOf(item: CatalogueItem, days: readonly LocalDate[], begun: LocalDate, today: LocalDate): Gap[] {
  return item.period.means.by === "yearly"
    ? yearsOf(begun, today).flatMap((year) => yearGap(item, days, year, today))
    : days.flatMap((day, at) => {
        const due = nextDue(item, day, today);
        const next = days[at + 1];
        return due === undefined || (next ?? today) <= due ? [] : [gap(item, due, next, "overdue")];
      });
}

function yearGap(item: CatalogueItem, days: readonly LocalDate[], year: number, today: LocalDate): Gap[] {
  const due = nextDue(item, undefined, `${year}-01-01`);
  if (due === undefined || today <= due) return [];
  const first = days.find((day) => day.startsWith(String(year)));
  if (first !== undefined && first <= due) return [];
  return [gap(item, due, first, days.some((day) => day < due) ? "overdue" : "never")];
}

/** From the first year in which anything came out. */
function yearsOf(begun: LocalDate, today: LocalDate): number[] {
  const [first, last] = [begun, today].map((day) => Number(day.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, index) => (first ?? 0) + index);
}

function gap(item: CatalogueItem, due: LocalDate, came: LocalDate | undefined, open: "overdue" | "never"): Gap {
  const { id, title, departments } = item;
  const after = came === undefined ? "记录里至今没有公开" : `${longDay(came)}才公开`;
  return {
    kind: came === undefined ? open : "late",
    key: `catalogue/${id}/${due}`,
    departments,
    subject: `目录事项：${title}`,
    on: due,
    sentence: `“${title}”应当在${longDay(due)}以前公开，${after}。启用本工具以前公开的不在记录里，请核对。`,
  };
}
