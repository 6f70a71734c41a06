import { expect, test } from "vitest";
import { uuid } from "../../register/build.ts";
import { TwoDesks } from "./two-desks.ts";

test("H7.3: a step that is taken once and was taken at two desks is a conflict, until one of them is withdrawn", () => {
  const log = new TwoDesks();
  log.request(0, 1);
  log.take(1);
  const [first, second] = [log.reply(0, 1, "r3-1"), log.reply(1, 1, "r3-1")];
  expect(log.one()).toMatchObject({
    kind: "step-twice",
    cases: [uuid(1)],
    entries: [
      { entry: first, case: uuid(1), by: { name: "李明" }, on: "2026-03-09" },
      { entry: second, by: { name: "王芳" } },
    ],
    ways: [{ way: "withdraw", entry: first }, { way: "withdraw", entry: second }, { way: "settle" }],
  });
  expect(log.one().sentence).toContain("送出答复");
  const { case: id, entry } = log.way("withdraw");
  log.enter(0, { type: "StepWithdrawn", case: id, entry, reason: "重复登记" });
  expect(log.conflicts()).toEqual([]);
});

test("what a desk did in the knowledge of the other's is no conflict, nor what one desk did alone", () => {
  const knowing = new TwoDesks();
  knowing.request(0, 1);
  knowing.reply(0, 1, "r3-1");
  knowing.take(1);
  knowing.reply(1, 1, "r3-2");
  expect(knowing.conflicts()).toEqual([]);
  const alone = new TwoDesks();
  alone.request(0, 1);
  alone.reply(0, 1, "r3-1");
  alone.reply(0, 1, "r3-2");
  expect(alone.conflicts()).toEqual([]);
});

test("a step that may be taken several times is no conflict", () => {
  const log = new TwoDesks();
  log.request(0, 1, { channel: "web" });
  log.take(1);
  for (const desk of [0, 1]) log.step(desk, 1, "contact-attempt", { "contact-note": "未接" });
  expect(log.conflicts()).toEqual([]);
});

test("a case that two desks closed differently is one conflict, with how each closed it", () => {
  const log = new TwoDesks();
  log.request(0, 1);
  log.take(1);
  log.reply(0, 1, "r3-1");
  const second = log.step(1, 1, "withdrawn", {}, "2026-03-08");
  const { kind, entries } = log.one();
  expect(kind).toBe("closed-twice");
  expect(entries.map(({ what }) => what)).toEqual([
    expect.stringContaining("送出答复（"),
    expect.stringContaining("申请人撤回申请（"),
  ]);
  log.withdraw(0, 1, second);
  expect(log.conflicts()).toEqual([]);
});

test("one entry corrected to different values is a conflict until it is corrected again by who knew both", () => {
  const log = new TwoDesks();
  const entry = log.request(0, 1);
  log.take(1);
  log.correct(0, 1, entry, { "applicant-kind": "company" });
  log.correct(1, 1, entry, { "applicant-kind": "legal" });
  expect(log.one()).toMatchObject({ kind: "corrected", ways: [{ way: "correct", entry }, { way: "settle" }] });
  // Desk 0 does not know of it: another word of its own solves nothing.
  log.correct(0, 1, entry, { "applicant-kind": "research" });
  expect(log.conflicts()).toHaveLength(1);
  log.take(0);
  log.correct(0, 1, entry, { "applicant-kind": "company" });
  expect(log.conflicts()).toEqual([]);
});

test("corrections to the same, or of different fields, are no conflict", () => {
  const log = new TwoDesks();
  const entry = log.request(0, 1);
  log.take(1);
  log.correct(0, 1, entry, { "applicant-kind": "company" });
  log.correct(1, 1, entry, { "applicant-kind": "company", content: "另一份文件" });
  expect(log.conflicts()).toEqual([]);
});

test.each([
  ["the portal's number", { "portal-number": "P7", content: "甲文件" }],
  ["the agency's number", { number: "2026-7", content: "乙文件" }],
  ["day, kind of applicant and what is asked for", { content: "丙 文件。" }],
])("one request registered at two desks is found by %s; merged it counts once", (what, fields) => {
  const log = new TwoDesks();
  log.request(0, 1, fields);
  log.request(1, 2, what.startsWith("day") ? { content: "丙文件" } : { ...fields, content: "换了说法" });
  expect(log.one()).toMatchObject({ kind: "request-twice", cases: [uuid(1), uuid(2)] });
  const { case: id, entry, to } = log.way("merge");
  log.enter(1, { type: "StepWithdrawn", case: id, entry, reason: "重复登记，并入另一件" });
  log.enter(1, { type: "CasesTied", case: id, to, tie: "merged-into", reason: "" });
  expect(log.conflicts()).toEqual([]);
});

test("two requests of which a person said how they stand, or of which one's number was corrected, are no conflict", () => {
  const tied = new TwoDesks();
  tied.request(0, 1, { number: "7" });
  tied.request(1, 2, { number: "7" });
  tied.enter(1, { type: "CasesTied", case: uuid(1), to: uuid(2), tie: "different", reason: "" });
  expect(tied.conflicts()).toEqual([]);
  const renumbered = new TwoDesks();
  renumbered.request(0, 1, { number: "7" });
  const second = renumbered.request(1, 2, { number: "7" });
  expect(renumbered.conflicts()).toHaveLength(1);
  renumbered.correct(1, 2, second, { number: "8" });
  expect(renumbered.conflicts()).toEqual([]);
});

test("a figure of one period entered differently is a conflict until somebody who knows both enters it again", () => {
  const log = new TwoDesks();
  log.figure(0, 1203);
  log.figure(1, 1230);
  expect(log.one()).toMatchObject({
    kind: "figure",
    cases: [],
    entries: [{ what: "订阅数 1203" }, { what: "订阅数 1230" }],
  });
  expect(log.way("enter")).toMatchObject({ figure: "subscribers", period: "2026-02", value: 1203 });
  log.take(1);
  log.figure(1, 1203);
  expect(log.conflicts()).toEqual([]);
  const same = new TwoDesks();
  same.figure(0, 5);
  same.figure(1, 5);
  expect(same.conflicts()).toEqual([]);
});

test("two signed versions of one number are a conflict until a further one is signed by who knew both", () => {
  const log = new TwoDesks();
  log.sign(0);
  log.sign(1);
  expect(log.one()).toMatchObject({
    kind: "signed",
    ways: [{ way: "sign", report: "annual", period: "2025" }, { way: "settle" }],
  });
  log.take(0);
  log.sign(0, 2);
  expect(log.conflicts()).toEqual([]);
});

test("a conflict that a person left as it is does not come back, but a further one of the same case does", () => {
  const log = new TwoDesks();
  log.request(0, 1);
  log.take(1);
  log.reply(0, 1, "r3-1");
  log.reply(1, 1, "r3-1");
  log.settle(0);
  expect(log.conflicts()).toEqual([]);
  for (const desk of [0, 1]) log.step(desk, 1, "accept", { opinion: "同意" });
  expect(log.conflicts().map(({ kind }) => kind)).toEqual(["step-twice"]);
});

test("a case of which the opening step has not come yet is no conflict and no error; it is one once that is there", () => {
  const log = new TwoDesks();
  const entry = log.request(0, 1);
  log.take(1);
  log.correct(0, 1, entry, { "applicant-kind": "company" });
  log.correct(1, 1, entry, { "applicant-kind": "legal" });
  const opening = log.events.shift();
  expect(log.conflicts()).toEqual([]);
  if (opening) log.events.push(opening);
  expect(log.one().kind).toBe("corrected");
});
