import { describe, expect, test } from "vitest";
import { draftFromHtml } from "../../scripts/draft-from-html.ts";
import { anyText, around, checkMade, findingsOf } from "./made/check-made.ts";
import { createDice } from "./made/dice.ts";
import { insert } from "./made/insert.ts";
import { LOOK_ALIKES, OLD_NUMBER_LOOK_ALIKES } from "./made/look-alikes.ts";
import { oldIdentityNumber } from "./made/numbers.ts";
import { PLANT_KINDS } from "./made/plants.ts";
import { escaped, tagged } from "./made/variants.ts";
import { hasSharedTexts } from "./published-texts.ts";

const ROUNDS = 2500;
const HTML_ROUNDS = 500;
const LOOK_ALIKE_ROUNDS = 80;

if (!hasSharedTexts) console.log("已公开文本（../shared）不在，跳过 made.test.ts");

describe.skipIf(!hasSharedTexts)("made at random", () => {
  test.each(PLANT_KINDS)("$name is found with its exact span", ({ name, category, make, neighbours }) => {
    const dice = createDice(20261122 + name.length);
    const missed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = insert(anyText(dice), make(dice), dice.pick(neighbours), dice);
      const spans = checkMade(made).filter((finding) => finding.category === category);
      if (!spans.some(({ start, end }) => start === made.start && end === made.end)) missed.push(around(made));
    }
    console.log(`${name}: ${ROUNDS - missed.length} / ${ROUNDS} found`, missed.slice(0, 5));
    expect(missed.length).toBeLessThanOrEqual(ROUNDS / 100);
  });

  test.each(PLANT_KINDS)("$name is found in markup, cut by tags", ({ name, category, make, neighbours }) => {
    const dice = createDice(4711 + name.length);
    const missed: string[] = [];
    for (let round = 0; round < HTML_ROUNDS; round += 1) {
      const made = insert(anyText(dice).slice(0, 300), make(dice).replaceAll("\0", ""), dice.pick(neighbours), dice);
      const planted = made.text.slice(made.start, made.end);
      const markup = escaped(made.text.slice(0, made.start)) + "\u0001" + escaped(made.text.slice(made.end));
      const lines = markup.split("\n").map((line) => `<p>${line}</p>`);
      const { blocks, inDomText } = draftFromHtml(lines.join("\n").replace("\u0001", () => tagged(planted, dice)));
      const found = findingsOf(blocks);
      const spans = found.filter((finding) => finding.category === category);
      const end = made.start + planted.replaceAll("\n", "").length;
      const isFound = spans
        .map((span) => inDomText(span.start, span.end))
        .some((span) => span.start === made.start && span.end === end);
      if (!isFound) missed.push(around(made));
    }
    console.log(`${name} in markup: ${HTML_ROUNDS - missed.length} / ${HTML_ROUNDS} found`, missed.slice(0, 5));
    expect(missed.length).toBeLessThanOrEqual(HTML_ROUNDS / 100);
  });

  test("look-alikes are let pass", () => {
    const dice = createDice(7);
    const held: string[] = [];
    let asked = 0;
    for (const [name, make] of LOOK_ALIKES) {
      for (let round = 0; round < LOOK_ALIKE_ROUNDS; round += 1) {
        const made = insert(anyText(dice), make(dice), ["", ""], dice);
        const found = checkMade(made);
        if (found.some(({ outcome }) => outcome === "block")) held.push(`${name}: ${around(made)}`);
        else if (found.length > 0) asked += 1;
      }
    }
    const total = LOOK_ALIKES.length * LOOK_ALIKE_ROUNDS;
    console.log(`look-alikes: ${held.length} held, ${asked} asked about, of ${total}`, held.slice(0, 10));
    expect(total).toBeGreaterThan(2000);
    expect(held.length).toBeLessThanOrEqual(total / 100);
  });

  test("fifteen digits are asked about, unless the words say what they are", () => {
    const dice = createDice(15);
    let found = 0;
    let wrong = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const made = insert(anyText(dice), oldIdentityNumber(dice), ["", ""], dice);
      if (checkMade(made).some(({ start, end }) => start === made.start && end === made.end)) found += 1;
      const make = OLD_NUMBER_LOOK_ALIKES[round % OLD_NUMBER_LOOK_ALIKES.length];
      const other = insert(anyText(dice), make?.(dice) ?? "", ["", ""], dice);
      if (checkMade(other).some(({ category }) => category === "id-number")) wrong += 1;
    }
    console.log(`fifteen digits: ${found} / ${ROUNDS} found, ${wrong} / ${ROUNDS} others asked about`);
    expect(found).toBeGreaterThan(ROUNDS * 0.98);
    expect(wrong).toBeLessThan(ROUNDS * 0.01);
  });
});
