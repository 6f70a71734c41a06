import type { LoggedEvent } from "../../model/event.ts";
import type { Field, FieldValue, FieldValues } from "../../model/field.ts";
import { isOf } from "../../procedures/history.ts";
import { fieldText } from "../cases/field-text.ts";
import { caseHistory } from "../cases/step-history.ts";

/** Kinds whose values may be told: the others are free text or name persons, and are told by their title alone. */
const TOLD: ReadonlySet<Field["kind"]> = new Set([
  "date",
  "number",
  "money",
  "choice",
  "choices",
  "yes-no",
  "department",
]);

/**
 * What a correction (an event StepCorrected) changed, field by field: 申请人类型由“自然人”改为“商业企业”. `events` are those of the case; nothing of
 * personal data is in it. Empty where only the day was corrected.
 */
export function fieldChanges(
  correction: LoggedEvent,
  events: readonly LoggedEvent[],
  fields: readonly Field[],
): string[] {
  if (!isOf(correction, "StepCorrected")) return [];
  const { entry } = correction.fact;
  const versions = caseHistory(events).earlier.get(entry) ?? [];
  const before: FieldValues = versions.find((version) => version.correction === correction.id)?.fields ?? {};
  const changed = Object.entries(correction.fact.fields ?? {}).filter(
    ([id, value]) => JSON.stringify(before[id]) !== JSON.stringify(value ?? undefined),
  );
  const byId = new Map(fields.map((field) => [field.id, field]));
  const told = changed.map(([id, value]) => changeOf(before[id], value ?? undefined, byId.get(id)));
  return [...new Set(told)];
}

function changeOf(before: FieldValue | undefined, after: FieldValue | undefined, field: Field | undefined): string {
  if (!field) return "现行规则里没有的一项有改动";
  if (!TOLD.has(field.kind)) return `${field.title}有改动`;
  return `${field.title}由${valueOf(before, field)}改为${valueOf(after, field)}`;
}

function valueOf(value: FieldValue | undefined, field: Field): string {
  const isKnown = (one: unknown): boolean => field.options?.some((option) => option.value === one) ?? true;
  if (value !== undefined && value !== "" && ![value].flat().every(isKnown)) return "现行规则里没有的一项";
  const text = fieldText(value, field);
  return text === "" ? "没有填写" : `“${text}”`;
}
