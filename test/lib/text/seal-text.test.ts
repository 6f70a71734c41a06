import { describe, expect, it } from "vitest";
import type { Block, HiddenPlace } from "../../../lib/model/draft.ts";
import { SealedTextSchema } from "../../../lib/model/sealed-text.ts";
import { sealCode, sealDigest } from "../../../lib/text/seal-digest.ts";
import { sealText, sealedCharacters } from "../../../lib/text/seal-text.ts";
import { hasSharedTexts, publishedTexts, seedTexts } from "../../corpus/published-texts.ts";
import { seededRandom } from "../../corpus/random.ts";
import { edited, paragraphs, reformattedBlocks } from "./formatting.ts";

const OWN = ["http://cms.ybj.example/manage/edit.do?id=3", "https://www.ybj.example/"];

function sealOf(blocks: readonly Block[], own?: readonly string[]): string {
  return sealText([{ name: "正文", blocks }], own);
}

function hiding(hidden: HiddenPlace, ...texts: readonly string[]): Block[] {
  return [...paragraphs("正文"), ...texts.map((text): Block => ({ kind: "paragraph", text, hidden }))];
}

/** A table of rows with `|` between cells; as in a page, an empty cell is no block. */
function table(index: number, ...rows: readonly string[]): Block[] {
  return rows.flatMap((cells, row) =>
    cells
      .split("|")
      .flatMap((text, column): Block[] => (text ? [{ kind: "cell", text, cell: { table: index, row, column } }] : [])),
  );
}

const TEXTS = [
  "关于调整门诊慢特病待遇的通知\n各定点医疗机构：\n自2024年1月1日起，起付标准由1 200元调整为1,000元，比例为85.5%。\n联系人：张三  电话 0596-2022345\n 2023年12月28日",
  ...(hasSharedTexts ? publishedTexts().map(({ text }) => text) : []),
];

describe("every edit of one character", () => {
  it("is caught at each place of each text", () => {
    const random = seededRandom(11);
    let edits = 0;
    for (const text of TEXTS) {
      const sealed = sealOf(paragraphs(text));
      const step = Math.max(1, Math.floor(text.length / 150));
      for (let place = 0; place < text.trimEnd().length; place += step) {
        const changed = edited(text, place, random);
        if (sealOf(paragraphs(changed)) === sealed) expect(changed, `at ${String(place)}`).toBe("caught");
        edits += 1;
      }
    }
    expect(edits).toBeGreaterThan(50);
  });

  it.skipIf(!hasSharedTexts)("is caught in long documents, reformatted as well", () => {
    const random = seededRandom(12);
    for (const { text } of seedTexts()) {
      const sealed = sealOf(paragraphs(text));
      for (let times = 0; times < 60; times += 1) {
        const changed = edited(text, random(text.trimEnd().length), random);
        expect(sealOf(reformattedBlocks(changed, random)) === sealed).toBe(false);
      }
    }
  });

  it.each([
    ["full width is a character of its own", "第1条", "第１条"],
    ["case", "DRG付费", "DrG付费"],
    ["a look-alike", "戶口", "户口"],
    ["a compatibility form", "㎡", "m2"],
    ["a direction override, which turns what is read", "金额123元", "金额\u202E123元"],
    ["a variant of a glyph", "葛某", "葛\u{E0100}某"],
    ["punctuation", "甲，乙", "甲、乙"],
    ["a space within a number", "1 000元", "1000元"],
    ["between words", "DRG 2.0", "DRG2.0"],
    ["a break within a number", "12\n3", "1\n23"],
    ["a break within a number, joined", "12\n3", "123"],
    ["a space at the point of a number", "3. 5元", "3.5元"],
    ["a space before the point of a number", "3 .5元", "3.5元"],
    ["of full width", "１ ２", "１２"],
  ])("%s", (_, one, other) => {
    expect(sealOf(paragraphs(one))).not.toBe(sealOf(paragraphs(other)));
  });
});

