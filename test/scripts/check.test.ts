import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
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

  test("standard input", () => {
    expect(run(["-"], "机密★").lines).toEqual([{ id: "-", findings: [mark(0, 3)] }]);
  });

  test.each([
    ["nothing to check", [], /没有要检查的文件/],
    ["a missing file", ["nowhere.txt"], /“nowhere.txt”读不出来/],
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

describe("draftFromHtml", () => {
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
