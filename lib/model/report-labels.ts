import type {
  CellKey,
  ChallengeColumn,
  ChallengeRow,
  ReportTable,
  RequestColumn,
  RequestLeaf,
  RequestRow,
} from "./annual-report.ts";

/** A block of the table of part two: what 条例 article 20 names, with columns of its own. */
interface DisclosureBlock {
  readonly title: string;
  /** Over the figures; one of them is as wide as three. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly title: string;
    readonly cells: readonly Extract<CellKey, `disclosure/${string}`>[];
  }[];
}

/** How rows and columns of the three tables of the annual report read in print: data, exactly as the format has them. */
export interface ReportLabels {
  /** The parts of the report in which the tables stand, as headed. */
  readonly parts: Readonly<Record<ReportTable, string>>;
  readonly disclosure: {
    /** Over the titles of the rows. */
    readonly content: string;
    readonly blocks: readonly DisclosureBlock[];
  };
  readonly requests: {
    /** The cell in the corner, which says how the figures have to agree. */
    readonly relation: string;
    readonly applicants: string;
    readonly organisations: string;
    readonly columns: Readonly<Record<RequestColumn, string>>;
    /** Beside the ways in which requests end, and their sum. */
    readonly results: string;
    /** Leaves that stand under one word, in print order; those in none stand by themselves. */
    readonly groups: readonly { readonly title: string; readonly leaves: readonly RequestLeaf[] }[];
    readonly rows: Readonly<Record<RequestRow, string>>;
  };
  readonly challenges: {
    readonly litigation: string;
    readonly rows: Readonly<Record<ChallengeRow, string>>;
    readonly columns: Readonly<Record<ChallengeColumn, string>>;
  };
}
