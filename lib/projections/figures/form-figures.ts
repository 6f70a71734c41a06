import { perOf } from "../../deadlines/period.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { Figure, PeriodFigures } from "../../model/figures.ts";

/** A number, or what is known of one that lacks a part. */
export type Known = Pick<Figure, "value" | "incomplete">;

/** A figure of the form of a period, with what stands beside it. */
export interface FormFigure {
  readonly figure: Figure;
  /** The sum of the year so far: undefined where there is none, absent where the form has no such column. */
  readonly toDate?: Known | undefined;
  /** The year before; undefined where nothing is known of it. */
  readonly before: Known | undefined;
}

/** Of which period (lib/deadlines/period.ts) the form is, and the log's first day: of earlier days it has no figures. */
export interface FormPeriod {
  readonly period: string;
  readonly since?: LocalDate | undefined;
}

/** Whether a form has the sum of the year so far: what is of a year has none beside it, nor have days that begin in one and end in another. */
export function hasSum(period: string): boolean {
  const per = perOf(period);
  return per === "quarter" || per === "month";
}

/** The figures of the form of a period, in the order of the rules. */
export function formFigures(told: PeriodFigures, { period, since }: FormPeriod): FormFigure[] {
  const isThen = since === undefined || since <= told.beforeDays.first;
  const before = new Map(told.before.map((one) => [one.id, one]));
  return told.figures.map((figure) => ({
    figure,
    ...(hasSum(period) && { toDate: sumToDate(figure, told) }),
    before: isThen || figure.origin === "entered" ? before.get(figure.id) : undefined,
  }));
}

/** From the first of January on, where every month has its figure; of a level there is no sum. */
function sumToDate(figure: Figure, { byMonth, days }: PeriodFigures): Known | undefined {
  const { id, level, origin, asked } = figure;
  if (level) return undefined;
  if (days.first.endsWith("-01-01")) return figure;
  if (origin === "entered") return asked?.toDate;
  const own = byMonth.values[id]?.slice(0, Number(days.last.slice(5, 7)));
  const value = own?.reduce<number | undefined>(
    (sum, one) => (sum === undefined || one === undefined ? undefined : sum + one),
    0,
  );
  return { value };
}
