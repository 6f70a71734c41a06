import {
  APPLICANT_COLUMNS,
  type CellKey,
  REPORT_CELLS,
  REQUEST_COLUMNS,
  type ReportBreak,
  type ReportCell,
  type ReportFigures,
  type RequestColumn,
  type Unplaced,
} from "../../model/annual-report.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { cellName, columnName } from "./cell-names.ts";
import { type BrokenSum, brokenSums, unsoundFigures } from "./figure-breaks.ts";
import type { PublishedReport } from "./published-reports.ts";

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
    ...brokenSums(figures).map((broken) => ({ ...broken.found, ...causeOf(broken, unplaced) })),
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

/** The cases that are on one side of the sum only. */
function causeOf({ found, left, right }: BrokenSum, unplaced: readonly Unplaced[]): Partial<ReportBreak> {
  const causing = unplaced.filter(({ cells }) => {
    const [here, there] = [left, right].map((side) => cells.filter((cell) => side.includes(cell)).length);
    return here !== there && (found.constraint !== "B4" || cells.every((cell) => found.cells.includes(cell)));
  });
  if (causing.length === 0) return {};
  const cases = [...new Set(causing.map((one) => one.case))];
  const what = found.sentence.replace(/；[^；]*$/, "");
  return { cases, sentence: `${what}；原因是 ${cases.length} 件登记不全，请逐件补记。` };
}

/** They are in no cell at all, so that each sum by itself holds. */
function suitsOfNoKind(unplaced: readonly Unplaced[]): ReportBreak[] {
  const suits = unplaced.filter(({ cells }) => cells.includes("challenges/direct-suit/total") && cells.length === 2);
  if (suits.length === 0) return [];
  const sentence = `第四部分行政诉讼少计 ${suits.length} 件：没有登记是直接起诉还是复议后起诉；请逐件补记。`;
  const cells: CellKey[] = ["challenges/direct-suit/total", "challenges/suit-after/total"];
  return [{ constraint: "B4", level: "hard", cells, cases: suits.map((one) => one.case), sentence }];
}

/** B5: what the year before carried over is what this one begins with, by column. */
function carriedOver(cells: Cells, { year, origin, figures, cases }: PublishedReport): ReportBreak[] {
  return REQUEST_COLUMNS.flatMap((column): ReportBreak[] => {
    const [then, now]: [CellKey, CellKey] = [`requests/r4/${column}`, `requests/r2/${column}`];
    const published = figures[then];
    const { value, cases: own } = cells[now];
    if (published === undefined) return [];
    const theirs = cases[then] ?? (origin === "signed" ? casesOfColumns(cases, column) : undefined);
    const other = theirs ? differing(own, theirs) : [];
    const isSame = published === value;
    if (isSame && other.length === 0) return [];
    const cause = theirs || published > value ? other : own;
    const what = `${year}年年度报告结转下年度 ${published} 件，本表“${cellName(now)}”是 ${value} 件`;
    const sentence = `${what}；${adviceOf(isSame, theirs !== undefined, value > published, cause.length)}`;
    return [{ constraint: "B5", level: isSame ? "warn" : "hard", cells: [now], cases: cause, sentence }];
  });
}

function adviceOf(isSame: boolean, isTold: boolean, isMore: boolean, count: number): string {
  if (isSame) return `件数相同，但有 ${count} 件不在两边；这几件是签发以后才登记或者更正的，请核对。`;
  if (isTold && count > 0)
    return `相差的 ${count} 件已经列出，是签发以后才登记或者更正的；请核对，确属上年报告有误的，按规定更正。`;
  if (isMore) return "多出的在所列各件之中；请与上年的台账逐件核对。";
  return "记录中缺少上年没有办结的申请；请补登记，或者核对上年的报告。";
}

/** Sums are signed without their cases: those of the columns are theirs. */
function casesOfColumns(cases: PublishedReport["cases"], column: RequestColumn): readonly string[] {
  return column === "total" ? APPLICANT_COLUMNS.flatMap((each) => cases[`requests/r4/${each}`] ?? []) : [];
}

function differing(own: readonly string[], theirs: readonly string[]): string[] {
  const [ours, others] = [new Set(own), new Set(theirs)];
  return [...own.filter((id) => !others.has(id)), ...theirs.filter((id) => !ours.has(id))];
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

/** B9: such an end comes after a notice. */
const NOTICES = [
  { row: "r3_6_1", step: "ask-correction", notice: "补正告知书" },
  { row: "r3_6_2", step: "fee-notice", notice: "收费通知书" },
] as const;

function withoutNotice(cells: Cells, cases: readonly BareCase[]): ReportBreak[] {
  return NOTICES.flatMap(({ row, step, notice }): ReportBreak[] => {
    const counted = new Set(cells[`requests/${row}/total`].cases);
    const without = cases.filter(({ id, done }) => counted.has(id) && !done.some((taken) => taken.step === step));
    if (without.length === 0) return [];
    const columns = REQUEST_COLUMNS.filter((column) =>
      cells[`requests/${row}/${column}`].cases.some((id) => without.some((one) => one.id === id)),
    );
    const where = `${cellName(`requests/${row}/total`)}（${columns
      .slice(0, -1)
      .map((each) => columnName(each))
      .join("、")}）`;
    const sentence = `“${where}”中有 ${without.length} 件没有登记发出${notice}；请补记，或者更正办理结果。`;
    const keys = columns.map((column): CellKey => `requests/${row}/${column}`);
    return [{ constraint: "B9", level: "warn", cells: keys, cases: without.map(({ id }) => id), sentence }];
  });
}
