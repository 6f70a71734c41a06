import { describe, expect, test } from "vitest";
import { allCases } from "../../../../lib/procedures/all-cases.ts";
import { dutyStarts } from "../../../../lib/procedures/duties/duty-starts.ts";
import { DEDUCTION } from "../../../../lib/projections/scoring/decisions.ts";
import { evidenceOf } from "../../../../lib/projections/scoring/evidence.ts";
import { withDeductionKinds } from "../../../../lib/projections/scoring/kind-choices.ts";
import { pointsText } from "../../../../lib/projections/scoring/points.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import type { CaseLog } from "../../procedures/case-log.ts";
import { request } from "./year-cases.ts";
import { LINYI_CATALOGUE, PROCEDURES, SCORING, YearLog } from "./year-log.ts";

const TODAY = "2026-11-22";

describe("L.2(4): one 情形 is deducted once", () => {
  test("a rule that would find the same again finds nothing; two desks that confirmed the same count it once", () => {
    const log = new YearLog();
    const one = request(log, "2026-03-02", "2026-04-20");
    const proposal = log.proposal(one, "2026", TODAY);
    const [late] = SCORING.deductions.filter(({ id }) => id === "late-reply");
    if (!late) throw new Error("no rule");
    const twice = { ...SCORING, deductions: [...SCORING.deductions, { ...late, id: "late-again" }] };
    const ground = { scoring: twice, procedures: PROCEDURES, catalogue: [], today: TODAY, since: "2024-01-01" };
    expect(evidenceOf(log.cases(TODAY), ground).map(({ rule }) => rule)).toEqual(["late-reply"]);
    log.decide(proposal, "2026-04-24", "confirm");
    log.decide(proposal, "2026-04-27", "confirm");
    const [own] = log.board("2026", TODAY).departments;
    expect(own?.lines.map(({ state }) => state).sort()).toEqual(["confirmed", "repeated"]);
    expect([own?.score, own?.lost]).toEqual([450, 50]);
  });

  test("struck by one desk and confirmed by another: what was confirmed counts, both are seen", () => {
    const log = new YearLog();
    const proposal = log.proposal(request(log, "2026-03-02", "2026-04-20"), "2026", TODAY);
    log.decide(proposal, "2026-04-24", "strike");
    log.decide(proposal, "2026-04-27", "confirm");
    const [own] = log.board("2026", TODAY).departments;
    expect(own?.lines.map(({ state }) => state).sort()).toEqual(["confirmed", "struck"]);
    expect(own?.score).toBe(450);
  });

  test("put down by hand for the same case and day, it is not proposed again", () => {
    const log = new YearLog();
    const one = request(log, "2026-03-02", "2026-04-20");
    const { rule, on } = log.proposal(one, "2026", TODAY);
    log.open(DEDUCTION.id).step(DEDUCTION.found, "2026-04-24", {
      department: "法规科",
      "deduction-kind": rule,
      "deduction-reason": "超期",
      "happened-on": on,
      "deducted-case": log.id(one),
    });
    expect(log.lines("2026", TODAY).map(({ state }) => state)).toEqual(["open"]);
  });

  test("a deduction that was entered by mistake and taken back is proposed again", () => {
    const log = new YearLog();
    const one = request(log, "2026-03-02", "2026-04-20");
    const decided = log.decide(log.proposal(one, "2026", TODAY), "2026-04-24", "confirm");
    decided.fact({
      type: "StepWithdrawn",
      case: log.id(decided),
      entry: decided.events[0]?.id ?? "",
      reason: "误登了",
    });
    expect(log.lines("2026", TODAY).map(({ state }) => state)).toEqual(["proposed"]);
  });
});

