import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const TESTS = join(import.meta.dirname, "..");
const COVERAGE = join(import.meta.dirname, "../../../shared/COVERAGE.md");

/**
 * The rows about the way from draft to publication. Of T16 the three reviews are meant; the yearly self-check of what was not
 * published is made from the whole log, with the annual report. What of T22–31 and L.3 is not here belongs to later parts.
 */
const ROWS: readonly string[] = [
  ...rowsOf("H1.4–10"),
  ...rowsOf("H2.6–11"),
  ...rowsOf("H3.3–8"),
  ...rowsOf("H4.4–9"),
  ...rowsOf("H5.4–6"),
  ...rowsOf("T4, T5, T7–10, T12–14, T16–21"),
  ...rowsOf("Z, B.审, L.3(3), L.3(4)"),
];

const titles = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
  .flatMap((path) => titlesOf(readFileSync(join(TESTS, path), "utf8")));
const named = new Set(titles.flatMap(rowsOf));

describe("the rows of COVERAGE.md about the way from draft to publication", () => {
  test.each(ROWS)("%s is named by the title of a test", (row) => {
    expect([...named]).toContain(row);
  });

  test.skipIf(!existsSync(COVERAGE))("are rows of COVERAGE.md, and none of these articles is left out", () => {
    const cells = readFileSync(COVERAGE, "utf8").matchAll(/^\| ((?:[HTZBL][^|]*)) \|/gm);
    const rows = new Set([...cells].flatMap(([, cell = ""]) => rowsOf(cell)));
    expect(ROWS.filter((row) => !rows.has(row))).toEqual([]);
    const wanted = [...rows].filter((row) => /^(?:H[345]\.|Z)/.test(row));
    expect(wanted.filter((row) => !ROWS.includes(row))).toEqual([]);
  });
});

test("rows are read from titles singly, by ranges and with clauses", () => {
  expect(rowsOf("H1.9–10, T7; Z.10 and L.3(4): 霍山")).toEqual(["H1.9", "H1.10", "T7", "Z", "L.3(4)"]);
  expect(rowsOf("B.审: three levels; T20 in T200")).toEqual(["B.审", "T20", "T200"]);
  expect(titlesOf('test("H4: a", …); describe.each(X)(\n`%s (T4)`, …)')).toEqual(["H4: a", "%s (T4)"]);
});

/** The titles of tests and of what groups them. */
function titlesOf(text: string): string[] {
  const calls = text.matchAll(/\b(?:test|describe)(?:\.\w+)?(?:\([^"`]*?\))?\(\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g);
  return [...calls].map(([, plain, template]) => plain ?? template ?? "");
}

/** Every row that a text names, ranges one by one. */
function rowsOf(text: string): string[] {
  const pattern = /\b(H[1-5]\.|T)(\d+)(?:–(\d+))?|\b(Z)(?![A-Za-z])|\b(B\.审)|\b(L\.3\(\d+\))/g;
  return [...text.matchAll(pattern)].flatMap(([, prefix, first, last, ...others]) => {
    if (prefix === undefined) return others.filter((one) => one !== undefined);
    const [from, to] = [Number(first), Number(last ?? first)];
    return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`);
  });
}
