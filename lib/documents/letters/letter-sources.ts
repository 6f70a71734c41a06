import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { FeeTariff } from "../../model/fee-tariff.ts";
import type { FieldValues } from "../../model/field.ts";
import type { Office } from "../../model/office.ts";
import type { PersonRecord } from "../../model/person.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import type { MonthCount } from "../../projections/fees.ts";

/** What a document is made out of. */
export interface LetterSources {
  readonly case: Case;
  readonly procedure: Procedure;
  readonly office: Office;
  /** Counts the days of an extension that is not recorded yet. */
  readonly calendar: WorkCalendar;
  /** Of requests: by which a fee is counted and held against what was entered. */
  readonly tariff?: FeeTariff | undefined;
  /** Of requests: the applicant, where the vault is open. */
  readonly person?: Pick<PersonRecord, "kind" | "name" | "address" | "phone"> | undefined;
  /** Of requests: the applicant's items in the month of receipt. */
  readonly month?: MonthCount | undefined;
  /** What the document belongs to (e.g. one 征求意见), by its step's entry; empty for one that is not recorded yet. */
  readonly entry?: string | undefined;
  /** The date on the document; another may be entered. */
  readonly today: LocalDate;
  /** What was entered for this document alone; it goes before the case. */
  readonly entered?: FieldValues | undefined;
}
