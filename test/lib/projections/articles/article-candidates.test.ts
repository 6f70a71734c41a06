import { describe, expect, it } from "vitest";
import type { ArticleFacts } from "../../../../lib/model/case.ts";
import { articleCandidates, isSameTitle } from "../../../../lib/projections/articles/article-candidates.ts";
import { aCase, caseId } from "../case-builder.ts";

const PLACE: ArticleFacts = { place: { page: "https://cms.gov.cn/#cms/1", portal: "x" } };

function article(number: number, title: string, facts?: ArticleFacts) {
  return aCase(number, { procedure: "article", fields: { title }, ...(facts && { article: facts }) });
}

const TITLE = "关于调整城乡居民基本医疗保险门诊慢特病待遇的公告";

describe("articleCandidates", () => {
  it("puts the same title first, then what is like it, then the rest that stands nowhere", () => {
    const cases = [
      article(1, "2026年度医保基金监管工作总结"),
      article(2, "关于调整城乡居民门诊慢特病待遇的公告（征求意见稿）"),
      article(3, `${TITLE.slice(0, 4)} ${TITLE.slice(4)}`),
    ];
    expect(articleCandidates(TITLE, cases).map(({ id }) => id)).toEqual([caseId(3), caseId(2), caseId(1)]);
  });

  it("leaves out what stands on another page, unless it has the same title", () => {
    const cases = [article(1, "另一篇公告", PLACE), article(2, TITLE, PLACE)];
    expect(articleCandidates(TITLE, cases).map(({ id }) => id)).toEqual([caseId(2)]);
    expect(articleCandidates("", [article(3, "", PLACE)])).toEqual([]);
  });

  it("offers no more than a person can look through", () => {
    const many = Array.from({ length: 50 }, (_, number) => article(number, `第${number}号公告`));
    expect(articleCandidates(TITLE, many)).toHaveLength(20);
  });
});

describe("isSameTitle", () => {
  it("does not mind spaces and widths, and finds nothing in two empty ones", () => {
    expect(isSameTitle("关于 ２０２６年的公告", "关于2026年的公告")).toBe(true);
    expect(isSameTitle("", " ")).toBe(false);
    expect(isSameTitle("甲", "乙")).toBe(false);
  });
});
