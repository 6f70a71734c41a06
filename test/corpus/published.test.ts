import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { packInForce } from "../../lib/check/merge-packs.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";
import { draftOf } from "../rules/marked-example.ts";
import { hasSharedTexts, publishedTexts, seedTexts } from "./published-texts.ts";

if (!hasSharedTexts) console.log("已公开文本（../shared）不在，跳过 published.test.ts");

describe.skipIf(!hasSharedTexts).each(BUNDLED_PACKS.map(({ id }) => id))("published texts under %s", (id) => {
  const pack = packInForce(id, BUNDLED_PACKS);
  const rules = compileRules(pack ?? { id, title: id, agency: id, version: "", rules: [] });
  const texts = hasSharedTexts ? [...publishedTexts(), ...seedTexts()] : [];
  const findings = texts.map(({ id: text, text: content }) => ({
    text,
    found: checkDraft(draftOf(content), rules, { today: "2026-11-22" }),
  }));

  test("has all texts and rules", () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(rules.list.length).toBeGreaterThan(10);
  });

  test("none is held", () => {
    const held = findings.flatMap(({ text, found }) =>
      found.filter(({ outcome }) => outcome === "block").map(({ rule, start, end }) => ({ text, rule, start, end })),
    );
    expect(held).toEqual([]);
  });

  test("the reader of a usual text is asked little", () => {
    const counts = findings.map(({ found }) => found.length).sort((a, b) => a - b);
    const asked = counts.reduce((sum, count) => sum + count, 0);
    console.log(`${id}: ${asked} asked or advised in ${counts.length} texts, most in one ${counts.at(-1) ?? 0}`);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(2);
  });
});