describe("formatting", () => {
  it("changes nothing, whatever the text", () => {
    const random = seededRandom(13);
    for (const text of [...TEXTS, ...(hasSharedTexts ? seedTexts().map((one) => one.text) : [])]) {
      for (let times = 0; times < 4; times += 1) {
        expect(sealOf(reformattedBlocks(text, random))).toBe(sealOf(paragraphs(text)));
      }
    }
  });

  it.each([
    ["no-break spaces", "电话 0596", "电话\u00A00596"],
    ["indentation", "甲\n乙", "\u3000\u3000甲\n\u3000\u3000乙"],
    ["a space between Chinese and a digit", "共 3 人", "共3人"],
    ["more spaces than one", "DRG 2.0", "DRG \u00A0 2.0"],
    ["a rewrapped line", "see the annex", "see\nthe annex"],
    ["a paragraph joined", "甲。\n乙", "甲。乙"],
    ["what editors put beside a caret", "甲乙12", "\uFEFF甲\u200B乙1\u200B2\u200D"],
    ["controls", "甲乙", "甲\u0000\u001D乙\u001F"],
    ["line ends of another system", "甲 1\r\n2", "甲 1\n2"],
  ])("%s", (_, one, other) => {
    expect(sealOf(paragraphs(one))).toBe(sealOf(paragraphs(other)));
  });
});

describe("tables", () => {
  const seal = (...rows: readonly string[]): string => sealOf(table(0, ...rows));

  it.each([
    ["a digit moved to the next cell", ["1|23"], ["12|3"]],
    ["a character too", ["甲|乙丙"], ["甲乙|丙"]],
    ["to an empty cell", ["甲|", "1|"], ["甲|", "|1"]],
    ["alone in its table", ["1|"], ["|1"]],
    ["to another row", ["甲|1", "乙|"], ["甲|", "乙|1"]],
    ["cells exchanged", ["甲|1|2"], ["甲|2|1"]],
    ["cells joined", ["甲|乙"], ["甲乙|"]],
    ["rows exchanged", ["甲|1", "乙|2"], ["乙|2", "甲|1"]],
  ])("%s", (_, one, other) => {
    expect(seal(...one)).not.toBe(seal(...other));
  });

  it("are told from text, and one from two", () => {
    const [one, two] = [table(0, "甲|乙"), table(1, "丙|丁")];
    const seals = [
      [...one, ...two],
      [...one, ...paragraphs("丙丁")],
      [...one, ...table(0, "甲|乙", "丙|丁").slice(2)],
      [...paragraphs("甲乙"), ...two],
      paragraphs("甲乙丙丁"),
    ].map((blocks) => sealOf(blocks));
    expect(new Set(seals).size).toBe(seals.length);
  });

  it("end where the text after them begins", () => {
    expect(sealOf([...table(0, "甲|乙"), ...paragraphs("丙")])).not.toBe(seal("甲|乙丙"));
  });

  it("do not mind header marks, paragraphs within a cell, or how many empty tables stood before", () => {
    const plain = table(0, "甲|乙丙");
    const [first, second] = plain;
    if (!first?.cell || !second) throw new Error("no cells");
    const header: Block = { ...first, cell: { ...first.cell, isHeader: true } };
    const parts: Block[] = ["乙", "丙"].map((text) => ({ ...second, text }));
    expect(sealOf([header, ...parts])).toBe(sealOf(plain));
    expect(sealOf(table(3, "甲|乙丙"))).toBe(sealOf(plain));
  });
});

describe("what hides", () => {
  const plain = sealOf(paragraphs("正文"));

  it.each(["alternative-text", "link-target", "deleted"] as const)("%s is content", (hidden) => {
    const seals = [[], ["甲"], ["乙"], ["甲", "乙"], ["甲乙"]].map((texts) => sealOf(hiding(hidden, ...texts)));
    // Deleted text may be cut by formatting as any other.
    expect(new Set(seals).size).toBe(hidden === "deleted" ? 4 : 5);
  });

  it.each(["comment", "metadata", "picture-data", "invisible", "hidden-row"] as const)("%s is none", (hidden) => {
    expect(sealOf(hiding(hidden, "秘密"))).toBe(plain);
  });

  it("hiding a text and showing one are changes, whatever hides it", () => {
    for (const hidden of ["invisible", "hidden-sheet", "hidden-row", "hidden-column", "covered", "deleted"] as const) {
      expect(sealOf([...paragraphs("正"), { kind: "paragraph", text: "文", hidden }])).not.toBe(plain);
    }
  });

  it("what was inserted reads as text", () => {
    expect(sealOf([...paragraphs("正"), { kind: "paragraph", text: "文", hidden: "inserted" }])).toBe(plain);
  });

  it("a deletion stays where paragraphs are split, and its cell counts", () => {
    const gone: Block = { kind: "paragraph", text: "旧", hidden: "deleted" };
    const [whole, first, second] = paragraphs("甲乙\n甲\n乙");
    if (!whole || !first || !second) throw new Error("no blocks");
    expect(sealOf([whole, gone])).toBe(sealOf([first, gone, second]));
    const inCell = (column: number): Block => ({ ...gone, cell: { table: 0, row: 0, column } });
    expect(sealOf([inCell(0)])).not.toBe(sealOf([inCell(1)]));
  });
});

