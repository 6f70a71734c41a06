import { expect, test } from "vitest";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { pointsText } from "../../../../lib/projections/scoring/points.ts";
import type { CaseLog } from "../../procedures/case-log.ts";
import { YearLog } from "./year-log.ts";

const DEPARTMENTS =
  `办公室 规划财务科 待遇保障科 医药服务科 价格采购科 基金监管科 法规科 信息科 人事科 参保科 结算科 稽核科`.split(" ");
/** The year is over, and what hung over from it is done. */
const READ = "2027-03-01";

const log = new YearLog();

/** A request handed over on a day, assigned to departments, answered on a day or not at all. */
function request(came: string, departments: readonly string[], replied?: string): CaseLog {
  const one = log.open("request");
  one.step("register", came, {
    channel: "in-person",
    applicant: "a",
    "applicant-kind": "natural",
    content: "基金收支",
  });
  for (const department of departments) one.step("assign", came, { department, "reply-by": "2026-12-31" });
  if (replied !== undefined) one.step("send-reply", replied, { outcome: "r3-1", delivery: "in-person" });
  return one;
}

function article(formed: string, department: string, published?: string, more: FieldValues = {}): CaseLog {
  const one = log.open("article");
  one.step("draft", formed, {
    title: "关于医保待遇的通知",
    department,
    "article-kind": "ordinary",
    attribute: "active",
    "formed-on": formed,
    "publishing-limit": "ordinary",
    ...more,
  });
  if (published !== undefined) one.step("publish", published);
  return one;
}

function complaint(came: string, investigated: string, decided: string, outcome: string): CaseLog {
  const one = log.open("complaint");
  one.step("receive", came, {
    "complaint-channel": "letter",
    summary: "公开不及时",
    "is-anonymous": false,
    investigated,
  });
  one.step("examine", came, { "examination-result": "accept", "signed-by": "陈国强" });
  one.step("investigate", decided, { investigator: "王芳", "investigator-department": "法规科", facts: "已查" });
  one.step("decide", decided, { outcome, "signed-by": "陈国强" });
  one.step("tell-result", decided, { outcome, "told-how": "post" });
  return one;
}

function confirm(one: CaseLog, on: string, said: FieldValues = {}): CaseLog {
  return log.decide(log.proposal(one, "2026", READ), on, "confirm", said);
}

// Working days by hand, from the notice for 2026: off 2-15…23, 4-4…6, 5-1…5, 6-19…21, 9-25…27, 10-1…7; worked 2-14, 2-28, 5-9, 9-20, 10-10.

// 办公室. From 3-02 the 20th: 3…6 (4), 9…13 (9), 16…20 (14), 23…27 (19), 3-30 (20). Answered on it: nothing.
request("2026-03-02", ["办公室"], "2026-03-30");
// From 12-03: 4 (1), 7…11 (6), 14…18 (11), 21…25 (16), 28…31 (20): the last day of the year, answered in the next: −0.5 in 2026.
confirm(request("2026-12-03", ["办公室"], "2027-01-04"), "2027-01-06");
// Found on 7-06, clarified on 7-08, at once was wanted. Nobody's by the log; 办公室 when it was confirmed: −0.1.
const clarification = log.open("clarification");
clarification.step("found", "2026-07-06", { "found-by": "net", "found-where": "某论坛", "found-says": "待遇取消" });
clarification.step("confirm", "2026-07-06", { "confirm-result": "false", facts: "没有取消", "signed-by": "陈国强" });
clarification.step("release", "2026-07-08", { "release-channels": ["net"], "release-address": "网站" });
confirm(clarification, "2026-07-20", { department: "办公室" });

