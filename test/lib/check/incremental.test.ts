import { expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../lib/check/check-draft.ts";
import { createIncrementalCheck } from "../../../lib/check/incremental.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import { DRAFT_KINDS, type Block, type CellPlace, type Draft } from "../../../lib/model/draft.ts";
import type { Rule, RulePack } from "../../../lib/model/rule-pack.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { national } from "../../../rules/national/pack.ts";
import { seededRandom } from "../../corpus/random.ts";
import { draftOf } from "../../rules/marked-example.ts";

const PIECES = [
  ..."的医保办公开秘密机内部文件资料注意存★☆年月\n\n  \u200b-（）【】。，：监督电话身份证号".split(""),
  ..."01234567891113856".split(""),
  ..."机密★1年|371302198511124567|371302198511|124567|13812345678|监督电话|6217001234567890122".split("|"),
  ..."关于某事的解读|行政处罚决定书|办事指南".split("|"),
  ..."内部资料 注意保存|（此件不公开）|维稳|办理时限|监督电话|手机|姓名|护照号码：|联系电话：|E12345678|2026年2月30日|一、|二、|（一）|合计".split(
    "|",
  ),
];
const HEADERS = ["手机号", "身份证号", "姓名", "病种", "金额", "合计", "住址"];
const HIDDEN = ["comment", "invisible", "deleted", "link-target"] as const;
const FIELDS = ["title", "source", "author", "date", "column", "attribute"] as const;
const WORDS = ["", "不予公开", "主动公开", "2026-11-01", "办事指南", "关于某某的解读", "行政处罚决定书", "县医保局"];

/** Rules of every kind of matcher, whatever the packs hold. */
function rule(id: string, match: Rule["match"], change: Partial<Rule> = {}): Rule {
  const basis = [{ document: "办法", clause: "第一条" }];
  const texts = { title: "规则", message: "请核对这里。", flags: ["〔甲〕", "〔乙〕"], passes: ["甲", "乙"] };
  return { id, category: "other", outcome: "advise", basis, match, ...texts, ...change };
}

const OWN: RulePack = {
  id: "own",
  title: "本局规则",
  agency: "某局",
  version: "1",
  rules: [
    rule("own-conflict", { by: "examiner", examiner: "attribute-conflict" }, { outcome: "block" }),
    rule("own-elements", { by: "elements", elements: [{ name: "时限", words: ["办理时限"] }] }, { kinds: ["guide"] }),
    rule("own-any", { by: "elements", elements: [{ name: "电话", words: ["监督电话", "电话"] }] }),
    rule("own-source", { by: "field", field: "source" }),
    rule("own-column", { by: "column", headers: ["手机"], beside: ["姓名"] }, { category: "mobile-phone" }),
    rule("own-terms", { by: "terms", terms: ["医保", "公开"] }),
    rule("own-pattern", { by: "pattern", pattern: "机.?密" }, { exceptKinds: ["penalty"] }),
    rule("own-number", { by: "detector", detector: "id-number" }, { category: "id-number" }),
  ],
};

function everyPack(): readonly RulePack[] {
  const bundled = BUNDLED_PACKS.map(({ id }) => packInForce(id, BUNDLED_PACKS));
  return [OWN, ...bundled.filter((pack) => pack !== undefined)];
}

/** Drafts that change at random, as a person or a page changes them. */
class Edits {
  private readonly random: (below: number) => number;
  private readonly examples: readonly Block[];

  constructor(seed: number, { rules }: RulePack) {
    this.random = seededRandom(seed);
    const texts = rules
      .flatMap(({ flags, passes }) => [...flags, ...passes])
      .map((text) => text.replace(/[〔〕]/g, ""));
    this.examples = texts.flatMap((text) => draftOf(text).blocks);
  }

  private pick<T>(list: readonly T[], otherwise: T): T {
    return list[this.random(list.length)] ?? otherwise;
  }

  private text(): string {
    return Array.from({ length: this.random(6) }, () => this.pick(PIECES, "")).join("");
  }

  private block(): Block {
    const chance = this.random(10);
    if (chance < 2) return this.pick(this.examples, { kind: "paragraph", text: "" });
    if (chance === 2) return { kind: "paragraph", text: this.text(), hidden: this.pick(HIDDEN, "comment") };
    return { kind: this.pick(["paragraph", "paragraph", "heading", "cell"] as const, "cell"), text: this.text() };
  }

  private table(): Block[] {
    const columns = 1 + this.random(3);
    const own = this.random(3);
    return Array.from({ length: columns * (1 + this.random(5)) }, (_, index): Block => {
      const cell: CellPlace = { table: own, row: Math.floor(index / columns), column: index % columns };
      return { kind: "cell", text: cell.row === 0 ? this.pick(HEADERS, "") : this.pick([...PIECES, ""], ""), cell };
    });
  }

  private changed(block: Block): Block {
    const at = this.random(block.text.length + 1);
    const text = block.text.slice(0, at) + this.pick(PIECES, "") + block.text.slice(at + this.random(3));
    return { ...block, text };
  }

  /** The same text, hidden now or in another cell, as a page that redrew its editor may have it. */
  private moved(block: Block): Block {
    const { cell } = block;
    if (cell === undefined || this.random(4) === 0) return { ...block, hidden: this.pick(HIDDEN, "comment") };
    const [row, column] = [this.random(4), this.random(3)];
    return { ...block, cell: this.random(2) === 0 ? { ...cell, row, column } : { ...cell, isHeader: true } };
  }

  start(): Draft {
    return { kind: "article", blocks: Array.from({ length: this.random(20) }, () => this.block()) };
  }

  next(draft: Draft): Draft {
    const { blocks } = draft;
    const at = this.random(blocks.length + 1);
    const block = blocks[at];
    const chance = this.random(20);
    if (chance < 12 && block !== undefined) return { ...draft, blocks: blocks.with(at, this.changed(block)) };
    if (chance < 16) {
      const added = Array.from({ length: this.random(3) }, () => this.block());
      return { ...draft, blocks: [...blocks.slice(0, at), ...added, ...blocks.slice(at + this.random(3))] };
    }
    if (chance === 16) return { ...draft, blocks: [...blocks.slice(0, at), ...this.table(), ...blocks.slice(at)] };
    if (chance === 17)
      return { ...draft, blocks: blocks.map((one, index) => (index === at ? this.moved(one) : { ...one })) };
    if (chance === 18) return { ...draft, kind: this.pick(DRAFT_KINDS, "article") };
    return { ...draft, [this.pick(FIELDS, "title")]: this.pick(WORDS, "") };
  }

  today(): string {
    return this.random(40) === 0 ? "1985-01-01" : "2026-11-22";
  }
}

test.each(everyPack().map((pack) => [pack.id, pack] as const))(
  "%s: any sequence of edits leads to the findings of a full check",
  (_id, pack) => {
    const rules = compileRules(pack, ["办公", "医保", "12月"]);
    const full = compileRules(pack, ["办公", "医保", "12月"]);
    let raised = 0;
    for (let run = 0; run < 60; run += 1) {
      const edits = new Edits(99 + run, pack);
      const incremental = createIncrementalCheck(rules);
      let draft = edits.start();
      for (let edit = 0; edit < 80; edit += 1) {
        draft = edits.next(draft);
        const context = { today: edits.today() };
        const expected = checkDraft(draft, full, context);
        raised += expected.length;
        expect(incremental(draft, context)).toEqual(expected);
      }
    }
    expect(raised).toBeGreaterThan(5000);
  },
  60_000,
);

function plainCell(text: string): Block {
  return { kind: "cell", text };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

const TODAY = { today: "2026-11-22" };

test("a block is read again when its label or its place changes", () => {
  const check = createIncrementalCheck(compileRules(national));
  const read = (blocks: readonly Block[]) => check({ kind: "article", blocks }, TODAY).map((found) => found.rule);
  const number = plainCell("13812345678");
  expect(read([plainCell("监督电话"), number])).toEqual(["office-mobile-phone"]);
  expect(read([plainCell("王某"), number])).toEqual(["mobile-phone"]);

  const filler = Array.from({ length: 6 }, () => paragraph("正文"));
  const mark = paragraph("本页为材料 内部资料");
  expect(read([...filler, mark])).toEqual(["internal-mark"]);
  expect(read([...filler, mark, ...filler])).toEqual([]);
});

test("a value is read again when the paragraph that names it changes, and when it changes itself", () => {
  const check = createIncrementalCheck(compileRules(national));
  // The same objects, as a page that is typed into gives them.
  const known = new Map<string, Block>();
  const blockOf = (text: string): Block => {
    const block = known.get(text) ?? paragraph(text);
    known.set(text, block);
    return block;
  };
  const read = (texts: readonly string[]): string[] =>
    check({ kind: "article", blocks: ["正文一", ...texts, "正文三"].map(blockOf) }, TODAY).map((found) => found.rule);
  expect(read(["护照号码", "E12345678"])).toEqual([]);
  expect(read(["护照号码：", "E12345678"])).toEqual(["passport"]);
  expect(read(["护照号码：", "E1234"])).toEqual([]);
  expect(read(["护照号码：", "E12345678"])).toEqual(["passport"]);
  expect(read(["流水号：", "E12345678"])).toEqual([]);
});

test("a finding before the one block that changed stays the same object, one behind it moves", () => {
  const check = createIncrementalCheck(compileRules(national));
  const blocks = ["电话13812345678", "正文", "电话13912345678"].map(paragraph);
  const before = check({ kind: "article", blocks }, TODAY);
  const now = check({ kind: "article", blocks: blocks.with(1, paragraph("正文多")) }, TODAY);
  expect(now[0]).toBe(before[0]);
  expect(now[1]?.start).toBe((before[1]?.start ?? 0) + 1);
});

test("a number that typing splits over two blocks or makes whole", () => {
  const rules = compileRules(national);
  const check = createIncrementalCheck(rules);
  let blocks = ["甲", "乙", "丙", "丁", "戊", "号371302198511", "1", "己"].map(paragraph);
  for (const text of ["124567", "1245678", "124567", "号3713021985", "号371302198511", "甲124567", "124567"]) {
    blocks = blocks.with(text.startsWith("号") ? 5 : 6, paragraph(text));
    const draft: Draft = { kind: "article", blocks };
    expect(check(draft, TODAY)).toEqual(checkDraft(draft, rules, TODAY));
  }
  expect(check({ kind: "article", blocks }, TODAY)).toHaveLength(1);
});

test("the first line says what kind of draft it is", () => {
  const check = createIncrementalCheck(compileRules(OWN));
  const rest = ["电话", "正文机密"].map(paragraph);
  const read = (line: string) =>
    check({ kind: "article", source: "局", blocks: [paragraph(line), ...rest] }, TODAY).map((found) => found.rule);
  expect(read("行政处")).toEqual(["own-pattern"]);
  expect(read("行政处罚")).toEqual([]);
  expect(read("行政处")).toEqual(["own-pattern"]);
});

test("a cell that only moved is read again", () => {
  const check = createIncrementalCheck(compileRules(OWN));
  const cells = (row: number, column: number): Block[] => [
    { kind: "cell", text: "手机", cell: { table: 0, row: 0, column: 0 } },
    { kind: "cell", text: "姓名", cell: { table: 0, row: 0, column: 1 } },
    { kind: "cell", text: "从略", cell: { table: 0, row, column } },
  ];
  const found = (blocks: readonly Block[]) =>
    check({ kind: "article", source: "局", blocks }, TODAY).some(({ rule: id }) => id === "own-column");
  expect(found(cells(1, 0))).toBe(true);
  expect(found(cells(0, 0))).toBe(false);
  expect(found(cells(1, 0))).toBe(true);
  expect(found(cells(1, 1))).toBe(false);
});
