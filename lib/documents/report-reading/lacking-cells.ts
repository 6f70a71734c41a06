import {
  type CellKey,
  CHALLENGE_COLUMNS,
  CHALLENGE_ROWS,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
  type ReportFigures,
} from "../../model/annual-report.ts";
import type { ReportLabels } from "../../model/report-labels.ts";

/** A row of a table: its title, and its cells with what they are called. */
interface NamedRow {
  readonly title: string;
  readonly cells: readonly { readonly key: CellKey; readonly name: string }[];
}

/** Which cells the figures do not have, for a person to see: tables that lack wholly, rows that do, and cells by their columns. */
export function lackingCells(figures: ReportFigures, labels: ReportLabels): string[] {
  const isLacking = ({ key }: { readonly key: CellKey }): boolean => figures[key] === undefined;
  return tablesOf(labels).flatMap(({ title, rows }) => {
    const cells = rows.flatMap((row) => row.cells);
    if (cells.every(isLacking)) return [`“${title}”全部${cells.length}格`];
    return rows.flatMap((row) => {
      const lacking = row.cells.filter(isLacking);
      if (lacking.length === 0) return [];
      if (row.cells.length === 1) return [`“${row.title}”`];
      const isWhole = lacking.length === row.cells.length;
      return [
        `“${row.title}”${isWhole ? `一行${lacking.length}格` : `：${lacking.map(({ name }) => name).join("、")}`}`,
      ];
    });
  });
}

function tablesOf({ parts, disclosure, requests, challenges }: ReportLabels): { title: string; rows: NamedRow[] }[] {
  return [
    {
      title: parts.disclosure,
      rows: disclosure.blocks.flatMap(({ columns, rows }) =>
        rows.map(({ title, cells }) => ({
          title,
          cells: cells.map((key, at) => ({ key, name: columns[at] ?? "" })),
        })),
      ),
    },
    {
      title: parts.requests,
      rows: REQUEST_ROWS.map((row) => ({
        title: requests.rows[row],
        cells: REQUEST_COLUMNS.map((column) => ({ key: `requests/${row}/${column}`, name: requests.columns[column] })),
      })),
    },
    {
      title: parts.challenges,
      rows: CHALLENGE_ROWS.map((row) => ({
        title: challenges.rows[row],
        cells: CHALLENGE_COLUMNS.map((column) => ({
          key: `challenges/${row}/${column}`,
          name: challenges.columns[column],
        })),
      })),
    },
  ];
}
