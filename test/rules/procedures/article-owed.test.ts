import { describe, expect, test } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { approved, drafted, ARTICLE } from "../../lib/projections/articles/articles.ts";
import type { CaseLog } from "../../lib/procedures/case-log.ts";
import { caseOn } from "./in-force.ts";

const late = ({ breaches }: Case): [string, string | undefined][] =>
  breaches.map(({ title, happened }) => [title, happened]);
const on = (log: CaseLog): Case => caseOn("2026-06-01", log.events, ARTICLE);
const DECIDED = { "signed-by": "局长", "opinion-basis": "条例第十六条", "decision-reason": "内部事务信息" };

// Drafted and formed on 2 March 2026: due on 30 March.
describe("an article that was closed without being published, past its limit (条例第二十六条)", () => {
  test("is late by nothing where it was found not to be for the public", () => {
    const log = drafted();
    log.step("withhold", "2026-04-20", DECIDED);
    expect(late(on(log))).toEqual([]);
    expect(on(log).clocks.map(({ state }) => state)).toEqual(["void"]);
  });

  test("stays late where it was approved and then given up", () => {
    const log = drafted();
    approved(log);
    log.step("drop", "2026-04-20", { "decision-reason": "不再需要" });
    expect(late(on(log))).toEqual([["公开期限", "2026-04-20"]]);
  });

  test("is late by nothing where it was given up in time", () => {
    const log = drafted();
    log.step("drop", "2026-03-20", { "decision-reason": "重复" });
    expect(late(on(log))).toEqual([]);
  });

  test("stays late where it was published late, and its change was then found not to be for the public", () => {
    const log = drafted();
    approved(log);
    log.step("publish", "2026-04-01");
    log.step("amend", "2026-04-02", { "changed-on": "2026-04-02", "amend-reason": "更新" });
    log.step("withhold", "2026-05-20", DECIDED);
    expect(late(on(log))).toEqual([["公开期限", "2026-04-01"]]);
  });
});
