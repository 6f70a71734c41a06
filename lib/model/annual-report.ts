import type { LocalDate } from "./draft.ts";

/**
 * The tables of 政府信息公开工作年度报告 (国办公开办函〔2021〕30号), of its parts two, three and four. Rows and columns are called by keys
 * here; how they read in print is data (rules/national/reporting).
 */
export const REPORT_TABLES = ["disclosure", "requests", "challenges"] as const;

/** The 21 ways in which a request ends: rows of the table of part three, in print order. */
export const REQUEST_LEAVES = [
  "r3_1",
  "r3_2",
  "r3_3_1",
  "r3_3_2",
  "r3_3_3",
  "r3_3_4",
  "r3_3_5",
  "r3_3_6",
  "r3_3_7",
  "r3_3_8",
  "r3_4_1",
  "r3_4_2",
  "r3_4_3",
  "r3_5_1",
  "r3_5_2",
  "r3_5_3",
  "r3_5_4",
  "r3_5_5",
  "r3_6_1",
  "r3_6_2",
  "r3_6_3",
] as const;

/** Rows of the table of part three, in print order: 新收, 上年结转, the 21 ways in which a request ends, their sum, 结转下年度. */
export const REQUEST_ROWS = ["r1", "r2", ...REQUEST_LEAVES, "r3_7", "r4"] as const;

/** Kinds of applicants: the columns of part three but the last. */
export const APPLICANT_COLUMNS = ["natural", "company", "research", "charity", "legal", "other-org"] as const;
/** All columns of part three. */
export const REQUEST_COLUMNS = [...APPLICANT_COLUMNS, "total"] as const;

/** The three groups of part four: 行政复议; 行政诉讼 未经复议直接起诉, 复议后起诉. */
export const CHALLENGE_ROWS = ["reconsideration", "direct-suit", "suit-after"] as const;
/** How they end. */
export const CHALLENGE_ENDS = ["maintained", "corrected", "other"] as const;
/** How they end, 尚未审结, and their sum. */
export const CHALLENGE_COLUMNS = [...CHALLENGE_ENDS, "pending", "total"] as const;

/** The ten cells of part two; 行政事业性收费 is in 万元. */
export const DISCLOSURE_CELLS = [
  "regulations/made",
  "regulations/repealed",
  "regulations/valid",
  "normative/made",
  "normative/repealed",
  "normative/valid",
  "permits/count",
  "penalties/count",
  "coercion/count",
  "charges/amount",
] as const;

/** As what a case stands in a table besides how it ended: kinds of applicants, groups of part four, what part two asks for. */
export const COUNTED_AS = [
  ...APPLICANT_COLUMNS,
  ...CHALLENGE_ROWS,
  "normative",
  "permits",
  "penalties",
  "coercion",
] as const;

/** See {@link REPORT_TABLES}. */
export type ReportTable = (typeof REPORT_TABLES)[number];
/** See {@link REQUEST_LEAVES}. */
export type RequestLeaf = (typeof REQUEST_LEAVES)[number];
/** See {@link REQUEST_ROWS}. */
export type RequestRow = (typeof REQUEST_ROWS)[number];
/** See {@link REQUEST_COLUMNS}. */
export type RequestColumn = (typeof REQUEST_COLUMNS)[number];
/** See {@link CHALLENGE_ROWS}. */
export type ChallengeRow = (typeof CHALLENGE_ROWS)[number];
/** See {@link CHALLENGE_COLUMNS}. */
export type ChallengeColumn = (typeof CHALLENGE_COLUMNS)[number];
/** See {@link COUNTED_AS}. */
export type CountedAs = (typeof COUNTED_AS)[number];
/** A cell of any of the three tables: `requests/r3_1/natural`, `challenges/direct-suit/other`, `disclosure/permits/count`. */
export type CellKey =
  | `requests/${RequestRow}/${RequestColumn}`
  | `challenges/${ChallengeRow}/${ChallengeColumn}`
  | `disclosure/${(typeof DISCLOSURE_CELLS)[number]}`;

/** A cell of part two that somebody enters: decisions and documents are made outside the log. */
export type EnteredCell = Exclude<(typeof DISCLOSURE_CELLS)[number], `regulations/${string}`>;

/** The figures of the log (FigureEntered) that go into part two; 行政事业性收费 is entered in 万元. The period is that of the table. */
export const DISCLOSURE_FIGURES: Readonly<Record<EnteredCell, string>> = {
  "normative/made": "normative-made",
  "normative/repealed": "normative-repealed",
  "normative/valid": "normative-valid",
  "permits/count": "permit-decisions",
  "penalties/count": "penalty-decisions",
  "coercion/count": "coercion-decisions",
  "charges/amount": "administrative-charges",
};

/** All cells, in print order: 10 of part two, 175 of part three, 15 of part four. */
export const REPORT_CELLS: readonly CellKey[] = [
  ...DISCLOSURE_CELLS.map((cell) => `disclosure/${cell}` as const),
  ...REQUEST_ROWS.flatMap((row) => REQUEST_COLUMNS.map((column) => `requests/${row}/${column}` as const)),
  ...CHALLENGE_ROWS.flatMap((row) => CHALLENGE_COLUMNS.map((column) => `challenges/${row}/${column}` as const)),
];

/**
 * One cell. `counted` from the log, `cases` are what it counts; `entered` by a person (FigureEntered) because no event holds it;
 * `fixed` by law, as 规章 are for a department of a local government; `missing`: it has to be entered and was not, and stands as 0.
 */
export interface ReportCell {
  /** A count; of 行政事业性收费 万元 with decimals. */
  readonly value: number;
  readonly cases: readonly string[];
  readonly origin: "counted" | "entered" | "fixed" | "missing";
}

/** The rules of DOMAIN 2.5, by their numbers there. */
const CONSTRAINTS = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9"] as const;
/** See CONSTRAINTS above. */
export type Constraint = (typeof CONSTRAINTS)[number];

/** A rule that does not hold, with the cells it is about and the cases that cause it. `hard`: the report may not go out so. */
export interface ReportBreak {
  readonly constraint: Constraint;
  readonly level: "hard" | "warn";
  readonly cells: readonly CellKey[];
  readonly cases: readonly string[];
  /** What, where, and what to do. */
  readonly sentence: string;
}

/** A case that should be in a table and cannot be placed there, and why. `cells` are those that may lack it: their sums do not hold. */
export interface Unplaced {
  readonly case: string;
  readonly cells: readonly CellKey[];
  readonly sentence: string;
}

/** What the log has to say beside a cell, without deciding it: a figure that it proposes, or what somebody should look at. */
export interface ReportHint {
  readonly cells: readonly CellKey[];
  /** What the log would have there, in the cell's unit; absent where nothing is proposed. */
  readonly value?: number;
  readonly cases: readonly string[];
  readonly sentence: string;
}

/** The three tables of a period, each cell with its cases. The period is a year, or any other for the same tables by month or quarter. */
export interface AnnualReport {
  /** First and last day that are counted. */
  readonly first: LocalDate;
  readonly last: LocalDate;
  /** YYYY, the last year whose working days were announced; no figure of the tables depends on it, the limits behind the cases do. */
  readonly calendar: string;
  /** All of {@link REPORT_CELLS}. */
  readonly cells: Readonly<Record<CellKey, ReportCell>>;
  readonly breaks: readonly ReportBreak[];
  readonly unplaced: readonly Unplaced[];
  readonly hints: readonly ReportHint[];
}

/** Figures of a published or signed report, by cell; what it does not have is left out. */
export type ReportFigures = Readonly<Partial<Record<CellKey, number>>>;
