import { describe, expect, it } from "vitest";
import type { Block } from "../../../lib/model/draft.ts";
import { sealText } from "../../../lib/text/seal-text.ts";
import { fieldDiffs, wordDiff, type DiffPart, type WordDiff } from "../../../lib/text/word-diff.ts";
import { hasSharedTexts, publishedTexts } from "../../corpus/published-texts.ts";
import { seededRandom } from "../../corpus/random.ts";
import { edited, paragraphs, reformattedBlocks } from "./formatting.ts";

/** As one would write it: `[-gone-]`, `[+new+]`, `…` for what is left out. */
function written({ lines }: WordDiff): string[] {
  const signs: Record<DiffPart["kind"], (text: string) => string> = {
    same: (text) => text,
    added: (text) => `[+${text}+]`,
    removed: (text) => `[-${text}-]`,
    gap: () => "…",
  };
  return lines.map((line) => line.map(({ kind, text }) => signs[kind](text)).join(""));
}

function texts(one: string, other: string): string[] {
  return written(wordDiff(paragraphs(one), paragraphs(other)));
}

function cells(...rows: readonly string[]): Block[] {
  return rows.flatMap((row, index) =>
    row.split("|").map((text, column): Block => ({ kind: "cell", text, cell: { table: 0, row: index, column } })),
  );
}

const LONG = "各定点医疗机构要严格执行本通知，做好政策衔接，确保参保群众待遇不受影响，平稳过渡。";

describe("wordDiff", () => {
  it.each<[string, string, string, string[]]>([
    ["a number whole", "自2024年起", "自2025年起", ["自[-2024-][+2025+]年起"]],
    ["only the lines that differ", "甲\n乙方\n丙", "甲\n丁方\n丙", ["[-乙-][+丁+]方"]],
    ["an added paragraph", "甲\n丙", "甲\n乙\n丙", ["[+乙+]"]],
    ["a removed one", "甲\n乙\n丙", "甲\n丙", ["[-乙-]"]],
    ["nothing", "甲 乙\n12", "甲乙\n12", []],
    [
      "a paragraph split in two, and a word",
      "甲方应当办理，乙方受理",
      "甲方应当办理，\n乙方不受理",
      ["乙方[+不+]受理"],
    ],
    ["a space that counts", "1 000元", "1000元", ["[-1 000-][+1000+]元"]],
    ["all of it", "", "甲", ["[+甲+]"]],
  ])("%s", (_, one, other, lines) => {
    expect(texts(one, other)).toEqual(lines);
  });

  it("leaves out long unchanged stretches and keeps some beside the change", () => {
    const [line = ""] = texts(`${LONG}${LONG}按80%报销${LONG}`, `${LONG}${LONG}按85%报销${LONG}`);
    expect(line).toMatch(/^….{20}按?\[-80%?-\]\[\+85%?\+\]%?报销.{0,20}…$/);
  });

  it("shows a digit that moved to another cell, and to an empty one", () => {
    expect(written(wordDiff(cells("姓名|12|3"), cells("姓名|1|23")))).toEqual(["｜姓名｜[-12-][+1+]｜[-3-][+23+]"]);
    const [line = ""] = written(wordDiff(cells("甲|1|"), cells("甲||1")));
    expect(line).toContain("+");
    expect(written(wordDiff(cells("甲|1", "乙|2"), cells("甲|1", "乙|3")))).toEqual(["｜乙｜[-2-][+3+]"]);
  });

  it("says of a link what it is", () => {
    const link = (text: string): Block[] => [
      ...paragraphs("见附件"),
      { kind: "paragraph", text, hidden: "link-target" },
    ];
    expect(written(wordDiff(link("/a/1.html"), link("/a/2.html"))).join()).toMatch(/^链接：.*\[-1.*\[\+2/);
  });

  it("differs exactly where the seals do", () => {
    const random = seededRandom(21);
    const all = hasSharedTexts ? publishedTexts().map(({ text }) => text) : [LONG];
    for (const text of all.slice(0, 60)) {
      const same = reformattedBlocks(text, random);
      expect(wordDiff(paragraphs(text), same).lines).toEqual([]);
      const other = reformattedBlocks(edited(text, random(text.trimEnd().length), random), random);
      const { lines, isCoarse } = wordDiff(same, other);
      expect(isCoarse).toBe(false);
      expect(lines.flat().some(({ kind }) => kind === "added" || kind === "removed")).toBe(true);
      // One edit, by whatever breaks the lines were cut: told as little more.
      const told = lines.flat().filter(({ kind }) => kind === "added" || kind === "removed");
      expect(told.reduce((sum, part) => sum + part.text.length, 0)).toBeLessThan(60);
    }
  });

  it("tells both texts: without what was added it is the earlier, without what was removed the later", () => {
    const random = seededRandom(22);
    const side = ({ lines }: WordDiff, kind: DiffPart["kind"]): string =>
      lines.map((line) => line.flatMap((part) => (part.kind === kind ? [] : [part.text])).join("")).join("");
    for (let times = 0; times < 200; times += 1) {
      const make = (): string => Array.from({ length: 12 }, () => "甲乙丙"[random(3)]).join("");
      const [one, other] = [make(), make()];
      if (one === other) continue;
      const diff = wordDiff(paragraphs(one), paragraphs(other));
      expect([side(diff, "added"), side(diff, "removed")]).toEqual([one, other]);
    }
  });

  it("shows a text that is another altogether as a whole, and says so", () => {
    const random = seededRandom(23);
    const make = (): string =>
      Array.from({ length: 30_000 }, () => String.fromCharCode(0x4e00 + random(20_000))).join("");
    expect(wordDiff(paragraphs(make()), paragraphs(make()))).toMatchObject({ isCoarse: true, lines: [{ length: 2 }] });
  });

  it("stays word by word where each of very many paragraphs differs", () => {
    const lines = Array.from({ length: 4000 }, (_, index) => `第${String(index)}项：由经办机构办理`);
    const other = lines.map((line) => line.replace("经办机构", "定点机构"));
    const diff = wordDiff(paragraphs(lines.join("\n")), paragraphs(other.join("\n")));
    expect(diff.isCoarse).toBe(false);
    expect(diff.lines).toHaveLength(4000);
    expect(diff.lines.every((line) => line.length > 2)).toBe(true);
  });
});

describe("fieldDiffs", () => {
  it("names the fields that differ, those that came and those that went", () => {
    const field = (name: string, text: string) => ({ name, blocks: paragraphs(text) });
    const before = [field("标题", "通知"), field("摘要", "旧"), field("正文", "甲"), field("附注", "")];
    const after = [field("标题", "通 知"), field("正文", "乙"), field("来源", "本局")];
    const diffs = fieldDiffs(before, after);
    expect(diffs.map((diff) => [diff.name, ...written(diff)])).toEqual([
      ["正文", "[-甲-][+乙+]"],
      ["来源", "[+本局+]"],
      ["摘要", "[-旧-]"],
    ]);
    expect(sealText(before)).not.toBe(sealText(after));
  });
});
