import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { aboutFrom } from "../../scripts/check-lines.ts";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { xlsxBytes } from "../../lib/documents/xlsx.ts";
import { draftFromHtml } from "../../scripts/draft-from-html.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: readonly string[], input = "") {
  const script = join(import.meta.dirname, "../../scripts/check.ts");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { input, encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, lines: lines.map((line): unknown => JSON.parse(line)) };
}

const mark = (start: number, end: number) => expect.objectContaining({ rule: "secrecy-mark", start, end });

describe("npm run check", () => {
  test("one line a file, text and html", () => {
    const text = file("a.txt", "第一行\n机密★1年");
    const html = file("b.html", "<html><body><p>第一行</p><p>机密<b>★1年</b></p></body></html>");
    const { status, lines } = run([text, html]);
    expect(status).toBe(0);
    expect(lines).toEqual([
      { id: text, findings: [mark(4, 9)] },
      { id: html, findings: [mark(3, 8)] },
    ]);
  });

  test("--jsonl with text, html and meta; --pack", () => {
    const drafts = [
      { id: "1", text: "秘密★2年", meta: { title: "标题" } },
      { id: "2", html: "<p>无</p>" },
    ];
    const path = file("c.jsonl", drafts.map((draft) => JSON.stringify(draft)).join("\n"));
    const { lines } = run(["--pack", "huoshan", "--jsonl", path]);
    const citation = expect.objectContaining({ clause: "第五条（一）" });
    expect(lines).toEqual([
      { id: "1", findings: [expect.objectContaining({ basis: expect.arrayContaining([citation]) })] },
      { id: "2", findings: [] },
    ]);
  });

  test("a table's column is one finding with its places; what hides says where", () => {
    const id = "341525196803120040";
    const html = `<table><tr><th>身份证号</th></tr>${`<tr><td>${id}</td></tr>`.repeat(3)}</table><p>甲<img alt="机密★1年"></p>`;
    const { lines } = run(["--jsonl", "-"], JSON.stringify({ id: "1", html }));
    const column = {
      rule: "id-number",
      start: 4,
      end: 22,
      more: [22, 40].map((start) => ({ start, end: start + 18 })),
    };
    const picture = { rule: "secrecy-mark", start: 59, end: 59, hidden: "alternative-text" };
    expect(lines).toEqual([{ id: "1", findings: [expect.objectContaining(column), expect.objectContaining(picture)] }]);
    const [shown] = lines as [{ findings: object[] }];
    const keys = ["rule", "category", "outcome", "start", "end", "message", "basis"];
    expect(shown.findings.map((finding) => Object.keys(finding).sort())).toEqual([
      [...keys, "more"].sort(),
      [...keys, "hidden"].sort(),
    ]);
  });

  test("a folder: every file below it by the reader of its kind; --xlsx writes the table; what is broken is said", async () => {
    const inner = join(folder, "all/内层");
    mkdirSync(inner, { recursive: true });
    const sheet = { sheet: "表", headers: [{ title: "内容", width: 9 }], rows: [["机密★1年"]] };
    writeFileSync(join(inner, "10.xlsx"), await xlsxBytes(sheet));
    writeFileSync(join(inner, "9.csv"), "编号,内容\n1,机密★1年\n");
    writeFileSync(join(inner, "坏.docx"), "PK\u0003\u0004broken");
    writeFileSync(join(folder, "all/gbk.txt"), Buffer.from([0xbb, 0xfa, 0xc3, 0xdc, 0xa1, 0xef, 0x31, 0xc4, 0xea]));
    writeFileSync(join(folder, "all/空.txt"), "");
    writeFileSync(join(folder, "all/.hidden"), "机密★1年");
    const table = join(folder, "结果.xlsx");
    const { status, lines } = run(["--xlsx", table, join(folder, "all")]);
    expect(status).toBe(1);
    const id = (name: string) => join(folder, "all", name);
    const expected = [
      { id: id("gbk.txt"), findings: [mark(0, 5)] },
      { id: id("空.txt"), findings: [] },
      { id: id("内层/9.csv"), findings: [mark(8, 13)] },
      { id: id("内层/10.xlsx"), findings: [mark(3, 8)] },
      { id: id("内层/坏.docx"), findings: [], error: expect.stringMatching(/请/) },
    ];
    expect(lines).toHaveLength(expected.length);
    expect(lines).toEqual(expect.arrayContaining(expected));
    const read = await readAttachment({ name: "结果.xlsx", bytes: readFileSync(table) });
    if (!read.ok) throw new Error(read.error);
    const cells = read.value.draft.blocks.map(({ text }) => text);
    expect(cells).toEqual(expect.arrayContaining(["文件", id("内层/10.xlsx"), "没有读出来", "没有发现"]));
    expect(cells.join()).not.toContain("机密★");
  });

  test("files that an office suite made", () => {
    const made = join(import.meta.dirname, "../files/made");
    const { status, lines } = run([made]);
    expect(status).toBe(0);
    const found = lines as { id: string; findings: { rule: string }[] }[];
    const rules = found.map(({ id, findings }) => [basename(id), findings.some(({ rule }) => rule === "id-number")]);
    expect(Object.fromEntries(rules)).toEqual({
      "clean.docx": false,
      "clean.pdf": false,
      "list.xlsx": true,
      "notice.docx": true,
      "notice.pdf": true,
    });
  });

  test("standard input", () => {
    expect(run(["-"], "机密★").lines).toEqual([{ id: "-", findings: [mark(0, 3)] }]);
  });

  test.each([
    ["nothing to check", [], /没有要检查的文件/],
    ["a missing file", ["nowhere.txt"], /“nowhere.txt”读不出来/],
    ["a table that cannot be written", ["--xlsx", "/nowhere/x.xlsx", "-"], /“\/nowhere\/x.xlsx”写不进去/],
    ["an unknown pack", ["--pack", "nowhere", "-"], /没有名为“nowhere”的规则包/],
    ["an unknown option", ["--fast", "-"], /参数看不懂/],
    ["a broken line", ["--jsonl", "-"], /第1行不是 JSON/],
  ])("a sentence and exit code 2 for %s", (_, args, sentence) => {
    const { status, stderr, lines } = run(args, "{");
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(lines).toEqual([]);
  });
});

