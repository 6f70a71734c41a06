import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { factsOf } from "../../../lib/procedures/conditions.ts";
import { toldSteps } from "../../../lib/procedures/entering/told-steps.ts";
import { stepFaults } from "../../../lib/procedures/entering/validate-step.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce, morning, needed, PACKS } from "./in-force.ts";
import { filled, walk } from "./walker.ts";

const PLAIN = { "others-concerned": false, important: false };

describe.each(PACKS)("in %s", (pack) => {
  const procedure = inForce(pack, "clarification");

  test("H4.4–8: found, confirmed, drafted, approved, released", () => {
    const { taken, found } = walk(procedure, "2026-03-02", { says: PLAIN });
    expect(taken).toEqual(["found", "confirm", "draft-clarification", "approve", "release"]);
    expect(found).toMatchObject({ state: "closed", outcome: "clarified", notes: [] });
  });

  test.each([
    ["neither", "no-clarification", "not-needed"],
    ["not-ours", "hand-on", "handed-on"],
  ])("H4.4: %s ends without a clarification", (result, step, outcome) => {
    for (const says of [{ "confirm-result": result }, { "confirm-result": "unclear", "escalated-result": result }]) {
      const { taken, found } = walk(procedure, "2026-03-02", { says: { ...PLAIN, ...says } });
      expect(taken.at(-1)).toBe(step);
      expect(taken).not.toContain("release");
      expect(found).toMatchObject({ state: "closed", outcome });
    }
  });

  test("H4.4: what cannot be confirmed is reported, and clarified by the answer", () => {
    const says = { ...PLAIN, "confirm-result": "unclear", "escalated-result": "incomplete" };
    const { taken } = walk(procedure, "2026-03-02", { says });
    expect(taken.slice(1, 5)).toEqual(["confirm", "escalate", "escalation-answered", "draft-clarification"]);
  });

  test("H4.8: not approved before the departments concerned agreed, or were brought to", () => {
    const says = { ...PLAIN, "others-concerned": true };
    const agreed = walk(procedure, "2026-03-02", { says });
    for (const before of ["ask-consent", "consent-answered"]) {
      const stopped = walk(procedure, "2026-03-02", { says, before }).found;
      expect(
        stopped.next.map(({ step }) => step),
        before,
      ).not.toContain("approve");
    }
    expect(agreed.taken.slice(3)).toEqual(["ask-consent", "consent-answered", "approve", "release"]);
    const refused = walk(procedure, "2026-03-02", { says: { ...says, "consent-result": "refuses" } });
    expect(refused.taken.slice(4)).toEqual(["consent-answered", "consent-settled", "approve", "release"]);
  });

  test("H4.5: where, by what channel, what is said: none may be left out; since when may", () => {
    const place = { procedure, step: "found" };
    const faults = stepFaults({ ...place, values: {}, on: "2026-03-02", now: morning("2026-03-02") });
    expect(faults.map(({ field }) => field)).toEqual(["found-by", "found-where", "found-says"]);
    expect(Object.keys(filled(place, "2026-03-02", { "found-since": "2026-02-27" }))).toContain("found-since");
  });

  test("H4.8: sent back, whom to ask is open again: the new draft may leave the other's matter out", () => {
    const says = { ...PLAIN, "others-concerned": true, "consent-result": "refuses" };
    const { log, day } = walk(procedure, "2026-03-02", { says, before: "consent-settled" });
    log.step("return-clarification", day, { "signed-by": "局长", "return-reason": "不涉及他部门的口径" });
    log.step("draft-clarification", day, { ...PLAIN, "clarification-text": "某", drafter: "甲" });
    expect(needed(caseOn(day, log.events, procedure))).toEqual(["approve"]);
    log.step("return-clarification", day, { "signed-by": "局长", "return-reason": "还是涉及" });
    log.step("draft-clarification", day, { ...PLAIN, "others-concerned": true });
    expect(needed(caseOn(day, log.events, procedure))).toContain("ask-consent");
  });

  test.each([
    ["neither", "no-clarification"],
    ["not-ours", "hand-on"],
  ])("H4.9: %s was nothing to clarify: its end on a later day is no lateness", (result, step) => {
    for (const says of [{ "confirm-result": result }, { "confirm-result": "unclear", "escalated-result": result }]) {
      const { taken, found } = walk(procedure, "2026-03-02", { says });
      expect(taken).toContain(step);
      expect([found.clocks, found.breaches]).toEqual([[], []]);
    }
    const log = caseLog("clarification");
    log.step("found", "2026-03-02");
    log.step("confirm", "2026-03-04", { "confirm-result": "false" });
    expect(caseOn("2026-03-04", log.events, procedure).breaches).toHaveLength(1);
  });

  test("H4.7: of an emergency 突发事件应对法第七条 is what it rests on", () => {
    const log = caseLog("clarification");
    log.step("found", "2026-03-02", { emergency: true });
    const { clocks } = caseOn("2026-03-02", log.events, procedure);
    expect(clocks).toMatchObject([{ clock: "clarification-emergency", due: "2026-03-02", main: true }]);
    expect(clocks[0]?.basis.map(({ document }) => document)).toContain("中华人民共和国突发事件应对法");
  });

  test("H4.6, H4.9: at once: a day later is late, and shows", () => {
    const log = caseLog("clarification");
    log.step("found", "2026-02-14");
    expect(clockOf(caseOn("2026-02-14", log.events, procedure), "clarification")).toMatchObject({
      due: "2026-02-14",
      state: "running",
      main: true,
    });
    expect(caseOn("2026-02-16", log.events, procedure).breaches).toMatchObject([
      { clock: "clarification", due: "2026-02-14", late: 2, unit: "calendar-day" },
    ]);
    log.step("confirm", "2026-02-14", { "confirm-result": "false" });
    log.step("draft-clarification", "2026-02-14", PLAIN);
    log.step("approve", "2026-02-14", { "signed-by": "局长" });
    log.step("article-published", "2026-02-14");
    const found = caseOn("2026-02-16", log.events, procedure);
    expect(found.breaches).toEqual([]);
    expect(needed(found)).toEqual(["release"]);
  });
});

