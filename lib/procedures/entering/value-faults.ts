import { isCivilDay } from "../../deadlines/civil.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { FieldValue } from "../../model/field.ts";
import { longDay } from "../../deadlines/day-words.ts";
import type { FormField } from "./step-form.ts";

/** The day of the step and the present day. */
export interface Days {
  readonly on: LocalDate;
  readonly today: LocalDate;
}

/** What is wrong with one value, as a sentence that names the field and says what to do; undefined where nothing is. */
export function valueFault(field: FormField, value: FieldValue | undefined, days: Days): string | undefined {
  const { title, required, kind } = field;
  if (value === undefined || isEmpty(value)) return required ? `“${title}”没有填写，请${verb(kind)}。` : undefined;
  if (kind === "number" || kind === "money") return numberFault(field, value);
  if (kind === "date") return dateFault(field, value, days);
  if (kind === "choice" || kind === "choices") return choiceFault(field, value);
  if (kind !== "yes-no") return textFault(field, value);
  return typeof value === "boolean" ? undefined : `“${title}”请选择是或者否。`;
}

/** Nothing was filled in. */
export function isEmpty(value: FieldValue): boolean {
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

function verb(kind: FormField["kind"]): string {
  return kind === "choice" || kind === "choices" || kind === "yes-no" ? "选择" : "填写";
}

function numberFault({ title, kind, min, max }: FormField, value: FieldValue): string | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return `“${title}”应当是数字，请重新填写。`;
  if (kind === "number" && !Number.isInteger(value)) return `“${title}”应当是整数，请重新填写。`;
  if (min !== undefined && value < min) return `“${title}”不能小于${min}，请改正。`;
  return max !== undefined && value > max ? `“${title}”不能大于${max}，请改正。` : undefined;
}

function dateFault({ title, lies }: FormField, value: FieldValue, { on, today }: Days): string | undefined {
  if (!isCivilDay(value)) return `“${title}”不是正确的日期，请按2026-01-31这样的格式填写。`;
  if (lies === "any") return undefined;
  if (lies === "after") return value < on ? `“${title}”不能早于办理日期${longDay(on)}，请改正。` : undefined;
  if (lies === "before" && value > on) return `“${title}”不能晚于办理日期${longDay(on)}，请改正。`;
  return value > today ? `“${title}”还没有到，不能登记未来的日期，请改正。` : undefined;
}

function choiceFault({ title, kind, options = [] }: FormField, value: FieldValue): string | undefined {
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (kind === "choice" && chosen.length !== 1) return `“${title}”只能选择一项。`;
  const known = options.map((option): unknown => option.value);
  return chosen.every((one) => known.includes(one)) ? undefined : `“${title}”请从列出的选项中选择。`;
}

function textFault({ title, maxLength }: FormField, value: FieldValue): string | undefined {
  if (typeof value !== "string") return `“${title}”应当是文字，请重新填写。`;
  return maxLength !== undefined && value.length > maxLength
    ? `“${title}”有${value.length}个字，最多${maxLength}个字，请精简。`
    : undefined;
}
