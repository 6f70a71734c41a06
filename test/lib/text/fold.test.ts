import { describe, expect, test } from "vitest";
import { createFoldBuffer, fold, foldText, sourceEnd, sourceStart } from "../../../lib/text/fold.ts";
import { seededRandom } from "../../corpus/random.ts";

describe("foldText", () => {
  test.each([
    ["ＡＢＣ１２３，：（）", "abc123,:()"],
    ["內ⓐⒷ㊙", "内ab秘"],
    ["⽂⾯⻓", "文面长"],
    ["a\u200bb\u00adc\ufeffd\u2060e\ufe0ff\u202eg", "abcdefg"],
    ["a\u3000b\u00a0c\td", "a b c d"],
    ["★☆⭐✩", "★★★★"],
    ["＊∗﹡", "***"],
    ["–—－−", "----"],
    ["•・‧", "···"],
    ["𝟏𝟐𝐀", "12a"],
    ["字\u{e0100}形", "字形"],
    ["行\r\n次\u2028末", "行\n次\n末"],
    ["①②", "①②"],
    ["😀\ud835", "😀\ud835"],
    ["n\u0336o\u1ab0p", "nop"],
    ["絕密、機密、祕密", "绝密、机密、秘密"],
  ])("%s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

test("every folded position leads back to the character it came from", () => {
  const alphabet = ["内", "Ａ", "\u200b", "\u3000", "★", "𝟑", "😀", "\u{e0101}", "\ufe0f", "7", "\n", "⽂", "x"];
  const random = seededRandom(11);
  const buffer = createFoldBuffer();
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: random(30) }, () => alphabet[random(alphabet.length)] ?? "").join("");
    fold(text, buffer);
    for (let at = 0; at < buffer.length; at += 1) {
      const source = text.slice(sourceStart(buffer, at), sourceEnd(buffer, at + 1, text));
      expect(foldText(source)).toBe(String.fromCharCode(buffer.codes[at] ?? 0));
      expect(source.length).toBeLessThanOrEqual(2);
      if (at > 0) expect(sourceStart(buffer, at)).toBeGreaterThanOrEqual(sourceEnd(buffer, at, text));
    }
    expect(foldText(text)).toBe(String.fromCharCode(...buffer.codes.subarray(0, buffer.length)));
  }
});

test("a buffer forgets its last text", () => {
  const buffer = createFoldBuffer();
  fold("长长的文字\u200b一二三".repeat(1000), buffer);
  fold("短1", buffer);
  expect([buffer.length, buffer.isMapped, buffer.specialCount]).toEqual([2, false, 1]);
});
