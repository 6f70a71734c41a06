import { REQUEST_COLUMNS, REQUEST_ROWS, type RequestRow } from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { isRequestsDisorder } from "./column-order.ts";
import { PartReader } from "./found-rows.ts";
import type { ReadRow, ReadTable } from "./read-tables.ts";
import { figureCells, plain } from "./read-value.ts";
import { requestRowOf } from "./row-labels.ts";

/** Part three as it was read; `isWhole`: 其他处理 was one row, as in 国办公开办函〔2019〕60号. */
export interface ReadRequests {
  readonly part: PartReader;
  readonly isWhole: boolean;
}

const OTHER_ORDER =
  "列的次序与国家格式不一样，或者有列名重复，没有读入。从左到右应当是自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计，请照此改好后再导入。";

/** Reads the 175 figures of part three, each row by its label, its seven figures by their places right of it. */
export function readRequests(tables: readonly ReadTable[], { requests: labels }: ReportLabels): ReadRequests {
  const part = new PartReader("第三部分");
  const isParted = tables.some((table) => table.some((row) => labelled(row)?.name.startsWith("r3_6_")));
  let isWhole = false;
  for (const table of tables) {
    const isOtherOrder = table.some((row) => !labelled(row) && isRequestsDisorder(row, labels));
    for (const row of table) {
      const { name, cells } = labelled(row) ?? {};
      if (!name || !cells) continue;
      const values = figureCells(cells, REQUEST_COLUMNS.length);
      // A group's title stands alone, or before the label of its first row; 其他处理 with figures is a row, or the sum of its own ones.
      if (name === "whole" && (isParted || !values?.some((cell) => plain(cell) !== ""))) continue;
      const key: RequestRow = name === "whole" ? "r3_6_3" : name;
      const title = name === "whole" ? "（六）其他处理" : labels.rows[name];
      if (isOtherOrder) part.leaveTable(title, OTHER_ORDER);
      else if (values)
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
