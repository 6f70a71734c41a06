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
 * of them again at the end, since a page may empty one field because of another. It stops where the form becomes another
 * one: then nothing more is filled, and every field is refused with a sentence. Nothing is ever sent.
 */
export async function fillForm(plan: FillPlan, ticked: ReadonlySet<string>): Promise<FilledRow[]> {
  const { stillThis = () => true } = plan;
  const done: { row: FillRow; refusal?: string | undefined; isSkipped: boolean }[] = [];
  for (const planned of previewFill(plan)) {
    const { key } = planned;
    if (!stillThis()) {
      done.push({ row: planned, isSkipped: !ticked.has(key), refusal: swapped(planned.label) });
      continue;
    }
    // Looked at anew: what was filled before may have changed it.
    const row = previewFill({ ...plan, fields: plan.fields.filter((field) => field.key === key) })[0];
    const field = plan.fields.find((one) => one.key === key);
    const value = plan.values[key];
    if (!row || !field || value === undefined) continue;
    const { problem, state } = row;
    // What cannot be filled is said, ticked or not.
    if (problem !== undefined && state !== "same") done.push({ row, isSkipped: false, refusal: problem });
    else if (state === "same" || !ticked.has(key)) done.push({ row, isSkipped: true });
    else done.push({ row, isSkipped: false, refusal: await fillField(plan.document, field, value, stillThis) });
  }
  await settled(plan.document);
  const isOther = !stillThis();
  const after = new Map(previewFill(plan).map((row) => [row.key, row]));
  return done.map(({ row, refusal, isSkipped }) => {
    const { key, label, next } = row;
    if (isSkipped) return { key, label, value: next, outcome: "skipped" };
    const isThere = after.get(key)?.state === "same";
    // What another form holds says nothing about this one.
    const later = isOther ? unchecked(label) : isThere ? undefined : notTaken(label, after.get(key)?.now ?? "");
    const sentence = refusal ?? later;
    if (sentence === undefined) return { key, label, value: next, outcome: "filled" };
    return { key, label, value: next, outcome: "refused", sentence };
  });
}

async function fillField(
  document: Document,
  field: FormField,
  value: FormValue,
  stillThis: () => boolean,
): Promise<string | undefined> {
  const found = findField(document, field);
  const elements = "elements" in found ? found.elements : [];
  const next = inPageWords(field, value, elements);
  const [element] = elements;
  if (!("elements" in found) || !element || next === undefined) return undefined;
  const refusal = await write(field, found.elements, element, next, value);
  if (!stillThis()) return unchecked(field.label);
  if (refusal !== undefined) return `“${field.label}”没有填上：${refusal}。`;
  for (const { at, as } of field.twins ?? []) {
    const twin = findOne(document, at);
    const text = writeAs(display(value), as);
    if ("count" in twin || text === undefined) return `“${field.label}”没有填全：隐藏项没有对应的写法。`;
    writeHidden(twin.element, text);
  }
  await settled(document);
  if (!stillThis()) return unchecked(field.label);
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

function swapped(label: string): string {
  return `填写时网页换成了另一件，“${label}”没有填写。`;
}

function unchecked(label: string): string {
  return `填写“${label}”前后网页换成了另一件，没有核对；请打开这两件看一看。`;
}
