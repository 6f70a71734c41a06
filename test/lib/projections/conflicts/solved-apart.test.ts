import { expect, test } from "vitest";
import type { ConflictWay } from "../../../../lib/model/conflict.ts";
import { byCase } from "../../../../lib/procedures/all-cases.ts";
import { bareCase, type BareCase } from "../../../../lib/procedures/bare-case.ts";
import { procedureOfEvents } from "../../../../lib/procedures/packs/procedure-for.ts";
import { enteredValues } from "../../../../lib/projections/figures/entered-values.ts";
import { uuid } from "../../register/build.ts";
import { NATIONAL } from "../annual-report/national.ts";
import { TwoDesks } from "./two-desks.ts";

const DAY = 86_400_000;

function caseIn(log: TwoDesks, number: number): BareCase | undefined {
  const own = byCase(log.events).cases.get(uuid(number)) ?? [];
  const procedure = procedureOfEvents(NATIONAL, own);
  return procedure && bareCase(own, procedure);
}

function waysOf<W extends ConflictWay["way"]>(log: TwoDesks, way: W): Extract<ConflictWay, { way: W }>[] {
  return log.one().ways.filter((one): one is Extract<ConflictWay, { way: W }> => one.way === way);
}

test("H7.3: two desks that each withdrew the other's entry are told that none is left, and enter one of them again", () => {
  const log = new TwoDesks();
  log.request(0, 1);
  log.take(1);
  log.reply(0, 1, "r3-1");
  log.reply(1, 1, "r3-2");
  log.take(0);
  log.take(1);
  const [first, second] = waysOf(log, "withdraw");
  if (!first || !second) throw new Error("no ways");
  log.solve(0, second);
  log.solve(1, first);
  expect(caseIn(log, 1)?.closed).toBeUndefined();
  expect(log.one()).toMatchObject({ kind: "undone-twice", entries: [{}, {}] });
  const [again] = waysOf(log, "again");
  if (!again) throw new Error("no way");
  log.solve(0, again);
  expect(log.conflicts()).toEqual([]);
  expect(caseIn(log, 1)).toMatchObject({ closed: "2026-03-09", fields: { outcome: "r3-1" } });
});

test("steps of which one desk withdrew both, or each desk one in the knowledge of the other, are no conflict", () => {
  const log = new TwoDesks();
  log.request(0, 1);
  log.take(1);
  const [a, b] = [log.reply(0, 1, "r3-1"), log.reply(1, 1, "r3-1")];
  log.take(0);
  log.take(1);
  log.withdraw(0, 1, a);
  log.withdraw(0, 1, b);
  log.withdraw(1, 1, a);
  expect(log.conflicts()).toEqual([]);
  const knowing = new TwoDesks();
  knowing.request(0, 1);
  knowing.take(1);
  const [c, d] = [knowing.reply(0, 1, "r3-1"), knowing.reply(1, 1, "r3-1")];
  knowing.take(0);
  knowing.withdraw(0, 1, d);
  knowing.take(1);
  knowing.withdraw(1, 1, c);
  expect(knowing.conflicts()).toEqual([]);
});

test("H7.3: two requests that two desks merged into one another are told, and one of them is registered again", () => {
  const log = new TwoDesks();
  log.request(0, 1, { "portal-number": "P1" });
  log.request(1, 2, { "portal-number": "P1" });
  log.take(0);
  log.take(1);
  const [a, b] = waysOf(log, "merge");
  if (!a || !b) throw new Error("no ways");
  log.solve(0, b);
  log.solve(1, a);
  expect([1, 2].map((number) => caseIn(log, number)?.cancelled)).toEqual([true, true]);
  expect(log.one()).toMatchObject({ kind: "merged-away", cases: [uuid(1), uuid(2)] });
  const [again] = waysOf(log, "again");
  if (!again) throw new Error("no way");
  log.solve(1, again);
  expect(log.conflicts()).toEqual([]);
  expect([1, 2].filter((number) => caseIn(log, number)?.cancelled !== true)).toHaveLength(1);
  expect(caseIn(log, again.fact.case === uuid(1) ? 1 : 2)?.ties.map(({ tie }) => tie)).not.toContain("merged-into");
});

test("what is said of requests merged into one another is the same whichever of them arrived first", () => {
  const log = new TwoDesks();
  log.request(0, 1, { "portal-number": "P1", number: "甲1" });
  log.request(1, 2, { "portal-number": "P1", number: "乙2" });
  log.take(0);
  log.take(1);
  const [a, b] = waysOf(log, "merge");
  if (!a || !b) throw new Error("no ways");
  log.solve(0, b);
  log.solve(1, a);
  // That it is the same in both orders is what `one` looks at.
  expect(log.one().sentence).toContain("甲1");
  expect(waysOf(log, "again").map(({ fact }) => fact.case)).toEqual([uuid(1), uuid(2)]);
});

