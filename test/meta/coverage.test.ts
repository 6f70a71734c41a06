import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const TESTS = join(import.meta.dirname, "..");
const COVERAGE = join(import.meta.dirname, "../../../shared/COVERAGE.md");
const isThere = existsSync(COVERAGE);

const inTests = rowsNamed(/\.(test|spec)\.tsx?$/, TESTS);
const inBrowser = rowsNamed(/\.spec\.ts$/, join(TESTS, "e2e"));

if (!isThere) console.log("COVERAGE.md（../shared）不在，跳过 coverage.test.ts 中与它的比较");

describe.skipIf(!isThere)("the rows of COVERAGE.md", () => {
  const rows = isThere ? rowsOfTable(readFileSync(COVERAGE, "utf8")) : [""];

  test.each(rows)("%s is named by a test, and by one of the real extension in a browser", (row) => {
    expect([...inTests]).toContain(row);
    expect([...inBrowser]).toContain(row);
  });

  test("no test names a row that there is not", () => {
    const all = new Set(rowsOfTable(readFileSync(COVERAGE, "utf8")));
    // Articles of the Tianjin measures and columns of the Zhangzhou table have rows of several.
    const strange = [...inTests].filter((row) => !all.has(row) && !row.startsWith("Z."));
    expect(strange).toEqual([]);
  });
});

test("rows are read from titles singly, by ranges and with clauses", () => {
  expect(rowsOf("H1.9–10, T7; Z.10 and L.3(4): 霍山")).toEqual(["H1.9", "H1.10", "T7", "Z", "L.3(4)"]);
  expect(rowsOf("B.审, B.5–6: three levels; T20 in T200")).toEqual(["B.审", "B.5", "B.6", "T20", "T200"]);
  expect(rowsOf("H8.9–10, H10.3, L.2(4), L.3(1–3), L.5(1–2)")).toEqual([
    "H8.9",
    "H8.10",
    "H10.3",
    "L.2(4)",
    "L.3(1)",
    "L.3(2)",
    "L.3(3)",
    "L.5(1)",
    "L.5(2)",
  ]);
  expect(titlesOf('test("H4: a", …); describe.each(X)(\n`%s (T4)`, …)')).toEqual(["H4: a", "%s (T4)"]);
  expect(titlesOf('test.skip("H4: a", …); test.fixme("H5", …)\n// test("H6: b", …)\n/* test("H7", …) */')).toEqual([]);
});

/** The rows in the first column of every table. */
function rowsOfTable(text: string): string[] {
  const cells = [...text.matchAll(/^\| ([HTZBL][^|]*) \|/gm)].map(([, cell = ""]) => cell);
  return [...new Set(cells.flatMap(rowsOf))];
}

function rowsNamed(files: RegExp, folder: string): ReadonlySet<string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => files.test(path));
  return new Set(paths.flatMap((path) => titlesOf(readFileSync(join(folder, path), "utf8")).flatMap(rowsOf)));
}

/** The titles of tests and of what groups them, but for those that are never run and those in comments. */
function titlesOf(text: string): string[] {
  const code = text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
  const calls = code.matchAll(
    /\b(?:test|describe)(\.\w+)?(?:\([^"`]*?\))?(?:\.each\([^"`]*?\))?\(\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g,
  );
  return [...calls].flatMap(([, how, plain, template]) =>
    how !== undefined && /^\.(skip|fixme|todo|only)$/.test(how) ? [] : [plain ?? template ?? ""],
  );
}

/** Every row that a text names, ranges one by one. */
function rowsOf(text: string): string[] {
  const pattern = /\b(H\d+\.|T|B\.)(\d+)(?:–(\d+))?|\b(L\.\d+)\((\d+)(?:–(\d+))?\)|\b(Z)(?![A-Za-z])|\b(B\.审)/g;
  return [...text.matchAll(pattern)].flatMap(([, prefix, first, last, part, clause, lastClause, ...others]) => {
    if (prefix !== undefined) return range(first, last).map((number) => `${prefix}${number}`);
    if (part !== undefined) return range(clause, lastClause).map((number) => `${part}(${number})`);
    return others.filter((one) => one !== undefined);
  });
}

function range(first = "", last = first): number[] {
  const [from, to] = [Number(first), Number(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
