import type { LocalDate } from "../model/draft.ts";
import type { FieldValues } from "../model/field.ts";
import type { PersonRecord } from "../model/person.ts";
import type { TargetId } from "./targets.ts";

/** A step that a row tells of. At most one of each kind in a row. */
export interface PlannedStep {
  readonly step: string;
  readonly title: string;
  readonly on: LocalDate;
  readonly fields: FieldValues;
  /** The step of the same row that it answers. */
  readonly answers?: string;
}

/** What is wrong with a row: where, and a sentence of what and what to do. */
export interface LedgerFault {
  readonly row: number;
  readonly target: TargetId;
  /** The column's letters; empty where the row as a whole is meant. */
  readonly letters: string;
  readonly sentence: string;
}

/** One row as it would be recorded. Nothing of a row with faults is. */
export interface PlannedRow {
  readonly row: number;
  /** 申请编号, as written. */
  readonly number: string;
  /** What the case's id is made of: the number, with the year before it where it does not say one. */
  readonly key: string;
  readonly steps: readonly PlannedStep[];
  /** For the vault only. */
  readonly person?: PersonRecord;
  readonly faults: readonly LedgerFault[];
}

/** All that a person said of a sheet before its rows are read. */
export interface LedgerReading {
  readonly mapping: Readonly<Partial<Record<TargetId, number>>>;
  /** Columns of who applied that a person left out: nothing of them is kept, and no text repeats it. */
  readonly setAside?: LedgerReading["mapping"];
  /** Where no column says it: the same for all rows, by target. */
  readonly fixed: Readonly<Partial<Record<TargetId, string>>>;
  /** Of days that are written without a year. */
  readonly year?: number | undefined;
  readonly today: LocalDate;
}

/** What a case is known by: its number, with the year of receipt before it where the number does not say one. */
export function caseKey(number: string, received: LocalDate | undefined): string {
  const bare = number.normalize("NFKC").replaceAll(/\s/g, "");
  return /(?:19|20)\d{2}/.test(bare) ? bare : `${received?.slice(0, 4) ?? ""}/${bare}`;
}
