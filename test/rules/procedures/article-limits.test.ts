import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { caseLog, type CaseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce, needed } from "./in-force.ts";

/** An article drafted on the day it was formed. */
function drafted(day: string, fields: FieldValues = {}, pack = "national") {
  const procedure = inForce(pack, "article");
  const log = caseLog("article");
  const own = { "formed-on": day, "publishing-limit": "ordinary", "article-kind": "ordinary", attribute: "active" };
  log.step("draft", day, { ...own, ...fields });
  return { log, on: (today: string) => caseOn(today, log.events, procedure), procedure };
}

/** Reviewed and approved on a day. */
function approved(log: CaseLog, day: string): void {
  log.step("department-review", day, {});
  log.step("secrecy-review", day, { "review-finding": "public" });
  log.step("approve", day, { "signed-by": "局长" });
}

/** Published on a day, after its reviews. */
function published(day: string, on: string, fields: FieldValues = {}, pack = "national") {
  const one = drafted(day, fields, pack);
  approved(one.log, on);
  if (pack === "huoshan") one.log.step("assess", on, { "signed-by": "评估员" });
  one.log.step("publish", on);
  return one;
}

describe("the days within which it has to be public (H1.10, T7, T14; DOMAIN 1.7, 8.1)", () => {
  test.each([
    ["ordinary", "2026-02-13", "2026-03-19"],
    ["ordinary", "2026-04-30", "2026-06-01"],
    ["permit-penalty", "2026-09-18", "2026-09-29"],
    ["permit-penalty", "2026-02-13", "2026-03-02"],
    ["enforcement", "2026-02-13", "2026-03-19"],
    ["budget", "2026-02-13", "2026-03-05"],
    ["budget", "2026-09-15", "2026-10-05"],
    ["at-once", "2026-02-13", "2026-02-13"],
  ])("%s from %s: %s", (limit, from, due) => {
    const clock = clockOf(drafted(from, { "publishing-limit": limit }).on(from), `publication-${limit}`);
    expect(clock).toMatchObject({ from, due, main: true, provisional: false });
  });

  test("a day that is fixed", () => {
    const { on } = drafted("2026-01-05", { "publishing-limit": "fixed-date", "publish-by": "2026-01-31" });
    expect(clockOf(on("2026-02-02"), "publication-fixed-date")).toMatchObject({ due: "2026-01-31", state: "overdue" });
  });

  test("it runs from the forming, not from the draft, and is over with the publication", () => {
    const { on } = published("2026-03-02", "2026-03-31", { "formed-on": "2026-02-13" });
    const found = on("2026-04-01");
    expect(clockOf(found, "publication-ordinary")).toMatchObject({
      from: "2026-02-13",
      met: "2026-03-31",
      state: "late",
    });
    expect(found.breaches).toMatchObject([{ due: "2026-03-19", happened: "2026-03-31", late: 8 }]);
  });

  test("what is not for the public on the organ's own motion has no such limit", () => {
    const { on } = drafted("2026-02-13", { attribute: "none" });
    expect(on("2026-06-01").clocks).toEqual([]);
  });

  test("a change has its own 20 working days, and what was late at first stays late", () => {
    const { log, on } = published("2026-02-13", "2026-03-20");
    log.step("amend", "2026-05-06", { "changed-on": "2026-04-30", "amend-reason": "数据更新" });
    const open = on("2026-05-07");
    expect(needed(open)).toEqual(["department-review"]);
    expect(clockOf(open, "publication-ordinary")).toMatchObject({ state: "late", due: "2026-03-19" });
    expect(clockOf(open, "publication-changed-ordinary")).toMatchObject({ from: "2026-04-30", due: "2026-06-01" });
    approved(log, "2026-05-28");
    log.step("publish", "2026-05-29");
    log.step("amend", "2026-06-01", { "changed-on": "2026-03-02", "amend-reason": "更正" });
    const again = on("2026-06-02");
    expect(again.clocks.filter(({ clock }) => clock === "publication-changed-ordinary")).toMatchObject([
      { state: "met", met: "2026-05-29" },
      { state: "overdue", from: "2026-03-02" },
    ]);
    expect(again.breaches.map(({ clock }) => clock)).toEqual(["publication-ordinary", "publication-changed-ordinary"]);
    expect(again.state).toBe("open");
  });

  test("published, corrected and published again on one day, with hours only for what was done here", () => {
    const { log, on } = published("2026-03-02", "2026-03-03");
    log.step("amend", "2026-03-10T01:00:00.000Z", { "changed-on": "2026-03-10", "amend-reason": "更正" });
    log.step("department-review", "2026-03-10T02:00:00.000Z");
    log.step("secrecy-review", "2026-03-10T03:00:00.000Z", { "review-finding": "public" });
    log.step("approve", "2026-03-10T04:00:00.000Z");
    expect(needed(on("2026-03-11"))).toEqual(["publish"]);
    log.step("publish", "2026-03-10T05:00:00.000Z");
    const found = on("2026-03-11");
    expect(found).toMatchObject({ state: "closed", outcome: "published", breaches: [] });
    expect(clockOf(found, "publication-changed-ordinary")).toMatchObject({ state: "met", met: "2026-03-10" });
  });

  test("sent back on the day of its review: by the hour, and what came from paper by when it was entered", () => {
    const procedure = inForce("national", "article");
    const log = caseLog("article", "2026-03-04T05:00:00.000Z");
    log.step("draft", "2026-03-03", { attribute: "active" });
    log.step("department-review", "2026-03-04T02:00:00.000Z");
    log.step("return-draft", "2026-03-04");
    expect(needed(caseOn("2026-03-05", log.events, procedure))).toEqual(["department-review"]);
    log.step("department-review", "2026-03-04");
    expect(needed(caseOn("2026-03-05", log.events, procedure))).toEqual(["secrecy-review"]);
  });
});

