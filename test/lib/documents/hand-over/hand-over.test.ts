import { describe, expect, it } from "vitest";
import { compareReturned, type SealedRecord } from "../../../../lib/documents/hand-over/compare-returned.ts";
import { handOverFile, handOverHtml } from "../../../../lib/documents/hand-over/hand-over-file.ts";
import { readHandOver } from "../../../../lib/documents/hand-over/read-hand-over.ts";
import type { Block, HiddenPlace } from "../../../../lib/model/draft.ts";
import type { HandOver } from "../../../../lib/model/hand-over.ts";
import type { SealedText } from "../../../../lib/model/sealed-text.ts";
import { sealCode, sealDigest } from "../../../../lib/text/seal-digest.ts";
import { sealText } from "../../../../lib/text/seal-text.ts";
import { seededRandom } from "../../../corpus/random.ts";
import { edited, paragraphs } from "../../text/formatting.ts";

const CASE = "6f1f3a52-7a53-4f0e-9d3e-0d3c5a8f2b11";
const ABOUT = { case: CASE, handedOn: "2026-03-02", office: "某县医疗保障局", person: "王芳", to: "某县融媒体中心" };

const hidden = (place: HiddenPlace, text: string): Block => ({ kind: "paragraph", text, hidden: place });
const cell = (row: number, column: number, text: string): Block => ({
  kind: "cell",
  text,
  cell: { table: 0, row, column, ...(row === 0 && { isHeader: true }) },
});

const BODY: readonly Block[] = [
  { kind: "heading", text: "一、待遇标准" },
  ...paragraphs('　　起付标准为1 200元，<b>"比例"</b>为85.5% & 不设封顶线。\n　　自2026年4月1日起执行。'),
  { kind: "paragraph", text: "联系人：张某\n电话：0596-2022345" },
  cell(0, 0, "项目"),
  cell(0, 1, "标准"),
  cell(0, 2, "比例"),
  cell(1, 0, "门诊"),
  cell(1, 2, "60%"),
  cell(1, 2, "（另行规定的除外）"),
  ...paragraphs("附件：无"),
  hidden("deleted", "旧标准"),
  hidden("link-target", "/art/2026/1.html"),
  hidden("alternative-text", "流程图"),
];
const TEXT: SealedText = {
  fields: [
    { name: "标题", blocks: paragraphs("关于调整门诊待遇的通知") },
    { name: "正文", blocks: BODY },
  ],
  own: ["https://www.ybj.example/"],
};
const SEALED: SealedRecord = { case: CASE, digest: sealDigest(sealText(TEXT.fields, TEXT.own)), text: TEXT };
const FILE = handOverFile(TEXT, ABOUT);

