import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import type { Grid, GridCell } from "../../lib/model/grid.ts";
import type { FigureShown } from "./shown-figures.ts";
import { differenceWords } from "./figure-words.ts";

const HEAD = ["类别", "项目", "单位", "本期", "上年同期", "与上年同期比", "来源"] as const;
const WIDTHS = [14, 36, 6, 12, 12, 20, 30] as const;

/** The figures of a period as the one table that files are made of; each figure by its id. `above` says of which days, and by whom. */
export function figureGrid(title: string, above: string, figures: readonly FigureShown[]): Grid {
  return {
    title,
    above,
    widths: WIDTHS,
    headRows: 1,
    rows: [HEAD.map((text) => ({ text, head: true })), ...figures.map(row)],
  };
}

function row(one: FigureShown): GridCell[] {
  return [
    { text: one.group },
    { text: one.title },
    { text: one.unit },
    one.value === undefined ? { text: "未录入" } : { ...valueCell(one, one.value), key: one.id },
    one.before === undefined ? { text: "" } : number(one.before),
    { text: one.before === undefined ? "" : differenceWords(one) },
    { text: sourceOf(one) },
  ];
}

function number(value: number): GridCell {
  return { text: String(value), value };
}

/** What lacks a part is no number to reckon with. */
function valueCell({ incomplete }: FigureShown, value: number): GridCell {
  return incomplete === undefined ? number(value) : { text: `${value}，${incomplete}` };
}

function sourceOf({ asked }: FigureShown): string {
  if (!asked) return "本机记录";
  return asked.entered
    .map(({ by, enteredAt, note }) => ["录入", by, civilDayOf(enteredAt), note].filter(Boolean).join(" "))
    .join("；");
}