describe("L.2(4): what a deduction rests on changes", () => {
  /** Never published by 2026-09-29, confirmed as 应公开未公开, then published after all. */
  function publishedAfterAll(): { log: YearLog; decided: CaseLog } {
    const log = new YearLog();
    const one = log.open("article");
    one.step("draft", "2026-09-01", {
      title: "通知",
      department: "法规科",
      "article-kind": "ordinary",
      attribute: "active",
      "formed-on": "2026-09-01",
      "publishing-limit": "ordinary",
    });
    const proposal = log.proposal(one, "2026", TODAY);
    expect(proposal.rule).toBe("not-published");
    const decided = log.decide(proposal, "2026-10-12", "confirm");
    one.step("publish", "2026-10-20");
    return { log, decided };
  }

  test("the points stay, the line says what it would be now, and nothing is proposed beside it", () => {
    const { log } = publishedAfterAll();
    const lines = log.lines("2026", TODAY);
    expect(lines.map(({ state, hundredths }) => [state, hundredths])).toEqual([["confirmed", 20]]);
    expect(lines[0]?.changed).toContain("不及时、不准确”，每次扣0.1分，请复核");
  });

  test("taken up again and confirmed as it is now, it is at rest", () => {
    const { log, decided } = publishedAfterAll();
    decided.step("reconsider", "2026-10-26", { "reconsider-reason": "已经公开" });
    expect(log.lines("2026", TODAY).map(({ state, changed }) => [state, changed])).toEqual([["open", undefined]]);
    decided.step("confirm", "2026-10-26", {
      department: "法规科",
      "deduction-kind": "incomplete-late-wrong",
      "signed-by": "陈国强",
      "deducted-rule": "incomplete-late-wrong",
    });
    expect(log.lines("2026", TODAY).map((line) => [line.state, line.hundredths, line.changed])).toEqual([
      ["confirmed", 10, undefined],
    ]);
  });

  test("a kind that the rules in force no longer have costs nothing and says so", () => {
    const { log } = publishedAfterAll();
    const scoring = { ...SCORING, deductions: SCORING.deductions.filter(({ id }) => id !== "not-published") };
    const [line] = log.boardBy(scoring, "2026", TODAY).departments[0]?.lines ?? [];
    expect(line?.hundredths).toBe(0);
    expect(line?.changed).toContain("没有这一项目");
  });
});

test("L.2(4): only what happened while the document was in force is marked by it", () => {
  const log = new YearLog();
  request(log, "2026-03-02", "2026-04-20");
  const ground = { scoring: SCORING, procedures: PROCEDURES, catalogue: [], today: TODAY, since: "2024-01-01" };
  const count = (validity: { from?: string; until?: string }) =>
    evidenceOf(log.cases(TODAY), { ...ground, validity }).length;
  expect([count({}), count({ until: "2026-03-29" }), count({ until: "2026-03-30" })]).toEqual([1, 0, 1]);
  expect([count({ from: "2026-03-30" }), count({ from: "2026-03-31" })]).toEqual([1, 0]);
});

test("L.2(4): a reply that is on the way on the last day is nobody's fault, the day after it is", () => {
  const log = new YearLog();
  request(log, "2026-03-02");
  expect(log.lines("2026", "2026-03-30")).toEqual([]);
  expect(log.lines("2026", "2026-03-31").map(({ state }) => state)).toEqual(["proposed"]);
});

test("kinds of deductions are those of the rules; points are written as people write them", () => {
  const kind = (scoring: typeof SCORING | undefined) =>
    withDeductionKinds(PROCEDURES, scoring)
      .find(({ id }) => id === DEDUCTION.id)
      ?.fields.find(({ id }) => id === "deduction-kind");
  expect(kind(SCORING)?.options?.map(({ value }) => value)).toEqual(SCORING.deductions.map(({ id }) => id));
  expect(kind(undefined)?.kind).toBe("text");
  expect([500, 490, 475, 50, 5, 0].map(pointsText)).toEqual(["5", "4.9", "4.75", "0.5", "0.05", "0"]);
});

test("L.2(4)1–2: a 解读 that never came out is 应公开未公开, one that came out late is 不及时", () => {
  const log = new YearLog();
  const policy = log.open("article");
  policy.step("draft", "2026-05-11", {
    title: "政策文件",
    department: "待遇保障科",
    "article-kind": "policy",
    attribute: "active",
    "formed-on": "2026-05-11",
    "publishing-limit": "ordinary",
  });
  policy.step("needs-interpretation", "2026-05-11", { "needs-interpretation": true });
  policy.step("publish", "2026-05-12");
  const found = () => log.lines("2026", TODAY).map(({ rule, on, hundredths }) => [rule, on, hundredths]);
  expect(found()).toEqual([["not-published", "2026-05-15", 20]]);
  policy.step("interpretation-published", "2026-05-18");
  expect(found()).toEqual([["incomplete-late-wrong", "2026-05-15", 10]]);
});