// 规划财务科. One day after 3-30: −0.5. By hand: an order of the superior's not carried out: −0.2.
confirm(request("2026-03-02", ["规划财务科"], "2026-03-31"), "2026-04-10");
const byHand = log.open("deduction");
byHand.step("found", "2026-06-10", {
  department: "规划财务科",
  "deduction-kind": "not-carried-out",
  "deduction-reason": "没有按省局通知报送数据",
  "happened-on": "2026-05-29",
});
byHand.step("confirm", "2026-06-12", {
  department: "规划财务科",
  "deduction-kind": "not-carried-out",
  "signed-by": "陈国强",
});

// 待遇保障科. From 4-07: 8…10 (3), 13…17 (8), 20…24 (13), 27…30 (17), 5-06…08 (20). A third party is asked on 4-13 and answers on 4-20:
// 14…17 do not count, so four more: 5-09 (worked), 11, 12, 13. Answered on 5-13: nothing.
const paused = request("2026-04-07", ["待遇保障科"]);
const asked = paused.step("consult", "2026-04-13", {
  "consult-kind": "third-party",
  consulted: "某医院",
  "consult-about": "价格",
});
paused.step("consult-answered", "2026-04-20", { "consult-result": "agrees" }, asked);
paused.step("send-reply", "2026-05-13", { outcome: "r3-1", delivery: "in-person" });
// Published on the 21st working day: −0.1.
confirm(article("2026-03-02", "待遇保障科", "2026-03-31"), "2026-04-10");
// Its 解读: three working days after 5-12 are 13, 14, 15; one came on 5-18: −0.1; another on 5-15: nothing.
for (const interpreted of ["2026-05-18", "2026-05-15"]) {
  const policy = article("2026-05-11", "待遇保障科", undefined, { "article-kind": "policy" });
  policy.step("needs-interpretation", "2026-05-11", { "needs-interpretation": true });
  policy.step("publish", "2026-05-12");
  policy.step("interpretation-published", interpreted);
  if (interpreted === "2026-05-18") confirm(policy, "2026-05-25");
}

// 医药服务科. Extended in time by 20: 3-31 (1), 4-01…03 (4), 7…10 (8), 13…17 (13), 20…24 (18), 27, 28 (20). Answered on 4-29: −0.5.
const extended = request("2026-03-02", ["医药服务科"]);
extended.step("extend", "2026-03-27", {
  "extension-days": 20,
  "extension-reason": "情况复杂",
  "approved-on": "2026-03-27",
});
extended.step("send-reply", "2026-04-29", { outcome: "r3-1", delivery: "in-person" });
confirm(extended, "2026-05-11");
article("2026-03-02", "医药服务科", "2026-03-30");
// The superior wanted it by 5-29 and had it on 6-01: −0.2.
const order = log.open("duty-ad-hoc");
order.step("received", "2026-05-11", {
  duty: "报送公开情况",
  "asked-by": "省局",
  "due-on": "2026-05-29",
  department: "医药服务科",
});
order.step("send", "2026-06-01", { "sent-to": "省局", "sent-how": "oa" });
confirm(order, "2026-06-05");

// 价格采购科. Extended when the 20 days were over, so not extended: late, and struck with a reason: nothing.
const tooLate = request("2026-03-02", ["价格采购科"]);
tooLate.step("extend", "2026-03-31", {
  "extension-days": 20,
  "extension-reason": "情况复杂",
  "approved-on": "2026-03-31",
});
tooLate.step("send-reply", "2026-04-20", { outcome: "r3-1", delivery: "in-person" });
log.decide(log.proposal(tooLate, "2026", READ), "2026-04-24", "strike");
// From 11-02: 3…6 (4), 9…13 (9), 16…20 (14), 23…27 (19), 11-30 (20). Never answered, nobody decided: 0.5 if it is confirmed.
request("2026-11-02", ["价格采购科"]);

