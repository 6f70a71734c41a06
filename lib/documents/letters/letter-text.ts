import { isCivilDay } from "../../deadlines/civil.ts";
import { longDay } from "../../deadlines/day-words.ts";
import type { Field, FieldValue } from "../../model/field.ts";

/** What somebody typed only to fill the box: crosses, lines, dots. */
const BLANK = /^[\s×xXＸ✕_＿*＊…·.。?？/／-]*$/u;

/**
 * A value as it stands in a document; `undefined` where there is none, or one that says nothing. `options` are the field's
 * and may come from a procedure. A text of several lines becomes one, without the stop at its end: the sentence around it has its own.
 */
export function fieldText(
  kind: Field["kind"],
  value: FieldValue | undefined,
  options: Field["options"] = [],
): string | undefined {
  const title = (one: string): string => options.find((option) => option.value === one)?.title ?? one;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number" && kind === "date") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? numberText(value, kind) : undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map(title).join("、") : undefined;
  if (value === undefined || BLANK.test(value)) return undefined;
  if (kind === "date") return isCivilDay(value) ? longDay(value) : undefined;
  // An id says nothing to a reader.
  if (kind === "person" || kind === "case") return undefined;
  if (kind === "choice") return title(value);
  if (kind === "money") return /^\d+(\.\d{1,2})?$/.test(value) ? `${value}元` : undefined;
  return linesOf(value).join("；");
}

/** The items of a text, one a line, without their own numbers and stops. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/[。；;，,\s]+$/u, ""))
    .filter((line) => !BLANK.test(line));
}

/** Items numbered in the way of official documents: 1．…；2．…。 One item alone has no number. */
export function numbered(items: readonly string[]): string[] {
  const [only = ""] = items;
  if (items.length === 1) return [only + stopAfter(only, "。")];
  const bare = items.map((item) =>
    item.replace(/^(?:\d{1,2}\s*[.．、]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[)）])\s*(?!\d)/u, ""),
  );
  return bare.map((item, index) => `${index + 1}．${item}${stopAfter(item, index === bare.length - 1 ? "。" : "；")}`);
}

/** Names behind a label, without stops, the numbers below each other (GB/T 9704—2012 7.3.4). */
export function listed(label: string, names: readonly string[]): string[] {
  if (names.length === 1) return [`${label}：${names[0]}`];
  return names.map(
    (name, index) => `${index === 0 ? `${label}：` : "　".repeat(label.length + 1)}${index + 1}．${name}`,
  );
}

/** No stop behind an address of the net: it would be taken for a part of it. */
function stopAfter(item: string, stop: string): string {
  return /:\/\/[!-~]+$/.test(item) ? "" : stop;
}

function numberText(value: number, kind: Field["kind"]): string {
  if (kind !== "money") return String(value);
  return `${Number.isInteger(value) ? value : value.toFixed(2)}元`;
}