describe("霍山 (H4.4–9)", () => {
  const procedure = inForce("huoshan", "clarification");

  test("H4.8: 主要负责人 in any event, 县政务公开办公室 where it is important or sensitive", () => {
    const { taken } = walk(procedure, "2026-03-02", { says: { ...PLAIN, important: true } });
    expect(taken.slice(3)).toEqual(["approve", "county-approve", "release"]);
    const waiting = walk(procedure, "2026-03-02", { says: { ...PLAIN, important: true }, before: "county-approve" });
    expect(waiting.found.next.map(({ step }) => step)).not.toContain("release");
    const approve = procedure.steps.find(({ id }) => id === "approve");
    expect(approve).toMatchObject({ role: "局主要负责人", optional: false });
  });

  test("each step of the document cites its article", () => {
    const clause = (id: string) => procedure.steps.find((step) => step.id === id)?.basis[0]?.clause;
    const clauses = ["confirm", "escalate", "found", "release", "approve", "county-approve", "refer-offence"].map(
      clause,
    );
    expect(clauses).toEqual(["第四条", "第四条", "第五条", "第六条", "第八条", "第八条", "第十条"]);
    expect(procedure.clocks[0]?.basis.map((one) => one.clause)).toEqual(["第六条", "第九条", "第六条"]);
  });

  test("H4.8: neither it nor its article is out before the county approved what is important", () => {
    const says = { ...PLAIN, important: true };
    const waiting = walk(procedure, "2026-03-02", { says, before: "county-approve" });
    expect(waiting.found.next.map(({ step }) => step)).not.toContain("article-published");
    const approved = walk(procedure, "2026-03-02", { says, before: "release" });
    expect(approved.found.next.map(({ step }) => step)).toContain("article-published");
  });

  test("H4.7: 第七条 refers to 突发事件应对法", () => {
    const clock = procedure.clocks.find(({ id }) => id === "clarification-emergency");
    expect(clock?.basis[0]?.clause).toBe("第七条");
    expect(clock?.basis[0]?.document).toContain("澄清制度");
  });

  test("H4.8: an article of a clarification waits for its approval, the county's too, and hears of it", () => {
    const article = inForce("huoshan", "article");
    const says = { "article-kind": "clarification", special: false, "major-interest": false };
    const { found, log, day } = walk(article, "2026-03-02", {
      says: { ...says, "third-party-needed": false, "organs-needed": false },
      before: "clarification-approved",
    });
    expect(found.next.map(({ step }) => step)).not.toContain("publish");
    const told = (taken: string, important: boolean) => {
      const own = walk(procedure, "2026-03-02", { says: { ...PLAIN, important }, before: "release" }).found;
      const facts = factsOf(own.done);
      return toldSteps(procedure, taken, [{ found, tie: "clarifies", to: "named" }], facts).map(({ step }) => step);
    };
    expect(told("approve", true)).toEqual([]);
    expect(told("county-approve", true)).toEqual(["clarification-approved"]);
    expect(told("approve", false)).toEqual(["clarification-approved"]);
    log.step("clarification-approved", day);
    const next = () => caseOn(day, log.events, article).next.map(({ step }) => step);
    for (let turn = 0; turn < 20 && !next().includes("publish"); turn++) {
      const [step = ""] = needed(caseOn(day, log.events, article));
      const now = caseOn(day, log.events, article);
      log.step(step, day, filled({ procedure: article, step, found: now }, day, says));
    }
    expect(next()).toContain("publish");
    log.step("clarification-returned", day);
    expect(next()).not.toContain("publish");
  });

  test("sent back, it is drafted and approved anew, by the county too", () => {
    const { log, day } = walk(procedure, "2026-03-02", { says: { ...PLAIN, important: true }, before: "release" });
    log.step("return-clarification", day, { "signed-by": "局长", "return-reason": "口径不准" });
    expect(needed(caseOn(day, log.events, procedure))).toEqual(["draft-clarification"]);
  });
});