test("a request that was merged into one which another desk cancelled meanwhile is told", () => {
  const log = new TwoDesks();
  log.request(0, 1, { number: "7" });
  const second = log.request(1, 2, { number: "7" });
  log.take(0);
  const merge = waysOf(log, "merge").find((way) => way.to === uuid(2));
  if (!merge) throw new Error("no way");
  log.solve(0, merge);
  log.withdraw(1, 2, second);
  expect(log.one()).toMatchObject({ kind: "merged-away", cases: [uuid(1), uuid(2)] });
  // By who knew of it, it was meant so.
  const knowing = new TwoDesks();
  knowing.request(0, 1, { number: "7" });
  const other = knowing.request(1, 2, { number: "7" });
  knowing.take(0);
  knowing.solve(0, merge);
  knowing.take(1);
  knowing.withdraw(1, 2, other);
  expect(knowing.conflicts()).toEqual([]);
});

test("only a request in which nothing was done can be merged into the other; where both were handled, neither", () => {
  const log = new TwoDesks();
  log.request(0, 1, { "portal-number": "P1" });
  log.request(1, 2, { "portal-number": "P1" });
  log.reply(0, 1, "r3-1");
  log.take(1);
  expect(waysOf(log, "merge")).toMatchObject([{ case: uuid(2), to: uuid(1) }]);
  expect(log.one().entries.map(({ what }) => what)).toEqual([
    expect.stringMatching(/已办结（.+），另有1步$/),
    expect.stringMatching(/办理中，没有办别的步骤$/),
  ]);
  const reply = log.reply(1, 2, "r3-1");
  expect(waysOf(log, "merge")).toEqual([]);
  expect(log.one().sentence).toContain("补登");
  log.withdraw(1, 2, reply);
  expect(waysOf(log, "merge")).toHaveLength(1);
});

test("what was left as it is hides no other conflict of the same entries", () => {
  const log = new TwoDesks();
  const a = log.request(0, 1, { number: "7" });
  const b = log.request(1, 2, { number: "7" });
  log.take(0);
  log.settle(0);
  expect(log.conflicts()).toEqual([]);
  log.correct(1, 2, b, { "portal-number": "P9" });
  log.correct(0, 1, a, { "portal-number": "P9" });
  expect(log.one().kind).toBe("request-twice");
  const closed = new TwoDesks();
  closed.request(0, 1);
  closed.take(1);
  const first = closed.reply(0, 1, "r3-1");
  closed.reply(1, 1, "r3-2");
  closed.take(0);
  closed.settle(0);
  closed.correct(0, 1, first, { "delivery-number": "E1" });
  expect(closed.conflicts()).toEqual([]);
  closed.correct(0, 1, first, { outcome: "r3-3-4" });
  expect(closed.one().kind).toBe("closed-twice");
});

test("H7.3: what a person chose last counts, also where the other desk's clock is a day ahead", () => {
  for (const desk of [0, 1]) {
    const log = new TwoDesks(DAY);
    log.figure(0, 100);
    log.figure(1, 999);
    log.take(desk);
    const way = waysOf(log, "enter").find(({ value }) => value === (desk === 0 ? 999 : 100));
    if (!way) throw new Error("no way");
    log.solve(desk, way);
    expect(log.conflicts()).toEqual([]);
    expect(enteredValues(log.events).get("subscribers")?.get("2026-02")?.value).toBe(way.value);
    const corrected = new TwoDesks(DAY);
    const entry = corrected.request(0, 1);
    corrected.take(1);
    corrected.correct(0, 1, entry, { "applicant-kind": "company" });
    corrected.correct(1, 1, entry, { "applicant-kind": "legal" });
    corrected.take(desk);
    corrected.correct(desk, 1, entry, { "applicant-kind": "natural" });
    expect(corrected.conflicts()).toEqual([]);
    expect(caseIn(corrected, 1)?.fields["applicant-kind"]).toBe("natural");
  }
});

test("where events are older than their order and a clock makes another word count than the last one, the conflict stays", () => {
  const log = new TwoDesks(DAY);
  log.figure(0, 100);
  log.figure(1, 999);
  log.take(1);
  log.figure(1, 999);
  for (const event of log.events) Reflect.deleteProperty(event, "order");
  expect(enteredValues(log.events).get("subscribers")?.get("2026-02")?.value).toBe(100);
  expect(log.one().entries.map(({ what }) => what)).toEqual(["订阅数 999", "订阅数 100"]);
});

test("a figure that a desk emptied is taken over in plain words", () => {
  const log = new TwoDesks();
  log.figure(0, 100);
  log.figure(1, null);
  expect(waysOf(log, "enter").map(({ title }) => title)).toEqual([
    expect.stringContaining("填的100"),
    expect.stringMatching(/^按.*的意见清空$/),
  ]);
});