function read(file: string): HandOver {
  const result = readHandOver(file);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

function compared(file: string) {
  const result = compareReturned(SEALED, read(file));
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("the hand-over file", () => {
  it("is not read where its text is longer than any that is sealed", () => {
    const long = (count: number) => ({ fields: [{ name: "正文", blocks: paragraphs("长".repeat(count)) }] });
    expect(readHandOver(handOverFile(long(499_999), ABOUT))).toMatchObject({ ok: true });
    const more = { fields: [...long(300_000).fields, { name: "摘要", blocks: paragraphs("长".repeat(300_000)) }] };
    expect(readHandOver(handOverFile(more, ABOUT))).toMatchObject({ ok: false });
  });

  it("shows who hands over to whom, when, how many characters, and the code in both forms", () => {
    for (const said of [
      "某县医疗保障局",
      "王芳",
      "某县融媒体中心",
      "2026-03-02",
      sealCode(SEALED.digest),
      SEALED.digest,
    ]) {
      expect(FILE).toContain(said);
    }
    expect(FILE).toMatch(/字数（不计空格）<\/th><td>\d{2,3}</);
  });

  it("has no script, no address that a browser would ask for, and nothing that is not sealed", () => {
    const secret = ["comment", "invisible", "metadata", "hidden-row"] as const;
    const blocks = [
      ...BODY,
      ...secret.map((place) => hidden(place, `暗文${place}`)),
      hidden("link-target", "http://a.example/"),
    ];
    const file = handOverFile({ fields: [{ name: "正文", blocks }] }, ABOUT);
    expect(file).not.toMatch(/<script|<link|<img|\son\w+=|\s(?:href|src)=|url\(|@import/i);
    expect(file).not.toContain("暗文");
    expect(file).toContain("http://a.example/");
  });

  it("says the same of the same text, whatever the order of what is given", () => {
    const { case: id, ...rest } = ABOUT;
    expect(handOverFile(TEXT, { ...rest, case: id })).toBe(FILE);
  });

  it("reads back to the letter what was handed over", () => {
    const { data, fields, isAsMade } = read(FILE);
    expect(data).toEqual({ ...ABOUT, format: "gongkai-hand-over/1", digest: SEALED.digest });
    expect(sealText(fields, TEXT.own)).toBe(sealText(TEXT.fields, TEXT.own));
    expect(isAsMade).toBe(true);
    expect(compared(FILE)).toEqual({ kind: "same" });
  });

  it("may come back with other line ends and a byte order mark", () => {
    expect(compared(`\uFEFF${FILE.replaceAll("\n", "\r\n")}`)).toEqual({ kind: "same" });
  });

  it("reads back whatever text there is", () => {
    const random = seededRandom(41);
    const pieces = [
      "甲",
      "乙 1",
      "<td>",
      "&amp;",
      '"',
      "'",
      "\n",
      "\r",
      "\t",
      "\u3000",
      "\u200B",
      "\u0000",
      "1\r2",
      "3\u000b4",
      "\u001D",
      "\uD800",
      "𠮷",
      "12",
      "</section>",
      "]]>",
      "<!--",
      "\u202E",
    ];
    const places = [undefined, undefined, "inserted", "deleted", "link-target", "alternative-text", "comment"] as const;
    for (let times = 0; times < 300; times += 1) {
      const blocks = Array.from({ length: random(12) }, (): Block => {
        const text = Array.from({ length: random(6) }, () => pieces[random(pieces.length)]).join("");
        const at = { table: random(3), row: random(3), column: random(4), ...(random(2) === 0 && { isHeader: true }) };
        const place = places[random(places.length)];
        const kind = (["paragraph", "heading", "cell"] as const)[random(3)] ?? "paragraph";
        const isAside = place === "link-target" || place === "alternative-text";
        return { kind, text, ...(kind === "cell" && !isAside && { cell: at }), ...(place && { hidden: place }) };
      });
      const fields = [{ name: `正文${pieces[random(pieces.length)] ?? ""}`.trim().replace(/\p{C}/gu, ""), blocks }];
      const result = read(handOverFile({ fields }, { ...ABOUT, person: '"><script>' }));
      expect(sealDigest(sealText(result.fields)), JSON.stringify(blocks)).toBe(sealDigest(sealText(fields)));
      expect(result.isAsMade, JSON.stringify(blocks)).toBe(true);
    }
  });
});

describe("a file that was changed on its way", () => {
  it("is found out by every edit of one visible character of the text", () => {
    const random = seededRandom(42);
    const text = "起付标准为1 200元，";
    expect(FILE).toContain(text);
    for (let place = 0; place < text.length; place += 1) {
      for (let times = 0; times < 4; times += 1) {
        const changed = compared(FILE.replace(text, edited(text, place, random)));
        expect(changed).toMatchObject({ kind: "text-altered", hasSealedCode: true, fields: [{ name: "正文" }] });
      }
    }
  });

  it.each([
    ["a cell", "60%", "80%"],
    ["a paragraph put between", '<ul>\n<li data-hidden="link', '另加一段<ul>\n<li data-hidden="link'],
    ["bold and a word", "自2026年4月1日起", "自<b>2026年5月</b>1日起"],
    ["a link", "/art/2026/1.html", "https://evil.example/1.html"],
    ["the title", "关于调整门诊待遇的通知", "关于调整住院待遇的通知"],
    ["a paragraph taken out", "<p>附件：无</p>", ""],
    ["a field renamed", 'data-field="标题"', 'data-field="题目"'],
    ["a deletion shown as text", ' data-hidden="deleted"', ""],
  ])("%s", (_, from, to) => {
    expect(FILE).toContain(from);
    const result = compared(FILE.replace(from, to));
    expect(result).toMatchObject({ kind: "text-altered", hasSealedCode: true });
    expect(result.kind === "text-altered" && result.fields.length).toBeGreaterThan(0);
  });

  it("is found out though its code is that of the new text", () => {
    const fields = [{ name: "正文", blocks: paragraphs("换了的正文") }];
    const digest = sealDigest(sealText(fields));
    const forged = handOverHtml({ format: "gongkai-hand-over/1", ...ABOUT, digest }, fields);
    expect(read(forged).isAsMade).toBe(true);
    expect(compared(forged)).toMatchObject({ kind: "text-altered", hasSealedCode: false });
  });

  it.each([
    ["what it shows of itself", "某县融媒体中心</td>", "另一单位</td>"],
    ["the code", SEALED.digest.slice(8, 40), "0".repeat(32)],
    ["a style that hides", "</style>", ".content p { display: none }</style>"],
    ["a word beside the text", "</body>", "<p>另有通知</p></body>"],
    ["a cell moved, its place kept", '<td></td><td data-at="1,2', '<td data-at="1,2'],
    ["bold", "不设封顶线", "<b>不设封顶线</b>"],
  ])("is not taken to be as made: %s", (_, from, to) => {
    const changed = FILE.replaceAll(from, to).replace('<td></td><td data-at="0,1,2', '<td data-at="0,1,2');
    expect(compared(changed)).toEqual({ kind: "file-altered" });
  });

  it("is refused where it is another article's, and where what we kept is not what was sealed", () => {
    const other = { ...SEALED, case: "0d3c5a8f-7a53-4f0e-9d3e-6f1f3a522b11" };
    expect(compareReturned(other, read(FILE))).toMatchObject({ ok: false, error: expect.stringContaining("另一篇") });
    const kept = { ...SEALED, text: { fields: [{ name: "正文", blocks: paragraphs("别的") }] } };
    expect(compareReturned(kept, read(FILE))).toMatchObject({ ok: false, error: expect.stringContaining("对不上") });
  });
});

describe("what is no hand-over file", () => {
  it.each([
    ["nothing", ""],
    ["another page", "<html><body><p>正文</p></body></html>"],
    ["no JSON", '<meta name="gongkai-hand-over" content="{">'],
    ["other data", '<meta name="gongkai-hand-over" content="{&quot;format&quot;:&quot;gongkai-hand-over/9&quot;}">'],
    ["more than there is", FILE.replace("{&quot;format", "{&quot;x&quot;:1,&quot;format")],
    ["a code that is none", FILE.replaceAll(SEALED.digest, "abc")],
    ["too many fields", FILE.replace("</body>", '<section data-field="a"></section>'.repeat(30))],
    ["a field without a name", FILE.replace('data-field="标题"', 'data-field=""')],
    ["too long", "长".repeat(5_000_001)],
    ["too deep", FILE.replace("<body>", "<b>".repeat(100_000))],
  ])("%s", (_, file) => {
    expect(readHandOver(file)).toMatchObject({ ok: false, error: expect.stringMatching(/移交/) });
  });
});
