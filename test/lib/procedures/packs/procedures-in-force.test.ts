import { expect, test } from "vitest";
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
