import { describe, expect, test } from "vitest";
import type { Breach, Case, DoneStep } from "../../../../lib/model/case.ts";
import { CONTENTS, departmentRecord } from "../../../../lib/projections/supervision/department-record.ts";
import { aCase, caseId, clock } from "../case-builder.ts";

const OURS = "基金监管股";
const LATE: Breach = {
  clock: "reply",
  key: "reply",
  title: "答复期限",
  basis: [{ document: "某规定", clause: "第一条" }],
  due: "2026-03-30",
  happened: "2026-04-02",
  late: 3,
  unit: "workday",
  sentence: "超期3个工作日。",
};

function done(step: string, on: string, fields: DoneStep["fields"] = {}): DoneStep {
  return {
    entry: caseId(900),
    step,
    title: step,
    ...(step === "assign" && { part: "assigns" as const }),
    on,
    at: `${on}T01:00:00.000Z`,
    enteredAt: `${on}T01:00:00.000Z`,
    by: { name: "李明", department: "办公室", role: "科员" },
    fields,
    corrections: [],
  };
}

function request(number: number, received: string, parts: Partial<Case> = {}): Case {
  const assigned = done("assign", received, { department: OURS });
  return aCase(number, { moments: { received }, fields: { content: "采购合同" }, done: [assigned], ...parts });
}

function article(number: number, drafted: string, published?: string, parts: Partial<Case> = {}): Case {
  return aCase(number, {
    procedure: "article",
    fields: { title: "处罚信息", department: OURS },
    done: [done("draft", drafted), ...(published === undefined ? [] : [done("publish", published)])],
    ...parts,
  });
}

const CASES: readonly Case[] = [
  article(1, "2026-01-05", "2026-01-20"),
  article(2, "2025-12-20", "2026-01-04", { breaches: [LATE] }),
  article(3, "2026-12-20", "2027-01-04"),
  article(4, "2026-05-05", "2026-05-20", { fields: { title: "其他", department: "办公室" } }),
  article(5, "2026-06-05", "2026-06-08", { article: { compared: { address: "a", same: false, on: "2026-06-09" } } }),
  aCase(6, {
    procedure: "clarification",
    done: [done("found", "2026-02-02")],
    breaches: [LATE],
    ties: [{ to: caseId(1), tie: "clarifies", reason: "" }],
  }),
  request(11, "2026-03-02", { state: "closed" }),
  request(12, "2026-03-03", { state: "closed", clocks: [clock({ state: "late" })], breaches: [LATE] }),
  request(13, "2026-11-03"),
  request(14, "2025-12-31", { clocks: [clock({ state: "late" })], breaches: [LATE] }),
  request(15, "2026-04-01", { done: [done("assign", "2026-04-01", { department: "办公室" })] }),
  aCase(21, {
    procedure: "complaint",
    state: "closed",
    outcome: "upheld",
    against: true,
    done: [done("receive", "2026-05-06")],
    fields: { investigated: OURS, summary: "公开不及时" },
  }),
  aCase(22, {
    procedure: "complaint",
    state: "closed",
    outcome: "not-upheld",
    done: [done("receive", "2026-07-06")],
    fields: { investigated: OURS },
    breaches: [LATE],
  }),
  aCase(31, {
    procedure: "inspection",
    fields: { title: "第三季度检查" },
    done: [
      done("plan", "2026-09-01"),
      done("finding", "2026-09-02", { department: OURS, "finding-says": "目录没有更新" }),
      done("finding", "2026-09-02", { department: "办公室", "finding-says": "没有回执" }),
    ],
  }),
];

test("H8.4–10, H10.3–6: the figures of a department's year, counted by hand", () => {
  const record = departmentRecord(CASES, OURS, 2026);
  const counts = CONTENTS.flatMap((content) =>
    record[content].map(({ id, cases }) => [id, cases.map((one) => Number(one.id.slice(-3)))]),
  );
  expect(Object.fromEntries(counts)).toEqual({
    published: [1, 2, 5],
    "late-articles": [2],
    differs: [5],
    clarified: [6],
    "late-clarifications": [6],
    requests: [11, 12, 13],
    replied: [11, 12],
    "late-requests": [12],
    complaints: [21, 22],
    upheld: [21],
    "in-time": [21],
    "late-complaints": [22],
    findings: [31],
  });
  expect(record.service).toEqual([]);
});

