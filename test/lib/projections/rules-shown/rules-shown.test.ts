import { describe, expect, test } from "vitest";
import { packInForce } from "../../../../lib/check/merge-packs.ts";
import type { RulePack } from "../../../../lib/model/rule-pack.ts";
import { oneCase } from "../../../../lib/procedures/all-cases.ts";
import { procedureFor } from "../../../../lib/procedures/packs/procedure-for.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { caseRules } from "../../../../lib/projections/rules-shown/case-rules.ts";
import {
  differingAbout,
  differingFor,
  differingOf,
  isFound,
  itemsDiffering,
} from "../../../../lib/projections/rules-shown/differing.ts";
import { expiryOf } from "../../../../lib/projections/rules-shown/expiry.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { caseLog } from "../../procedures/case-log.ts";

const MEASURES = "天津市医疗保障局政务公开实施办法";
const TODAY = "2026-11-22";
const by = { name: "李明", department: "办公室", role: "科员" };
const kept = { pack: "tianjin", by, at: "2026-11-20T02:00:00.000Z" };

function pack(id: string): RulePack {
  const merged = packInForce(id, BUNDLED_PACKS);
  if (!merged) throw new Error(id);
  return merged;
}

function procedureOn(of: RulePack, id: string, day: string, keepsExpired = false) {
  const found = procedureFor(proceduresInForce(of, { keepsExpired }).procedures, id, day);
  if (!found) throw new Error(id);
  return found;
}

describe("a document that has expired", () => {
  test("is told from the day after its last one, with who keeps to it", () => {
    const tianjin = pack("tianjin");
    expect(expiryOf(tianjin, { expiredRules: null }, "2024-10-26")).toBeUndefined();
    expect(expiryOf(tianjin, { expiredRules: null }, "2024-10-27")).toMatchObject({
      document: MEASURES,
      until: "2024-10-26",
    });
    expect(expiryOf(tianjin, { expiredRules: null }, TODAY)).not.toHaveProperty("kept");
    expect(expiryOf(tianjin, { expiredRules: kept }, TODAY)?.kept).toEqual({ by: "李明", at: kept.at });
    expect(expiryOf(tianjin, { expiredRules: { ...kept, pack: "other" } }, TODAY)).not.toHaveProperty("kept");
    expect(expiryOf(pack("huoshan"), { expiredRules: null }, TODAY)).toBeUndefined();
  });

  test("is marked where it is cited among others, from then on", () => {
    const marked = (day: string) =>
      differingOf(pack("tianjin"), day).flatMap(({ says }) => says.filter(({ expired }) => expired));
    expect(marked("2024-10-26")).toEqual([]);
    expect(marked("2024-10-27").map(({ basis }) => basis[0]?.document)).toEqual([MEASURES]);
  });
});

describe("the rules of a case", () => {
  const { procedures } = proceduresInForce(pack("tianjin"));

  test.each([
    ["2024-10-21", { on: "2024-10-21", document: MEASURES, until: "2024-10-26" }],
    ["2026-11-16", undefined],
  ])("that began on %s", (day, told) => {
    const log = caseLog("request");
    log.step("register", day, { channel: "in-person", "applicant-kind": "natural" });
    const one = oneCase(log.events, procedures, CALENDAR, new Date(`${TODAY}T02:00:00.000Z`));
    if (!one) throw new Error("no case");
    expect(caseRules(one, procedureOn(pack("tianjin"), "request", day), TODAY)).toEqual(told);
  });
});

describe("what documents say differently of a case", () => {
  const topics = (of: RulePack, day: string, keepsExpired = false) =>
    differingAbout(differingFor(of, procedureOn(of, "article", day, keepsExpired)), "article", "consultation").map(
      ({ id }) => id,
    );

  test("leaves out what an expired document says, but for the cases that go by it", () => {
    const tianjin = pack("tianjin");
    expect(topics(tianjin, "2024-10-21")).toEqual(["tianjin-draft-published", "consultation-days"]);
    expect(topics(tianjin, TODAY)).toEqual(["consultation-days"]);
    expect(topics(tianjin, TODAY, true)).toEqual(["tianjin-draft-published", "consultation-days"]);
  });

  test("stands beside the limit that it is about, or at the case's head", () => {
    const huoshan = pack("huoshan");
    const all = differingFor(huoshan, procedureOn(huoshan, "duty-annual-report", TODAY));
    const publish = differingAbout(all, "duty-annual-report", "publish");
    expect(publish.map(({ id }) => id)).toEqual(["huoshan-report-date", "annual-report-dates"]);
    expect(publish[0]?.says.find(({ leads }) => leads)?.what).toContain("1月31日");
    expect(differingAbout(all, "duty-annual-report").map(({ id }) => id)).toEqual([
      "huoshan-report-contents",
      "huoshan-report-filing",
    ]);
  });

  test("the catalogue's own are listed with the item and its place", () => {
    const [first] = itemsDiffering(pack("huoshan").catalogue);
    expect(first).toMatchObject({ applied: "每年1月31日前" });
    expect(itemsDiffering(undefined)).toEqual([]);
  });

  test("is found by all words of a query", () => {
    expect(isFound("年报  1月", "年报的日期", "1月31日")).toBe(true);
    expect(isFound("年报 3月", "年报的日期", "1月31日")).toBe(false);
    expect(isFound("", "任何")).toBe(true);
  });
});
