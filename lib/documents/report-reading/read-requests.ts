import { REQUEST_COLUMNS, REQUEST_ROWS, type RequestRow } from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { PartReader } from "./found-rows.ts";
import type { ReadRow, ReadTable } from "./read-tables.ts";
import { figureCells } from "./read-value.ts";
import { labelWords, requestRowOf } from "./row-labels.ts";

/** Part three as it was read; `isWhole`: 其他处理 was one row, as in 国办公开办函〔2019〕60号. */
export interface ReadRequests {
  readonly part: PartReader;
  readonly isWhole: boolean;
}

/** Reads the 175 figures of part three, each row by its label, its seven figures by their places right of it. */
export function readRequests(tables: readonly ReadTable[], { requests: labels }: ReportLabels): ReadRequests {
  const part = new PartReader("第三部分");
  let isWhole = false;
  for (const table of tables) {
    if (table.some((row) => labelled(row)) && isOtherOrder(table, labels))
      part.fault("列的次序与国家格式不一样，数字可能读错了列。请逐格核对，或者按国家格式改好后再导入。");
    for (const row of table) {
      const { name, cells } = labelled(row) ?? {};
      if (!name || !cells) continue;
      const values = figureCells(cells, REQUEST_COLUMNS.length);
      // A group's title stands alone, or before the label of its first row; 其他处理 with figures is a row.
      if (name === "whole" && !values) continue;
      const key: RequestRow = name === "whole" ? "r3_6_3" : name;
      const title = name === "whole" ? "（六）其他处理" : labels.rows[name];
      if (values)
        part.take(
          title,
          REQUEST_COLUMNS.map((column) => ({ key: `requests/${key}/${column}`, name: labels.columns[column] })),
          values,
        );
      else if (cells.length > 0) part.misfit(title, REQUEST_COLUMNS.length, cells.length);
      isWhole ||= name === "whole";
    }
  }
  part.end(wantedRows(isWhole, labels));
  return { part, isWhole };
}

function wantedRows(isWhole: boolean, labels: ReportLabels["requests"]): string[] {
  const rows = REQUEST_ROWS.filter((row) => !isWhole || !row.startsWith("r3_6_"));
  return [...rows.map((row) => labels.rows[row]), ...(isWhole ? ["（六）其他处理"] : [])];
}

/** The label that stands farthest right, and the cells right of it. */
function labelled(row: ReadRow): { readonly name: RequestRow | "whole"; readonly cells: ReadRow } | undefined {
  for (let at = row.length - 1; at >= 0; at -= 1) {
    const name = requestRowOf(row[at] ?? "");
    if (name) return { name, cells: row.slice(at + 1) };
  }
  return undefined;
}

/** The columns are named in another order: 总计 left of 自然人. Where heads are missing or broken, nothing is said. */
function isOtherOrder(table: ReadTable, { columns }: ReportLabels["requests"]): boolean {
  const heads = table
    .slice(
      0,
      table.findIndex((row) => labelled(row)),
    )
    .flatMap((row) => row.map(labelWords).filter((words) => words !== ""));
  const places = ["natural", "company", "research", "charity", "legal"] as const;
  const order = places.map((column) => heads.indexOf(labelWords(columns[column])));
  const total = heads.indexOf(columns.total);
  return (
    order.every((place) => place >= 0) &&
    (order.some((place, at) => at > 0 && place < (order[at - 1] ?? 0)) || (total >= 0 && total < (order[0] ?? 0)))
  );
}