// 基金监管科. Two departments had it: the log cannot say whose it is, a person said 基金监管科: −0.5.
confirm(request("2026-03-02", ["基金监管科", "法规科"], "2026-04-01"), "2026-04-10", { department: "基金监管科" });
// A penalty: 7 working days from 6-01 are 2…5 (4), 8…10 (7); 20 are 2…5 (4), 8…12 (9), 15…18 (13), 22…26 (18), 29, 30 (20). Out on 7-01 it is late
// by both limits and one 情形: −0.1.
confirm(article("2026-06-01", "基金监管科", "2026-07-01", { "article-kind": "permit-penalty" }), "2026-07-10");

// 法规科. 信息科 gave it back: −0.5 for 法规科 only.
const returned = request("2026-03-02", ["信息科"]);
const toFirst = returned.events.at(-1)?.id ?? "";
returned.step("return-assignment", "2026-03-03", { reason: "不属于本科职责" }, toFirst);
returned.step("assign", "2026-03-04", { department: "法规科", "reply-by": "2026-03-20" });
returned.step("send-reply", "2026-03-31", { outcome: "r3-1", delivery: "in-person" });
confirm(returned, "2026-04-10");
// From 9-01: 2…4 (3), 7…11 (8), 14…18 (13), 20 (14), 21…24 (18), 28, 29 (20). Never out: −0.2.
confirm(article("2026-09-01", "法规科"), "2026-11-02");

// 信息科. Out in time; corrected because it was wrong: −0.1; changed because the rules changed: struck.
const wrong = article("2026-08-03", "信息科", "2026-08-05");
wrong.step("amend", "2026-08-10", {
  "amend-kind": "correction",
  "changed-on": "2026-08-10",
  "amend-reason": "数字错误",
  attribute: "active",
});
wrong.step("publish", "2026-08-11");
confirm(wrong, "2026-08-20");
wrong.step("amend", "2026-10-12", {
  "changed-on": "2026-10-12",
  "amend-reason": "政策调整后更新",
  attribute: "active",
});
wrong.step("publish", "2026-10-13");
log.decide(log.proposal(wrong, "2026", READ), "2026-10-20", "strike", { "decision-reason": "属于正常更新" });

// 人事科. From 7-03: four weeks of five days to 7-31. Out on 8-20: −0.1. Then it turns out that it was made on 8-03: that day and what was confirmed
// do not fit any more, the points stay until somebody decides.
const corrected = article("2026-07-03", "人事科", "2026-08-20");
confirm(corrected, "2026-08-28");
const draft = corrected.events[0];
corrected.fact({
  type: "StepCorrected",
  case: log.id(corrected),
  entry: draft?.id ?? "",
  fields: { "formed-on": "2026-08-03" },
  reason: "形成日期登记错误",
});
// The public page is another text than what was approved; nobody decided: 0.1 if it is.
const differs = article("2026-09-07", "人事科", "2026-09-08");
differs.fact(
  {
    type: "PublicPageCompared",
    case: log.id(differs),
    address: "https://www.example.gov.cn/1",
    digest: "0".repeat(64),
    same: false,
  },
  "2026-09-10T02:00:00.000Z",
);

// 参保科. Upheld: −0.5; partly upheld, not decided: 0.5 if it is; not upheld: nothing. Late in January of the next year: not this year's.
confirm(complaint("2026-03-02", "参保科", "2026-03-16", "upheld"), "2026-03-20");
complaint("2026-06-01", "参保科", "2026-06-10", "partly-upheld");
complaint("2026-07-01", "参保科", "2026-07-10", "not-upheld");
const next = request("2026-12-04", ["参保科"], "2027-02-26");

// 结算科. One that was entered by mistake, one that was handled with another: nothing. One confirmed and taken up again: 0.5 if it is again.
const cancelled = request("2026-03-02", ["结算科"], "2026-04-20");
cancelled.fact({
  type: "StepWithdrawn",
  case: log.id(cancelled),
  entry: cancelled.events[0]?.id ?? "",
  reason: "误登",
});
const merged = request("2026-03-02", ["结算科"], "2026-04-20");
merged.fact({ type: "CasesTied", case: log.id(merged), to: log.id(next), tie: "merged-into", reason: "" });
const again = confirm(request("2026-03-02", ["结算科"], "2026-04-20"), "2026-04-24");
again.step("reconsider", "2026-05-06", { "reconsider-reason": "部门提出异议" });

