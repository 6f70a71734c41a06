import { byText } from "../../model/by-text.ts";
import type { Case, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { FieldValue, FieldValues } from "../../model/field.ts";

/** The procedure of which each case is one deduction, its steps, and the fields for its kind and the case that it is about. */
export const DEDUCTION = {
  id: "deduction",
  found: "found",
  confirm: "confirm",
  strike: "strike",
  kind: "deduction-kind",
  about: "deducted-case",
} as const;

/** Stands in `deducted-rule` where the log showed nothing any more when it was confirmed all the same. */
export const NO_RULE = "none";

/** One deduction as its case says it. */
export interface Decision {
  readonly id: string;
  readonly department: string;
  readonly rule: string;
  readonly sentence: string;
  readonly on: LocalDate;
  /** The case that it is about. */
  readonly case?: string;
  /** The evidence it was made from; none where it was entered by hand. */
  readonly key?: string;
  /** The rule that the log showed when it was last decided; undefined where a person decided again without it. */
  readonly shown?: string;
  readonly state: "open" | "confirmed" | "struck";
  readonly reason: string;
  readonly by: string;
  readonly decidedOn?: LocalDate;
  /** When it was entered first. */
  readonly enteredAt: string;
}

/** The deductions among the cases, the one entered first before the others. */
export function decisionsOf(cases: readonly Case[]): Decision[] {
  return cases
    .filter(({ procedure }) => procedure === DEDUCTION.id)
    .map(decisionOf)
    .sort((a, b) => byText(a.enteredAt, b.enteredAt) || byText(a.id, b.id));
}

function decisionOf({ id, fields, done, state, outcome, closed }: Case): Decision {
  const last = done.findLast(({ step }) => step === DEDUCTION.confirm || step === DEDUCTION.strike);
  const decided = state === "closed" ? last : undefined;
  const shown = shownBy(done, last);
  const about = text(fields, DEDUCTION.about);
  const key = text(fields, "deducted-breach");
  return {
    id,
    department: text(fields, "department").trim(),
    rule: text(fields, DEDUCTION.kind),
    sentence: text(fields, "deduction-reason"),
    on: text(fields, "happened-on") || (done[0]?.on ?? ""),
    ...(about !== "" && { case: about }),
    ...(key !== "" && { key }),
    ...(shown !== undefined && { shown }),
    state: decided ? (outcome === "struck" ? "struck" : "confirmed") : "open",
    reason: decided ? text(decided.fields, "decision-reason") : "",
    by: decided ? text(decided.fields, "signed-by") : "",
    ...(decided && closed !== undefined && { decidedOn: closed }),
    enteredAt: done[0]?.enteredAt ?? "",
  };
}

/** What was said to be shown when it was decided last; what was found at first, unless it was decided again without a word of it. */
function shownBy(done: readonly DoneStep[], last: DoneStep | undefined): string | undefined {
  const said = last && text(last.fields, "deducted-rule");
  if (said !== undefined && said !== "") return said;
  const times = done.filter(({ step }) => step === DEDUCTION.confirm || step === DEDUCTION.strike).length;
  const found = text(done.find(({ step }) => step === DEDUCTION.found)?.fields ?? {}, "deducted-rule");
  return times > 1 || found === "" ? undefined : found;
}

function text(fields: FieldValues, id: string): string {
  const value: FieldValue | undefined = fields[id];
  return typeof value === "string" ? value : "";
}
