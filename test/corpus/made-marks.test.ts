import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import type { Finding } from "../../lib/model/finding.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { draftOf } from "../rules/marked-example.ts";
import { createDice, type Dice } from "./made/dice.ts";
import { insert } from "./made/insert.ts";
import { MARK_LOOK_ALIKES, MARK_PLANTS, plantMark } from "./made/marks.ts";
import { hasSharedTexts, publishedTexts, seedTexts } from "./published-texts.ts";

const ROUNDS = 1000;
const LOOK_ALIKE_ROUNDS = 150;

const huoshan = packInForce("huoshan", BUNDLED_PACKS);
const rules = compileRules(huoshan ?? { id: "none", title: "", agency: "", version: "", rules: [] });
const texts = hasSharedTexts ? [...seedTexts(), ...publishedTexts()].map(({ text }) => text) : [];

if (!hasSharedTexts) console.log("已公开文本（../shared）不在，跳过 made-marks.test.ts");

function anyText(dice: Dice): string {
  const text = texts[dice.below(texts.length)] ?? "";
  const from = text.indexOf("\n", dice.below(text.length)) + 1;
  return text.slice(from, from + 300 + dice.below(900));
}

function check(text: string): Finding[] {
  return checkDraft(draftOf(text), rules, { today: "2026-11-22" });
}

describe.skipIf(!hasSharedTexts)("marks made at random", () => {
  test.each(MARK_PLANTS)("$name is found with its exact span", ({ name, category, make }) => {
    const dice = createDice(404 + name.length);
    const missed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { text, start, end } = plantMark(anyText(dice), make(dice), dice);
      const isFound = check(text).some(
        (finding) => finding.category === category && finding.start === start && finding.end === end,
      );
      if (!isFound) missed.push(JSON.stringify(`${text.slice(start - 10, start)}〖${text.slice(start, end)}〗`));
    }
    console.log(`${name}: ${ROUNDS - missed.length} / ${ROUNDS} found`, missed.slice(0, 5));
    expect(missed.length).toBeLessThanOrEqual(ROUNDS / 50);
  });

  test("prose about secrecy is not held", () => {
    const dice = createDice(11);
    const held: string[] = [];
    for (const [name, make] of MARK_LOOK_ALIKES) {
      for (let round = 0; round < LOOK_ALIKE_ROUNDS; round += 1) {
        const { text, start, end } = insert(anyText(dice), make(dice), ["", ""], dice);
        const isHeld = check(text).some(({ outcome }) => outcome === "block");
        if (isHeld) held.push(`${name}: ${JSON.stringify(text.slice(start - 10, end + 10))}`);
      }
    }
    const total = MARK_LOOK_ALIKES.length * LOOK_ALIKE_ROUNDS;
    console.log(`look-alikes of marks: ${held.length} held of ${total}`, held.slice(0, 10));
    expect(held.length).toBeLessThanOrEqual(total / 100);
  });
});
