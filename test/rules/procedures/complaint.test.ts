import { describe, expect, test } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { checkProcedure } from "../../../lib/procedures/packs/check-procedure.ts";
import { caseOn, inForce, PACKS } from "./in-force.ts";
import { walk } from "./walker.ts";

const huoshan = inForce("huoshan", "complaint");

describe.each(PACKS)("in %s", (pack) => {
  const procedure = inForce(pack, "complaint");

  test("H9.4–5: received, examined, investigated, decided, told, archived", () => {
    expect(checkProcedure(procedure)).toEqual([]);
    const { taken, found } = walk(procedure, "2026-03-02", { says: { "is-anonymous": false } });
    expect(taken).toEqual(["receive", "examine", "investigate", "decide", "tell-result", "archive"]);
    expect(found).toMatchObject({ state: "closed", outcome: "upheld", notes: [] });
  });

  test.each([
    ["not-accept", false, ["tell-not-accepted", "archive"], "not-accepted"],
    ["not-accept", true, ["not-accept", "archive"], "not-accepted"],
    ["transfer", false, ["transfer", "archive"], "transferred"],
    ["accept", true, ["investigate", "decide", "finish", "archive"], "upheld"],
  ])("H9.4–5: %s, anonymous %s: %s", (result, isAnonymous, way, outcome) => {
    const says = { "examination-result": result, "is-anonymous": isAnonymous };
    const { taken, found } = walk(procedure, "2026-03-02", { says });
    const told = pack === "huoshan" && result === "transfer" ? ["tell-transferred"] : [];
    expect(taken.slice(2)).toEqual([way[0], ...told, ...way.slice(1)]);
    expect(found.outcome).toBe(outcome);
  });

  test("H9.4: one that is anonymous is not to be told, and not asked for a name", () => {
    const { taken, found } = walk(procedure, "2026-03-02", {
      says: { "is-anonymous": true, "examination-result": "accept" },
      before: "finish",
    });
    expect(taken).not.toContain("tell-result");
    expect(found.next.map(({ step }) => step)).not.toEqual(expect.arrayContaining(["tell-result"]));
    const asked = stepForm({ procedure, step: "receive" }, { "is-anonymous": true }).map(({ id }) => id);
    expect(asked).not.toEqual(expect.arrayContaining(["informant"]));
    expect(asked).not.toEqual(expect.arrayContaining(["wants-reply"]));
  });

  test("H9.4: who reported need not be named for it to be recorded", () => {
    const form = stepForm({ procedure, step: "receive" }, { "is-anonymous": false });
    expect(form.find(({ id }) => id === "informant")).toMatchObject({ kind: "person", required: false });
    expect(form.find(({ id }) => id === "summary")?.hint).toMatch(/不照录举报的内容.*姓名/);
  });

  test("H9.4–5: what was found cannot be withdrawn any more", () => {
    const offered = (before: string): string[] =>
      walk(procedure, "2026-03-02", { says: { "is-anonymous": false }, before }).found.next.map(({ step }) => step);
    expect(offered("decide")).toContain("withdraw");
    expect(offered("tell-result")).not.toContain("withdraw");
  });

  test("H9.5: what turns out to be another's after it was accepted is transferred, as long as nothing was decided", () => {
    const accepted = (before: string): Case =>
      walk(procedure, "2026-03-02", { says: { "is-anonymous": false }, before }).found;
    expect(accepted("investigate").next).toContainEqual(expect.objectContaining({ step: "transfer", optional: true }));
    expect(accepted("decide").next.map(({ step }) => step)).toContain("transfer");
    expect(accepted("tell-result").next.map(({ step }) => step)).not.toContain("transfer");
    const { log, day } = walk(procedure, "2026-03-02", { says: { "is-anonymous": false }, before: "decide" });
    log.step("transfer", day, { "transferred-to": "县卫生健康委", "transfer-matter": "床位信息" });
    const found = caseOn(day, log.events, procedure);
    expect(found).toMatchObject({ state: "closed", outcome: "transferred", notes: [] });
    expect(found.fields["examination-result"]).toBe("accept");
  });

  test("H9.4–5: who is named can be told of the transfer and of what came of it, one that is anonymous cannot", () => {
    const offered = (isAnonymous: boolean): string[] => {
      const says = { "examination-result": "transfer", "is-anonymous": isAnonymous };
      const { log, day } = walk(procedure, "2026-03-02", { says, before: "archive" });
      log.step("transfer-answered", day, { "transfer-answer": "已经公布" });
      return caseOn(day, log.events, procedure).next.map(({ step }) => step);
    };
    expect(offered(false)).toContain("tell-transferred");
    expect(offered(true)).not.toContain("tell-transferred");
  });

  test("the outcome of an investigation is one of three, whatever else a case may end with", () => {
    const options = procedure.fields.find(({ id }) => id === "outcome")?.options?.map(({ value }) => value);
    expect(options).toEqual(["upheld", "partly-upheld", "not-upheld"]);
    expect(procedure.outcomes.map(({ id }) => id)).toEqual([
      ...(options ?? []),
      "not-accepted",
      "transferred",
      "withdrawn",
    ]);
  });
});

test("条例第四十七条第二款、第五十一条 give no days: no limit but 霍山's", () => {
  for (const pack of PACKS.filter((id) => id !== "huoshan")) expect(inForce(pack, "complaint").clocks).toEqual([]);
});

test("nobody is told who asked for no answer, by 条例 alone; 霍山 tells whoever can be told", () => {
  const says = { "is-anonymous": false, "wants-reply": false };
  expect(walk(inForce("national", "complaint"), "2026-03-02", { says }).taken).toContain("finish");
  expect(walk(huoshan, "2026-03-02", { says }).taken).toContain("tell-result");
});