describe("霍山's own days (H2.6, H3.5–6)", () => {
  test("办公室 has 3 days, counted by the calendar, anew after each time it was sent back", () => {
    const { log, on } = drafted("2026-02-12", {}, "huoshan");
    log.step("department-review", "2026-02-13");
    expect(clockOf(on("2026-02-13"), "office-review")).toMatchObject({ from: "2026-02-13", due: "2026-02-16" });
    expect(on("2026-02-17").breaches).toMatchObject([{ clock: "office-review", late: 1, unit: "calendar-day" }]);
    log.step("return-draft", "2026-02-14", { "return-reason": "缺少依据" });
    expect(on("2026-02-17").breaches).toEqual([]);
    log.step("department-review", "2026-02-24");
    expect(clockOf(on("2026-02-24"), "office-review")).toMatchObject({ due: "2026-02-27", state: "running" });
    const basis = clockOf(on("2026-02-24"), "office-review").basis[0];
    expect(basis).toEqual({ document: "霍山县医保局政府信息公开保密审查制度", clause: "第六条（二）" });
  });

  test("2 working days to assess, 2 to publish, over the holidays", () => {
    const { log, on } = drafted("2026-02-12", {}, "huoshan");
    approved(log, "2026-02-13");
    expect(clockOf(on("2026-02-13"), "assessment")).toMatchObject({ from: "2026-02-13", due: "2026-02-24", count: 2 });
    expect(needed(on("2026-02-13"))).toEqual(["assess"]);
    log.step("assess", "2026-02-25", { "signed-by": "评估员" });
    const found = on("2026-02-25");
    expect(found.breaches).toMatchObject([{ clock: "assessment", due: "2026-02-24", late: 1 }]);
    expect(clockOf(found, "publishing")).toMatchObject({ due: "2026-02-27", state: "running" });
    log.step("publish", "2026-03-02");
    expect(on("2026-03-02").breaches.map(({ clock }) => clock)).toEqual(["assessment", "publishing"]);
  });

  test("announcements at once", () => {
    const { log, on } = drafted("2026-03-02", { "article-kind": "announcement" }, "huoshan");
    approved(log, "2026-03-03");
    const found = on("2026-03-03");
    expect(found.clocks.map(({ clock }) => clock)).not.toContain("assessment");
    expect(clockOf(found, "assessment-at-once")).toMatchObject({ due: "2026-03-03" });
    log.step("assess", "2026-03-03");
    log.step("publish", "2026-03-04");
    expect(on("2026-03-04").breaches).toMatchObject([{ clock: "publishing-at-once", due: "2026-03-03", late: 1 }]);
  });
});

