import { describe, expect, test } from "vitest";
import { createTermMatcher } from "../../../lib/check/term-matcher.ts";
import { createFoldBuffer, fold, foldText, sourceEnd, sourceStart } from "../../../lib/text/fold.ts";
import { seededRandom } from "../../corpus/random.ts";

const buffer = createFoldBuffer();

function matches(terms: readonly string[], text: string): string[] {
  fold(text, buffer);
  const { count, terms: met, starts, ends } = createTermMatcher(terms.map(foldText)).scan(foldText(text));
  return Array.from({ length: count }, (_, index) => {
    const start = sourceStart(buffer, starts[index] ?? 0);
    return `${terms[met[index] ?? 0] ?? "?"}@${start}-${sourceEnd(buffer, ends[index] ?? 0, text)}`;
  }).sort();
}

function oracle(terms: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      found.push(`${term}@${at}-${at + term.length}`);
    }
  }
  return found.sort();
}

describe("against indexOf", () => {
  test.each([
    ["内部文件资料保密工作秘书", 300],
    ["一二", 200],
    ["abc一", 300],
  ])("random terms over %s", (alphabet, rounds) => {
    const random = seededRandom(alphabet.length);
    const word = (length: number) => Array.from({ length }, () => alphabet[random(alphabet.length)] ?? "").join("");
    for (let round = 0; round < rounds; round += 1) {
      const terms = [...new Set(Array.from({ length: 1 + random(40) }, () => word(2 + random(5))))];
      const text = word(random(120));
      expect(matches(terms, text)).toEqual(oracle(terms, text));
    }
  });

  test("a word inside another and one that begins within another", () => {
    expect(matches(["工作秘密", "作秘", "秘书"], "工作秘书")).toEqual(["作秘@1-3", "秘书@2-4"]);
    expect(matches(["内部", "内部文件", "部文"], "内部文件")).toEqual(["内部@0-2", "内部文件@0-4", "部文@1-3"]);
  });

  test("sixty thousand words", () => {
    const random = seededRandom(5);
    const letter = () => String.fromCharCode(0x4e00 + random(600));
    const words = new Set<string>();
    while (words.size < 60_000) words.add(Array.from({ length: 2 + random(4) }, letter).join(""));
    const text = Array.from({ length: 2000 }, letter).join("");
    const terms = [...words];
    expect(matches(terms, text)).toEqual(oracle(terms, text));
  });
});

describe("seen through", () => {
  test.each([
    ["内\u200b部\u00ad文件", "内部文件@0-6"],
    ["内 部 文 件", "内部文件@0-7"],
    ["内　部　文　件", "内部文件@0-7"],
    ["内-部·文*件", "内部文件@0-7"],
    ["内  部  文  件", "内部文件@0-10"],
    ["这是内 部 文 件吗", "内部文件@2-9"],
    ["⽂内部⽂件", "内部文件@1-5"],
  ])("%s", (text, found) => {
    expect(matches(["内部文件"], text)).toEqual([found]);
  });

  test("full width, circled and upper case", () => {
    expect(matches(["abc"], "ａｂｃ ABC ⓐⓑⓒ")).toEqual(["abc@0-3", "abc@4-7", "abc@8-11"]);
  });

  test.each([
    "单位内部 文件管理",
    "内 部文件",
    "内  部 文 件",
    "内部\n文件",
    "内、部、文、件",
    "内 部，文，件",
    "内 部x文x件",
    "内    部    文    件",
  ])("not joined: %j", (text) => {
    expect(matches(["内部文件"], text)).toEqual([]);
  });

  test("a spaced term of two characters stands apart", () => {
    expect(matches(["国人"], "中国 人民")).toEqual([]);
    expect(matches(["国人"], "国 人")).toEqual(["国人@0-3"]);
    expect(matches(["国人"], "（国 人）")).toEqual(["国人@1-4"]);
    expect(matches(["国人"], "中国 人")).toEqual([]);
  });
});

test("terms under two characters are left out, the same term twice is found twice", () => {
  expect(matches(["内", ""], "内部")).toEqual([]);
  expect(matches(["内部", "内部"], "内部")).toHaveLength(2);
});

test("a term over the border of two stretches", () => {
  for (let before = 4090; before < 4100; before += 1) {
    expect(matches(["内部文件"], `${"字".repeat(before)}内部文件`)).toEqual([`内部文件@${before}-${before + 4}`]);
    expect(matches(["内部"], `${"，".repeat(before)}内 部`)).toEqual([`内部@${before}-${before + 3}`]);
  }
});
