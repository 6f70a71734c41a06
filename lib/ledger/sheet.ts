import type { LocalDate } from "../model/draft.ts";

/** One cell as the file has it: what a person reads there, and what Excel knows of it. */
export interface LedgerCell {
  readonly text: string;
  /** `date`: a number that is shown as a date, `text` being it; `number`: any other number. */
  readonly kind: "text" | "number" | "date";
  /** Of a `date`. */
  readonly date?: LocalDate;
  /** It lies right of a merged area's first column: the area's text, which only a header means for each column. */
  readonly across?: true;
}

/** One row, with the number that Excel shows beside it, from 1. */
export interface LedgerRow {
  readonly number: number;
  /** By column, 0 being A; blank cells are missing. */
  readonly cells: readonly (LedgerCell | undefined)[];
}

/** One sheet; rows in which nothing stands are left out. */
export interface LedgerSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly LedgerRow[];
}

/** The text of a cell without blanks at its ends; empty where there is none. */
export function textOf(cell: LedgerCell | undefined): string {
  return cell?.text.normalize("NFKC").trim() ?? "";
}
