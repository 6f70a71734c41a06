import { expect, test } from "vitest";
import { mergePacks, packInForce, rulesOnly } from "../../../lib/check/merge-packs.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { national } from "../../../rules/national/pack.ts";

const own: RulePack = {
  id: "own",
  title: "本局规则",
  agency: "某局",
  version: "1",
  extends: "national",
  rules: [],
  adjust: [{ rule: "mobile-phone", outcome: "ask", basis: [{ document: "本局办法", clause: "第一条" }] }],
};

test("an adjustment puts its basis first and its outcome in place", () => {
  const before = national.rules.find(({ id }) => id === "mobile-phone");
  const after = mergePacks(national, own).rules.find(({ id }) => id === "mobile-phone");
  expect(after?.outcome).toBe("ask");
  expect(after?.basis).toEqual([{ document: "本局办法", clause: "第一条" }, ...(before?.basis ?? [])]);
});

test("an adjustment of a category is for all its rules that have none of their own", () => {
  const basis = [{ document: "本局办法", clause: "第二条" }];
  const merged = mergePacks(national, { ...own, adjust: [...(own.adjust ?? []), { category: "mobile-phone", basis }] });
  const clauses = merged.rules
    .filter(({ category }) => category === "mobile-phone")
    .map(({ id, basis: [first] }) => `${id} ${first?.clause ?? ""}`);
  expect(clauses).toContain("mobile-phone 第一条");
  expect(clauses).toContain("office-mobile-phone 第二条");
});

test("a rule with an inherited id takes its place, others are added", () => {
  const [first, second] = national.rules;
  if (first === undefined || second === undefined) throw new Error("no rules");
  const merged = mergePacks(national, {
    ...own,
    rules: [
      { ...first, title: "改写" },
      { ...second, id: "own-rule" },
    ],
  });
  expect(merged.rules).toHaveLength(national.rules.length + 1);
  expect(merged.rules.filter(({ id }) => id === first.id).map(({ title }) => title)).toEqual(["改写"]);
});

test("the merged pack is complete in itself and leaves its parts alone", () => {
  const copy = structuredClone(national);
  const merged = mergePacks(national, own);
  expect(merged).toMatchObject({ id: "own", agency: "某局" });
  expect(merged).not.toHaveProperty("extends");
  expect(merged).not.toHaveProperty("adjust");
  expect(national).toEqual(copy);
});

test("packInForce", () => {
  expect(packInForce("national", BUNDLED_PACKS)).toBe(national);
  expect(packInForce("huoshan", BUNDLED_PACKS)?.rules.length).toBeGreaterThan(national.rules.length);
  expect(packInForce("nowhere", BUNDLED_PACKS)).toBeUndefined();
  expect(packInForce("own", [own])).toBeUndefined();
});

test("what is wanted of articles without a review is the agency's, else the base's, and not sent to pages", () => {
  const base: RulePack = { ...national, publishing: { review: "offer" } };
  expect(mergePacks(base, own).publishing).toEqual({ review: "offer" });
  expect(mergePacks(base, { ...own, publishing: { review: "hold" } }).publishing).toEqual({ review: "hold" });
  expect(mergePacks(national, own)).not.toHaveProperty("publishing");
  expect(rulesOnly({ ...own, publishing: { review: "hold" } })).not.toHaveProperty("publishing");
});
