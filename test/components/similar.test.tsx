// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Similar, type SimilarProps } from "../../components/requests/Similar.tsx";
import { failure, success } from "../../lib/model/result.ts";
import { similarIndex, suggestionsFor } from "../../lib/projections/similar.ts";
import { aCase, caseId } from "../lib/projections/case-builder.ts";
import { alike } from "../../rules/national/procedures/alike.ts";
import { mount, type Mounted } from "./mount.ts";

const one = aCase(1, { fields: { content: "申请公开2025年医保基金收支情况。", applicant: "ann" } });
const repeat = aCase(2, {
  fields: { content: "请提供2025年度医保基金的收支情况，谢谢", applicant: "ann", number: "公开〔2026〕2号" },
  state: "closed",
  closed: "2026-03-02",
  moments: { replied: "2026-03-02" },
});
const other = aCase(3, { fields: { content: "2025年医保基金收支情况", applicant: "bob", number: "公开〔2026〕3号" } });
const article = {
  title: "2025年医保基金收支情况公示",
  page: "https://cms.example.gov.cn/1",
  portal: "县政府网",
  on: "2026-02-01",
};

function similar(parts: Partial<SimilarProps> = {}): Mounted & { readonly props: SimilarProps } {
  const suggestions = suggestionsFor(one, similarIndex([one, repeat, other], [article]), alike);
  const props: SimilarProps = {
    one,
    suggestions,
    today: "2026-12-01",
    onTie: vi.fn().mockResolvedValue(success({})),
    ...parts,
  };
  return { ...mount(<Similar {...props} />), props };
}

describe("similar requests", () => {
  it("says what may be so, why, and by what article", () => {
    const shown = similar();
    expect([...shown.root.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
      "可能是重复申请",
      "其他申请人申请过相近的内容",
      "可能已经公开",
    ]);
    expect(shown.text()).toContain("已于2026-03-02答复");
    expect(shown.text()).toContain("第三十六条第六项");
    expect(shown.text()).toContain("第四十四条");
    expect(shown.text()).toContain("由经办人认定");
  });

  it("shows both texts beside each other, what differs marked", async () => {
    const shown = similar();
    await shown.press("与公开〔2026〕2号对照");
    const [ours, theirs] = [...shown.root.querySelectorAll(".side-by-side p")];
    expect(ours?.textContent).toBe(one.fields["content"]);
    expect(theirs?.textContent).toBe(repeat.fields["content"]);
    expect([...(theirs?.querySelectorAll("mark") ?? [])].map(({ textContent }) => textContent).join("")).toContain(
      "谢谢",
    );
    await shown.press("与公开〔2026〕2号对照");
    expect(shown.root.querySelector(".side-by-side")).toBeNull();
  });

  it("records what a person says, and says where that failed", async () => {
    const shown = similar({ onTie: vi.fn().mockResolvedValue(failure("没有写入。")) });
    await shown.press("公开〔2026〕2号：是重复申请");
    expect(shown.props.onTie).toHaveBeenLastCalledWith(caseId(2), "repeats");
    await vi.waitFor(() => expect(shown.text()).toContain("没有写入。"));
    await shown.press("公开〔2026〕3号：内容相同");
    expect(shown.props.onTie).toHaveBeenLastCalledWith(caseId(3), "same-subject");
    // One decision at a time.
    await vi.waitFor(() => expect(shown.control("3号：不是同一事项").getAttribute("aria-disabled")).toBe("false"));
    await shown.press("公开〔2026〕3号：不是同一事项");
    expect(shown.props.onTie).toHaveBeenLastCalledWith(caseId(3), "different");
  });

  it("is not there where there is nothing to look at", () => {
    expect(similar({ suggestions: [] }).text()).toBe("");
  });
});
