import type { FormField, FormValue } from "../../model/form-field.ts";
import { notOne } from "./find.ts";
import { withoutReferences } from "./gbk.ts";
import { findField, readField } from "./read-field.ts";
import { readAs } from "./transform.ts";
import { display } from "./value.ts";

/** What a form says: a value for each field that could be read, and a sentence for each that could not. */
export interface ReadForm {
  readonly values: Readonly<Record<string, FormValue>>;
  readonly notes: readonly { readonly key: string; readonly label: string; readonly sentence: string }[];
}

const UNREAD = "没有读取";

/**
 * Reads the fields. One that is not there, is there twice, or says what the profile has no words for is left out and said;
 * one that is there and empty is an empty text.
 */
export function readForm(document: Document, fields: readonly FormField[], charset?: "gbk"): ReadForm {
  const values: Record<string, FormValue> = {};
  const notes: { key: string; label: string; sentence: string }[] = [];
  for (const field of fields) {
    const { key, label } = field;
    const read = readOne(document, field, charset);
    if ("value" in read) values[key] = read.value;
    else notes.push({ key, label, sentence: read.sentence });
  }
  return { values, notes };
}

function readOne(
  document: Document,
  field: FormField,
  charset: "gbk" | undefined,
): { readonly value: FormValue } | { readonly sentence: string } {
  const found = findField(document, field);
  if ("count" in found) return { sentence: notOne(field.label, found.count, UNREAD) };
  const shown = readField(document, field, found.elements);
  if (shown === undefined) return { sentence: notOne(field.label, 0, UNREAD) };
  const ours = (text: string): string | undefined =>
    readAs(charset === "gbk" ? withoutReferences(text) : text, field.as);
  const value = typeof shown === "string" ? ours(shown) : shown.map(ours);
  const isWhole = value !== undefined && (typeof value === "string" || value.every((one) => one !== undefined));
  if (isWhole) return { value: value as FormValue };
  return { sentence: `“${field.label}”写的是“${display(shown).slice(0, 30)}”，与网站适配中的写法对不上，${UNREAD}。` };
}