describe("links", () => {
  const link = (target: string, own: readonly string[] = OWN): string => sealOf(hiding("link-target", target), own);

  it.each([
    "/art/1.html",
    "http://www.ybj.example/art/1.html",
    "https://www.ybj.example/art/1.html",
    "http://cms.ybj.example/art/1.html",
    "../art/1.html",
  ])("%s is one of ours", (target) => {
    expect(link(target)).toBe(link("https://www.ybj.example/art/1.html"));
  });

  it.each([
    "https://evil.example/art/1.html",
    "https://www.ybj.example.evil.example/art/1.html",
    "//evil.example/art/1.html",
    "/art/2.html",
    "/art/1.html?x=1",
    "https://www.ybj.example:8443/art/1.html",
    "javascript:alert(1)",
  ])("%s is another", (target) => {
    expect(link(target)).not.toBe(link("/art/1.html"));
  });

  it("stays as it is without addresses of ours, and what is no address always", () => {
    expect(link("/a", [])).not.toBe(link("https://www.ybj.example/a", []));
    expect(link("http://[", [])).not.toBe(link("http://]", []));
  });

  it("may be cut in two by formatting", () => {
    expect(sealOf(hiding("link-target", "/a", "/a"))).toBe(sealOf(hiding("link-target", "/a")));
  });
});

describe("fields", () => {
  const title = { name: "标题", blocks: paragraphs("通知") };
  const body = { name: "正文", blocks: paragraphs("各单位：") };

  it("are told apart by their names, not by their order, and empty ones are none", () => {
    expect(sealText([title, body])).toBe(sealText([body, { name: "摘要", blocks: paragraphs(" ") }, title]));
    expect(sealText([title, body])).not.toBe(
      sealText([
        { ...title, blocks: body.blocks },
        { ...body, blocks: title.blocks },
      ]),
    );
    expect(sealText([{ name: "标题", blocks: paragraphs("通知各单位：") }])).not.toBe(sealText([title, body]));
  });

  it("have a digest and a short code of it", () => {
    const digest = sealDigest(sealText([title, body]));
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(sealCode("3f2a09c1d4e5f607aaaa")).toBe("3F2A-09C1-D4E5-F607");
    // Fixed: a seal of today must be found again by a later version.
    expect(digest).toBe(sealDigest("gongkai-seal-1\u001C标题\u001E通知\u001C正文\u001E各单位："));
  });

  it("count their characters without spaces, borders and links", () => {
    const blocks = [...table(0, "甲 乙|１", "|𠮷"), ...hiding("link-target", "/a/b/c")];
    expect(sealedCharacters([title, { name: "正文", blocks }])).toBe(2 + 4 + 2);
  });

  it("are refused when too long or with a place that no table has", () => {
    const parse = (blocks: unknown): boolean =>
      SealedTextSchema.safeParse({ fields: [{ name: "正文", blocks }], own: OWN }).success;
    expect(parse(table(0, "甲|乙"))).toBe(true);
    expect(parse([{ kind: "cell", text: "", cell: { table: 0, row: -1, column: 0 } }])).toBe(false);
    const half = { kind: "paragraph", text: "长".repeat(300_000) };
    expect(parse([half])).toBe(true);
    expect(parse([half, half])).toBe(false);
  });
});
