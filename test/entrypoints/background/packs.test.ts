import { expect, test } from "vitest";
import { wholePack } from "../../../entrypoints/background/rules/read-pack.ts";
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

const basis = [{ document: "某县医保局依申请公开制度", clause: "第五条" }];
const dated = (during: object) => ({
  ...samplePack,
  // What it counts is of steps that only its own changes have.
  reporting: {},
  validity: { ...during, basis },
  procedureChanges: [{ procedure: "request", basis, title: "本局依申请公开", during }],
});

test.each([{ until: "2024-02-31" }, { until: "9999-12-31" }, { from: "0000-01-01" }, { from: "1948-12-31" }])(
  "days of validity that no calendar has are left out and named, and the rest of the pack can be used: %j",
  async (during) => {
    const packs = packsOver(new Map());
    const imported = await packs.import(JSON.stringify(dated(during)), samplePack.id);
    const reasons = imported.ok ? imported.value.refused.map(({ reason }) => reason) : [];
    expect(reasons).toHaveLength(2);
    for (const reason of reasons) expect(reason).toContain("1949年至2199年之间的日期");
    const listed = (await packs.list(samplePack.id)).find(({ id }) => id === samplePack.id);
    expect(listed).toMatchObject({ inForce: true, title: samplePack.title });
    expect((await packs.inForce(samplePack.id)).ok).toBe(true);
  },
);

test("days at the ends of what can be reckoned with can be used, and a leap day", async () => {
  const packs = packsOver(new Map());
  for (const during of [{ from: "1949-01-01", until: "2199-12-31" }, { from: "2024-02-29" }]) {
    expect(await packs.import(JSON.stringify(dated(during)), "national")).toMatchObject({ value: { refused: [] } });
  }
});

test("a pack whose procedures cannot be made is a failure with a sentence, not a throw", () => {
  const pack = { ...samplePack, procedureChanges: [{ procedure: "request", basis, during: { until: "2024-02-31" } }] };
  expect(wholePack({ pack, refused: [] })).toMatchObject({ ok: false, error: expect.stringContaining(pack.title) });
});

test("a pack that cannot be used is not kept, and one that broke in store is listed and can be removed while in force", async () => {
  const texts = new Map([["old", "{"]]);
  const packs = packsOver(texts);
  expect((await packs.import(JSON.stringify({ ...samplePack, extends: "old" }), "old")).ok).toBe(false);
  expect([...texts.keys()]).toEqual(["old"]);
  const listed = (await packs.list("old")).find(({ id }) => id === "old");
  expect(listed).toMatchObject({ inForce: true, broken: expect.stringContaining("JSON") });
  expect((await packs.inForceOrNational("old")).ok).toBe(true);
  expect((await packs.remove("old", "old")).ok).toBe(true);
  expect(texts.size).toBe(0);
});

test("a pack that works is not removed while it is in force", async () => {
  const texts = new Map<string, string>();
  const packs = packsOver(texts);
  await packs.import(JSON.stringify(samplePack), "national");
  expect((await packs.remove(samplePack.id, samplePack.id)).ok).toBe(false);
  expect(texts.size).toBe(1);
});

test.each(["02-29", "02-30", "99-99", "00-10"])(
  "a last day that not every year has, %s, is refused by name",
  async (on) => {
    const clock = { id: "own", title: "本局期限", basis, from: "begin", within: { on }, until: ["report"], main: true };
    const procedureChanges = [{ procedure: "duty-annual-report", basis, clocks: [clock] }];
    const pack = { ...samplePack, reporting: {}, procedureChanges };
    const imported = await packsOver(new Map()).import(JSON.stringify(pack), "national");
    const reasons = imported.ok ? imported.value.refused.map(({ reason }) => reason) : [];
    expect(reasons).toEqual([expect.stringMatching(/^第1处办理程序的变更没有采用/)]);
  },
);

test("B.1: counts of steps that are not there any more are named and left out; the others count, and reading again gives the same pack", async () => {
  const packs = packsOver(new Map());
  const imported = await packs.import(JSON.stringify({ ...samplePack, procedureChanges: [] }), "national");
  const named = imported.ok ? imported.value.refused.map(({ rule }) => rule) : [];
  expect(named).toContain("统计项目“交托管单位发布”");
  const first = await packs.inForce(samplePack.id);
  const second = await packs.inForce(samplePack.id);
  const counts = first.ok ? (first.value.pack.reporting?.counts ?? []) : [];
  const ids = counts.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["published", "requests-received"]));
  expect(ids).not.toContain("hosted");
  expect(first.ok && second.ok && first.value.pack === second.value.pack).toBe(true);
});

test("B.1: a broken count in a file is named and left out, the rest of the pack is there", async () => {
  const broken = { id: "walks", title: "走访", unit: "次", group: "监督保障", basis: [], from: { step: "walk" } };
  const lost = { ...broken, id: "visits", title: "回访", basis, from: { procedure: "request", step: "visit" } };
  const pack = { ...samplePack, reporting: { counts: [broken, lost], asked: [{ id: "calls" }] } };
  const imported = await packsOver(new Map()).import(JSON.stringify(pack), "national");
  expect(imported.ok && imported.value.refused.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^统计项目“走访”没有采用：“basis”有误/),
    expect.stringMatching(/^需要录入的数据“calls”没有采用/),
    expect.stringMatching(/^统计项目“回访”没有采用：“依申请公开”里没有步骤“visit”/),
  ]);
});
