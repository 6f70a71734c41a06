import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { reviewWords } from "../../../../lib/check/word-lists/review-words.ts";
import { withWordLists } from "../../../../lib/check/word-lists/word-list-rules.ts";
import type { RulePack } from "../../../../lib/model/rule-pack.ts";
import { WordListSchema, type WordList } from "../../../../lib/model/word-list.ts";
import { national } from "../../../../rules/national/pack.ts";

const NONE: RulePack = { ...national, rules: [] };

function list(parts: Partial<WordList> = {}): WordList {
  return WordListSchema.parse({
    id: "word-list-0a1b2c3d",
    title: "招标用语",
    outcome: "ask",
    basis: { document: "某局词表管理办法", clause: "第三条" },
    words: ["中秘", "串标"],
    except: [],
    on: true,
    ...parts,
  });
}

function found(text: string, lists: readonly WordList[]): string[] {
  const blocks = text.split("\n").map((line) => ({ kind: "paragraph", text: line }) as const);
  const rules = compileRules(withWordLists(NONE, lists));
  return checkDraft({ kind: "unknown", blocks }, rules, { today: "2026-01-01" }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe("withWordLists", () => {
  test("each list is a rule with its own outcome, basis and name", () => {
    const blocks = [{ kind: "paragraph", text: "查处暗 箱 操 作和围标" }] as const;
    const lists = [
      list({ words: ["暗箱操作"] }),
      list({ id: "word-list-00000002", title: "禁用词", outcome: "block", words: ["围标"] }),
    ];
    const findings = checkDraft({ kind: "unknown", blocks }, compileRules(withWordLists(NONE, lists)), {
      today: "2026-01-01",
    });
    expect(findings).toMatchObject([
      {
        rule: "word-list-0a1b2c3d",
        category: "sensitive-word",
        outcome: "ask",
        start: 2,
        end: 9,
        basis: [{ document: "某局词表管理办法", clause: "第三条" }],
        message: expect.stringMatching(/“招标用语”.*请/),
      },
      { rule: "word-list-00000002", outcome: "block", start: 10, end: 12 },
    ]);
  });

  test("a list that is switched off does nothing", () => {
    expect(found("串标", [list({ on: false })])).toEqual([]);
    expect(withWordLists(NONE, [])).toBe(NONE);
  });

  test.each([
    ["集中秘书处", ["集中秘书处"], []],
    ["集 中 秘 书 处开会，中秘", ["集中秘书处"], ["中秘"]],
    ["中秘书", ["集中秘书处"], ["中秘"]],
    ["中秘串标", ["中秘串", "集中秘书处"], ["串标"]],
    ["集中秘书处串标集中秘书处中秘", ["集中秘书处", "秘书"], ["串标", "中秘"]],
    ["集中秘书\n处，中秘", ["集中秘书处"], ["中秘", "中秘"]],
  ])("a safe longer phrase wins: %s", (text, except, words) => {
    expect(found(text, [list({ except })])).toEqual(words);
  });

  test("60,000 words are found like any", () => {
    const words = Array.from(
      { length: 60_000 },
      (_, index) => `词${String.fromCharCode(0x4e00 + (index % 20_000))}${index}`,
    );
    expect(found(`甲${words[59_999]}乙`, [list({ words, except: [] })])).toEqual([words[59_999]]);
    expect(found(`甲${words[59_999]}乙`, [list({ words, except: [`甲${words[59_999]}`] })])).toEqual([]);
  });
});

describe("reviewWords", () => {
  const against = { lists: [], pack: national, names: ["霍山县医疗保障局", "办公室", ""] };

  test("words in two lists with other outcomes, the same word and a part of a longer one", () => {
    const other = list({
      id: "word-list-00000002",
      title: "禁用词",
      outcome: "block",
      words: ["串标", "围标串标", "围标"],
    });
    const same = list({ id: "word-list-00000003", title: "同类", words: ["中秘"] });
    expect(reviewWords(list(), { ...against, lists: [other, same] })).toMatchObject({
      conflicts: [{ word: "串标", list: "禁用词", outcome: "block" }],
      parts: [{ word: "串标", with: "围标串标" }],
    });
  });

  test("parts of common phrases and of the agency's own name, unless they are excepted", () => {
    const words = ["山县", "乡居", "公室", "串标"];
    expect(reviewWords(list({ words }), against)).toMatchObject({
      common: expect.arrayContaining([{ word: "乡居", with: "城乡居民基本医疗保险" }]),
      names: [
        { word: "山县", with: "霍山县医疗保障局" },
        { word: "公室", with: "办公室" },
      ],
    });
    expect(reviewWords(list({ words, except: ["城乡居民", "霍山县", "办公室"] }), against)).toMatchObject({
      common: [],
      names: [],
    });
  });

  test("counts the texts that the rules leave alone and the list would not", () => {
    const passes = national.rules.flatMap((rule) => rule.passes);
    const [text = ""] = passes;
    const review = reviewWords(list({ words: [text.slice(0, 2)] }), against);
    expect(review.passes.texts).toBe(passes.length);
    expect(review.passes.raised).toBeGreaterThan(0);
    expect(reviewWords(list({ words: ["驂驔"] }), against).passes.raised).toBe(0);
  });
});
