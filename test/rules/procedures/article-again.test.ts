import { describe, expect, test } from "vitest";
import type { FieldValues } from "../../../lib/model/field.ts";
import { articleCase, type ArticleCase } from "./article-case.ts";
import { PACKS } from "./in-force.ts";

/** Drafted, reviewed and published by the fourth of March. */
function published(pack: string, fields: FieldValues = {}): ArticleCase {
  const one = articleCase(pack, fields);
  one.take("draft", "2026-03-02");
  if (fields["article-kind"] === "policy")
    one.take("needs-interpretation", "2026-03-02", { "needs-interpretation": false });
  one.review("2026-03-03");
  one.take("publish", "2026-03-04");
  return one;
}

describe.each(PACKS)("in %s, once it was published", (pack) => {
  test("条例第二十六条: it can be changed any number of times, and each change has its own limit", () => {
    const one = published(pack);
    for (const month of ["04", "05", "06"]) {
      one.take("amend", `2026-${month}-07`);
      expect(one.needed(`2026-${month}-07`)).toContain("department-review");
      one.review(`2026-${month}-08`);
      one.take("publish", `2026-${month}-09`);
    }
    const found = one.on("2026-06-10");
    expect(found).toMatchObject({ state: "closed", outcome: "published" });
    const changes = found.clocks.filter(({ clock }) => clock === "publication-changed-ordinary");
    expect(changes.map(({ from, met }) => [from, met])).toEqual(
      ["04", "05", "06"].map((month) => [`2026-${month}-07`, `2026-${month}-09`]),
    );
  });

  test("what is then found not to be for the public is taken down", () => {
    const one = published(pack);
    one.take("amend", "2026-03-10");
    one.take("withhold", "2026-03-11");
    expect(one.on("2026-03-11")).toMatchObject({ state: "closed", outcome: "not-published" });
    expect(one.needed("2026-03-11")).toContain("take-down");
    one.take("take-down", "2026-03-12");
    expect(one.needed("2026-03-12")).not.toContain("take-down");
    one.take("amend", "2026-03-16");
    one.review("2026-03-17");
    one.take("publish", "2026-03-18");
    expect(one.needed("2026-03-18")).not.toContain("take-down");
    one.take("amend", "2026-03-19");
    one.take("withhold", "2026-03-20");
    expect(one.needed("2026-03-20")).toContain("take-down");
  });

  test("it is not given up while its page stands", () => {
    const one = published(pack);
    one.take("amend", "2026-03-10");
    expect(one.offered("2026-03-10")).not.toContain("drop");
    expect(one.refused("drop", "2026-03-10")).not.toBe("");
    one.take("take-down", "2026-03-11");
    one.take("drop", "2026-03-11");
    expect(one.on("2026-03-11").outcome).toBe("dropped");
  });

  test("a decision revoked after its page was once taken down and put up again is taken down again", () => {
    const one = published(pack, { "article-kind": "permit-penalty", "publishing-limit": "permit-penalty" });
    one.take("revoke-decision", "2026-04-01");
    expect(one.needed("2026-04-01")).toContain("take-down");
    const other = published(pack, { "article-kind": "permit-penalty", "publishing-limit": "permit-penalty" });
    other.take("take-down", "2026-03-10");
    other.take("revoke-decision", "2026-04-01");
    expect(other.needed("2026-04-01")).toContain("take-down");
  });
});

test("天津第四条: what the signer determined stands while a published text is changed", () => {
  const one = articleCase("tianjin");
  one.take("draft", "2026-03-02", { attribute: "none" });
  one.review("2026-03-03", { attribute: "active" });
  one.take("publish", "2026-03-04");
  one.take("amend", "2026-03-10");
  expect(one.needed("2026-03-10")).toEqual(["department-review"]);
  one.review("2026-03-11");
  expect(one.needed("2026-03-11")).toEqual(["publish"]);
});

test("霍山: a draft sent back or changed is handed over and put on the county's site anew, and assessed after a cut", () => {
  const one = articleCase("huoshan", { channel: "微信公众号", "host-text": "same" });
  one.take("draft", "2026-03-02");
  one.review("2026-03-03");
  const sent = one.take("hand-over", "2026-03-03");
  one.take("host-checked", "2026-03-03", {}, sent);
  one.take("return-draft", "2026-03-04");
  one.review("2026-03-05");
  expect(one.on("2026-03-05").next.some(({ of }) => of === sent)).toBe(false);
  one.take("publish", "2026-03-06");
  one.take("county-site", "2026-03-06");
  one.take("amend", "2026-03-10");
  one.review("2026-03-11");
  expect(one.needed("2026-03-11")).toEqual(["publish"]);
  one.take("publish", "2026-03-12");
  expect(one.needed("2026-03-12")).toEqual(["county-site"]);
  const asked = articleCase("huoshan", { "third-party-needed": true, "consult-result": "refuses" });
  asked.take("draft", "2026-03-02");
  const consult = asked.take("consult", "2026-03-02");
  asked.take("consult-answered", "2026-03-03", {}, consult);
  asked.take("decide-refusal", "2026-03-05", { "refusal-choice": "cut" }, consult);
  asked.take("cut-third-party", "2026-03-06", {}, consult);
  asked.review("2026-03-06");
  const again = asked.take("consult", "2026-03-09");
  asked.take("consult-answered", "2026-03-09", {}, again);
  asked.take("decide-refusal", "2026-03-09", { "refusal-choice": "cut" }, again);
  asked.take("cut-third-party", "2026-03-09", {}, again);
  asked.review("2026-03-10");
  expect(asked.on("2026-03-10").done.filter(({ step }) => step === "assess")).toHaveLength(2);
});
