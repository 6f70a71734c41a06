import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readAttachment } from "../../../lib/attachments/read-attachment.ts";
import { batchTable } from "../../../lib/documents/batch-table.ts";
import { xlsxBytes } from "../../../lib/documents/xlsx.ts";
import { CATEGORIES, type Category } from "../../../lib/model/category.ts";
import type { CheckedText, TextFinding } from "../../../lib/model/checked-text.ts";

const HIT = "王某某34152519900307123X";

function finding(category: Category, parts: Partial<TextFinding> = {}): TextFinding {
  return {
    rule: "rule",
    title: "标题",
    category,
    outcome: "block",
    place: "第2段",
    count: 1,
    excerpt: { before: "前文", hit: HIT, after: "后文" },
    message: "请核对。",
    basis: [
      { document: "某制度", clause: "第五条" },
      { document: "某条例", clause: "第十五条" },
    ],
    ...parts,
  };
}

function text(findings: readonly TextFinding[], parts: Partial<CheckedText> = {}): CheckedText {
  return { name: "甲.docx", title: "关于某事的公示", notes: [], findings, ...parts };
}

const rows = (...texts: CheckedText[]) => batchTable(texts).rows;

describe("batchTable", () => {
  test("a row a finding, with all its bases; one for a text without any, one for what could not be read", () => {
    expect(
      rows(
        text([
          finding("sensitive-word", { count: 3, outcome: "ask", excerpt: { before: "", hit: "串标", after: "" } }),
        ]),
        text([], { name: "乙.txt" }),
        text([], { name: "丙.pdf", error: "文件加了密码。", title: "" }),
        text([], { name: "丁.pdf", notes: ["第3页是图片。"] }),
      ),
    ).toEqual([
      [
        "甲.docx",
        "关于某事的公示",
        "第2段等 3 处",
        "标题",
        "需要人判断",
        "串标",
        "某制度 第五条；某条例 第十五条",
        "请核对。",
      ],
      ["乙.txt", "关于某事的公示", "", "", "没有发现", "", "", ""],
      ["丙.pdf", "", "", "", "没有读出来", "", "", "文件加了密码。"],
      ["丁.pdf", "关于某事的公示", "", "", "请人工核对", "", "", "第3页是图片。"],
    ]);
  });

  test("of a text with a secrecy mark neither an excerpt nor the title, also not of its other findings", () => {
    const table = JSON.stringify(rows(text([finding("secrecy-marking"), finding("other")])));
    for (const part of [HIT, "关于某事的公示", "前文", "后文", "34152519"]) expect(table).not.toContain(part);
  });

  test.each(CATEGORIES)("no identifier and nothing around the find is copied: %s", (category) => {
    const table = JSON.stringify(rows(text([finding(category)], { title: "公示（13805641234）" })));
    expect(table).not.toMatch(/\d{7}|前文|后文/);
  });

  test("a title that holds what was found is withheld, too", () => {
    const title = "关于王某某住址的函";
    const excerpt = { before: "", hit: "王某某住址", after: "" };
    expect(rows(text([finding("home-address", { excerpt })], { title }))[0]?.[1]).toBe("（涉密或者敏感，不写入表格）");
    expect(rows(text([finding("other", { excerpt })], { title }))[0]?.[1]).toBe(title);
  });

  test.each(["id-number", "home-address", "medical-privacy", "personal-email"] as const)("%s is masked", (category) => {
    expect(rows(text([finding(category)]))[0]?.[5]).toBe(`王${"*".repeat(18)}`);
  });

  test.each(["informant", "work-secret", "trade-secret"] as const)("%s is withheld", (category) => {
    expect(rows(text([finding(category)]))[0]?.[5]).toBe("（涉密或者敏感，不写入表格）");
  });
});

describe("xlsxBytes", () => {
  const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://127.0.0.1")'];

  test("holds every cell as it was, read back by the reader of attachments", async () => {
    const cells = ["甲 & <乙>", "两\n行", "😀", "长".repeat(100), "12345678901234567890", "  前后  ", ...FORMULAS];
    const headers = [{ title: "内容", width: 20 }];
    const bytes = await xlsxBytes({ sheet: "检查结果", headers, rows: cells.map((cell) => [cell]) });
    const read = await readAttachment({ name: "结果.xlsx", bytes });
    if (!read.ok) throw new Error(read.error);
    const shown = read.value.draft.blocks
      .filter(({ hidden }) => hidden === undefined)
      .map(({ text: cell }) => cell.trim());
    expect(shown).toEqual(["内容", ...cells.map((cell) => cell.trim())]);
  });

  test("has no formula and no number, whatever a cell begins with", async () => {
    const bytes = await xlsxBytes({
      sheet: "表",
      headers: [{ title: "=1", width: 9 }],
      rows: FORMULAS.map((cell) => [cell]),
    });
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).not.toMatch(/<f[ >]/);
    expect([...sheet.matchAll(/<c [^>]*>/g)].every(([cell]) => /t="(?:s|inlineStr|str)"/.test(cell))).toBe(true);
    expect(sheet.match(/<c /g)).toHaveLength(6);
  });

  test("leaves out what XML cannot hold", async () => {
    const rowsOut = [["a\u0000b\u001fc\ud800d\uffff"]];
    const bytes = await xlsxBytes({ sheet: "表", headers: [{ title: "x", width: 9 }], rows: rowsOut });
    const read = await readAttachment({ name: "x.xlsx", bytes });
    if (!read.ok) throw new Error(read.error);
    expect(read.value.draft.blocks.map(({ text: cell }) => cell)).toContain("abcd");
  });

  test("an empty table has its headers", async () => {
    expect((await xlsxBytes({ sheet: "表", headers: [{ title: "x", width: 9 }], rows: [] })).length).toBeGreaterThan(
      500,
    );
  });
});
