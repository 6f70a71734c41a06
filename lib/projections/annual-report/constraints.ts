import {
  type CellKey,
  REPORT_CELLS,
  REQUEST_COLUMNS,
  type ReportBreak,
  type ReportCell,
  type ReportFigures,
  type RequestLeaf,
  type Unplaced,
} from "../../model/annual-report.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { cellName, columnName, rowName } from "./cell-names.ts";
import { brokenByCause } from "./broken-sums.ts";
import { SUIT_TOTALS } from "./challenge-table.ts";
import { carriedOver } from "./carried-over.ts";
import { brokenSums, unsoundFigures } from "./figure-breaks.ts";
import type { PublishedReport } from "../signed-reports/published-reports.ts";

type Cells = Readonly<Record<CellKey, ReportCell>>;

/** What the rules are held against besides the cells themselves. */
export interface BreakSources {
  readonly cases: readonly BareCase[];
  readonly unplaced: readonly Unplaced[];
  /** The report of the year before, where it was published; only of a year. */
  readonly before?: PublishedReport | undefined;
}

/** The rules of DOMAIN 2.5 that do not hold: B1 to B6, B8 and B9; B7 is about the texts. */
export function breaksOf(cells: Cells, { cases, unplaced, before }: BreakSources): ReportBreak[] {
  const figures = figuresOf(cells);
  return [
    ...brokenByCause(brokenSums(figures), unplaced),
    ...unsoundFigures(figures),
    ...suitsOfNoKind(unplaced),
    ...(before ? [...carriedOver(cells, before), ...stillValid(cells, before)] : []),
    ...missing(cells),
    ...withoutNotice(cells, cases),
  ];
}

/** The values of all cells. */
function figuresOf(cells: Cells): ReportFigures {
  return Object.fromEntries(REPORT_CELLS.map((key) => [key, cells[key].value]));
}

/** They are in no cell at all, so that each sum by itself holds. */
function suitsOfNoKind(unplaced: readonly Unplaced[]): ReportBreak[] {
  const suits = unplaced.filter(({ cells }) => SUIT_TOTALS.every((total) => cells.includes(total)));
  if (suits.length === 0) return [];
  const sentence = `第四部分行政诉讼少计 ${suits.length} 件：没有登记是直接起诉还是复议后起诉；请逐件补记。`;
  return [{ constraint: "B4", level: "hard", cells: SUIT_TOTALS, cases: suits.map((one) => one.case), sentence }];
}

/** 失效 and 清理 change it too, so that this is only brought to mind. */
function stillValid(cells: Cells, { year, figures }: PublishedReport): ReportBreak[] {
  const then = figures["disclosure/normative/valid"];
  const [made, repealed, valid] = (["made", "repealed", "valid"] as const).map(
    (each) => cells[`disclosure/normative/${each}`],
  );
  if (then === undefined || !made || !repealed || !valid || valid.origin === "missing") return [];
  const expected = then + made.value - repealed.value;
  if (expected === valid.value) return [];
  const sum = `${year}年的 ${then} 件加本年制发 ${made.value} 件减本年废止 ${repealed.value} 件是 ${expected} 件`;
  const sentence = `行政规范性文件现行有效填的是 ${valid.value} 件，${sum}；有失效、清理的属正常，请核对。`;
  return [{ constraint: "B5", level: "warn", cells: ["disclosure/normative/valid"], cases: [], sentence }];
}

/** B8: what nobody entered stands as 0. */
function missing(cells: Cells): ReportBreak[] {
  const found = REPORT_CELLS.filter((key) => cells[key].origin === "missing");
  if (found.length === 0) return [];
  const names = found.map((key) => `“${cellName(key)}”`).join("、");
  const sentence = `第二部分有 ${found.length} 个数没有填：${names}；现在按 0 列出，请填写，没有的填 0。`;
  return [{ constraint: "B8", level: "warn", cells: found, cases: [], sentence }];
}

/** B9: of these rows, an end comes after the notice without which no case can end so (`requires` of the outcome). */
const NOTICED = ["r3_6_1", "r3_6_2"] as const satisfies readonly RequestLeaf[];

function withoutNotice(cells: Cells, cases: readonly BareCase[]): ReportBreak[] {
  return NOTICED.flatMap((row) => withoutStep(row, cells, cases));
}

function withoutStep(row: RequestLeaf, cells: Cells, cases: readonly BareCase[]): ReportBreak[] {
  const counted = new Set(cells[`requests/${row}/total`].cases);
  const own = cases.flatMap(({ id, done }) => {
    const lacks = counted.has(id) && done.findLast(({ ended }) => ended?.row === row)?.ended?.lacks;
    return lacks ? [{ id, lacks }] : [];
  });
  return [...Map.groupBy(own, ({ lacks }) => lacks.map((title) => `“${title}”`).join("、"))].map(
    ([titles, without]): ReportBreak => {
      const ids = new Set(without.map(({ id }) => id));
      const columns = REQUEST_COLUMNS.filter((column) =>
        cells[`requests/${row}/${column}`].cases.some((id) => ids.has(id)),
      );
      const kinds = columns.filter((column) => column !== "total").map((column) => columnName(column));
      const where = `${rowName(row)}${kinds.length > 0 ? `（${kinds.join("、")}）` : ""}`;
      const sentence = `“${where}”中有 ${ids.size} 件没有登记${titles}；请补记，或者更正办理结果。`;
      const keys = columns.map((column): CellKey => `requests/${row}/${column}`);
      return { constraint: "B9", level: "warn", cells: keys, cases: [...ids], sentence };
    },
  );
}
