import { describe, expect, test } from "vitest";
import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import { allCases } from "../../../../lib/procedures/all-cases.ts";
import { dutyStarts } from "../../../../lib/procedures/duties/duty-starts.ts";
import { DEDUCTION } from "../../../../lib/projections/scoring/decisions.ts";
import { evidenceOf } from "../../../../lib/projections/scoring/evidence.ts";
import { withDeductionKinds } from "../../../../lib/projections/scoring/kind-choices.ts";
import { pointsText } from "../../../../lib/projections/scoring/points.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import type { CaseLog } from "../../procedures/case-log.ts";
import { LINYI_CATALOGUE, PROCEDURES, SCORING, YearLog } from "./year-log.ts";

const TODAY = "2026-11-22";

/** A request that came on a day: the 20th working day after 3-02 is 3-30. */
function request(log: YearLog, came: string, replied?: string): CaseLog {
  const one = log.open("request");
  one.step("register", came, {
    channel: "in-person",
    applicant: "a",
    "applicant-kind": "natural",
    content: "基金收支",
  });
  one.step("assign", came, { department: "法规科", "reply-by": came });
  if (replied !== undefined) one.step("send-reply", replied, { outcome: "r3-1", delivery: "in-person" });
  return one;
}

function item(id: string, parts: Partial<CatalogueItem> = {}): CatalogueItem {
  return {
    id,
    title: "年度报告",
    source: { document: "某目录", clause: "一" },
    levels: [],
    content: "年度报告",
    period: { says: "", means: { by: "yearly", date: "01-31" }, again: "year" },
    channel: "",
    basis: [],
    mode: "主动公开",
    departments: ["办公室"],
    columns: [],
    keywords: ["年度报告"],
    limit: "ordinary",
    ...parts,
  };
}

function article(log: YearLog, catalogueItem: string, published: string): CaseLog {
  const one = log.open("article");
  one.step("draft", published, {
    title: "年度报告",
    attribute: "active",
    "formed-on": published,
    "publishing-limit": "ordinary",
    "catalogue-item": catalogueItem,
  });
  one.step("publish", published);
  return one;
}

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