describe("解读 with its document (T20, L.3(4), DOMAIN 5.4)", () => {
  const POLICY = { "article-kind": "policy" };
  const policy = (pack: string) => {
    const one = drafted("2026-04-20", POLICY, pack);
    one.log.step("needs-interpretation", "2026-04-21", { "needs-interpretation": true });
    approved(one.log, "2026-04-29");
    return one;
  };

  test("on the same day or before, it is in time; a day later it is not", () => {
    const before = policy("national");
    before.log.step("interpretation-published", "2026-04-29");
    before.log.step("publish", "2026-04-30");
    expect(clockOf(before.on("2026-05-06"), "interpretation")).toMatchObject({ state: "met", due: "2026-04-30" });
    const after = policy("national");
    after.log.step("publish", "2026-04-30");
    expect(needed(after.on("2026-05-06"))).toEqual(["interpretation-published"]);
    after.log.step("interpretation-published", "2026-05-06");
    expect(after.on("2026-05-06").breaches).toMatchObject([{ clock: "interpretation", happened: "2026-05-06" }]);
  });

  test("临沂: 3 working days of its own, beside the national 同步, and nothing is held", () => {
    const { log, on } = policy("linyi");
    expect(needed(on("2026-04-29"))).toContain("publish");
    log.step("publish", "2026-04-30");
    const found = on("2026-05-06");
    expect(clockOf(found, "interpretation-local")).toMatchObject({ due: "2026-05-08", count: 3, state: "running" });
    expect(clockOf(found, "interpretation")).toMatchObject({ due: "2026-04-30", state: "overdue" });
  });

  test("漳州: 20 working days of its own, beside the national 同步", () => {
    const { log, on } = policy("zhangzhou");
    log.step("publish", "2026-04-30");
    expect(clockOf(on("2026-05-06"), "interpretation-local")).toMatchObject({ due: "2026-06-01" });
    expect(clockOf(on("2026-05-06"), "interpretation").state).toBe("overdue");
  });

  test("天津: the document waits until its 解读 is ready, the 解读 until the document is out", () => {
    const { log, on } = policy("tianjin");
    expect(needed(on("2026-04-29"))).toEqual(["interpretation-ready"]);
    log.step("interpretation-ready", "2026-04-29");
    expect(needed(on("2026-04-29"))).toEqual(["publish"]);
    const text = drafted("2026-04-20", { "article-kind": "interpretation" }, "tianjin");
    approved(text.log, "2026-04-29");
    expect(needed(text.on("2026-04-29"))).toEqual(["policy-published"]);
    text.log.step("policy-published", "2026-04-30");
    expect(needed(text.on("2026-04-30"))).toEqual(["publish"]);
    expect(clockOf(text.on("2026-04-30"), "interpretation-with-policy")).toMatchObject({ due: "2026-04-30" });
    expect(text.on("2026-05-06").breaches.map(({ clock }) => clock)).toEqual(["interpretation-with-policy"]);
  });
});

test("T20: a later 解读 of a document that has long been out has no such limit", () => {
  const { log, on } = drafted("2026-04-20", { "article-kind": "interpretation" }, "tianjin");
  approved(log, "2026-04-29");
  log.step("policy-published", "2026-04-29", { "follow-up": true });
  expect(needed(on("2026-04-30"))).toEqual(["publish"]);
  expect(on("2026-05-06").breaches).toEqual([]);
});

