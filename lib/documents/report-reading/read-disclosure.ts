import type { CellKey } from "../../model/annual-report.ts";
import { type NamedCell, PartReader } from "./found-rows.ts";
import type { ReadRow, ReadTable } from "./read-tables.ts";
import { figureCells } from "./read-value.ts";
import { DISCLOSURE_ROWS, type DisclosureRow, disclosureRowOf, labelWords } from "./row-labels.ts";

/** Part two as it was read; `isOld`: with the columns of 国办公开办函〔2019〕60号. */
export interface ReadDisclosure {
  readonly part: PartReader;
  readonly isOld: boolean;
  /** What the old format does not say in the way of the new one. */
  readonly lacks: readonly string[];
}

const NAMES: Readonly<Record<DisclosureRow, string>> = {
  regulations: "规章",
  normative: "行政规范性文件",
  permits: "行政许可",
  penalties: "行政处罚",
  coercion: "行政强制",
  charges: "行政事业性收费",
};

/** What a figure that stands alone is where its head is missing; what is one of several, or an amount, needs its head. */
const ALONE = ["本年处理决定数量"];

const OLD = /新制作|新公开|对外公开|上一年项目|本年增减|采购/;

/** Reads the ten figures of part two by the columns that each block names. `isOldElsewhere`: part three has the format of 2019. */
export function readDisclosure(tables: readonly ReadTable[], isOldElsewhere: boolean): ReadDisclosure {
  const part = new PartReader("第二部分");
  const lacks = new Set<string>();
  const isOld =
    isOldElsewhere || tables.some((table) => table.some((row) => headOf(row)?.some((name) => OLD.test(name))));
  for (const table of tables) {
    let head: readonly string[] | undefined;
    for (const row of table) {
      head = headOf(row) ?? head;
      const at = row.findIndex((cell) => disclosureRowOf(cell) !== undefined);
      const name = disclosureRowOf(row[at] ?? "");
      const written = row.slice(at + 1);
      if (!name || written.length === 0) continue;
      const columns = head ?? (isDecisions(name) && written.length === 1 && !isOld ? ALONE : undefined);
      if (columns) for (const one of readRow(part, name, columns, written, isOld)) lacks.add(one);
      else
        part.leave(
          NAMES[name],
          `上面没有列名（“信息内容”一行），不知道哪一格是哪一列、是什么单位，没有读入。请连列名一起导入。`,
        );
    }
  }
  part.end(DISCLOSURE_ROWS.map((name) => NAMES[name]));
  return { part, isOld, lacks: [...lacks] };
}

/** Answers what the old format does not have of the row. */
function readRow(
  part: PartReader,
  name: DisclosureRow,
  columns: readonly string[],
  written: ReadRow,
  isOld: boolean,
): readonly string[] {
  const values = figureCells(written, columns.length);
  if (!values) {
    part.misfit(NAMES[name], columns.length, written.length);
    return [];
  }
  const keys = columns.map((column) => keyOf(name, column));
  // Of two columns that read alike it is not known which is meant.
  const cells = keys.map((key, at) =>
    key === undefined || keys.indexOf(key) !== keys.lastIndexOf(key)
      ? undefined
      : { key, name: isDocuments(name) ? (columns[at] ?? "") : NAMES[name] },
  );
  part.take(NAMES[name], cells, values);
  const lacking = lackingIn(name, cells);
  const faults = lacking.filter(({ isOfNew }) => !isOld || !isOfNew);
  if (faults.length > 0)
    part.fault(
      `列名或者单位（万元）读不出来，没有读入：${faults.map((one) => one.title).join("、")}。请按国家格式改好列名后再导入。`,
    );
  return lacking.filter((one) => !faults.includes(one)).map(({ title }) => title);
}

/** The names of a block's columns, where the row is its head. */
function headOf(row: ReadRow): readonly string[] | undefined {
  const words = row.map(labelWords);
  const at = words.indexOf("信息内容");
  return at < 0 ? undefined : words.slice(at + 1).filter((name) => name !== "");
}

function isDocuments(row: DisclosureRow): boolean {
  return row === "regulations" || row === "normative";
}

function isDecisions(row: DisclosureRow): boolean {
  return row !== "charges" && !isDocuments(row);
}

function keyOf(row: DisclosureRow, column: string): CellKey | undefined {
  if (/上一?年/.test(column)) return undefined;
  if (row === "charges") return /收费金额.*万元/.test(column) ? "disclosure/charges/amount" : undefined;
  if (row !== "regulations" && row !== "normative")
    return column.includes("处理决定数量") ? `disclosure/${row}/count` : undefined;
  if (/制发|新制作/.test(column)) return `disclosure/${row}/made`;
  if (column.includes("废止")) return `disclosure/${row}/repealed`;
  return column.includes("现行有效") ? `disclosure/${row}/valid` : undefined;
}

/** What no column of the row is; `isOfNew`: the format of 2019 has no such column. */
interface LackingCell {
  readonly title: string;
  readonly isOfNew: boolean;
}

function lackingIn(row: DisclosureRow, cells: readonly (NamedCell | undefined)[]): LackingCell[] {
  const wanted = isDocuments(row)
    ? ([
        ["made", `${NAMES[row]}制发件数`, false],
        ["repealed", `${NAMES[row]}废止件数`, true],
        ["valid", `${NAMES[row]}现行有效件数`, true],
      ] as const)
    : row === "charges"
      ? ([["amount", "行政事业性收费金额", true]] as const)
      : ([["count", NAMES[row], false]] as const);
  return wanted.flatMap(([ending, title, isOfNew]) =>
    cells.some((cell) => cell?.key.endsWith(`/${ending}`)) ? [] : [{ title, isOfNew }],
  );
}
