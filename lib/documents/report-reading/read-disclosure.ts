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

/** The columns of 30号, taken where the heads cannot be read. */
const USUAL: Readonly<Record<DisclosureRow, readonly string[]>> = {
  regulations: ["本年制发件数", "本年废止件数", "现行有效件数"],
  normative: ["本年制发件数", "本年废止件数", "现行有效件数"],
  permits: ["本年处理决定数量"],
  penalties: ["本年处理决定数量"],
  coercion: ["本年处理决定数量"],
  charges: ["本年收费金额单位万元"],
};

const OLD = /新制作|新公开|对外公开|上一年项目|本年增减|采购/;

/** Reads the ten figures of part two by the columns that each block names. */
export function readDisclosure(tables: readonly ReadTable[]): ReadDisclosure {
  const part = new PartReader("第二部分");
  const lacks = new Set<string>();
  let isOld = false;
  for (const table of tables) {
    let columns: readonly string[] | undefined;
    for (const row of table) {
      const head = headOf(row);
      if (head) {
        columns = head;
        isOld ||= head.some((name) => OLD.test(name));
        continue;
      }
      const at = row.findIndex((cell) => disclosureRowOf(cell) !== undefined);
      const name = disclosureRowOf(row[at] ?? "");
      if (!name || row.length <= at + 1) continue;
      const named = columns ?? USUAL[name];
      const cells = named.map((column) => cellOf(name, column));
      const values = figureCells(row.slice(at + 1), named.length);
      if (values) part.take(NAMES[name], cells, values);
      else part.misfit(NAMES[name], named.length, row.length - at - 1);
      const lacking = values ? lackingIn(name, cells) : [];
      if (isOld) for (const one of lacking) lacks.add(one);
      else if (lacking.length > 0)
        part.fault(`列名或者单位（万元）读不出来，没有读入：${lacking.join("、")}。请按国家格式改好列名后再导入。`);
    }
  }
  part.end(DISCLOSURE_ROWS.map((name) => NAMES[name]));
  return { part, isOld, lacks: [...lacks] };
}

/** The names of a block's columns, where the row is its head. */
function headOf(row: ReadRow): readonly string[] | undefined {
  const words = row.map(labelWords);
  const at = words.indexOf("信息内容");
  return at < 0 ? undefined : words.slice(at + 1).filter((name) => name !== "");
}

function cellOf(row: DisclosureRow, column: string): NamedCell | undefined {
  const key = keyOf(row, column);
  return key && { key, name: /^(regulations|normative)$/.test(row) ? column : NAMES[row] };
}

function keyOf(row: DisclosureRow, column: string): CellKey | undefined {
  if (row === "charges") return /收费金额.*万元/.test(column) ? "disclosure/charges/amount" : undefined;
  if (row !== "regulations" && row !== "normative")
    return column.includes("处理决定数量") ? `disclosure/${row}/count` : undefined;
  if (/制发|新制作/.test(column)) return `disclosure/${row}/made`;
  if (column.includes("废止")) return `disclosure/${row}/repealed`;
  return column.includes("现行有效") ? `disclosure/${row}/valid` : undefined;
}

function lackingIn(row: DisclosureRow, cells: readonly (NamedCell | undefined)[]): string[] {
  const has = (ending: string): boolean => cells.some((cell) => cell?.key.endsWith(ending) === true);
  if (row === "charges") return has("amount") ? [] : ["行政事业性收费金额"];
  if (row !== "regulations" && row !== "normative") return has("count") ? [] : [NAMES[row]];
  return [
    ...(has("repealed") ? [] : [`${NAMES[row]}废止件数`]),
    ...(has("valid") ? [] : [`${NAMES[row]}现行有效件数`]),
  ];
}
