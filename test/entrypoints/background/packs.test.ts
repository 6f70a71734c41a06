import { expect, test } from "vitest";
import { createPacks } from "../../../entrypoints/background/rules/packs.ts";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { samplePack } from "../../../scripts/sample-year/pack.ts";

function packsOver(texts: Map<string, string>) {
  return createPacks({
    all: async () => texts,
    put: async (id, json) => void texts.set(id, json),
    remove: async (id) => void texts.delete(id),
  });
}

test("an imported pack is read once for each text, so that what is made of its procedures is kept; another text is read anew", async () => {
  const texts = new Map<string, string>();
  const packs = packsOver(texts);
  const kept = await packs.import(JSON.stringify(samplePack), "national");
  expect(kept).toMatchObject({ ok: true, value: { refused: [], summary: { id: samplePack.id } } });
  const made = async () => {
    const inForce = await packs.inForce(samplePack.id);
    return inForce.ok ? proceduresInForce(inForce.value.pack).procedures : [];
  };
  const first = await made();
  expect(first.map(({ id }) => id)).toContain("article");
  expect(await made()).toBe(first);
  await packs.import(JSON.stringify({ ...samplePack, procedureChanges: [], title: "样例县的另一版规则" }), "national");
  const second = await made();
  const assess = (all: typeof first) =>
    all.some(({ id, steps }) => id === "article" && steps.some((step) => step.id === "assess"));
  expect([assess(first), assess(second)]).toEqual([true, false]);
});