test("L.2(4)5: a complaint is upheld on the day it was decided, told or not, whatever the day it is closed", () => {
  const log = new YearLog();
  const one = log.open("complaint");
  one.step("receive", "2026-12-01", {
    "complaint-channel": "letter",
    summary: "公开不及时",
    "is-anonymous": false,
    "wants-reply": true,
    investigated: "法规科",
  });
  one.step("examine", "2026-12-02", { "examination-result": "accept", "signed-by": "陈国强" });
  one.step("investigate", "2026-12-28", { investigator: "王芳", "investigator-department": "办公室", facts: "已查" });
  expect(log.lines("2026", "2026-12-30")).toEqual([]);
  one.step("decide", "2026-12-30", { outcome: "upheld", measures: ["urge"], "signed-by": "陈国强" });
  const found = (year: string, day: string) =>
    log.lines(year, day).map(({ rule, on, department, sentence }) => [rule, on, department, sentence]);
  const upheld = [["complaint-upheld", "2026-12-30", "法规科", "2026年12月30日政府信息公开投诉举报作出处理：属实。"]];
  expect(found("2026", "2026-12-31")).toEqual(upheld);
  one.step("tell-result", "2027-01-04", { outcome: "upheld", "told-how": "post" });
  expect([found("2026", "2027-01-05"), found("2027", "2027-01-05")]).toEqual([upheld, []]);
});

test("L.2(4)3: a request that was withdrawn after its last day: there was no reply, on no day", () => {
  const log = new YearLog();
  request(log, "2026-03-02").step("withdrawn", "2026-04-10");
  const [line] = log.lines("2026", TODAY);
  expect([line?.rule, line?.on]).toEqual(["late-reply", "2026-03-30"]);
  expect(line?.sentence).toContain("最后期限是2026年3月30日，至申请人撤回申请时没有答复（2026年4月10日），超期");
  expect(line?.sentence).not.toContain("实际为");
});

describe("L.2(4): duties that nobody wrote anything about", () => {
  const idOf = (...parts: readonly string[]) => parts.join("/");
  /** Expected from the calendar only, and long overdue. */
  const expected = () => {
    const asked = { procedures: PROCEDURES, since: "2025-01-01", today: TODAY, calendar: CALENDAR, idOf };
    const all = allCases(dutyStarts(asked), PROCEDURES, CALENDAR, new Date(`${TODAY}T02:00:00.000Z`));
    return all.map((one) => ({ ...one, expected: true as const }));
  };
  const ground = { procedures: PROCEDURES, catalogue: LINYI_CATALOGUE, today: TODAY, since: TODAY };

  test("are no 情形, unless the rules of the agency name them", () => {
    const cases = expected();
    expect(cases.flatMap(({ breaches }) => breaches).length).toBeGreaterThan(0);
    expect(evidenceOf(cases, { ...ground, scoring: SCORING })).toEqual([]);
    const [first, ...rest] = SCORING.deductions;
    if (!first) throw new Error("no rule");
    const source = { breach: "duty-annual-report", how: "any" } as const;
    const naming = { ...SCORING, deductions: [{ ...first, from: [source] }, ...rest] };
    expect(evidenceOf(cases, { ...ground, scoring: naming }).length).toBeGreaterThan(0);
  });
});

test("L.2(4): several that are confirmed one after another are each counted once, and none is proposed again", () => {
  const log = new YearLog();
  for (let index = 0; index < 3; index++) request(log, "2026-03-02", "2026-04-20");
  const proposed = log.lines("2026", TODAY);
  for (const line of proposed) log.decide(line, "2026-04-24", "confirm");
  expect(log.lines("2026", TODAY).map(({ state }) => state)).toEqual(["confirmed", "confirmed", "confirmed"]);
  expect(log.board("2026", TODAY).departments.map(({ lost }) => lost)).toEqual([150]);
});

test("L.2(4)4: what a superior asked for by a day and did not get is proposed once it is over; without a day nothing is", () => {
  const log = new YearLog();
  const order = (due?: string) =>
    log.open("duty-ad-hoc").step("received", "2026-05-11", {
      duty: "报送公开情况",
      "asked-by": "省局",
      department: "办公室",
      ...(due !== undefined && { "due-on": due }),
    });
  order("2026-05-29");
  order();
  const found = (day: string) => log.lines("2026", day).map(({ rule, on, department }) => [rule, on, department]);
  expect(found("2026-05-29")).toEqual([]);
  expect(found("2026-05-30")).toEqual([["not-carried-out", "2026-05-29", "办公室"]]);
});
