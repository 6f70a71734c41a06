import { describe, expect, it, vi } from "vitest";
import { CHANGED, reviewVerdict } from "../../../../lib/page/gate/review-verdict.ts";
import type { ArticleView } from "../../../../lib/model/article-view.ts";
import { ARTICLE, READY } from "../../../gallery/review-samples.ts";

const SEALED = READY.seal?.digest ?? "";
const OTHER = "1".repeat(64);

function verdict(article: ArticleView | null, digest = SEALED, policy: "hold" | "offer" | "off" = "offer") {
  return reviewVerdict(article, policy, () => digest);
}

describe("an article without a case", () => {
  it.each(["offer", "off"] as const)("goes out where the agency does not want one: %s", (policy) => {
    expect(verdict(null, OTHER, policy)).toEqual({ pass: true });
  });

  it("is held where it does", () => {
    expect(verdict(null, OTHER, "hold")).toEqual({ pass: false, missing: ["还没有开始审核"], changed: false });
  });
});

describe("an article with a case", () => {
  it("is held until its steps are done, whatever the agency wants of others", () => {
    for (const policy of ["hold", "offer", "off"] as const) {
      expect(verdict(ARTICLE, OTHER, policy)).toEqual({ pass: false, missing: ["保密审查", "审定"], changed: false });
    }
  });

  it("goes out as it was sealed, and not otherwise", () => {
    expect(verdict(READY)).toEqual({ pass: true });
    expect(verdict(READY, OTHER)).toEqual({ pass: false, missing: [CHANGED], changed: true });
  });

  it("is held where the sealing step was recorded without a text", () => {
    const { seal: _none, ...unsealed } = READY;
    expect(verdict(unsealed)).toMatchObject({ pass: false, missing: ["审定时没有封存稿件"] });
    expect(verdict({ ...unsealed, needsSeal: false })).toEqual({ pass: true });
  });

  it("is held where it may not be published for a reason that nobody names", () => {
    expect(verdict({ ...ARTICLE, waitsFor: [] })).toMatchObject({ pass: false, missing: ["审核没有办完"] });
  });

  it("costs no digest while nothing is sealed", () => {
    const digest = vi.fn(() => OTHER);
    reviewVerdict(ARTICLE, "offer", digest);
    expect(digest).not.toHaveBeenCalled();
  });
});

describe("a closed case", () => {
  const out = { ...READY, state: "closed", mayPublish: false, outcome: "已公开", published: {} } as const;

  it("lets the published text out again, and no other", () => {
    expect(verdict(out)).toEqual({ pass: true });
    expect(verdict(out, OTHER)).toMatchObject({ pass: false, changed: true });
  });

  it("lets nothing out again where no text was sealed, unless the procedure seals none", () => {
    const { seal: _none, ...unsealed } = out;
    expect(verdict(unsealed)).toEqual({ pass: false, missing: ["没有封存的审定稿，更正要先登记"], changed: false });
    expect(verdict({ ...unsealed, needsSeal: false })).toEqual({ pass: true });
  });

  it("does not let out again what was taken down", () => {
    expect(verdict({ ...out, takenDown: true })).toMatchObject({
      pass: false,
      missing: ["已经从网页撤下，重新发布要先登记更正"],
    });
  });

  it("holds what was decided not to be published", () => {
    const { published: _none, ...withheld } = out;
    expect(verdict({ ...withheld, outcome: "不予公开" })).toMatchObject({
      pass: false,
      missing: ["已经办结：不予公开"],
    });
  });
});