describe("L.2(4): catalogue items", () => {
  test("a last day of each year: not out by it, out after it, out by it", () => {
    const log = new YearLog();
    log.since = "2024-01-20";
    log.catalogue = [item("report"), item("other", { mode: "依申请公开" })];
    article(log, "report", "2024-01-20");
    article(log, "report", "2025-02-10");
    expect(log.lines("2024", TODAY)).toEqual([]);
    expect(log.lines("2025", TODAY).map(({ rule, on, department }) => [rule, on, department])).toEqual([
      ["incomplete-late-wrong", "2025-01-31", "办公室"],
    ]);
    expect(log.lines("2026", TODAY).map(({ rule, on }) => [rule, on])).toEqual([["not-published", "2026-01-31"]]);
    // On the day itself nothing is missed.
    expect(log.lines("2026", "2026-01-31")).toEqual([]);
    expect(log.lines("2026", "2026-02-01")).toHaveLength(1);
  });

  test("an interval names no day: nothing in a whole quarter is one, a change has none; of several departments a person says which", () => {
    const log = new YearLog();
    log.since = "2026-02-01";
    const means = { by: "within", count: 20, unit: "workday", from: "formation" } as const;
    log.catalogue = [
      item("quarterly", { period: { says: "", means, again: "quarter" }, departments: ["办公室", "法规科"] }),
      item("change", { period: { says: "", means, again: "change" } }),
    ];
    // In the second quarter late by any count of three months, in the third nothing; of the first the log knows only a part.
    article(log, "quarterly", "2026-06-30");
    article(log, "change", "2026-04-15");
    expect(
      log.lines("2026", TODAY).map(({ rule, on, department, candidates }) => [rule, on, department, candidates]),
    ).toEqual([["not-published", "2026-09-30", "", ["办公室", "法规科"]]]);
    expect(log.lines("2026", "2026-09-30")).toEqual([]);
  });

  test("a budget and final accounts that came out in the year are nobody's fault, whatever the day; one that did not come out is", () => {
    const log = new YearLog();
    log.catalogue = LINYI_CATALOGUE;
    log.since = "2025-01-01";
    for (const day of ["2025-02-05", "2026-02-12"]) article(log, "budget", day);
    article(log, "final-accounts", "2025-08-20");
    const wanted = (year: string, day: string) =>
      log.lines(year, day).flatMap(({ subject, on }) => (/[预决]算/.test(subject) ? [[subject, on]] : []));
    expect([wanted("2025", TODAY), wanted("2026", TODAY)]).toEqual([[], []]);
    expect(wanted("2026", "2027-01-04")).toEqual([["目录事项：年度决算", "2026-12-31"]]);
  });

  test("a report with its article, late or never out, is one 情形 with the item's own, whichever was seen first", () => {
    const log = new YearLog();
    log.catalogue = [item("report")];
    const day = "2026-02-02";
    const [seen] = log.lines("2026", day);
    if (!seen) throw new Error("nothing");
    const one = log.open("article");
    one.step("draft", "2026-01-12", {
      title: "年度报告",
      attribute: "active",
      "formed-on": "2026-01-12",
      "publishing-limit": "fixed-date",
      "publish-by": "2026-01-31",
      "catalogue-item": "report",
    });
    const shown = (on: string) => log.lines("2026", on).map((line) => [line.rule, line.on, line.case, line.state]);
    expect(shown(day)).toEqual([["not-published", "2026-01-31", log.id(one), "proposed"]]);
    one.step("publish", "2026-02-04");
    expect(shown("2026-02-04")).toEqual([["incomplete-late-wrong", "2026-01-31", log.id(one), "proposed"]]);
    log.decide(seen, "2026-02-05", "strike");
    expect(shown("2026-02-05").map(([, , , state]) => state)).toEqual(["struck"]);
  });

  test("what had its day before the tool was used is not proposed", () => {
    const log = new YearLog();
    log.catalogue = [item("report")];
    log.since = "2026-11-03";
    article(log, "report", "2026-11-03");
    expect(log.lines("2026", TODAY)).toEqual([]);
    expect(log.lines("2027", "2027-02-01").map(({ on }) => on)).toEqual(["2027-01-31"]);
  });
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

describe("L.2(4)2: what was wrong with an article", () => {
  function amended(log: YearLog, kind: string | undefined, day = "2026-08-10"): CaseLog {
    const one = article(log, "none", "2026-08-03");
    amend(one, kind, day);
    return one;
  }

  function amend(one: CaseLog, kind: string | undefined, day: string): void {
    one.step("amend", day, {
      "changed-on": day,
      "amend-reason": "数字",
      attribute: "active",
      ...(kind !== undefined && { "amend-kind": kind }),
    });
    one.step("publish", `${day.slice(0, 8)}13`);
  }

  function compare(log: YearLog, one: CaseLog, day: string, same: boolean): void {
    const fact = { type: "PublicPageCompared", case: log.id(one), address: "https://example.org", same } as const;
    one.fact({ ...fact, digest: "0".repeat(64) }, `${day}T01:00:00.000Z`);
  }

  const shown = (log: YearLog) => log.lines("2026", TODAY).map(({ on, rule }) => [on, rule]);

  test("a correction is proposed, an update is not; what does not say which is, and says so", () => {
    const log = new YearLog();
    amended(log, "update");
    expect(shown(log)).toEqual([]);
    amended(log, "correction");
    expect(log.lines("2026", TODAY).map(({ sentence }) => sentence)).toEqual([expect.not.stringContaining("没有写明")]);
    const old = new YearLog();
    amended(old, undefined);
    expect(old.lines("2026", TODAY).map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining("记录没有写明“更正还是更新”，请核对"),
    ]);
  });

  test("a page that differed and was put right is one fault, of the day it was found; a later correction is another", () => {
    const log = new YearLog();
    const one = article(log, "none", "2026-08-03");
    compare(log, one, "2026-08-05", false);
    compare(log, one, "2026-08-06", false);
    const first = [["2026-08-05", "incomplete-late-wrong"]];
    expect(shown(log)).toEqual(first);
    amend(one, "correction", "2026-08-10");
    expect(shown(log)).toEqual(first);
    compare(log, one, "2026-08-11", true);
    expect(shown(log)).toEqual(first);
    amend(one, "correction", "2026-10-12");
    expect(shown(log)).toEqual([...first, ["2026-10-12", "incomplete-late-wrong"]]);
  });

  test("a page that was found the same on a second look, with nothing done about it, is no fault", () => {
    const log = new YearLog();
    const one = article(log, "none", "2026-08-03");
    compare(log, one, "2026-08-05", false);
    compare(log, one, "2026-08-05", true);
    expect(shown(log)).toEqual([]);
  });
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