describe("aboutFrom", () => {
  test.each([
    ["nothing", undefined, { kind: "unknown" }],
    ["a title alone says nothing of the rest", { title: "甲" }, { kind: "unknown", title: "甲" }],
    [
      "one field of a form: the others are empty",
      { source: "甲" },
      { kind: "unknown", title: "", source: "甲", author: "", date: "" },
    ],
    [
      "kind, column and attribute",
      { kind: "guide", column: "乙", attribute: "主动公开" },
      { kind: "guide", column: "乙", attribute: "主动公开" },
    ],
    ["nothing else", { kind: "x", title: 1, blocks: [] }, { kind: "unknown" }],
  ])("%s", (_, meta, about) => {
    expect(aboutFrom(meta)).toEqual(about);
  });
});

describe("draftFromHtml", () => {
  test("text without a place in the DOM's text has the place of what holds it", () => {
    const { blocks, inDomText } = draftFromHtml('<p>甲乙<img alt="丙"></p>丁<!--戊--><p><a href="/己">庚</a></p>');
    const text = blocks.map((block) => block.text).join("\n");
    expect(text).toBe("甲乙\n丁\n庚\n丙\n戊\n/己");
    const spanOf = (part: string) => {
      const start = text.indexOf(part);
      return inDomText(start, start + part.length);
    };
    expect(["丙", "戊", "/己"].map(spanOf)).toEqual([2, 3, 3].map((start) => ({ start, end: start })));
    expect([inDomText(0, 0), inDomText(2, 3), inDomText(0, text.length)]).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 0 },
      { start: 0, end: 4 },
    ]);
    expect(draftFromHtml("").inDomText(0, 0)).toEqual({ start: 0, end: 0 });
  });

  test("offsets count the DOM's text, over tags, breaks and blanks between blocks", () => {
    const { blocks, inDomText } = draftFromHtml(
      "<div>\n  <p>甲<b>乙</b></p>\n<table><tr><td>丙<br>丁</td></tr></table></div>",
    );
    expect(blocks.map(({ text }) => text)).toEqual(["甲乙", "丙\n丁"]);
    // 甲乙⏎丙⏎丁 against ⏎␣␣甲乙⏎丙丁
    expect([inDomText(0, 2), inDomText(3, 6)]).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
  });
});
