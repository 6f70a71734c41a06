import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import type { Block } from "../../lib/model/draft.ts";
import { accuracyRules } from "../../rules/national/accuracy/index.ts";
import { national } from "../../rules/national/pack.ts";
import { ACCURACY_PLANTS, ACCURATE } from "./made/accuracy-plants.ts";
import { createDice, type Dice } from "./made/dice.ts";
import { hasSharedTexts, publishedTexts } from "./published-texts.ts";

const ROUNDS = 1000;
const rules = compileRules(national);
const own = new Set(accuracyRules.map(({ id }) => id));
const texts = hasSharedTexts ? publishedTexts().map(({ text }) => text) : [];

if (!hasSharedTexts) console.log("已公开文本（../shared）不在，跳过 accuracy.test.ts");

/** A paragraph of a published text that ends with a sentence, and the sentence behind it. */
function placed(dice: Dice, sentence: string): { readonly text: string; readonly before: number } {
  const text = texts[dice.below(texts.length)] ?? "";
  const end = text.indexOf("。", dice.below(text.length)) + 1;
  const before = dice.oneIn(3) ? "" : text.slice(Math.max(0, end - 60), end).replaceAll("\n", "");
  const behind = dice.oneIn(3) ? "" : "请各单位抓好落实。";
  return { text: before + sentence + behind, before: before.length };
}

function check(text: string) {
  const blocks: Block[] = [{ kind: "paragraph", text }];
  return checkDraft({ kind: "article", blocks }, rules, { today: "2026-11-22" });
}

describe.skipIf(!hasSharedTexts)("faults of fact made at random", () => {
  test.each(ACCURACY_PLANTS)("$name is found with its exact span", ({ name, category, make }) => {
    const dice = createDice(20261122 + name.length);
    const missed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [lead = "", wrong = "", tail = ""] = make(dice).split("\u0001");
      const { text, before } = placed(dice, lead + wrong + tail);
      const start = before + lead.length;
      const spans = check(text).filter((finding) => finding.category === category);
      if (!spans.some((span) => span.start === start && span.end === start + wrong.length)) {
        missed.push(lead + wrong + tail + JSON.stringify(spans.map((span) => text.slice(span.start, span.end))));
      }
    }
    console.log(`${name}: ${ROUNDS - missed.length} / ${ROUNDS} found`, missed.slice(0, 6));
    expect(missed.length).toBeLessThanOrEqual(ROUNDS / 20);
  });

  test.each(ACCURATE)("%s without a fault is let pass", (name, make) => {
    const dice = createDice(7 + name.length);
    const raised: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const sentence = make(dice);
      if (check(sentence).some(({ rule }) => own.has(rule))) raised.push(sentence);
    }
    expect(raised.slice(0, 5)).toEqual([]);
  });
});
