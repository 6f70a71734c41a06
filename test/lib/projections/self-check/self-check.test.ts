import { expect, test } from "vitest";
import type { Case } from "../../../../lib/model/case.ts";
import { ProcedureSchema } from "../../../../lib/model/procedure.ts";
import { selfCheckList, type SelfCheckList } from "../../../../lib/projections/self-check/self-check.ts";
import type { PublishedArticle } from "../../../../lib/projections/similar.ts";
import { request } from "../../../../rules/national/procedures/request.ts";
import { ARTICLE, asCase, drafted } from "../articles/articles.ts";
import { aCase, caseId, done } from "../case-builder.ts";

const REQUEST = ProcedureSchema.parse(request);

function list(cases: readonly Case[], year = "2026", articles: readonly PublishedArticle[] = []): SelfCheckList {
  return selfCheckList({ cases, procedures: [ARTICLE, REQUEST], articles, year });
}

function refused(number: number, outcome: string, closed: string): Case {
  return aCase(number, {
    state: "closed",
    closed,
    outcome,
    fields: { number: `${number}号`, content: `第${number}件所需要的信息`, "outcome-reason": "依据法律禁止公开" },
    done: [done("approve-reply", closed, { fields: { "approved-by": "周九" } })],
  });
}

function wanted(number: number, applicant: string, content: string, received = "2026-05-06"): Case {
  return aCase(number, {
    fields: { number: `${number}号`, content, ...(applicant !== "" && { applicant }) },
    moments: { received },
  });
}

test("T16: refusals are listed by their kind, with reason, basis and who decided; those of earlier years after the year's own", () => {
  const cases = [
    refused(1, "r3-3-1", "2026-03-04"),
    refused(2, "r3-3-6", "2026-02-04"),
    refused(3, "r3-3-1", "2026-01-09"),
    refused(4, "r3-1", "2026-01-09"),
    refused(5, "r3-4-1", "2026-01-09"),
    refused(6, "r3-3-1", "2025-12-31"),
    refused(7, "r3-3-1", "2027-01-04"),
    refused(8, "r3-3-1", "2024-05-06"),
  ];
  const { requests, total } = list(cases);
  expect(requests.map(({ year, title, items }) => [year, title, items.map(({ name }) => name)])).toEqual([
    ["2026", "不予公开：属于国家秘密", ["3号", "1号"]],
    ["2026", "不予公开：属于四类过程性信息", ["2号"]],
    ["2025", "不予公开：属于国家秘密", ["6号"]],
    ["2024", "不予公开：属于国家秘密", ["8号"]],
  ]);
  expect(list(cases, "2024").total).toBe(1);
  expect(requests[0]?.items[0]).toMatchObject({ reason: "依据法律禁止公开", who: "周九", on: "2026-01-09" });
  expect(requests[0]?.items[0]?.basis.map(({ clause }) => clause)).toContain("第十四条");
  expect(total).toBe(5);
});

test("T16: an article that is not to be public is listed with its reason, one that is public is not", () => {
  const withheld = drafted({ attribute: "none", "attribute-reason": "内部事务信息，条例第十六条" });
  const later = drafted();
  later.step("withhold", "2026-03-09", {
    "signed-by": "钱七",
    "opinion-basis": "条例第十四条",
    "decision-reason": "涉密",
  });
  const cases = [asCase(withheld), { ...asCase(later), id: caseId(2) }, { ...asCase(drafted()), id: caseId(3) }];
  const { articles } = list(cases);
  expect(articles.map(({ title, items }) => [title, items.map(({ who, reason, on }) => [who, reason, on])])).toEqual([
    ["不予公开", [["李四", "内部事务信息，条例第十六条", "2026-03-02"]]],
    ["决定不主动公开", [["钱七", "涉密", "2026-03-09"]]],
  ]);
  expect(list(cases, "2025").total).toBe(0);
});

const CONTENT = "申请公开本县2025年度城乡居民医疗保险基金收支决算报告";

test("T16: the same from two applicants is much asked for; the same from one, twice, is not, and three times is", () => {
  expect(list([wanted(1, "p1", CONTENT), wanted(2, "p2", CONTENT)]).wanted).toMatchObject([
    { applicants: 2, cases: [{ name: "1号" }, { name: "2号" }] },
  ]);
  expect(list([wanted(1, "p1", CONTENT), wanted(2, "p1", CONTENT)]).wanted).toEqual([]);
  expect(list([1, 2, 3].map((number) => wanted(number, "p1", CONTENT))).wanted).toMatchObject([{ applicants: 1 }]);
  expect(list([wanted(1, "p1", CONTENT), wanted(2, "p2", "医师多点执业备案名单和备案日期")]).wanted).toEqual([]);
});

test("T16: what two persons kept apart is no group, what a person tied is, whatever its words", () => {
  const apart = { ...wanted(1, "p1", CONTENT), ties: [{ to: caseId(2), tie: "different" as const, reason: "" }] };
  expect(list([apart, wanted(2, "p2", CONTENT)]).wanted).toEqual([]);
  const tied = { ...wanted(1, "p1", CONTENT), ties: [{ to: caseId(2), tie: "same-subject" as const, reason: "" }] };
  expect(list([tied, wanted(2, "p2", "基金去年花了多少钱，想看决算")]).wanted).toHaveLength(1);
});

test("T16: it says whether something was published on it since, not before", () => {
  const article = (on: string): PublishedArticle => ({
    title: "2025年度城乡居民医疗保险基金收支决算报告",
    on,
    page: "",
    portal: "",
  });
  const cases = [wanted(1, "p1", CONTENT), wanted(2, "p2", CONTENT)];
  expect(list(cases, "2026", [article("2026-06-01")]).wanted[0]?.published).toHaveLength(1);
  expect(list(cases, "2026", [article("2026-01-01")]).wanted[0]?.published).toEqual([]);
});

test("T16: conclusions come from the duty of the year; the last one counts, and one about any of a group", () => {
  const checked = (about: string, result: string, on: string) =>
    done("self-checked", on, {
      fields: { "about-case": about, "self-check-result": result, "self-check-reason": "已过保密期" },
    });
  const duty = aCase(90, {
    procedure: "duty-self-check",
    fields: { period: "2026" },
    done: [
      checked(caseId(1), "keep", "2026-11-01"),
      checked(caseId(1), "publish", "2026-11-02"),
      checked(caseId(3), "proactive", "2026-11-02"),
      checked(caseId(2), "nonsense", "2026-11-02"),
    ],
  });
  const cases = [refused(1, "r3-3-1", "2026-03-04"), wanted(2, "p1", CONTENT), wanted(3, "p2", CONTENT), duty];
  const found = list(cases);
  expect(found.requests[0]?.items[0]?.conclusion).toMatchObject({
    result: "publish",
    reason: "已过保密期",
    by: "李明",
  });
  expect(found.wanted[0]?.conclusion?.result).toBe("proactive");
  expect([found.total, found.concluded]).toEqual([2, 2]);
  expect(list([...cases.slice(0, 3), { ...duty, fields: { period: "2025" } }]).concluded).toBe(0);
});

test("T16: two thousand requests are put into their groups, those of another number apart", () => {
  const cases = Array.from({ length: 2000 }, (_, number) =>
    wanted(number, `p${number}`, `申请公开医疗救助第${number % 100}批救助对象名单的汇总表`),
  );
  const { wanted: groups } = list(cases);
  expect(groups.map(({ cases: own }) => own.length)).toEqual(Array.from({ length: 100 }, () => 20));
});