describe("撤下 and 效力 (Z, T7, L.3(3))", () => {
  test.each([
    ["penalty", "take-down-penalty", "2026-02-25"],
    ["permit", "take-down-enforcement", "2026-02-13"],
    ["other", "take-down-enforcement", "2026-02-13"],
  ])("a %s that was revoked is taken down in time", (kind, clock, due) => {
    const limit = { "article-kind": "permit-penalty", "publishing-limit": "permit-penalty" };
    const { log, on } = published("2026-01-05", "2026-01-09", limit);
    expect(needed(on("2026-02-13"))).toEqual([]);
    log.step("revoke-decision", "2026-02-14", {
      "decision-kind": kind,
      "revoked-on": "2026-02-13",
      "revoked-by": "判决",
    });
    const found = on("2026-02-14");
    expect(needed(found)).toEqual(["take-down"]);
    expect(clockOf(found, clock)).toMatchObject({ from: "2026-02-13", due });
    log.step("take-down", "2026-02-26", { "take-down-reason": "决定被撤销" });
    expect(on("2026-02-27").breaches).toMatchObject([{ clock, due }]);
    expect(on("2026-02-27").state).toBe("closed");
  });

  test("it can be taken down while its text is being changed", () => {
    const { log, on } = published("2026-01-05", "2026-01-09", { "article-kind": "enforcement" });
    log.step("amend", "2026-02-02", { "changed-on": "2026-02-02", "amend-reason": "更正" });
    const offered = on("2026-02-03").next.map(({ step }) => step);
    expect(offered).toContain("take-down");
    expect(offered).not.toContain("publish");
  });

  test("a changed validity is marked at once on the page, each change by itself", () => {
    const { log, on } = published("2026-01-05", "2026-01-09", { "article-kind": "policy" }, "linyi");
    log.step("needs-interpretation", "2026-01-05", { "needs-interpretation": false, "opinion-reason": "内容简单" });
    const first = log.step("change-validity", "2026-03-02", { validity: "amended", "validity-on": "2026-03-01" });
    log.step("mark-validity", "2026-03-03", {}, first);
    log.step("change-validity", "2026-05-06", { validity: "repealed", "validity-on": "2026-05-06" });
    const found = on("2026-05-06");
    expect(found.clocks.filter(({ clock }) => clock === "validity-mark").map(({ state }) => state)).toEqual([
      "late",
      "running",
    ]);
    expect(needed(found)).toEqual(["mark-validity"]);
    expect(clockOf(found, "validity-mark").basis[0]?.clause).toBe("三（三）");
  });
});

test("an article shows the same whatever order it was entered in (DOMAIN 10)", () => {
  const { log, on, procedure } = published("2026-02-13", "2026-03-20", { "article-kind": "policy" }, "huoshan");
  log.step("needs-interpretation", "2026-02-14", { "needs-interpretation": true });
  const asked = log.step("consult", "2026-02-24", { consulted: "某药店" });
  log.step("consult-received", "2026-02-25", {}, asked);
  log.step("consult-answered", "2026-03-02", { "consult-result": "refuses", "consult-reason": "商业秘密" }, asked);
  log.step("decide-refusal", "2026-03-04", { "refusal-choice": "no-ground" }, asked);
  log.step("tell-third-party", "2026-03-05", {}, asked);
  log.step("interpretation-published", "2026-03-23");
  log.step("amend", "2026-05-06", { "changed-on": "2026-04-30", "amend-reason": "更新" });
  const shown = (events: readonly LoggedEvent[]): string => {
    const { clocks, moments, breaches, next, state } = caseOn("2026-05-07", events, procedure);
    return JSON.stringify({ clocks, moments, breaches, next, state });
  };
  const { events } = log;
  const expected = shown(events);
  expect(on("2026-05-07").breaches.map(({ clock }) => clock)).toContain("publication-ordinary");
  fc.assert(
    fc.property(fc.shuffledSubarray([...events], { minLength: events.length }), (order) => {
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
