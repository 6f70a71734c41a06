import { describe, expect, test } from "vitest";
import type { Block } from "../../lib/model/draft.ts";
import { draftText } from "../../lib/model/draft.ts";
import { anyText, around, checkMade, findingsOf } from "./made/check-made.ts";
import { createDice } from "./made/dice.ts";
import { insert } from "./made/insert.ts";
import { PERSON_LOOK_ALIKES, PERSON_PLANT_KINDS } from "./made/person-plants.ts";
import { fullName, hiddenName } from "./made/persons.ts";
import { hasSharedTexts } from "./published-texts.ts";

const ROUNDS = 1000;
const TABLE_ROUNDS = 200;
const LOOK_ALIKE_ROUNDS = 150;

if (!hasSharedTexts) console.log("已公开文本（../shared）不在，跳过 persons.test.ts");

describe.skipIf(!hasSharedTexts)("data about persons, made at random", () => {
  test.each(PERSON_PLANT_KINDS)("$name is found with its exact span", ({ name, category, make }) => {
    const dice = createDice(20261122 + name.length);
    const missed: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { lead, planted, tail } = make(dice);
      const made = insert(anyText(dice), planted, [lead, tail], dice);
      const spans = checkMade(made).filter((finding) => finding.category === category);
      if (!spans.some(({ start, end }) => start === made.start && end === made.end)) missed.push(around(made));
    }
    console.log(`${name}: ${ROUNDS - missed.length} / ${ROUNDS} found`, missed.slice(0, 8));
    expect(missed.length).toBeLessThanOrEqual(ROUNDS * 0.03);
  });

  test.each(PERSON_PLANT_KINDS.filter(({ labels }) => labels !== undefined))(
    "$name is found in tables",
    ({ name, category, make, labels = [""] }) => {
      const dice = createDice(4711 + name.length);
      const missed: string[] = [];
      for (let round = 0; round < TABLE_ROUNDS; round += 1) {
        const { planted } = make(dice);
        const label = dice.pick(labels);
        const rows = dice.oneIn(2)
          ? [
              ["序号", "姓名", label],
              ["1", fullName(dice), planted],
            ]
          : [["姓名", hiddenName(dice), label, planted]];
        const blocks = rows.flatMap((cells, row) =>
          cells.map((text, column): Block => ({ kind: "cell", text, cell: { table: 0, row, column } })),
        );
        const end = draftText({ blocks }).length;
        const found = findingsOf(blocks).filter((finding) => finding.category === category);
        if (!found.some((one) => one.end === end && one.start === end - planted.length))
          missed.push(`${label}|${planted}`);
      }
      console.log(`${name} in tables: ${TABLE_ROUNDS - missed.length} / ${TABLE_ROUNDS} found`, missed.slice(0, 8));
      expect(missed.length).toBeLessThanOrEqual(TABLE_ROUNDS * 0.03);
    },
  );

  test("look-alikes are let pass", () => {
    const dice = createDice(77);
    const held: string[] = [];
    const asked: string[] = [];
    for (const [name, make] of PERSON_LOOK_ALIKES) {
      for (let round = 0; round < LOOK_ALIKE_ROUNDS; round += 1) {
        const made = insert(anyText(dice), make(dice), ["", ""], dice);
        const found = checkMade(made).filter(({ start, end }) => start < made.end && made.start < end);
        if (found.some(({ outcome }) => outcome === "block")) held.push(`${name}: ${around(made)}`);
        else if (found.length > 0) asked.push(`${name}: ${around(made)}`);
      }
    }
    const total = PERSON_LOOK_ALIKES.length * LOOK_ALIKE_ROUNDS;
    console.log(
      `look-alikes: ${held.length} held, ${asked.length} asked about, of ${total}`,
      held.slice(0, 10),
      asked.slice(0, 10),
    );
    expect(held.length).toBeLessThanOrEqual(total / 100);
    expect(asked.length).toBeLessThanOrEqual(total / 50);
  });
});
