import { describe, expect, test } from "vitest";
import { mergePacks } from "../../../../lib/check/merge-packs.ts";
import type { RulePack } from "../../../../lib/model/rule-pack.ts";
import { parseRulePack } from "../../../../lib/model/parse-rule-pack.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { national } from "../../../../rules/national/pack.ts";

const basis = [{ document: "某县医保局依申请公开制度", clause: "第五条" }];

function agency(more: Partial<RulePack>): RulePack {
  return { id: "own", title: "本局规则", agency: "某县医保局", version: "1", extends: "national", rules: [], ...more };
}

const step = (id: string, after: string[]) => ({ id, title: "本局复核", role: "办公室", basis, after });

test("an agency's step is in force upon the national procedure", () => {
  const change = { procedure: "request", basis, steps: [step("own-check", ["received"])] };
  const { procedures, refused } = proceduresInForce(mergePacks(national, agency({ procedureChanges: [change] })));
  expect(refused).toEqual([]);
  const request = procedures.find(({ id }) => id === "request");
  expect(request?.steps.map(({ id }) => id)).toContain("own-check");
  expect(request?.basis[0]).toEqual(basis[0]);
});

test("a step that can never be taken is refused by name, and the national procedure stays", () => {
  const broken = { procedure: "request", basis, steps: [step("own-check", ["own-check"])] };
  const sound = { procedure: "litigation", basis, title: "本局行政诉讼" };
  const pack = mergePacks(national, agency({ procedureChanges: [broken, sound] }));
  const { procedures, refused } = proceduresInForce(pack);
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toMatch(/^对办理程序“依申请公开”的变更没有采用：步骤“本局复核”/);
  const titles = national.procedures.map(({ id, title }) => (id === "litigation" ? "本局行政诉讼" : title));
  expect(procedures.map(({ title }) => title)).toEqual(titles);
  expect(procedures[0]?.steps.map(({ id }) => id)).not.toContain("own-check");
});

test("a change to no procedure, and a procedure that is broken in itself", () => {
  const lost = { procedure: "nothing", basis };
  const own = { id: "own", title: "本局程序", basis, starts: "open", fields: [], steps: [step("open", [])] };
  const pack = mergePacks(national, agency({ procedureChanges: [lost], procedures: [own] }));
  const { procedures, refused } = proceduresInForce(pack);
  expect(refused.map(({ reason }) => reason).join("")).toContain("没有一个步骤能办结");
  expect(refused.map(({ reason }) => reason).join("")).toContain("没有这个办理程序");
  expect(procedures).toHaveLength(national.procedures.length);
});

test("an imported pack is read one by one: what has no basis is named and left out, the rest is kept", () => {
  const change = { procedure: "request", basis, steps: [step("own-check", ["received"])] };
  const bare = { procedure: "request", steps: [{ ...step("bare", ["received"]), basis: [] }] };
  const parsed = parseRulePack({ ...agency({}), procedureChanges: [bare, change], procedures: [{ id: "own" }] });
  if (!parsed.ok) throw new Error(parsed.error);
  expect(parsed.value.refused.map(({ rule }) => rule)).toEqual(["办理程序“own”", "第1处办理程序的变更"]);
  expect(parsed.value.pack.procedureChanges).toHaveLength(1);
  const { procedures } = proceduresInForce(mergePacks(national, parsed.value.pack));
  expect(procedures[0]?.steps.map(({ id }) => id)).toContain("own-check");
});

test("a merged pack that went through a file keeps the procedures as they were changed", () => {
  const change = { procedure: "request", basis, steps: [step("own-check", ["received"])] };
  const merged = mergePacks(national, agency({ procedureChanges: [change] }));
  const copy = parseRulePack(JSON.parse(JSON.stringify(merged)));
  if (!copy.ok) throw new Error(copy.error);
  expect(proceduresInForce(copy.value.pack)).toEqual(proceduresInForce(merged));
});

