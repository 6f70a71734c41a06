import { describe, expect, test } from "vitest";
import { articleCase } from "./article-case.ts";
import { clockOf, inForce, PACKS } from "./in-force.ts";

describe.each(PACKS)("what is owed to the public, in %s", (pack) => {
  const drafted = (fields = {}) => {
    const one = articleCase(pack, fields);
    one.take("draft", "2026-03-02");
    return one;
  };

  test("what was found not to be for the public was not owed", () => {
    const one = drafted();
    one.take("department-review", "2026-03-03");
    one.take("secrecy-review", "2026-03-04", { "review-finding": "not-public" });
    one.take("withhold", "2026-04-20");
    const found = one.on("2026-04-20");
    expect(found.breaches).toEqual([]);
    expect(found.clocks.map(({ clock }) => clock)).not.toContain("publication-ordinary");
  });

  test("giving an approved article up is not publishing it in time", () => {
    const one = drafted();
    one.review("2026-03-03");
    one.take("drop", "2026-03-05");
    const states = one.on("2026-03-06").clocks.filter(({ clock }) => clock.startsWith("publi"));
    expect(states.map(({ state, met }) => [state, met])).toEqual(states.map(() => ["void", undefined]));
  });

  test("what was published too late stays so, whatever is decided of it afterwards", () => {
    const one = drafted();
    one.review("2026-04-07");
    one.take("publish", "2026-04-08");
    one.take("amend", "2026-04-09");
    one.take("withhold", "2026-04-10");
    expect(clockOf(one.on("2026-04-10"), "publication-ordinary").state).toBe("late");
  });

  test("a 解读 that is not to be published meets no limit of its document", () => {
    const one = drafted({ "article-kind": "interpretation" });
    one.take("policy-published", "2026-03-03");
    one.take("withhold", "2026-03-10");
    expect(one.on("2026-03-10").clocks.map(({ clock }) => clock)).not.toContain("interpretation-with-policy");
  });

  test("a fixed day may have passed when it is drafted: it is late, not refused (条例第四十九条)", () => {
    const one = articleCase(pack, {
      "publishing-limit": "fixed-date",
      "publish-by": "2026-01-31",
      "formed-on": "2026-01-20",
    });
    one.take("draft", "2026-02-05");
    expect(clockOf(one.on("2026-02-05"), "publication-fixed-date")).toMatchObject({
      due: "2026-01-31",
      state: "overdue",
    });
    const early = articleCase(pack, {
      "publishing-limit": "fixed-date",
      "publish-by": "2026-01-31",
      "formed-on": "2026-01-06",
    });
    early.take("draft", "2026-01-06");
    expect(clockOf(early.on("2026-01-06"), "publication-fixed-date").state).toBe("running");
  });

  test.each([
    ["permit-penalty", "2026-02-13", "2026-03-02"],
    ["budget", "2026-02-13", "2026-03-05"],
  ])("DOMAIN 1.7: %s has its shorter limit by law, whatever was put down", (kind, from, due) => {
    const one = articleCase(pack, { "article-kind": kind, "publishing-limit": "ordinary" });
    one.take("draft", from);
    expect(clockOf(one.on(from), `publication-${kind}`)).toMatchObject({ due });
    const both = articleCase(pack, { "article-kind": kind, "publishing-limit": kind });
    both.take("draft", from);
    expect(both.on(from).clocks.filter(({ clock }) => clock.startsWith("publication"))).toHaveLength(1);
  });

  test("a change of validity is marked from the day it took effect (国办发〔2017〕47号)", () => {
    const one = drafted({ "article-kind": "policy" });
    one.take("needs-interpretation", "2026-03-02", { "needs-interpretation": false });
    one.review("2026-03-03");
    one.take("publish", "2026-03-04");
    const change = one.take("change-validity", "2026-06-01", { "validity-on": "2026-04-01" });
    one.take("mark-validity", "2026-06-01", {}, change);
    expect(clockOf(one.on("2026-06-01"), "validity-mark")).toMatchObject({ from: "2026-04-01", state: "late" });
  });
});

test("及时、实时 rests on the agency's own rule; elsewhere the draft can say on which", () => {
  const first = (pack: string, clock: string) =>
    inForce(pack, "article").clocks.find(({ id }) => id === clock)?.basis[0];
  for (const clock of ["publication-at-once", "publication-changed-at-once"]) {
    expect(first("zhangzhou", clock)?.clause).toBe("宜向社会公开的通知公告");
    expect(first("huoshan", clock)?.clause).toBe("第六条");
    expect(first("tianjin", clock)?.clause).toBe("第二十条");
  }
  expect(first("zhangzhou", "publication-enforcement")?.clause).toBe("具有一定社会影响的行政处罚决定");
  const draft = inForce("national", "article").steps.find(({ id }) => id === "draft");
  expect(draft?.fields.find(({ field }) => field === "limit-basis")?.required).toBe(false);
});