test("what speaks against a department says why; what does not says nothing of it", () => {
  const record = departmentRecord(CASES, OURS, 2026);
  const figure = (id: string) => [...record["on-request"], ...record.inspections].find((one) => one.id === id);
  expect(figure("late-requests")).toMatchObject({
    isAgainst: true,
    cases: [{ note: "超期3个工作日。", on: "2026-03-03" }],
  });
  expect(figure("requests")?.isAgainst).toBe(false);
  expect(figure("requests")?.cases[1]).not.toHaveProperty("note");
  expect(figure("findings")).toMatchObject({
    isAgainst: true,
    cases: [{ note: "目录没有更新", name: "监督检查 第三季度检查" }],
  });
});

test("another year, another department: nothing that speaks against it", () => {
  const empty = departmentRecord(CASES, "待遇保障股", 2026);
  expect(
    CONTENTS.flatMap((content) => empty[content]).every(({ cases, isAgainst }) => cases.length === 0 && !isAgainst),
  ).toBe(true);
  expect(departmentRecord(CASES, OURS, 2025)["on-request"].map(({ cases }) => cases.length)).toEqual([1, 0, 1]);
  expect(departmentRecord(CASES, OURS, 2027).active[0]?.cases.map(({ on }) => on)).toEqual(["2027-01-04"]);
});

test("a complaint handled late is the office's doing, not that of the department complained of", () => {
  const late = departmentRecord(CASES, OURS, 2026).complaints.find(({ id }) => id === "late-complaints");
  expect(late).toMatchObject({ isAgainst: false, cases: [{ id: caseId(22) }] });
  expect(late?.cases[0]).not.toHaveProperty("note");
});

test("an upheld complaint that was handled late too says nothing of the lateness against the department", () => {
  const one = aCase(21, {
    procedure: "complaint",
    outcome: "upheld",
    against: true,
    done: [done("receive", "2026-05-06")],
    fields: { investigated: OURS },
    breaches: [LATE],
  });
  const upheld = departmentRecord([one], OURS, 2026).complaints.find(({ id }) => id === "upheld");
  expect(upheld?.cases[0]).not.toHaveProperty("note");
});

describe("a request handed to two departments", () => {
  const theirs = { ...done("assign", "2026-03-02", { department: "待遇保障股" }), entry: caseId(901) };
  const ours = { ...done("assign", "2026-03-02", { department: OURS }), entry: caseId(902) };
  const threads = [
    clock({ clock: "assignment", key: `assignment:${theirs.entry}`, main: false, state: "late" }),
    clock({ clock: "assignment", key: `assignment:${ours.entry}`, main: false, state: "met" }),
  ];
  const lateFor = (department: string, breaches: readonly Breach[], clocks = threads): unknown[] => {
    const handled = aCase(12, { moments: { received: "2026-03-02" }, done: [theirs, ours], clocks, breaches });
    const record = departmentRecord([handled], department, 2026);
    return record["on-request"].find(({ id }) => id === "late-requests")?.cases.map(({ note }) => note) ?? [];
  };
  const reply = clock({ state: "late" });

  test("that one answered late is not the other's", () => {
    const breach = { ...LATE, clock: "assignment", key: `assignment:${theirs.entry}`, sentence: "部门回复超期。" };
    expect(lateFor(OURS, [breach])).toEqual([]);
    expect(lateFor("待遇保障股", [breach])).toEqual(["部门回复超期。"]);
  });

  test("and replied to late is not that of the one that answered in time; without a day for each, it is of both", () => {
    expect(lateFor(OURS, [LATE], [reply, ...threads])).toEqual([]);
    expect(lateFor("待遇保障股", [LATE], [reply, ...threads])).toEqual([LATE.sentence]);
    expect(lateFor(OURS, [LATE], [reply])).toEqual([LATE.sentence]);
  });

  test("a late 补正告知 is the office's", () => {
    const notice = clock({ clock: "correction-notice", main: false, state: "late" });
    const breach = { ...LATE, clock: "correction-notice", key: "correction-notice" };
    expect(lateFor("待遇保障股", [breach], [notice, ...threads])).toEqual([]);
  });
});
