import type { Entry, Fact } from "../model/event.ts";
import type { PersonRemover } from "./without-person.ts";

/** Entries of a case, or of figures and reports, whose texts, reasons too, do not name a person; `free` are the fields that hold what somebody wrote freely. */
export function entriesWithout(entries: readonly Entry[], remover: PersonRemover, free: ReadonlySet<string>): Entry[] {
  return entries.map((one) => ({ ...one, fact: factWithout(one.fact, remover, free) }));
}

function factWithout(fact: Fact, { text, values }: PersonRemover, free: ReadonlySet<string>): Fact {
  const { type } = fact;
  if (type === "StepTaken") return { ...fact, fields: values(fact.fields, free) };
  if (type === "StepCorrected")
    return { ...fact, reason: text(fact.reason), ...(fact.fields && { fields: values(fact.fields, free) }) };
  if (type === "StepWithdrawn" || type === "CasesTied") return { ...fact, reason: text(fact.reason) };
  if (type === "DocumentMade" && fact.override)
    return { ...fact, override: { ...fact.override, reason: text(fact.override.reason) } };
  if (type === "ConflictSettled") return { ...fact, reason: text(fact.reason) };
  if (type === "FigureEntered") return { ...fact, note: text(fact.note) };
  if (type === "ReportSigned") {
    const texts = Object.fromEntries(Object.entries(fact.texts).map(([section, said]) => [section, text(said)]));
    return { ...fact, texts, ...(fact.reason !== undefined && { reason: text(fact.reason) }) };
  }
  return type === "PersonErased" ? { ...fact, basis: text(fact.basis) } : fact;
}