test("H4: released, it is told in the article that it corrects; its own article tells it that it is out", () => {
  const clarification = inForce("national", "clarification");
  const article = inForce("national", "article");
  const corrected = walk(article, "2026-03-02").found;
  const tie = "clarifies";
  const toArticle = toldSteps(clarification, "release", [{ found: corrected, tie, to: "names" }]);
  expect(toArticle.map(({ step }) => step)).toEqual(["clarified"]);
  const open = walk(clarification, "2026-03-02", { says: PLAIN, before: "release" }).found;
  const toCase = toldSteps(article, "publish", [{ found: open, tie, to: "names" }]);
  expect(toCase.map(({ step }) => step)).toEqual(["article-published"]);
});

test("a clarification shows the same whatever order it was entered in (DOMAIN 10)", () => {
  const procedure = inForce("huoshan", "clarification");
  const { log } = walk(procedure, "2026-03-02", {
    says: { important: true, "others-concerned": true, "consent-result": "refuses", "confirm-result": "unclear" },
  });
  const shown = (events: readonly LoggedEvent[]): string => {
    const { clocks, breaches, next, state, outcome } = caseOn("2026-04-01", events, procedure);
    return JSON.stringify({ clocks, breaches, next, state, outcome });
  };
  const expected = shown(log.events);
  expect(expected).toContain("clarified");
  fc.assert(
    fc.property(fc.shuffledSubarray([...log.events], { minLength: log.events.length }), (order) => {
      const again = order.map((event, place) => ({
        ...event,
        sequence: place + 1,
        enteredAt: new Date(Date.parse("2026-11-20T01:00:00Z") + place).toISOString(),
      }));
      expect(shown(again)).toBe(expected);
    }),
    { numRuns: 100 },
  );
});
