import {
  APPLICANT_COLUMNS,
  CHALLENGE_COLUMNS,
  CHALLENGE_ROWS,
  REQUEST_COLUMNS,
  REQUEST_LEAVES,
  REQUEST_ROWS,
  type AnnualReport,
  type CellKey,
  type ChallengeColumn,
  type ChallengeRow,
  type RequestColumn,
  type RequestRow,
} from "../../model/annual-report.ts";
import type { Grid, GridCell } from "../../model/grid.ts";
import type { ReportLabels } from "../../model/report-labels.ts";
import { rounded } from "../../model/rounded.ts";

type Cells = AnnualReport["cells"];
type Span = Pick<GridCell, "colSpan" | "rowSpan">;

/** The tables of parts two, three and four. */
export interface AnnualGrids {
  readonly disclosure: Grid;
  readonly requests: Grid;
  readonly challenges: Grid;
}

/**
 * The three tables of the annual report as printed, merged cells and all: every one of REPORT_CELLS once, by its key, with its
 * figure (行政事业性收费 in 万元). 总计 of a row is the sum of the six kinds of applicants, （七）总计 of the 21 results, 总计 of a group of part four
 * of its four parts. `labels` are the words of the format (rules/national/reporting/labels.ts).
 */
export function annualGrids({ cells }: Pick<AnnualReport, "cells">, labels: ReportLabels): AnnualGrids {
  return {
    disclosure: disclosureGrid(cells, labels),
    requests: requestGrid(cells, labels),
    challenges: challengeGrid(cells, labels),
  };
}

function disclosureGrid(cells: Cells, { parts, disclosure }: ReportLabels): Grid {
  const wide = Math.max(...disclosure.blocks.map(({ columns }) => columns.length));
  const rows = disclosure.blocks.flatMap((block) => {
    const span = { colSpan: wide / block.columns.length };
    return [
      [head(block.title, { colSpan: wide + 1 })],
      [head(disclosure.content), ...block.columns.map((column) => head(column, span))],
      ...block.rows.map((row) => [head(row.title), ...row.cells.map((key) => figure(cells, key, [], span))]),
    ];
  });
  return { title: parts.disclosure, widths: [12, ...Array.from({ length: wide }, () => 9)], headRows: 0, rows };
}

/** Three columns of words, seven of figures. */
function requestGrid(cells: Cells, { parts, requests }: ReportLabels): Grid {
  const { columns, groups, rows: titles } = requests;
  const organisations = APPLICANT_COLUMNS.filter((column) => column !== "natural");
  const figures = (row: RequestRow): GridCell[] =>
    REQUEST_COLUMNS.map((column) => figure(cells, `requests/${row}/${column}`, requestParts(row, column)));
  const rows = REQUEST_ROWS.map((row): GridCell[] => {
    if (row === "r1" || row === "r2" || row === "r4") return [head(titles[row], { colSpan: 3 }), ...figures(row)];
    const group = groups.find(({ leaves }) => leaves.some((leaf) => leaf === row));
    const isFirst = group?.leaves[0] === row;
    return [
      ...(row === REQUEST_LEAVES[0] ? [head(requests.results, { rowSpan: REQUEST_LEAVES.length + 1 })] : []),
      ...(group && isFirst ? [head(group.title, { rowSpan: group.leaves.length })] : []),
      head(titles[row], group ? {} : { colSpan: 2 }),
      ...figures(row),
    ];
  });
  return {
    title: parts.requests,
    widths: [3, 5, 14.5, 3.2, 2.7, 2.7, 2.7, 2.7, 2.7, 3.2],
    headRows: 3,
    rows: [
      [
        head(requests.relation, { colSpan: 3, rowSpan: 3 }),
        head(requests.applicants, { colSpan: REQUEST_COLUMNS.length }),
      ],
      [
        head(columns.natural, { rowSpan: 2 }),
        head(requests.organisations, { colSpan: organisations.length }),
        head(columns.total, { rowSpan: 2 }),
      ],
      organisations.map((column) => head(columns[column])),
      ...rows,
    ],
  };
}

function requestParts(row: RequestRow, column: RequestColumn): CellKey[] {
  if (column === "total") return APPLICANT_COLUMNS.map((one) => `requests/${row}/${one}` as const);
  return row === "r3_7" ? REQUEST_LEAVES.map((leaf) => `requests/${leaf}/${column}` as const) : [];
}

/** One row of figures under a head of three. */
function challengeGrid(cells: Cells, { parts, challenges }: ReportLabels): Grid {
  const { columns, rows: titles } = challenges;
  const [reconsideration, ...suits] = CHALLENGE_ROWS;
  const width = CHALLENGE_COLUMNS.length;
  const ends = (span: Span = {}): GridCell[] => CHALLENGE_COLUMNS.map((column) => head(columns[column], span));
  return {
    title: parts.challenges,
    widths: CHALLENGE_ROWS.flatMap(() => CHALLENGE_COLUMNS.map(() => 2.5)),
    headRows: 3,
    rows: [
      [
        head(titles[reconsideration], { colSpan: width }),
        head(challenges.litigation, { colSpan: width * suits.length }),
      ],
      [...ends({ rowSpan: 2 }), ...suits.map((row) => head(titles[row], { colSpan: width }))],
      suits.flatMap(() => ends()),
      CHALLENGE_ROWS.flatMap((row) =>
        CHALLENGE_COLUMNS.map((column) => figure(cells, `challenges/${row}/${column}`, challengeParts(row, column))),
      ),
    ],
  };
}

function challengeParts(row: ChallengeRow, column: ChallengeColumn): CellKey[] {
  if (column !== "total") return [];
  return CHALLENGE_COLUMNS.filter((one) => one !== "total").map((one) => `challenges/${row}/${one}` as const);
}

function head(text: string, span: Span = {}): GridCell {
  return { text, head: true, ...spanning(span) };
}

function figure(cells: Cells, key: CellKey, sumOf: readonly CellKey[], span: Span = {}): GridCell {
  const value = rounded(cells[key].value);
  return { text: String(value), key, value, ...(sumOf.length > 0 && { sumOf }), ...spanning(span) };
}

/** A span of one is none. */
function spanning({ colSpan = 1, rowSpan = 1 }: Span): Span {
  return { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) };
}
