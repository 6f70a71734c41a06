import { describe, expect, test } from "vitest";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { toldSteps } from "../../../lib/procedures/entering/told-steps.ts";
import { articleCase } from "./article-case.ts";
import { inForce, PACKS } from "./in-force.ts";

describe.each(PACKS)("解读 of a policy document in %s (国办发〔2016〕80号, T17, T20)", (pack) => {
  const policy = () => {
    const one = articleCase(pack, { "article-kind": "policy" });
    one.take("draft", "2026-03-02");
    return one;
  };

  test("whether it is interpreted is decided before it is published", () => {
    const one = policy();
    one.review("2026-03-03");
    expect(one.offered("2026-03-03")).not.toContain("publish");
    expect(one.needed("2026-03-03")).toContain("needs-interpretation");
    one.take("needs-interpretation", "2026-03-03", { "needs-interpretation": false });
    expect(one.needed("2026-03-03")).toContain("publish");
  });

  test("that it is not is said with the reason", () => {
    const one = policy();
    const no = { "needs-interpretation": false, "opinion-reason": "" };
    expect(one.refused("needs-interpretation", "2026-03-02", no)).toContain("理由");
    expect(one.refused("needs-interpretation", "2026-03-02", { "needs-interpretation": true })).toBe("");
  });

  test("a 解读 that is approved or out before anyone decided is told to its document", () => {
    const told = (taken: string): string[] =>
      toldSteps(inForce(pack, "article"), taken, [
        { found: policy().on("2026-03-02"), tie: "interprets", to: "names" },
      ]).map(({ step }) => step);
    expect(told("publish")).toEqual(["interpretation-published"]);
    expect(told(pack === "huoshan" ? "assess" : "approve")).toEqual(["interpretation-ready"]);
  });

  test("a document that went out without the decision still owes it", () => {
    const one = policy();
    one.review("2026-03-03");
    one.take("needs-interpretation", "2026-03-03", { "needs-interpretation": false });
    one.take("publish", "2026-03-04");
    one.withdraw("needs-interpretation");
    expect(one.needed("2026-03-05")).toContain("needs-interpretation");
    one.take("needs-interpretation", "2026-03-06", { "needs-interpretation": true });
    expect(one.needed("2026-03-06")).toContain("interpretation-published");
    expect(one.on("2026-03-06").clocks.find(({ clock }) => clock === "interpretation")).toMatchObject({
      due: "2026-03-04",
      state: "overdue",
    });
  });
});

test.each(PACKS)("T21, B.1: the forms of a 解读 are put down so that they can be counted: %s", (pack) => {
  const forms = ["text", "charts", "recordings", "media", "press-conference", "questions"];
  const procedure = inForce(pack, "article");
  const field = procedure.fields.find(({ id }) => id === "interpretation-forms");
  expect(field?.options?.map(({ value }) => value)).toEqual(forms);
  const draft = (kind: string) => stepForm({ procedure, step: "draft" }, { "article-kind": kind }).map(({ id }) => id);
  expect(draft("interpretation")).toContain("interpretation-forms");
  expect(draft("policy")).not.toContain("interpretation-forms");
  const one = articleCase(pack, { "article-kind": "interpretation", "interpretation-forms": ["text", "charts"] });
  one.take("draft", "2026-03-02");
  expect(one.on("2026-03-02").fields["interpretation-forms"]).toEqual(["text", "charts"]);
});

test("天津第十八条、第二十条: what is interpreted has its plan; 第四条: 宣传部门 can be told", () => {
  const one = articleCase("tianjin", { "article-kind": "policy" });
  one.take("draft", "2026-03-02");
  const yes = { "needs-interpretation": true };
  expect(one.refused("needs-interpretation", "2026-03-02", { ...yes, "interpretation-plan": "" })).toContain(
    "解读方案",
  );
  one.take("needs-interpretation", "2026-03-02", yes);
  one.review("2026-03-03");
  expect(one.offered("2026-03-03")).toContain("tell-publicity");
  expect(one.needed("2026-03-03")).not.toContain("tell-publicity");
});
