import { startOfCivilDay } from "../deadlines/civil-day.ts";
import type { DoneStep } from "../model/case.ts";
import type { LocalDate } from "../model/draft.ts";
import type { Entry } from "../model/event.ts";
import type { FieldValue } from "../model/field.ts";
import { caseKey, type PlannedRow, type PlannedStep } from "./planned.ts";
import type { RegisteredCase } from "./registered-cases.ts";
import { ledgerId } from "./uuid5.ts";

/** A step that stands otherwise in the register: its day, or one of its fields. */
export interface Difference {
  readonly entry: string;
  readonly step: string;
  readonly title: string;
  /** Where the day differs. */
  readonly on?: { readonly register: LocalDate; readonly ledger: LocalDate };
  /** Which fields differ, by id. */
  readonly fields: readonly {
    readonly field: string;
    readonly register: FieldValue | undefined;
    readonly ledger: FieldValue;
  }[];
  /** How often it was corrected. */
  readonly corrected: number;
}

/**
 * A row beside the register. `new`: nothing of it is there; `more`: it is there, and the row tells of further steps; `same`:
 * all of it is there; `differs`: something is otherwise there; `other`: a case that was not imported has its number;
 * `faulty`: it cannot be read.
 */
export interface ComparedRow extends PlannedRow {
  readonly verdict: "new" | "more" | "same" | "differs" | "other" | "faulty";
  readonly case: string;
  /** Steps that are not in the register yet. */
  readonly missing: readonly PlannedStep[];
  readonly differences: readonly Difference[];
  /** Under which entry each of its steps stands in the register already. */
  readonly known: Readonly<Record<string, string>>;
}

/** The id of the case that a row is of. */
function caseIdOf({ key }: Pick<PlannedRow, "key">): string {
  return ledgerId("case", key);
}

/** The id in the vault of who applied: it says nothing of the person. */
export function personIdOf(row: Pick<PlannedRow, "key">): string {
  return ledgerId("applicant", caseIdOf(row));
}

/** Holds rows against the cases of the register as they stand, corrections applied. */
export function compareRows(rows: readonly PlannedRow[], cases: readonly RegisteredCase[]): ComparedRow[] {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const byKey = new Map(cases.map((one) => [keyOf(one), one]));
  return rows.map((row) => {
    const id = caseIdOf(row);
    const there = byId.get(id);
    const other = byKey.get(bare(row.key));
    const nothing = { ...row, case: id, missing: [], differences: [], known: {} };
    if (row.faults.length > 0) return { ...nothing, verdict: "faulty" };
    if (!there)
      return other
        ? { ...nothing, case: other.id, verdict: "other" }
        : { ...nothing, verdict: "new", missing: row.steps };
    const compared = compare(row, there);
    const rest = compared.missing.length > 0 ? "more" : "same";
    return { ...nothing, ...compared, verdict: compared.differences.length > 0 ? "differs" : rest };
  });
}

/** See `key` of {@link PlannedRow}; of cases that were entered by hand, too. */
function keyOf({ done }: RegisteredCase): string {
  const first = done.find(({ fields }) => "number" in fields);
  return caseKey(bare(first?.fields["number"]), first?.on);
}

function compare(row: PlannedRow, there: RegisteredCase): Pick<ComparedRow, "missing" | "differences" | "known"> {
  const known: Record<string, string> = {};
  const missing: PlannedStep[] = [];
  const differences: Difference[] = [];
  const id = caseIdOf(row);
  for (const step of row.steps) {
    const taken = there.done.filter((one) => one.step === step.step);
    // Ids are dear to make, and one step of its kind needs none.
    const found = only(taken) ?? taken.find(({ on }) => on === step.on) ?? withId(taken, entryIdOf(id, step));
    if (found) known[step.step] = found.entry;
    const difference = found && differenceOf(step, found);
    if (difference) differences.push(difference);
    // Taken back by a person: it is not brought in again.
    else if (taken.length === 0 && !withId(there.withdrawn, entryIdOf(id, step))) missing.push(step);
  }
  return { missing, differences, known };
}

function only(taken: readonly DoneStep[]): DoneStep | undefined {
  return taken.length === 1 ? taken[0] : undefined;
}

function withId(taken: readonly DoneStep[], entry: string): DoneStep | undefined {
  return taken.find((one) => one.entry === entry);
}

function differenceOf(step: PlannedStep, found: DoneStep): Difference | undefined {
  const fields = Object.entries(step.fields).flatMap(([field, ledger]) => {
    const register = found.fields[field];
    return JSON.stringify(register) === JSON.stringify(ledger) ? [] : [{ field, register, ledger }];
  });
  if (found.on === step.on && fields.length === 0) return undefined;
  return {
    entry: found.entry,
    step: step.step,
    title: step.title,
    ...(found.on !== step.on && { on: { register: found.on, ledger: step.on } }),
    fields,
    corrected: found.corrections.length,
  };
}

/** The entries that record what is missing of a row. The same row gives the same entries, in whatever file it stands. */
export function entriesOf(row: ComparedRow, procedure: string, applicant: Readonly<Record<string, string>>): Entry[] {
  return row.missing.map((step) => {
    const answered = row.steps.find((one) => one.step === step.answers);
    return {
      id: entryIdOf(row.case, step),
      occurredAt: startOfCivilDay(step.on),
      fact: {
        type: "StepTaken",
        case: row.case,
        procedure,
        step: step.step,
        ...(answered && { of: row.known[answered.step] ?? entryIdOf(row.case, answered) }),
        fields: step === row.steps[0] ? { ...step.fields, ...applicant } : step.fields,
      },
    };
  });
}

/** The entries that make the register say what the row says, for a reason; `now` is the instant of the correction. */
export function correctionsOf(row: ComparedRow, reason: string, now: string): Entry[] {
  return row.differences.map(({ entry, on, fields, corrected }) => {
    const happened = on && startOfCivilDay(on.ledger);
    const changed = Object.fromEntries(fields.map(({ field, ledger }) => [field, ledger]));
    return {
      id: ledgerId("correction", entry, String(corrected), happened ?? "", JSON.stringify(changed)),
      occurredAt: now,
      fact: {
        type: "StepCorrected",
        case: row.case,
        entry,
        ...(happened !== undefined && { happened }),
        ...(fields.length > 0 && { fields: changed }),
        reason,
      },
    };
  });
}

function entryIdOf(caseId: string, { step, on }: Pick<PlannedStep, "step" | "on">): string {
  return ledgerId("step", caseId, step, on);
}

function bare(number: FieldValue | undefined): string {
  return typeof number === "string" ? number.normalize("NFKC").replaceAll(/\s/g, "") : "";
}