// 稽核科. Eleven late replies, 5.5 points of 5: nothing is left, and not less.
for (let index = 0; index < 11; index++) confirm(request("2026-03-02", ["稽核科"], "2026-04-20"), "2026-04-24");

// Assigned to nobody: under 未明确部门.
const nobodys = request("2026-03-02", [], "2026-04-20");

/** Worked out above by hand: how often each of the five, what is left, what would be left if all that is open were confirmed. */
const BY_HAND = `
办公室      0 1 1 0 0   4.4  4.4
规划财务科  0 0 1 1 0   4.3  4.3
待遇保障科  0 2 0 0 0   4.8  4.8
医药服务科  0 0 1 1 0   4.3  4.3
价格采购科  0 0 0 0 0   5    4.5
基金监管科  0 1 1 0 0   4.4  4.4
法规科      1 0 1 0 0   4.3  4.3
信息科      0 1 0 0 0   4.9  4.9
人事科      0 1 0 0 0   4.9  4.8
参保科      0 0 0 0 1   4.5  4
结算科      0 0 0 0 0   5    4.5
稽核科      0 0 11 0 0  0    0`;

test("L.2(4), L.2–L.4, H4.9: twelve departments over a year, by hand and by the program, agree to the point", () => {
  const { departments } = log.board("2026", READ, DEPARTMENTS);
  const rows = departments.map(({ department, counts, score, ifAll }) =>
    [department, ...Object.values(counts).map(String), pointsText(score), pointsText(ifAll)].map(String),
  );
  expect(rows).toEqual(
    BY_HAND.trim()
      .split("\n")
      .map((line) => line.split(/\s+/)),
  );
});

test("L.2(4): each deduction names its case, its day and its sentence; what nobody's is stands by itself", () => {
  const { departments, unassigned } = log.board("2026", READ, DEPARTMENTS);
  const own = departments.flatMap(({ lines }) => lines);
  // The one by hand has no case.
  expect(own.filter((line) => line.case === undefined).map(({ sentence }) => sentence)).toEqual([
    "没有按省局通知报送数据",
  ]);
  for (const { sentence, on } of own) {
    expect(sentence).not.toBe("");
    expect(on).toMatch(/^2026-/);
  }
  expect(unassigned?.lines.map((line) => [line.case, line.state, line.hundredths])).toEqual([
    [log.id(nobodys), "proposed", 50],
  ]);
});

test("L.2(4): a correction changes no points, but asks for another look; a struck one says why", () => {
  const { departments } = log.board("2026", READ, DEPARTMENTS);
  const own = departments.flatMap(({ lines }) => lines);
  expect(
    own.filter(({ changed }) => changed !== undefined).map((line) => [line.case, line.state, line.changed]),
  ).toEqual([[log.id(corrected), "confirmed", expect.stringContaining("请复核")]]);
  expect(own.filter(({ state }) => state === "struck").map(({ reason }) => reason)).toEqual([
    "不是本部门的原因",
    "属于正常更新",
  ]);
});

test("L.2(4): the last day that was missed decides the year: 12-31 is this year's, what fell due in January the next's", () => {
  const lines = log.lines("2027", READ);
  expect(lines.map((line) => [line.case, line.department, line.on >= "2027-01-01"])).toEqual([
    [log.id(next), "参保科", true],
  ]);
  expect(lines[0]?.sentence).toContain("暂定");
  expect(log.lines("2026", READ).some(({ on }) => on === "2026-12-31")).toBe(true);
  expect(log.lines("2025", READ)).toEqual([]);
});
