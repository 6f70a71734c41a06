import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { differenceOf } from "../../../lib/projections/similar/difference.ts";
import { publishedArticles, similarIndex, suggestionsFor } from "../../../lib/projections/similar.ts";
import { alike } from "../../../rules/national/procedures/alike.ts";
import { aCase, caseId } from "./case-builder.ts";
import { draftRef, logged, published } from "./log-builder.ts";
import { VARIANTS } from "./similar-variants.ts";

const asked = (number: number, content: string, applicant = "ann", parts: Partial<Case> = {}): Case =>
  aCase(number, { fields: { content, applicant, number: `公开${number}` }, ...parts });

/** How one request is suggested for another, both asked by one person. */
function kinds(request: string, other: string, applicant = "ann"): string[] {
  const one = asked(1, request);
  return suggestionsFor(one, similarIndex([one, asked(2, other, applicant)], []), alike).map(({ kind }) => kind);
}

describe("near the same", () => {
  it.each(VARIANTS.flatMap(({ request, same }) => same.map((each) => [each, request])))("%s", (same, request) => {
    expect(kinds(request, same)).toEqual(["repeats"]);
    expect(kinds(same, request)).toEqual(["repeats"]);
  });
});

describe("another matter: year, place, organ, number or subject", () => {
  it.each(VARIANTS.flatMap(({ request, other }) => other.map((each) => [each, request])))("%s", (other, request) => {
    expect(kinds(request, other)).toEqual([]);
    expect(kinds(other, request)).toEqual([]);
  });

  it("holds between all requests of different subjects", () => {
    const cases = VARIANTS.map(({ request }, number) => asked(number, request));
    const index = similarIndex(cases, []);
    expect(cases.flatMap((one) => suggestionsFor(one, index, alike))).toEqual([]);
  });
});

describe("suggestionsFor", () => {
  const content = "申请公开2023年城乡居民基本医疗保险基金收支情况。";
  const one = asked(1, content);
  const of = (...others: Case[]) => suggestionsFor(one, similarIndex([one, ...others], []), alike);

  it("speaks of a repeat only where the earlier one was answered", () => {
    const [answered] = of(asked(2, content, "ann", { state: "closed", moments: { replied: "2026-03-02" } }));
    expect(answered).toMatchObject({ kind: "repeats", basis: { clause: "第三十六条第六项" } });
    expect(answered?.reasons.at(-1)).toContain("已于2026-03-02答复");
    expect(of(asked(2, content))[0]?.reasons.at(-1)).toContain("尚未答复");
    expect(of(asked(2, content, "ann", { state: "closed" }))[0]?.reasons.at(-1)).toContain("没有作出答复");
  });

  it("cites and says what the rules have, nothing of its own", () => {
    const other = { basis: { document: "某县医保局制度", clause: "第五条" }, say: "请核对。" };
    const law = { repeats: { ...other, unanswered: "不是重复。" }, "same-subject": other, published: other };
    const all = [one, asked(2, content), asked(3, content, "bob")];
    const article = { title: "2023年城乡居民基本医疗保险基金收支情况", page: "", portal: "县政府网", on: "2024-02-01" };
    const found = suggestionsFor(one, similarIndex(all, [article]), law);
    expect(found.map(({ kind, basis, reasons }) => [kind, basis.clause, reasons.at(-1)])).toEqual([
      ["repeats", "第五条", "前一件还在办理，尚未答复，不是重复。"],
      ["same-subject", "第五条", "请核对。"],
      ["published", "第五条", "请核对。"],
    ]);
  });

  it("brings several applicants for the same together", () => {
    const found = of(asked(2, content, "bob"), asked(3, content, "eve"));
    expect(found.map(({ kind, basis }) => [kind, basis.clause])).toEqual([
      ["same-subject", "第四十四条"],
      ["same-subject", "第四十四条"],
    ]);
  });

  it("does not ask again what a person has said, in whichever case they said it", () => {
    const different = { tie: "different" as const, reason: "" };
    expect(of(asked(2, content, "ann", { ties: [{ to: one.id, ...different }] }))).toEqual([]);
    const tied = { ...one, ties: [{ to: caseId(2), ...different }] };
    expect(suggestionsFor(tied, similarIndex([tied, asked(2, content)], []), alike)).toEqual([]);
  });

  it("finds what came out already, but not of another year", () => {
    const out = (number: number, title: string) =>
      logged("2024-02-01T02:00:00.000Z", {
        type: "ArticlePublished",
        draft: draftRef(number, { title, page: `https://cms.example.gov.cn/${number}` }),
        evidence: "",
      });
    const events = [
      out(1, "霍山县医保局关于2023年度城乡居民医保基金收支情况的公示"),
      out(2, "霍山县医保局关于2022年度城乡居民医保基金收支情况的公示"),
      out(3, "关于做好防汛工作的通知"),
      published(4, "2024-02-02T02:00:00.000Z"),
    ];
    const articles = publishedArticles(events);
    expect(articles).toHaveLength(4);
    expect(suggestionsFor(one, similarIndex([one], articles), alike)).toMatchObject([
      { kind: "published", article: { on: "2024-02-01", page: "https://cms.example.gov.cn/1" } },
    ]);
  });

  it("looks past the organ in a title, at one of several things that are asked for", () => {
    const title = "霍山县医疗保障局关于2025年度城乡居民医保基金收支决算情况的公示";
    const article = { title, page: "", portal: "县政府网", on: "2026-03-02" };
    const both = asked(1, "申请公开2025年度全县城乡居民基本医疗保险基金收支决算，以及2025年基金审计报告。");
    expect(suggestionsFor(both, similarIndex([both], [article]), alike).map(({ kind }) => kind)).toEqual(["published"]);
    const budget = asked(1, "申请公开2025年度部门预算和三公经费预算。");
    expect(suggestionsFor(budget, similarIndex([budget], [article]), alike)).toEqual([]);
  });

  it("says nothing of a request without content", () => {
    expect(suggestionsFor(aCase(1), similarIndex([aCase(1), aCase(2)], []), alike)).toEqual([]);
  });
});

describe("differenceOf", () => {
  it("marks what only one has", () => {
    const [ours, theirs] = differenceOf("公开2023年收支情况", "公开2024年收支");
    expect(ours).toEqual([
      { text: "公开202", same: true },
      { text: "3", same: false },
      { text: "年收支", same: true },
      { text: "情况", same: false },
    ]);
    expect(theirs.filter(({ same }) => !same)).toEqual([{ text: "4", same: false }]);
  });

  it("loses nothing of either, and both share the same", () => {
    const runs = (parts: ReturnType<typeof differenceOf>[0]) => parts.map(({ text }) => text).join("");
    assert(
      property(
        string({ unit: "grapheme", maxLength: 60 }),
        string({ unit: "grapheme", maxLength: 60 }),
        (one, other) => {
          const [ours, theirs] = differenceOf(one, other);
          expect([runs(ours), runs(theirs)]).toEqual([one, other]);
          const same = (parts: typeof ours) => runs(parts.filter((run) => run.same));
          expect(same(ours)).toBe(same(theirs));
        },
      ),
    );
  });

  it("compares long texts by their phrases", () => {
    const long = "公开基金收支情况，".repeat(300);
    const [ours] = differenceOf(`${long}另加一句。`, long);
    expect(ours).toEqual([
      { text: long, same: true },
      { text: "另加一句。", same: false },
    ]);
  });
});
