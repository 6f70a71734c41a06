import { describe, expect, test } from "vitest";
import { boundRepeats } from "../../../lib/check/fold-pattern.ts";
import { expressionsOf } from "../../../lib/model/matcher.ts";
import { MOST_STEPS, riskOfPattern } from "../../../lib/model/pattern-risk.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { seededRandom } from "../../corpus/random.ts";
import { countSteps } from "./count-steps.ts";

const REFUSED = [
  "(a+)+",
  "(a*)*b",
  "((a+)b?)+",
  "(a+){2,}",
  "(a?){50}",
  "(?:a|a)+",
  "(?:a|aa)+b",
  "(?:x+x+)+y",
  "(?:\\s*\\d+)+",
  "(?:\\d{1,1000}){1,1000}",
  "(?:a{0,9}){0,9}b",
  ".*x.*y",
  "[^a]+b[^a]+",
  "\\d+\\d+",
  "\\d+0?\\d+",
  "[一-龥]+[中-国]+",
  "[A-Z]+[a-z]+",
  "\\w+[\\u{41}-\\x5a]+",
  "[^，]+[^。]+",
  "(?:.|\\n)*x.*",
  "\\p{L}+\\p{N}+",
  "a{1,5000}b",
  "(?=.*x.*y)a",
  "(?=(a+)+b)a",
  "(?!.*x.*y)a",
  "(?<=\\d+\\d+)年",
  "(?<=\\d{1,200}\\d{1,200}号)年",
  "(?:ab+)*a?b+c",
  "(?<n>a+)+b",
];

const PASSED = [
  "内部(?:文件|资料)",
  "第\\d+号",
  "[(（](?:讨论稿|送审稿)[)）]",
  "a{1,5}b{1,5}",
  "\\d{3,}元",
  "(?:甲|乙){1,3}",
  "(?:a|b)*c",
  "\\(+内部",
  "\\d{4}年\\d{1,2}月\\d{1,2}日",
  "[一-龥]{2,4}(?:[、，][一-龥]{2,4})*",
  "[^，。；]{0,30}(?:患|确诊)[^，。；]{0,30}(?:病|癌)",
  ".{0,20}举报.{0,20}",
  "[一-龥]+\\d+号",
  "[一-龥]+公司",
  "https?:\\/\\/[\\w.-]+(?::\\d+)?(?:\\/\\S*)?",
  "(?<!\\d)1[3-9]\\d{9}(?!\\d)",
  "[A-Za-z0-9._-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+",
  "(?:密级|保密期限)\\s*[:：]\\s*\\S+",
  "《[^》]+》第[一二三四五六七八九十百]+条",
  "姓名[:：]\\s*[\\u4e00-\\u9fa5]{2,4}",
  "[京津沪][A-Z][A-Z0-9]{5,6}",
  "(?:0\\d{2,3}-)?\\d{7,8}",
  "(?:公司|公路|公安局?)(?:内部)?通知",
  "\\b[A-Z]{2}\\d{6}$",
  "\\d{1,4000}",
  "[[\\]\\-a-f]{2,}[)}]",
  "\\u{1F512}\\s?机密",
];

describe("riskOfPattern", () => {
  test.each([...REFUSED, "(x)\\1", "(?<n>x)\\k<n>", "a*", "(?:)", "(", "[", "\\"])("refuses %s", (expression) => {
    expect(riskOfPattern(expression)).toMatch(/请/);
  });

  test.each(PASSED)("lets pass %s", (expression) => {
    expect(riskOfPattern(expression)).toBeUndefined();
  });

  test("refuses what is very long", () => {
    expect(riskOfPattern("内".repeat(501))).toMatch(/太长/);
  });

  test("lets pass every expression of the bundled packs", () => {
    for (const { match } of BUNDLED_PACKS.flatMap(({ rules }) => rules)) {
      for (const expression of expressionsOf(match)) expect(riskOfPattern(expression), expression).toBeUndefined();
    }
  });
});

const TEXTS = ["a", "1", "中", "x", "ab", "aab", "1,", "a.", "x,", "中1", "患", "患，", "Aa", " 1"].flatMap((piece) => [
  piece.repeat(400),
  `${piece.repeat(150)}!`.repeat(3),
]);

describe("what is let pass takes few steps on any text, counted", () => {
  test.each(PASSED.filter((expression) => !expression.includes("(?<!")))("%s", (expression) => {
    for (const text of TEXTS) {
      expect(countSteps(expression, text, MOST_STEPS * text.length), text.slice(0, 20)).toBeLessThan(Infinity);
    }
  });

  test("the count tells a slow expression", () => {
    expect(countSteps("(a+)+b", "a".repeat(60), 1e6)).toBe(Infinity);
    expect(countSteps("(?:a|a)+b", "a".repeat(60), 1e6)).toBe(Infinity);
    expect(countSteps("a+a+a+b", "a".repeat(150), MOST_STEPS * 150)).toBe(Infinity);
  });

  test("expressions made at random", () => {
    const random = seededRandom(7);
    const pick = <T>(choices: readonly T[]): T => choices[random(choices.length)] as T;
    const make = (depth: number): string => {
      const one = (): string => (depth === 0 ? pick(["a", "b", "[ab]", "[^a]", ".", "ab", "\\w"]) : make(depth - 1));
      const repeat = (): string => `(?:${one()})${pick(["*", "+", "?", "{2,}", "{0,7}", "{3}", "+?"])}`;
      return pick([one, repeat, () => one() + repeat(), () => `(?:${one()}|${one()})`, () => repeat() + one()])();
    };
    let passed = 0;
    for (let round = 0; round < 4000; round += 1) {
      const expression = make(1 + (round % 3));
      if (riskOfPattern(expression) !== undefined) continue;
      passed += 1;
      const word = Array.from({ length: 1 + random(4) }, () => pick(["a", "b", "c"])).join("");
      const text = `${word.repeat(60)}${pick(["", "c", "!"])}`;
      expect(countSteps(expression, text, MOST_STEPS * text.length), `${expression} on ${text}`).toBeLessThan(Infinity);
    }
    expect(passed).toBeGreaterThan(1000);
  });
});

test.each([
  ["a+b*c{2,}d{200,}", "a{1,100}b{0,100}c{2,100}d{200,200}"],
  ["[+*]\\+\\*+?", "[+*]\\+\\*{1,100}?"],
  ["\\u{41}[\\]+]{3}a{2,3}", "\\u{41}[\\]+]{3}a{2,3}"],
  ["\\p{L}+", "\\p{L}{1,100}"],
])("the engine bounds the repetitions of %s", (expression, bounded) => {
  expect(boundRepeats(expression)).toBe(bounded);
  expect(() => new RegExp(bounded, "u")).not.toThrow();
});
