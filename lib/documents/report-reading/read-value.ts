/** A cell that should hold a figure: the figure; `blank`, which counts as 0 and is said; or `unread`. */
export type ReadValue =
  | { readonly state: "figure"; readonly value: number }
  | { readonly state: "blank" }
  | { readonly state: "unread"; readonly text: string };

/** Strokes of all kinds, and 无. */
const BLANK = /^(?:[-‐-―−─/\\∕]+|无)?$/u;
const COUNT = /^(\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.0+)?(?:件|个|条|项|次|宗|份|部)?$/;
const AMOUNT = /^((?:\d{1,3}(?:,\d{3})+|\d{1,13})(?:\.\d{1,6})?)(?:万元)?$/;
/** As the log takes it, see `ReportImported`. */
const MOST = 1e12;

/** Stands for a picture or a field to fill in, which cannot be read and is not empty. */
export const PICTURE = "▣";

/** Signs that take no place. */
const UNSEEN = /[\u200b-\u200d\ufeff\u2060\u00ad]+/g;
/** Two numbers, or one that is broken: nobody can tell. */
const APART = /[\d.,]\s+[\d.,]/;

/** What stands in a cell, without spaces, full width made half. */
export function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(UNSEEN, "").replaceAll(/\s+/g, "");
}

/** Reads a count, or with `amount` an amount with decimals. Digits apart from each other, raised or circled are no figure. */
export function readValue(text: string, amount = false): ReadValue {
  const clean = plain(text);
  if (BLANK.test(clean)) return { state: "blank" };
  const isOne = !/\p{No}/u.test(text) && !APART.test(text.normalize("NFKC").replaceAll(UNSEEN, ""));
  const [, digits] = (isOne && (amount ? AMOUNT : COUNT).exec(clean)) || [];
  const value = digits === undefined ? Number.NaN : Number(digits.replaceAll(",", ""));
  return value <= MOST ? { state: "figure", value } : { state: "unread", text: shown(text) };
}

function shown(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(PICTURE, "［图］").trim().slice(0, 20);
}

/**
 * The `count` cells of a row that hold its figures, of those right of its label. More cells than that are what is left of merged ones, if they
 * are empty: the figures are then those that stand together. `undefined` where it cannot be told which they are.
 */
export function figureCells(cells: readonly string[], count: number): readonly string[] | undefined {
  const filled = cells.flatMap((cell, at) => (plain(cell) === "" ? [] : [at]));
  const [first = 0, last = first] = [filled[0], filled.at(-1)];
  if (cells.length < count || last - first >= count) return undefined;
  if (filled.length === 0) return cells.slice(0, count);
  // The windows of so many cells that have all that is filled in them.
  const from = Math.max(0, last - count + 1);
  const to = Math.min(first, cells.length - count);
  return from === to ? cells.slice(from, from + count) : undefined;
}
