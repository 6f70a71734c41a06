// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { OwnReview, type OwnReviewProps } from "../../components/settings/OwnReview.tsx";
import { success } from "../../lib/model/result.ts";
import { OWN_REVIEW, OWN_REVIEW_PART } from "../gallery/own-review-samples.ts";
import { mount, type Mounted } from "./mount.ts";

function card(parts: Partial<OwnReviewProps> = {}): Mounted & { readonly onSave: ReturnType<typeof vi.fn> } {
  const onSave = vi.fn().mockResolvedValue(success(undefined));
  return { ...mount(<OwnReview {...OWN_REVIEW_PART} onSave={onSave} {...parts} />), onSave };
}

const titles = (shown: Mounted): (string | null | undefined)[] =>
  [...shown.root.querySelectorAll(".review-path li strong")].map((one) => one.textContent);

describe("the review of articles in the settings", () => {
  it("shows the way by the rules until an agency makes its own", () => {
    expect(titles(card())).toEqual(["拟稿", "部门负责人审核", "保密审查", "审定", "发布"]);
  });

  it("shows an own review with its limits, for whom each step is, and where the text is sealed", () => {
    const shown = card({ own: OWN_REVIEW });
    expect(titles(shown)).toEqual(["拟稿", ...OWN_REVIEW.steps.map(({ title }) => title), "发布"]);
    const path = shown.root.querySelector(".review-path")?.textContent ?? "";
    expect(path).toContain("仅规范性文件、政策性文件、政策解读");
    expect(path).toContain("1日内");
    expect(path.match(/此后文稿不得改动/g)).toHaveLength(1);
  });

  it("moves a step, and shows the new order before it is saved", async () => {
    const shown = card({ own: OWN_REVIEW });
    await shown.press("科室初审下移");
    expect(titles(shown).slice(1, 3)).toEqual(["法规科合法性审核", "科室初审"]);
    expect(shown.onSave).not.toHaveBeenCalled();
    await shown.press("采用这个流程");
    expect(shown.onSave).toHaveBeenCalledOnce();
    expect(shown.onSave.mock.calls[0]?.[0].steps[1].title).toBe("科室初审");
  });

  it("says what is missing and saves nothing", async () => {
    const shown = card();
    await shown.press("自定审核流程");
    expect(shown.root.querySelector(".problems")?.textContent).toContain("依据没有填写完整");
    expect(shown.root.querySelector(".problems")?.textContent).toContain("第1步没有写由谁办理");
    await shown.press("采用这个流程");
    expect(shown.onSave).not.toHaveBeenCalled();
  });

  it("warns, and refuses nothing, where no step that every article goes through has to be reasoned", async () => {
    const warning = (shown: Mounted): string => shown.root.querySelector(".notice.warning")?.textContent ?? "";
    expect(warning(card({ own: OWN_REVIEW }))).toBe("");
    const steps = OWN_REVIEW.steps.map((step) => ({ ...step, reasoned: step.kinds !== undefined }));
    const shown = card({ own: { ...OWN_REVIEW, steps } });
    expect(warning(shown)).toContain("第四十二条");
    await shown.press("采用这个流程");
    expect(shown.onSave).toHaveBeenCalledOnce();
  });

  it("goes back to the rules", async () => {
    const shown = card({ own: OWN_REVIEW });
    await shown.press("改回规则包的流程");
    expect(shown.onSave).toHaveBeenCalledWith(null);
    expect(titles(shown)).toContain("保密审查");
  });

  it("lets the agency choose what becomes of articles without a review, and says what its rules want", async () => {
    const onChoose = vi.fn().mockResolvedValue(success(undefined));
    const shown = card({ without: { chosen: "pack", byPack: "hold", onChoose } });
    expect(shown.text()).toContain("现行规则：没有开始审核的，不能发布");
    await act(() => shown.field("不使用审核").click());
    expect(onChoose).toHaveBeenCalledWith("off");
  });
});