test("of two procedures with one id whose days overlap the second is refused by name; side by side they are versions", () => {
  const own = (title: string, during?: object) => ({
    id: "own",
    title,
    basis,
    starts: "open",
    fields: [],
    steps: [{ ...step("open", []), effect: "closes" as const }],
    ...(during && { during }),
  });
  const made = (...procedures: ReturnType<typeof own>[]) => {
    const all = proceduresInForce(mergePacks(national, agency({ procedures })));
    return {
      titles: all.procedures.filter(({ id }) => id === "own").map(({ title }) => title),
      reasons: all.refused.map(({ reason }) => reason),
    };
  };
  const first = made(own("先写的"), own("后写的"));
  expect(first.titles).toEqual(["先写的"]);
  expect(first.reasons).toEqual([expect.stringMatching(/^办理程序“后写的”没有采用：编号“own”/)]);
  const overlapping = made(own("旧程序", { until: "2026-01-01" }), own("新程序", { from: "2026-01-01" }));
  expect([overlapping.titles, overlapping.reasons.length]).toEqual([["旧程序"], 1]);
  const beside = made(own("旧程序", { until: "2025-12-31" }), own("新程序", { from: "2026-01-01" }));
  expect(beside).toEqual({ titles: ["旧程序", "新程序"], reasons: [] });
});

test("a duty is not fulfilled by itself, nor by what is not there: that is refused by name, and what is there stays", () => {
  const ways = (...fulfilledBy: object[]) => {
    const change = { procedure: "duty-annual-report", basis, fulfilledBy };
    const pack = parseRulePack(agency({ procedureChanges: [change as never] }));
    if (!pack.ok) throw new Error(pack.error);
    const all = proceduresInForce(mergePacks(national, pack.value.pack));
    const duty = all.procedures.find(({ id }) => id === "duty-annual-report");
    const names = duty?.recurs?.fulfilledBy.map(({ procedure, step: id }) => `${procedure} ${id}`);
    return { names, reasons: all.refused.map(({ reason }) => reason) };
  };
  const stands = ["article publish"];
  const [own] = [ways({ procedure: "duty-annual-report", step: "begin", tells: "publish" })];
  expect(own).toEqual({ names: stands, reasons: [expect.stringContaining("不能由它自己完成")] });
  for (const lost of [
    { procedure: "nothing", step: "publish", tells: "publish" },
    { procedure: "article", step: "nothing", tells: "publish" },
  ]) {
    expect(ways(lost)).toEqual({ names: stands, reasons: [expect.stringContaining("没有这个程序或者步骤")] });
  }
  const there = ways({
    procedure: "complaint",
    step: national.procedures.find(({ id }) => id === "complaint")?.starts ?? "",
    tells: "publish",
  });
  expect([there.names?.length, there.reasons]).toEqual([2, []]);
});

describe("a pack with a great many dated changes", () => {
  const dayOf = (at: number): string => `${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
  const dated = (count: number, more: object = {}) =>
    Array.from({ length: count }, (_one, at) => ({
      procedure: "request",
      basis,
      title: `本局依申请公开${at}`,
      during: { from: dayOf(at) },
      ...more,
    }));

  test("is cut into twenty versions of a procedure at the most; what would cut more is refused by name", () => {
    const { procedures, refused } = proceduresInForce(mergePacks(national, agency({ procedureChanges: dated(30) })));
    const versions = procedures.filter(({ id }) => id === "request");
    expect(versions).toHaveLength(20);
    expect(versions[0]?.title).toBe("本局依申请公开18");
    expect(refused).toHaveLength(11);
    expect(refused[0]?.reason).toContain("20段以上");
  });

  test("of the same days is one version, and those that cannot work are found among them", () => {
    const during = { from: "2026-01-01" };
    const sound = dated(300, { during });
    const broken = { procedure: "request", basis, during, steps: [step("own-check", ["own-check"])] };
    const changes = [...sound.slice(0, 150), broken, ...sound.slice(150)];
    const { procedures, refused } = proceduresInForce(mergePacks(national, agency({ procedureChanges: changes })));
    expect(refused).toHaveLength(1);
    expect(procedures.filter(({ id }) => id === "request").map(({ title }) => title)).toEqual([
      "本局依申请公开299",
      "依申请公开",
    ]);
  });

  test("is not taken from a file beyond three hundred changes or a hundred procedures", () => {
    const changes = parseRulePack(agency({ procedureChanges: dated(301) }));
    expect(changes).toMatchObject({ ok: false, error: expect.stringContaining("变更超过了300个") });
    expect(parseRulePack(agency({ procedureChanges: dated(300) })).ok).toBe(true);
    const many = parseRulePack({ ...agency({}), procedures: Array.from({ length: 101 }, () => ({ id: "own" })) });
    expect(many).toMatchObject({ ok: false, error: expect.stringContaining("办理程序超过了100个") });
  });
});
