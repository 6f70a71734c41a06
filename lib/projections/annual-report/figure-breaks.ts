import {
  APPLICANT_COLUMNS,
  CHALLENGE_COLUMNS,
  CHALLENGE_ROWS,
  type CellKey,
  type Constraint,
  REQUEST_COLUMNS,
  REQUEST_LEAVES,
  REQUEST_ROWS,
  type ReportBreak,
  type ReportFigures,
} from "../../model/annual-report.ts";
import { cellName, columnName, rowName } from "./cell-names.ts";

/** Both sides of an equation between cells, and what to say of them. */
interface Equation {
  readonly constraint: Constraint;
  readonly left: readonly CellKey[];
  readonly right: readonly CellKey[];
  /** The part of the report, and where in it. */
  readonly part: string;
  readonly where: string;
  readonly rule: string;
}

const requests = (row: (typeof REQUEST_ROWS)[number], column: (typeof REQUEST_COLUMNS)[number]): CellKey =>
  `requests/${row}/${column}`;

/** DOMAIN 2.5, B1 to B4: 175 and 15 cells hold by these or not at all. */
const EQUATIONS: readonly Equation[] = [
  ...REQUEST_COLUMNS.map((column): Equation => ({
    constraint: "B1",
    left: [requests("r1", column), requests("r2", column)],
    right: [requests("r3_7", column), requests("r4", column)],
    part: "第三部分",
    where: `“${columnName(column)}”一列`,
    rule: "第一项加第二项之和应当等于第三项总计加第四项之和",
  })),
  ...REQUEST_COLUMNS.map((column): Equation => ({
    constraint: "B2",
    left: [requests("r3_7", column)],
    right: REQUEST_LEAVES.map((row) => requests(row, column)),
    part: "第三部分",
    where: `“${columnName(column)}”一列`,
    rule: "第三项的总计应当等于各种办理结果之和",
  })),
  ...REQUEST_ROWS.map((row): Equation => ({
    constraint: "B3",
    left: [requests(row, "total")],
    right: APPLICANT_COLUMNS.map((column) => requests(row, column)),
    part: "第三部分",
    where: `“${rowName(row)}”一行`,
    rule: "总计应当等于各类申请人之和",
  })),
  ...CHALLENGE_ROWS.map((row): Equation => ({
    constraint: "B4",
    left: [`challenges/${row}/total`],
    right: CHALLENGE_COLUMNS.flatMap((column) =>
      column === "total" ? [] : [`challenges/${row}/${column}` satisfies CellKey],
    ),
    part: "第四部分",
    where: `“${cellName(`challenges/${row}/total`)}”`,
    rule: "总计应当等于四种结果之和",
  })),
];

/** A sum that does not hold, and what stands on its sides. */
export interface BrokenSum extends Equation {
  readonly found: ReportBreak;
  /** Its sentence without the advice. */
  readonly what: string;
}

/**
 * The sums B1 to B4 and B6 (whole numbers, none negative; 行政事业性收费 in 万元 with decimals) of any figures, also of a report that was
 * read in or typed. A sum is looked at where all of its cells are there; those of `merged` are counted within another cell. No break names
 * cases.
 */
export function figureBreaks(figures: ReportFigures, merged: readonly CellKey[] = []): ReportBreak[] {
  return [...brokenSums(figures, merged).map(({ found }) => found), ...unsoundFigures(figures)];
}

/** B1 to B4, see {@link figureBreaks}. */
export function brokenSums(figures: ReportFigures, merged: readonly CellKey[] = []): BrokenSum[] {
  const within = new Set(merged);
  const areThere = (cells: readonly CellKey[]): boolean =>
    cells.every((cell) => figures[cell] !== undefined || within.has(cell));
  const sumOf = (cells: readonly CellKey[]): number => cells.reduce((sum, cell) => sum + (figures[cell] ?? 0), 0);
  return EQUATIONS.flatMap((equation): BrokenSum[] => {
    const { constraint, left, right, part, where, rule } = equation;
    const [here, there] = [sumOf(left), sumOf(right)];
    if (!areThere(left) || !areThere(right) || here === there) return [];
    const what = `${part}${where}不平：${rule}，现在是 ${here} 和 ${there}`;
    const sentence = `${what}；请核对这些数字。`;
    const found: ReportBreak = { constraint, level: "hard", cells: [...left, ...right], cases: [], sentence };
    return [{ ...equation, found, what }];
  });
}

/** B6, see {@link figureBreaks}. */
export function unsoundFigures(figures: ReportFigures): ReportBreak[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its keys are cells
  return (Object.entries(figures) as [CellKey, number][]).flatMap(([cell, value]): ReportBreak[] => {
    const isAmount = cell === "disclosure/charges/amount";
    if (value >= 0 && (isAmount ? Number.isFinite(value) : Number.isSafeInteger(value))) return [];
    const must = isAmount ? "不能是负数" : "应当是不小于 0 的整数";
    const sentence = `“${cellName(cell)}”填的是 ${value}，${must}；请改正。`;
    return [{ constraint: "B6", level: "hard", cells: [cell], cases: [], sentence }];
  });
}
