import { describe, expect, test } from "vitest";
import { articleCase } from "./article-case.ts";

describe("天津第十条: a policy document that comes to nothing goes to 领导小组 first", () => {
  const drafted = () => {
    const one = articleCase("tianjin", { "article-kind": "policy", "review-finding": "public" });
    one.take("draft", "2026-03-02");
    one.take("needs-interpretation", "2026-03-02", { "needs-interpretation": false });
    one.take("department-review", "2026-03-03");
    return one;
  };

  test.each<[string, (one: ReturnType<typeof drafted>) => void]>([
    ["the review", (one) => one.take("secrecy-review", "2026-03-04", { "review-finding": "not-public" })],
    [
      "a report",
      (one) => {
        one.take("secrecy-review", "2026-03-04", { "review-finding": "uncertain" });
        const asked = one.take("report-up", "2026-03-04");
        one.take("report-answered", "2026-03-04", { "report-result": "not-public" }, asked);
      },
    ],
    [
      "a refusal",
      (one) => {
        one.take("secrecy-review", "2026-03-04");
        const asked = one.take("consult", "2026-03-04");
        one.take("consult-answered", "2026-03-04", { "consult-result": "refuses" }, asked);
        one.take("decide-refusal", "2026-03-04", { "refusal-choice": "withhold" }, asked);
      },
    ],
  ])("by %s", (_, refuse) => {
    const one = drafted();
    refuse(one);
    expect(one.needed("2026-03-04")).toContain("group-review");
    expect(one.offered("2026-03-04")).not.toContain("withhold");
    one.take("group-review", "2026-03-05");
    expect(one.needed("2026-03-05")).toContain("withhold");
  });

  test("by the signer: 领导小组 looks at it, then it is signed again", () => {
    const one = drafted();
    one.take("secrecy-review", "2026-03-04");
    one.take("approve", "2026-03-05", { attribute: "none" });
    expect(one.needed("2026-03-05")).toEqual(["group-review"]);
    expect(one.refused("withhold", "2026-03-05")).not.toBe("");
    one.take("group-review", "2026-03-06");
    expect(one.needed("2026-03-06")).toEqual(["approve"]);
    one.take("approve", "2026-03-09", { attribute: "none" });
    expect(one.needed("2026-03-09")).toEqual(["withhold"]);
  });
});
