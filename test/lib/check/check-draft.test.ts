import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../lib/check/check-draft.ts";
import { draftText, type Draft } from "../../../lib/model/draft.ts";
import type { Rule, RulePack } from "../../../lib/model/rule-pack.ts";
import { national } from "../../../rules/national/pack.ts";
import { seededRandom } from "../../corpus/random.ts";
import { draftOf } from "../../rules/marked-example.ts";
import { findingsIn, TODAY } from "./spans.ts";

const context = { today: TODAY };
const empty: RulePack = { id: "own", title: "本局规则", agency: "某局", version: "1", rules: [] };

function rule(id: string, change: Partial<Rule>): Rule {
  const match = { by: "terms" as const, terms: ["甲乙"] };
  return {
    id,
    title: "规则",
    category: "other",
    outcome: "advise",
    message: "请核对这里。",
    basis: [{ document: "办法", clause: "第一条" }],
    match,
    flags: ["〔甲乙〕", "〔甲乙〕丙"],
    passes: ["甲", "乙"],
    ...change,
  };
}

function shown(draft: Draft, rules: readonly Rule[], words: readonly string[] = []): string[] {
  const text = draftText(draft);
  return checkDraft(draft, compileRules({ ...empty, rules: [...rules] }, words), context).map(
    ({ rule: id, outcome, start, end }) => `${id} ${outcome} ${text.slice(start, end)}`,
  );
}

describe("findings", () => {
  test("count over blocks, in order", () => {
    const text = "前言\n机密★1年\n\n王某13812345678，内部资料 注意保存";
    expect(findingsIn(draftOf(text).blocks).map(({ start, end }) => text.slice(start, end))).toEqual([
      "机密★1年",
      "13812345678",
      "内部资料 注意保存",
    ]);
  });

  test("of one category over one span: the strictest, then the first", () => {
    const rules = [rule("one", {}), rule("two", { outcome: "block" }), rule("three", { category: "informant" })];
    expect(shown(draftOf("甲乙"), rules)).toEqual(["two block 甲乙", "three advise 甲乙"]);
    expect(shown(draftOf("甲乙"), [rule("one", {}), rule("two", {})])).toEqual(["one advise 甲乙"]);
  });

  test("of one category one within another: the longer of two rules, unless it is less strict", () => {
    const short = { match: { by: "terms" as const, terms: ["乙丙"] } };
    const long = { match: { by: "terms" as const, terms: ["甲乙丙丁"] } };
    expect(shown(draftOf("甲乙丙丁"), [rule("one", short), rule("two", long)])).toEqual(["two advise 甲乙丙丁"]);
    expect(shown(draftOf("甲乙丙丁"), [rule("one", { ...short, outcome: "ask" }), rule("two", long)])).toEqual([
      "two advise 甲乙丙丁",
      "one ask 乙丙",
    ]);
    expect(shown(draftOf("甲乙丙丁"), [rule("one", { ...short, category: "informant" }), rule("two", long)])).toEqual([
      "two advise 甲乙丙丁",
      "one advise 乙丙",
    ]);
  });

  test("not where the kind of draft is excepted", () => {
    const rules = [rule("one", { exceptKinds: ["penalty"] })];
    expect(shown({ ...draftOf("甲乙"), kind: "penalty" }, rules)).toEqual([]);
    expect(shown(draftOf("甲乙"), rules)).toEqual(["one advise 甲乙"]);
  });

  test("lie within the text and hold a rule's citation, whatever the text", () => {
    const random = seededRandom(3);
    const pieces =
      "机密★☆*1年内部资料 注意保存（此件不公开）13812345678\u200b\n\ud835３７１３０２１９８５１１１２４５６７ｘ-.".split(
        "",
      );
    const rules = compileRules(national);
    for (let round = 0; round < 1500; round += 1) {
      const text = Array.from({ length: random(60) }, () => pieces[random(pieces.length)] ?? "").join("");
      for (const finding of checkDraft(draftOf(text), rules, context)) {
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(finding.start, finding.end)).toMatch(/^[^\s\u200b].*[^\s\u200b]$/s);
        expect(finding.basis.length).toBeGreaterThan(0);
      }
    }
  });

  test("a draft without text has none", () => {
    expect(findingsIn([])).toEqual([]);
    expect(findingsIn([{ kind: "paragraph", text: "" }])).toEqual([]);
  });

  test("a birth date is held against the day given", () => {
    const rules = compileRules(national);
    const draft = draftOf("371302198511124567");
    expect(checkDraft(draft, rules, { today: "1985-11-11" })).toEqual([]);
    expect(checkDraft(draft, rules, { today: "1985-11-12" })).toHaveLength(1);
  });
});

describe("matchers", () => {
  test("an expression sees folded text and its full-width marks are no syntax", () => {
    const rules = [rule("one", { match: { by: "pattern", pattern: "（[a-z]+\\d）" } })];
    expect(shown(draftOf("见（ＡＢ\u200b１）与(cd2)"), rules)).toEqual([
      "one advise （ＡＢ\u200b１）",
      "one advise (cd2)",
    ]);
  });

  test("terms, nested and spaced", () => {
    const rules = [rule("one", { match: { by: "terms", terms: ["甲乙", "甲乙丙"] } })];
    const found = ["甲乙", "甲乙丙", "甲 乙", "甲 乙 丙"].map((text) => `one advise ${text}`);
    expect(shown(draftOf("甲乙丙，甲 乙 丙"), rules)).toEqual(found);
  });

  test("an agency's own words are asked about", () => {
    expect(shown(draftOf("张家湾、ＬＩ家屯"), [], ["张家湾", "li家屯", "李"])).toEqual([
      "agency-word ask 张家湾",
      "agency-word ask ＬＩ家屯",
    ]);
  });
});

describe("mends", () => {
  test.each([
    ["３４１５２５ 1990\u200b0307-123x", "341525************"],
    ["138-1234-5678", "138****5678"],
    ["6222 0200 0011 1122 222", "***************2222"],
  ])("%s → %s", (text, replacement) => {
    expect(findingsIn(draftOf(text).blocks)[0]?.fix?.replacement).toBe(replacement);
  });

  test("a mark is not mended by taking it away", () => {
    expect(findingsIn(draftOf("机密★1年").blocks)[0]?.fix).toBeUndefined();
    expect(findingsIn(draftOf("内部资料 注意保存").blocks)[0]?.fix).toBeUndefined();
  });

  test("a mask that keeps the end keeps the X great", () => {
    const mask = { by: "mask" as const, label: "遮盖", keepStart: 6, keepEnd: 4 };
    const rules = [rule("one", { match: { by: "detector", detector: "id-number" }, fix: mask })];
    const [found] = checkDraft(draftOf("３４１５２５19900307123ｘ"), compileRules({ ...empty, rules }), context);
    expect(found?.fix?.replacement).toBe("341525********123X");
  });

  test("delete and replace", () => {
    const rules = [
      rule("one", { fix: { by: "delete", label: "删去" } }),
      rule("two", { category: "informant", fix: { by: "replace", label: "换成", replacement: "丙丁" } }),
    ];
    const found = checkDraft(draftOf("甲乙"), compileRules({ ...empty, rules }), context);
    expect(found.map(({ fix }) => fix)).toEqual([
      { label: "删去", replacement: "" },
      { label: "换成", replacement: "丙丁" },
    ]);
  });
});
