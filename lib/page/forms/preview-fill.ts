import type { FillRow } from "../../model/form-fill.ts";
import type { FormField, FormValue } from "../../model/form-field.ts";
import { isSelect, isShown, isTyped, tidy } from "./controls.ts";
import { findOne, notOne } from "./find.ts";
import { outsideGbk } from "./gbk.ts";
import { findField, readField } from "./read-field.ts";
import { writeAs } from "./transform.ts";
import { display, holds, isEmpty, listOf } from "./value.ts";

/** What is filled in where. */
export interface FillPlan {
  readonly document: Document;
  readonly fields: readonly FormField[];
  /** Our values by key; a field without one is left alone. A list is of boxes those to be ticked, else any of these. */
  readonly values: Readonly<Record<string, FormValue>>;
  readonly charset?: "gbk" | undefined;
  /** Whether the form is still the one that the values are for: asked while filling, since a page may swap it meanwhile. */
  readonly stillThis?: () => boolean;
}

const UNFILLED = "没有填写";

/** Compares the form with the values, field by field, and touches nothing. */
export function previewFill({ document, fields, values, charset }: FillPlan): FillRow[] {
  return fields.flatMap((field): FillRow[] => {
    const value = values[field.key];
    if (value === undefined || isEmpty(value)) return [];
    const { key, label } = field;
    const found = findField(document, field);
    if ("count" in found) {
      const problem = notOne(label, found.count, UNFILLED);
      const next = display(inPageWords(field, value) ?? value);
      return [{ key, label, now: "", next, state: "empty", problem }];
    }
    const now = readField(document, field, found.elements);
    const next = inPageWords(field, value, found.elements);
    const state =
      now === undefined || isEmpty(now)
        ? "empty"
        : next !== undefined && holds(now, next, field.kind)
          ? "same"
          : "filled";
    const row = { key, label, now: display(now ?? ""), next: display(next ?? value), state } as const;
    const problem =
      next === undefined
        ? `网站适配中没有“${display(value)}”的写法，${UNFILLED}。`
        : refusalOf(document, field, found.elements, next);
    const odd = charset === "gbk" ? outsideGbk(row.next) : [];
    const caution = odd.length > 0 && `“${odd.join("")}”不在本网站的字库（GBK）里，提交后可能显示成编码，请核对。`;
    return [{ ...row, ...(problem !== undefined && { problem }), ...(caution !== false && { caution }) }];
  });
}

/**
 * A value in the page's own words; `undefined` where the profile has none for it. Of several for a field that takes one, the
 * field keeps the one that it holds, else gets the first that is among its options, else the first that there are words for.
 */
export function inPageWords(
  field: FormField,
  value: FormValue,
  elements: readonly Element[] = [],
): FormValue | undefined {
  const values = typeof value === "string" ? [value] : value;
  if (field.kind === "checkbox") return wordsOf(field, values);
  const words = values.map((one) => writeAs(one, field.as)).filter((one) => one !== undefined);
  if (words.length < 2) return words[0];
  const now = (elements[0] && readField(elements[0].ownerDocument, field, elements)) ?? "";
  const held = words.find((one) => holds(now, one, field.kind));
  return held ?? words.find((one) => elements.some((element) => hasOption(element, field, one))) ?? words[0];
}

function hasOption(element: Element, { by }: FormField, name: string): boolean {
  if (!isSelect(element)) return false;
  return [...element.options].some((one) => (by === "value" ? one.value : tidy(one.textContent)) === name);
}

function wordsOf(field: FormField, values: readonly string[]): readonly string[] | undefined {
  const words = values.map((one) => writeAs(one, field.as));
  return words.every((one) => one !== undefined) ? words : undefined;
}

/** Why a field that is there will not be filled. */
function refusalOf(
  document: Document,
  field: FormField,
  elements: readonly Element[],
  next: FormValue,
): string | undefined {
  const { label, kind, picker, settable, twins = [], maxLength = Infinity } = field;
  const [element] = elements;
  if (!element) return undefined;
  if (kind === "rich") return `“${label}”是编辑器，${UNFILLED}，请复制后自行粘贴。`;
  if (!elements.some((one) => isReachable(one))) return `“${label}”没有显示在网页上，${UNFILLED}。`;
  if (elements.every((one) => "disabled" in one && one.disabled === true)) return `网页不让填“${label}”，${UNFILLED}。`;
  if (isTyped(element) && !picker) {
    if (element.readOnly && settable !== true)
      return `“${label}”在网页上只能点选，${UNFILLED}，请按这里的内容自行选择。`;
    const most = Math.min(maxLength, element.maxLength > 0 ? element.maxLength : Infinity);
    const length = listOf(next).join("").length;
    if (length > most) return `“${label}”最多 ${most} 个字，现有 ${length} 个字，${UNFILLED}。`;
  }
  for (const { at } of twins) {
    const twin = findOne(document, at);
    if ("count" in twin) return notOne(`${label}（隐藏项）`, twin.count, UNFILLED);
  }
  return undefined;
}

/** Components hide the input itself and draw something else in its place: then what is around it is looked at. */
function isReachable(element: Element): boolean {
  return isShown(element) || (element.parentElement !== null && isShown(element.parentElement));
}
