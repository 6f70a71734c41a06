import { describe, expect, test } from "vitest";
import { proceduresInForce } from "../../../lib/procedures/packs/procedures-in-force.ts";
import { articleWith } from "../../../lib/procedures/packs/with-own-review.ts";
import { packInForce } from "../../../lib/check/merge-packs.ts";
import { stepForm } from "../../../lib/procedures/entering/step-form.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { articleCase } from "./article-case.ts";
import { inForce, PACKS } from "./in-force.ts";
import { walk } from "./walker.ts";

describe.each(PACKS)("what an article may not pass over, in %s", (pack) => {
  test("条例第十一条、第十五条: the secrecy review says whether others are concerned, each time", () => {
    const one = articleCase(pack);
    one.take("draft", "2026-03-02");
    one.take("department-review", "2026-03-02");
    const form = stepForm({ procedure: inForce(pack, "article"), found: one.on("2026-03-02"), step: "secrecy-review" });
    const asked = form.filter(({ id }) => id === "third-party-needed" || id === "organs-needed");
    expect(asked).toMatchObject([
      { required: true, value: false },
      { required: true, value: false },
    ]);
  });

  test("H1.7, T5: a draft goes to the public after its secrecy review, one for comment by being published", () => {
    const one = articleCase(pack, { "major-interest": true });
    one.take("draft", "2026-03-02");
    expect(one.offered("2026-03-02")).not.toContain("open-consultation");
    one.take("department-review", "2026-03-03");
    one.take("secrecy-review", "2026-03-03", { "review-finding": "public" });
    expect(one.offered("2026-03-03")).toContain("open-consultation");
    const secret = articleCase(pack, { "major-interest": true, "review-finding": "not-public" });
    secret.take("draft", "2026-03-02");
    secret.review("2026-03-03");
    expect(secret.offered("2026-03-03")).not.toContain("open-consultation");
    const draft = articleCase(pack, { "article-kind": "decision-draft" });
    draft.take("draft", "2026-03-02");
    draft.review("2026-03-03");
    expect(draft.offered("2026-03-03")).not.toContain("open-consultation");
    draft.take("publish", "2026-03-04");
    expect(draft.offered("2026-03-04")).toContain("open-consultation");
  });

  test("a draft that was materially changed is put up again, and approved after what came in then", () => {
    const one = articleCase(pack, { "major-interest": true });
    one.take("draft", "2026-03-02");
    one.take("department-review", "2026-03-03");
    one.take("secrecy-review", "2026-03-03", { "review-finding": "public" });
    for (const [opens, closes] of [
      ["2026-03-04", "2026-04-07"],
      ["2026-05-06", "2026-06-08"],
    ] as const) {
      one.take("open-consultation", opens, { "consultation-opens": opens, "consultation-closes": closes });
      expect(one.refused("close-consultation", closes)).not.toBe("");
      if (["huoshan", "tianjin", "linyi"].includes(pack)) expect(one.offered(opens)).not.toContain("approve");
      const over = `${closes.slice(0, 8)}20`;
      one.take("close-consultation", over);
      one.take("publish-feedback", over);
      expect(one.offered(over)).toContain("approve");
    }
    expect(one.needed("2026-06-22")).not.toContain("open-consultation");
  });
});

test.each(["huoshan", "tianjin", "linyi"])(
  "H1.7, T5, L.3(11): %s hears the public also where its review is its own",
  (pack) => {
    const merged = packInForce(pack, BUNDLED_PACKS);
    if (!merged) throw new Error(pack);
    const made = articleWith(proceduresInForce(merged, { keepsExpired: true }), {
      basis: { document: "某局制度", clause: "第二条" },
      steps: [{ title: "科室审核", role: "科长", reasoned: true }],
    });
    if (!made.ok) throw new Error(made.error);
    const says = { "major-interest": true, "third-party-needed": false, "organs-needed": false };
    const { taken, found } = walk(made.value, "2026-03-02", { says });
    expect(found.outcome).toBe("published");
    expect(taken.indexOf("own-review-1")).toBeLessThan(taken.indexOf("open-consultation"));
    expect(taken.indexOf("publish-feedback")).toBeLessThan(taken.indexOf("publish"));
  },
);

test("霍山: who drafts says whether it is of major interest, and gives a first opinion", () => {
  const one = articleCase("huoshan");
  expect(one.refused("draft", "2026-03-02", { "initial-opinion": "" })).toContain("初步意见");
  const form = stepForm({ procedure: inForce("huoshan", "article"), step: "draft" });
  expect(form.find(({ id }) => id === "major-interest")?.required).toBe(true);
});

test("漳州: documents that are no policy have their validity marked too", () => {
  for (const [kind, is] of [
    ["announcement", true],
    ["ordinary", true],
    ["statistics", false],
  ] as const) {
    const one = articleCase("zhangzhou", { "article-kind": kind });
    one.take("draft", "2026-03-02");
    one.review("2026-03-03");
    one.take("publish", "2026-03-04");
    expect(one.offered("2026-03-04").includes("change-validity"), kind).toBe(is);
  }
});

test.each(PACKS)("what 条例第十七条 does not say is not put down to it: %s", (pack) => {
  const { steps } = inForce(pack, "article");
  for (const id of ["drop", "archive"]) {
    const clauses = steps.find((step) => step.id === id)?.basis.map(({ clause }) => clause);
    expect(clauses, id).not.toContain("第十七条");
  }
});

test("霍山: of what was made together, who leads is put down, and the two rules are told apart (条例第十条第三款)", () => {
  const procedure = inForce("huoshan", "article");
  const form = stepForm({ procedure, step: "draft" }, { "co-produced": true });
  expect(form.find(({ id }) => id === "lead-organ")?.required).toBe(true);
  const hint = form.find(({ id }) => id === "co-produced")?.hint;
  expect(hint).toContain("第十条第三款");
  expect(hint).toContain("发布协调制度第四条");
  expect(stepForm({ procedure, step: "draft" }).map(({ id }) => id)).not.toContain("lead-organ");
});
