import { describe, expect, test } from "vitest";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { caseOn, inForce, morning, needed, PACKS } from "./in-force.ts";
import { filled, walk } from "./walker.ts";

/** An ordinary article that touches nobody else. */
const PLAIN = { "major-interest": false, special: false, "third-party-needed": false, "organs-needed": false };

const WAYS: Record<string, readonly string[]> = {
  national: ["draft", "department-review", "secrecy-review", "approve", "publish"],
  huoshan: ["draft", "department-review", "secrecy-review", "approve", "assess", "publish", "county-site"],
  tianjin: ["draft", "department-review", "secrecy-review", "approve", "publish"],
  zhangzhou: ["draft", "department-review", "secrecy-review", "approve", "publish"],
  bozhou: ["draft", "department-review", "secrecy-review", "approve", "publish"],
  linyi: ["draft", "department-review", "secrecy-review", "approve", "publish"],
};

describe.each(PACKS)("in %s", (pack) => {
  const procedure = inForce(pack, "article");

  test("H1.6, T4, B.审, L.5(1): an article goes from its draft to the public page by what it needs", () => {
    const { found, taken } = walk(procedure, "2026-03-02", { says: PLAIN });
    expect(taken).toEqual(WAYS[pack]);
    expect(found).toMatchObject({ state: "closed", outcome: "published", breaches: [], notes: [] });
  });

  test("H2.6: a step without opinion, basis or reason is refused", () => {
    for (const step of ["department-review", "secrecy-review"]) {
      const { found, day } = walk(procedure, "2026-03-02", { says: PLAIN, before: step });
      const place = { procedure, found, step };
      const values = filled(place, day, PLAIN);
      for (const field of ["opinion", "opinion-basis", "opinion-reason", "signed-by"]) {
        const faults = stepFaults({ ...place, values: { ...values, [field]: "" }, on: day, now: morning(day) });
        expect(
          faults.map((fault) => fault.field),
          `${step} ${field}`,
        ).toEqual([field]);
      }
    }
  });

  test("H2.2: nothing is published before it was approved, and one step seals the text", () => {
    const { found } = walk(procedure, "2026-03-02", { says: PLAIN, before: "department-review" });
    expect(found.next.map(({ step }) => step)).not.toContain("publish");
    const sealing = procedure.steps.filter(({ seals }) => seals).map(({ id }) => id);
    expect(sealing).toEqual([pack === "huoshan" ? "assess" : "approve"]);
  });

  test("H1.7, T5, L.3(11): what is of major interest is heard by the public before it is approved", () => {
    const { taken, found } = walk(procedure, "2026-03-02", { says: { ...PLAIN, "major-interest": true } });
    expect(found.outcome).toBe("published");
    const heard = ["open-consultation", "close-consultation", "publish-feedback"];
    const holds = ["huoshan", "tianjin", "linyi"].includes(pack);
    expect(taken.filter((step) => heard.includes(step))).toEqual(holds ? heard : []);
    if (holds) expect(taken.indexOf("publish-feedback")).toBeLessThan(taken.indexOf("approve"));
  });

  test("H1.7: a draft put up for comment is published first, and what came in follows", () => {
    const says = { ...PLAIN, "article-kind": "decision-draft" };
    const { log, found, day } = walk(procedure, "2026-03-02", { says, before: "open-consultation" });
    expect(log.events.length).toBeGreaterThan(0);
    expect(["open", "closed"]).toContain(found.state);
    expect(found.next.map(({ step }) => step)).toContain("open-consultation");
    expect(day > "2026-03-02").toBe(true);
  });

  test("H1.6: what involves a third party or another organ is not published before they were asked", () => {
    const says = { ...PLAIN, "third-party-needed": true, "organs-needed": true };
    const { taken, found } = walk(procedure, "2026-03-02", { says });
    expect(found.outcome).toBe("published");
    expect(taken.indexOf("consult-answered")).toBeLessThan(taken.indexOf("publish"));
    expect(taken.indexOf("coordination-replied")).toBeLessThan(taken.indexOf("publish"));
    for (const before of ["consult", "consult-answered", "coordinate", "coordination-replied"]) {
      const stopped = walk(procedure, "2026-03-02", { says, before }).found;
      expect(
        stopped.next.map(({ step }) => step),
        before,
      ).not.toContain("publish");
    }
    for (const needs of ["third-party-needed", "organs-needed"]) {
      const before = needs === "organs-needed" ? "coordinate" : "consult";
      const stopped = walk(procedure, "2026-03-02", { says: { ...PLAIN, [needs]: true }, before }).found;
      expect(
        stopped.done.map(({ step }) => step),
        needs,
      ).toContain("approve");
      expect(
        stopped.next.map(({ step }) => step),
        needs,
      ).not.toContain("publish");
    }
  });

  test.each([
    ["public-interest", "published", "tell-third-party"],
    ["no-ground", "published", "tell-third-party"],
    ["cut", "published", "cut-third-party"],
    ["withhold", "not-published", "withhold"],
  ])("H1.6, H2.8–9: a third party's refusal leaves nothing stuck: %s", (choice, outcome, step) => {
    const says = {
      ...PLAIN,
      "third-party-needed": true,
      "consult-result": "refuses",
      "refusal-choice": choice,
    };
    const { taken, found } = walk(procedure, "2026-03-02", { says });
    expect(found).toMatchObject({ state: "closed", outcome });
    expect(taken).toContain("decide-refusal");
    expect(taken).toContain(step);
  });

  test("H5.4–6: another organ's refusal is talked over before anything goes out", () => {
    const says = { ...PLAIN, "organs-needed": true, "coordination-result": "refuses" };
    const { taken, found } = walk(procedure, "2026-03-02", { says });
    expect(found.outcome).toBe("published");
    expect(taken.indexOf("coordination-settled")).toBeLessThan(taken.indexOf("publish"));
  });

  test.each([
    ["public", "published"],
    ["not-public", "not-published"],
  ])("H1.8, H2.10: what is uncertain is reported up, and the answer decides: %s", (result, outcome) => {
    const says = { ...PLAIN, "review-finding": "uncertain", "report-result": result };
    const { taken, found } = walk(procedure, "2026-03-02", { says });
    expect(taken).toContain("report-up");
    expect(found).toMatchObject({ state: "closed", outcome });
  });

  test.each([
    { "review-finding": "not-public" },
    { attribute: "none", "attribute-reason": "内部事务信息" },
    { attribute: "on-request" },
  ])("H2.6, T10: what is not for the public ends with a decision, its basis and reason: %j", (more) => {
    const { taken, found } = walk(procedure, "2026-03-02", { says: { ...PLAIN, ...more } });
    expect(taken.at(-1)).toBe("withhold");
    expect(found).toMatchObject({ state: "closed", outcome: "not-published" });
    expect(found.done.at(-1)?.fields["opinion-basis"]).toBeTruthy();
    expect(taken).not.toContain("publish");
  });

  test("reasons are asked for where it is not to be published at all (国办发〔2016〕80号)", () => {
    const place = { procedure, step: "draft" };
    const values = { ...filled(place, "2026-03-02", PLAIN), attribute: "none" };
    const faults = stepFaults({ ...place, values, on: "2026-03-02", now: morning("2026-03-02") });
    expect(faults.map(({ field }) => field)).toEqual(["attribute-reason"]);
  });

  test("a draft sent back is reviewed anew, also on the day of its review", () => {
    const { log, found, day } = walk(procedure, "2026-03-02", { says: PLAIN, before: "publish" });
    expect(needed(found)).toEqual(["publish"]);
    log.step("return-draft", day, { "signed-by": "甲", "return-reason": "数据有误" });
    expect(needed(caseOn(day, log.events, procedure))).toEqual(["department-review"]);
  });
});
