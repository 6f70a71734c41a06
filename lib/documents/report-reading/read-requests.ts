import { REQUEST_COLUMNS, REQUEST_ROWS, type RequestRow } from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { isRequestsDisorder } from "./column-order.ts";
import { PartReader } from "./found-rows.ts";
import { lackingColumn } from "./lacking-column.ts";
import type { ReadRow, ReadTable } from "./read-tables.ts";
import { figureCells, plain } from "./read-value.ts";
import { requestRowOf } from "./row-labels.ts";

/** Part three as it was read; `isWhole`: 其他处理 was one row, as in 国办公开办函〔2019〕60号. */
export interface ReadRequests {
  readonly part: PartReader;
  readonly isWhole: boolean;
}

const IN_ORDER =
  "从左到右应当是自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计，请照此改好后再导入。";
const OTHER_ORDER = `列的次序与国家格式不一样，或者有列名重复，没有读入。${IN_ORDER}`;

/** Reads the 175 figures of part three, each row by its label, its seven figures by their places right of it. */
export function readRequests(tables: readonly ReadTable[], { requests: labels }: ReportLabels): ReadRequests {
  const part = new PartReader("第三部分");
  const isParted = tables.some((table) => table.some((row) => labelled(row)?.name.startsWith("r3_6_")));
  let isWhole = false;
  for (const table of tables) {
    const heads = table.filter((row) => !labelled(row));
    const lacking = lackingColumn(heads, labels);
    const why = heads.some((row) => isRequestsDisorder(row, labels))
      ? OTHER_ORDER
      : lacking && `列名里没有“${labels.columns[lacking]}”，没有读入。${IN_ORDER}`;
    for (const [place, row] of table.entries()) {
      const { name, cells } = labelled(row) ?? {};
      if (!name || !cells) continue;
      const values = figureCells(cells, REQUEST_COLUMNS.length);
      // A group's title stands alone, or before the label of its first row; 其他处理 with figures is a row, or the sum of its own ones.
      if (name === "whole" && (isParted || !values?.some((cell) => plain(cell) !== ""))) continue;
      const key: RequestRow = name === "whole" ? "r3_6_3" : name;
      const title = name === "whole" ? "（六）其他处理" : labels.rows[name];
      if (why !== undefined) part.leaveTable(title, why);
      else if (name === "whole" && isFollowed(table.slice(place + 1)))
        part.leave(title, "下面还有没有名称的数，不知道是不是它的三项，没有读入。请补上三项的名称后再导入。");
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

/** Figures without a label stand in the next row that is not empty. */
function isFollowed(rows: ReadTable): boolean {
  const next = rows.find((row) => row.some((cell) => plain(cell) !== ""));
  return next !== undefined && !labelled(next) && next.some((cell) => /\d/.test(plain(cell)));
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
