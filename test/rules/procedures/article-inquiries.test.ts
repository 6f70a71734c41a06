import { describe, expect, test } from "vitest";
import { articleCase } from "./article-case.ts";
import { PACKS } from "./in-force.ts";

describe.each(PACKS)("what others were asked, in %s", (pack) => {
  test("条例第十七条第三款: what is uncertain is reported up, whatever a coordination came to", () => {
    const one = articleCase(pack, { "organs-needed": true });
    one.take("draft", "2026-03-02");
    const asked = one.take("coordinate", "2026-03-02");
    one.take("coordination-replied", "2026-03-03", { "coordination-result": "refuses" }, asked);
    one.take("coordination-escalated", "2026-03-03", {}, asked);
    one.take("coordination-decided", "2026-03-04", { "coordination-decision": "public" }, asked);
    one.take("department-review", "2026-03-04");
    one.take("secrecy-review", "2026-03-05", { "review-finding": "uncertain" });
    expect(one.needed("2026-03-05")).toContain("report-up");
    expect(one.offered("2026-03-05")).not.toContain("approve");
  });

  test("a report is about the draft of its time: one that was sent back and is uncertain again is reported anew", () => {
    const one = articleCase(pack);
    one.take("draft", "2026-03-02");
    one.take("department-review", "2026-03-02");
    one.take("secrecy-review", "2026-03-03", { "review-finding": "uncertain" });
    const first = one.take("report-up", "2026-03-03");
    expect(one.offered("2026-03-03")).not.toContain("approve");
    one.take("report-answered", "2026-03-04", { "report-result": "not-public" }, first);
    expect(one.needed("2026-03-04")).toContain("withhold");
    one.take("return-draft", "2026-03-05");
    one.take("department-review", "2026-03-06");
    one.take("secrecy-review", "2026-03-06", { "review-finding": "public" });
    expect(one.offered("2026-03-06"), "after a “no”, only another answer opens the way").not.toContain("approve");
    expect(one.needed("2026-03-06")).toContain("report-up");
    const second = one.take("report-up", "2026-03-09");
    one.take("report-answered", "2026-03-10", { "report-result": "public" }, second);
    one.review("2026-03-10");
    expect(one.needed("2026-03-10")).toContain("publish");
    expect(one.needed("2026-03-10")).not.toContain("withhold");
    one.take("return-draft", "2026-03-11");
    one.take("department-review", "2026-03-11");
    one.take("secrecy-review", "2026-03-11", { "review-finding": "uncertain" });
    expect(one.needed("2026-03-11")).toContain("report-up");
    expect(one.offered("2026-03-11")).not.toContain("approve");
  });

  test("two third parties who refuse, one withheld and one overruled: the part of the first is cut", () => {
    const one = articleCase(pack, { "third-party-needed": true, "consult-result": "refuses" });
    one.take("draft", "2026-03-02");
    const [first, second] = [one.take("consult", "2026-03-02"), one.take("consult", "2026-03-02")];
    for (const of of [first, second]) one.take("consult-answered", "2026-03-03", {}, of);
    one.take("decide-refusal", "2026-03-04", { "refusal-choice": "withhold" }, first);
    one.take("decide-refusal", "2026-03-05", { "refusal-choice": "public-interest" }, second);
    one.take("tell-third-party", "2026-03-05", {}, second);
    one.review("2026-03-06");
    expect(one.offered("2026-03-06")).not.toContain("publish");
    expect(one.offered("2026-03-06")).toContain("cut-third-party");
    one.take("cut-third-party", "2026-03-09", {}, first);
    one.review("2026-03-09");
    expect(one.needed("2026-03-09")).toEqual(["publish"]);
  });

  test.each([
    ["withhold", "consult-superseded"],
    ["withhold", "cut-third-party"],
  ])("a draft rewritten after %s is reviewed anew and goes out: %s", (choice, step) => {
    const one = articleCase(pack, { "third-party-needed": true, "consult-result": "refuses" });
    one.take("draft", "2026-03-02");
    const asked = one.take("consult", "2026-03-02");
    one.take("consult-answered", "2026-03-03", {}, asked);
    one.take("decide-refusal", "2026-03-04", { "refusal-choice": choice }, asked);
    expect(one.needed("2026-03-04")).toContain("withhold");
    const unsigned = { "signed-by": "", "decision-reason": "" };
    if (step === "consult-superseded") expect(one.refused(step, "2026-03-05", unsigned, asked)).not.toBe("");
    one.take(step, "2026-03-05", {}, asked);
    expect(one.needed("2026-03-05")).toEqual(["department-review"]);
    one.review("2026-03-06");
    expect(one.needed("2026-03-06")).toEqual(["publish"]);
  });

  test("an organ that comes round after the coordination was asked for, or whose part is left out, holds nothing", () => {
    const one = articleCase(pack, { "organs-needed": true, "coordination-result": "refuses" });
    one.take("draft", "2026-03-02");
    const asked = one.take("coordinate", "2026-03-02");
    one.take("coordination-replied", "2026-03-03", {}, asked);
    one.take("coordination-escalated", "2026-03-04", {}, asked);
    expect(one.needed("2026-03-04")).not.toContain("coordination-settled");
    one.take("coordination-settled", "2026-03-05", {}, asked);
    one.review("2026-03-06");
    expect(one.needed("2026-03-06")).toEqual(["publish"]);
    const other = one.take("coordinate", "2026-03-09");
    one.take("coordination-replied", "2026-03-10", {}, other);
    one.take("coordination-escalated", "2026-03-10", {}, other);
    one.take("coordination-decided", "2026-03-11", { "coordination-decision": "not-public" }, other);
    expect(one.offered("2026-03-11")).not.toContain("publish");
    one.take("coordination-superseded", "2026-03-12", {}, other);
    one.review("2026-03-13");
    expect(one.needed("2026-03-13")).toEqual(["publish"]);
  });
});

test.each(PACKS)("a third party who objects after its time was over is still heard: %s", (pack) => {
  const one = articleCase(pack, { "third-party-needed": true });
  one.take("draft", "2026-03-02");
  const asked = one.take("consult", "2026-03-02");
  one.take("consult-received", "2026-03-03", {}, asked);
  one.take("consult-silent", "2026-03-26", {}, asked);
  expect(one.needed("2026-03-26")).not.toContain("consult-answered");
  one.take("consult-answered", "2026-03-27", { "consult-result": "refuses" }, asked);
  expect(one.needed("2026-03-27")).toContain("decide-refusal");
});

test("霍山主动公开制度第六条: the text is assessed after third parties and other organs were asked", () => {
  const one = articleCase("huoshan", { "third-party-needed": true });
  one.take("draft", "2026-03-02");
  one.review("2026-03-03");
  expect(one.needed("2026-03-03")).toEqual(["consult"]);
  const asked = one.take("consult", "2026-03-04");
  expect(one.offered("2026-03-04")).not.toContain("assess");
  one.take("consult-answered", "2026-03-05", { "consult-result": "agrees" }, asked);
  expect(one.needed("2026-03-05")).toEqual(["assess"]);
});
