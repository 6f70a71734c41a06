import type { FilledRow, FillRow } from "../../model/form-fill.ts";
import type { FormField, FormValue } from "../../model/form-field.ts";
import { findOne } from "./find.ts";
import { type FillPlan, inPageWords, previewFill } from "./preview-fill.ts";
import { findField, readField } from "./read-field.ts";
import { writeAs } from "./transform.ts";
import { display, holds, listOf } from "./value.ts";
import { settled } from "./when-seen.ts";
import { pickDay } from "./write-calendar.ts";
import { writeChoices, writeHidden, writeSelect, writeText } from "./write-native.ts";
import { pickNode, pickOption, pickPath } from "./write-picker.ts";

/**
 * Fills the fields whose keys are ticked, one after the other in the profile's order, and reads each back: at once, and all
 * of them again at the end, since a page may empty one field because of another. Nothing is ever sent.
 */
export async function fillForm(plan: FillPlan, ticked: ReadonlySet<string>): Promise<FilledRow[]> {
  const done: { row: FillRow; refusal?: string | undefined; isSkipped: boolean }[] = [];
  for (const { key } of previewFill(plan)) {
    // Looked at anew: what was filled before may have changed it.
    const row = previewFill({ ...plan, fields: plan.fields.filter((field) => field.key === key) })[0];
    const field = plan.fields.find((one) => one.key === key);
    const value = plan.values[key];
    if (!row || !field || value === undefined) continue;
    const { problem, state } = row;
    // What cannot be filled is said, ticked or not.
    if (problem !== undefined && state !== "same") done.push({ row, isSkipped: false, refusal: problem });
    else if (state === "same" || !ticked.has(key)) done.push({ row, isSkipped: true });
    else done.push({ row, isSkipped: false, refusal: await fillField(plan.document, field, value) });
  }
  await settled(plan.document);
  const after = new Map(previewFill(plan).map((row) => [row.key, row]));
  return done.map(({ row, refusal, isSkipped }) => {
    const { key, label, next } = row;
    if (isSkipped) return { key, label, value: next, outcome: "skipped" };
    const sentence =
      refusal ?? (after.get(key)?.state === "same" ? undefined : notTaken(label, after.get(key)?.now ?? ""));
    if (sentence === undefined) return { key, label, value: next, outcome: "filled" };
    return { key, label, value: next, outcome: "refused", sentence };
  });
}

async function fillField(document: Document, field: FormField, value: FormValue): Promise<string | undefined> {
  const found = findField(document, field);
  const next = inPageWords(field, value);
  const [element] = "elements" in found ? found.elements : [];
  if (!("elements" in found) || !element || next === undefined) return undefined;
  const refusal = await write(field, found.elements, element, next, value);
  if (refusal !== undefined) return `“${field.label}”没有填上：${refusal}。`;
  for (const { at, as } of field.twins ?? []) {
    const twin = findOne(document, at);
    const text = writeAs(display(value), as);
    if ("count" in twin || text === undefined) return `“${field.label}”没有填全：隐藏项没有对应的写法。`;
    writeHidden(twin.element, text);
  }
  await settled(document);
  const now = readField(document, field, found.elements) ?? "";
  return holds(now, next, field.kind) ? undefined : notTaken(field.label, display(now));
}

async function write(
  { kind, by, picker }: FormField,
  elements: readonly Element[],
  element: Element,
  next: FormValue,
  value: FormValue,
): Promise<string | undefined> {
  const text = display(next);
  if (kind === "radio" || kind === "checkbox") return writeChoices(elements, listOf(next), by);
  if (picker) {
    if (kind === "date") return pickDay(element, picker, display(value));
    if (kind === "tree") return pickNode(element, picker, text);
    return kind === "cascader" ? pickPath(element, picker, text) : pickOption(element, picker, text);
  }
  if (kind === "select") return writeSelect(element, text, by);
  writeText(element, text);
  return undefined;
}

function notTaken(label: string, now: string): string {
  const is = now === "" ? "网页上仍是空的" : `网页上现在是“${now.slice(0, 30)}”`;
  return `网页没有接受“${label}”，${is}。`;
}
