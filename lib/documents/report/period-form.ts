import { longDay } from "../../deadlines/day-words.ts";
import { perOf, periodDays } from "../../deadlines/period.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { PeriodFigures } from "../../model/figures.ts";
import type { Grid, GridCell } from "../../model/grid.ts";
import { rounded } from "../../model/rounded.ts";
import { type FormFigure, formFigures, hasSum, type Known } from "../../projections/figures/form-figures.ts";

/** Whose form it is, of which period (lib/deadlines/period.ts), and who filled it on which day. */
export interface FormMaker {
  readonly agency: string;
  readonly period: string;
  readonly by: string;
  readonly on: LocalDate;
  /** The log's first day: of earlier days it has no figures. */
  readonly since?: LocalDate;
}

/** Stands where there is no figure. */
const NONE = "—";

/**
 * The form in which the figures of a quarter (or a month, a year, any days) are reported: 霍山 《政府信息公开统计制度》第四条（一）、（三）. A row
 * for each of `told.figures` (whoever reports leaves out what is not asked for), under the headings of the rules, with 本季, 本年累计 and 上年同期. The figure of the period has its `key`, which is the figure's
 * id. What was to be entered and was not says 未填报, of what a part is lacking which; where there is nothing to compare with stands 「—」.
 */
export function periodForm(told: PeriodFigures, maker: FormMaker): Grid {
  const { days } = told;
  const figures = formFigures(told, maker);
  const { agency, period, by, on } = maker;
  const names = columnNames(period);
  const title = periodDays(period)?.title ?? `${longDay(days.first)}至${longDay(days.last)}`;
  const groups = [...new Set(figures.map(({ figure }) => figure.group))];
  return {
    title: `${agency}${title}政府信息公开统计表`,
    widths: [5.5, 12, 3, ...names.map(() => 4.2)],
    headRows: 1,
    above: `填报单位：${agency}　　统计期间：${longDay(days.first)}至${longDay(days.last)}${days.soFar ? "（期间未结束）" : ""}`,
    rows: [
      ["类别", "统计项目", "单位", ...names].map((text): GridCell => ({ text, head: true })),
      ...groups.flatMap((group) => {
        const own = figures.filter(({ figure }) => figure.group === group);
        return own.map((one, index) => [...(index === 0 ? [groupCell(group, own.length)] : []), ...rowOf(one)]);
      }),
    ],
    below: [
      ...(figures.some(({ figure }) => figure.origin === "entered")
        ? ["注：标“*”的由人工填报，其他由办理记录统计得出。"]
        : ["注：数据由办理记录统计得出。"]),
      ...sinceWhen(maker, days),
      `审核人：　　　　　　填报人：${by === "" ? "　　　　" : by}　　　　填报日期：${longDay(on)}`,
    ],
  };
}

/** Where the log begins within what is counted, or after it. */
function sinceWhen({ period, since }: FormMaker, { first, last }: PeriodFigures["days"]): string[] {
  const begins = hasSum(period) ? `${last.slice(0, 4)}-01-01` : first;
  if (since === undefined || since <= begins) return [];
  const from = `办理记录从${longDay(since)}开始，`;
  if (since > last) return [`${from}这一期没有办理记录。`];
  return [`${from}${hasSum(period) ? "累计数" : "表中的数"}从这一天算起。`];
}

function columnNames(period: string): string[] {
  const per = perOf(period);
  if (per === undefined) return ["本期", "上年同期"];
  if (per === "year") return ["本年", "上年"];
  return [per === "quarter" ? "本季" : "本月", "本年累计", "上年同期"];
}

function rowOf({ figure, before, ...sums }: FormFigure): GridCell[] {
  const { id, title, unit, value, origin } = figure;
  return [
    { text: origin === "entered" ? `${title}*` : title, head: true },
    { text: unit, head: true },
    value === undefined ? { text: "未填报", key: id } : { ...valueCell(figure), key: id },
    ...("toDate" in sums ? [valueCell(sums.toDate)] : []),
    valueCell(before),
  ];
}

/** What lacks a part is no number to reckon with: it says so. */
function valueCell(known: Known | undefined): GridCell {
  const cell = numberCell(known?.value);
  return known?.incomplete === undefined ? cell : { text: `${cell.text}，${known.incomplete}` };
}

function numberCell(number: number | undefined): GridCell {
  if (number === undefined) return { text: NONE };
  const value = rounded(number);
  return { text: String(value), value };
}

function groupCell(text: string, rows: number): GridCell {
  return { text, head: true, ...(rows > 1 && { rowSpan: rows }) };
}
