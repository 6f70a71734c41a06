import { expect, test } from "vitest";
import type { Breach, Case } from "../../../lib/model/case.ts";
import { outlineText, problemsOutline, withLateItems } from "../../../lib/projections/problems-outline.ts";
import { yearFees } from "../../../lib/projections/year-fees.ts";
import { aCase, caseId, done } from "./case-builder.ts";
import { overridden } from "./log-builder.ts";

const breach = (due: string, happened?: string): Breach => ({
  clock: "reply",
  key: "reply",
  title: "答复期限",
  basis: [],
  due,
  late: 2,
  unit: "workday",
  sentence: "超期",
  ...(happened !== undefined && { happened }),
});

const sentences = (cases: readonly Case[], more: Parameters<typeof overridden>[] = []): [string[], string[]] => {
  const { problems, improvements } = problemsOutline({
    cases,
    overridden: more.map((each) => overridden(...each)),
    year: "2026",
  });
  return [problems.map(({ sentence }) => sentence), improvements.map(({ sentence }) => sentence)];
};

test("B.5–6: limits that were not kept are counted by kind, of the year alone, with the cases", () => {
  const cases = [
    aCase(1, { breaches: [breach("2026-03-02", "2026-03-04")] }),
    aCase(2, { breaches: [breach("2026-12-31")] }),
    aCase(3, { breaches: [breach("2025-12-31", "2026-01-05")] }),
  ];
  expect(sentences(cases)[0]).toEqual(["超过“答复期限”的2件次，其中1件次至今没有完成。"]);
  const { problems } = problemsOutline({ cases, overridden: [], year: "2026" });
  expect(problems[0]?.cases.map(({ id }) => id)).toEqual([caseId(1), caseId(2)]);
});

test("B.5–6: lost 复议 and 诉讼, upheld complaints, findings, overrides and late items are points of their own", () => {
  const ended = (procedure: string, outcome: string, against: Pick<Case, "against"> = {}): Partial<Case> => ({
    procedure,
    state: "closed",
    closed: "2026-05-06",
    outcome,
    ...against,
  });
  const finding = done("finding", "2026-06-01", { fields: { "finding-says": "目录没有更新。" } });
  const cases = [
    aCase(1, ended("reconsideration", "corrected", { against: true })),
    aCase(2, ended("litigation", "maintained")),
    aCase(3, ended("complaint", "partly-upheld", { against: true })),
    aCase(4, ended("complaint", "not-upheld")),
    aCase(5, { procedure: "inspection", done: [finding] }),
  ];
  const [problems, improvements] = sentences(cases, [
    [1, "2026-03-02T02:00:00.000Z"],
    [2, "2025-03-02T02:00:00.000Z"],
  ]);
  expect(problems).toEqual([
    "行政复议、行政诉讼结果为纠正的1件，答复的质量和依据还要加强。",
    "投诉举报经调查属实或者部分属实的1件。",
    "监督检查发现问题1个：目录没有更新。",
    "本年发现的问题中还有1个没有登记整改完成。",
    "发布时还有没处理的内容或者审核没有办完、经批准放行的1次，审核把关还不够严。",
  ]);
  expect(improvements).toEqual([]);
  const outline = withLateItems(problemsOutline({ cases, overridden: [], year: "2026" }), ["机构职能"]);
  expect(outline.problems.at(-1)?.sentence).toBe("主动公开目录中有1项超过期限没有公开或者更新：机构职能。");
});

test("B.5–6: an improvement is only what was put down as rectified", () => {
  const finding = done("finding", "2026-06-01", { entry: caseId(70), fields: { "finding-says": "目录没有更新" } });
  const rectified = done("rectified", "2026-06-20", {
    entry: caseId(71),
    of: caseId(70),
    fields: { "rectified-how": "已更新12项目录" },
  });
  const found = sentences([aCase(5, { procedure: "inspection", done: [finding] })]);
  expect(found).toEqual([["监督检查发现问题1个：目录没有更新。", "本年发现的问题中还有1个没有登记整改完成。"], []]);
  const both = aCase(5, { procedure: "inspection", done: [finding, rectified] });
  expect(sentences([both])[1]).toEqual(["监督检查发现的问题已经整改1个：已更新12项目录。"]);
});

test("B.5–6: the text to copy is numbered, says that it is an outline, and claims nothing where there is nothing", () => {
  const text = outlineText(problemsOutline({ cases: [], overridden: [], year: "2026" }));
  expect(text).toContain("2026年存在的主要问题及改进情况（提纲");
  expect(text).toContain("没有登记整改，改进措施请根据实际情况填写");
  const late = aCase(1, { breaches: [breach("2026-03-02")] });
  expect(outlineText(problemsOutline({ cases: [late], overridden: [], year: "2026" }))).toContain("\n1.超过“答复期限”");
});

test("B.5–6: the year's fees are those that were paid in it, nil too", () => {
  const notice = (entry: number, on: string, amount: number) =>
    done("fee-notice", on, { entry: caseId(entry), fields: { "fee-amount": amount } });
  const paid = (of: number, on: string) => done("fee-paid", on, { of: caseId(of) });
  const cases = [
    aCase(1, { done: [notice(71, "2025-12-20", 380), paid(71, "2026-01-04")] }),
    aCase(2, { done: [notice(72, "2026-05-20", 100.5), paid(72, "2026-06-04")] }),
    aCase(3, { done: [notice(73, "2026-12-20", 40), paid(73, "2027-01-04")] }),
  ];
  expect(yearFees(cases, "2026")).toEqual({
    noticed: 2,
    paid: 2,
    earlier: 1,
    amount: 480.5,
    sentence: "本年度发出收费通知的2件，收取信息处理费的2件（其中在以前年度通知、到本年度缴费的1件），共计480.5元。",
  });
  expect(yearFees(cases, "2027").sentence).toBe(
    "本年度没有发出收费通知，收取信息处理费的1件（其中在以前年度通知、到本年度缴费的1件），共计40元。",
  );
  // A second notice to one applicant is no second request.
  const twice = aCase(1, {
    done: [notice(71, "2026-01-20", 380), notice(72, "2026-02-20", 300), paid(72, "2026-03-04")],
  });
  expect(yearFees([twice], "2026")).toMatchObject({ noticed: 1, paid: 1, amount: 300 });
  expect(yearFees([], "2026").sentence).toBe("本年度没有收取信息处理费，收取金额0元。");
});
