// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { Fee, type FeeProps } from "../../components/requests/Fee.tsx";
import { fees } from "../../rules/national/procedures/fees.ts";
import { caseId } from "../lib/projections/case-builder.ts";
import { mount, type Mounted } from "./mount.ts";

const earlier = [{ case: caseId(2), number: "公开〔2026〕2号", received: "2026-11-02", items: 10 }];

function fee(parts: Partial<FeeProps> = {}): Mounted & { readonly props: FeeProps } {
  const props: FeeProps = {
    tariff: fees,
    month: { month: "2026-11", earlier, before: 10, own: 1 },
    limit: { due: "2026-12-04", inTime: true, provisional: false },
    today: "2026-12-01",
    values: {},
    onUse: vi.fn(),
    ...parts,
  };
  return { ...mount(<Fee {...props} />), props };
}

describe("the fee's calculation", () => {
  it("begins with charging nothing, and says until when a notice must go", () => {
    const { root, text } = fee();
    expect(text()).toContain("原则上不收费");
    expect(text()).toContain("12月4日前");
    expect(root.querySelector("[aria-label=按量]")?.textContent).toContain("合计 0 元不收费");
  });

  it("counts the applicant's items of the month", async () => {
    const shown = fee();
    expect(shown.text()).toContain("2026年11月此前已有 10 件");
    expect(shown.text()).toContain("第11件：每件 100 元，计 100 元");
    await shown.type("本件拆分为", "21");
    expect(shown.text()).toContain("合计 2200 元");
    await shown.press("填入按件 2200 元");
    expect(shown.props.onUse).toHaveBeenCalledExactlyOnceWith({
      "fee-method": "items",
      "fee-count": 21,
      "fee-amount": 2200,
    });
  });

  it("counts pages of this application alone, and none where only the way is told", async () => {
    const shown = fee();
    await shown.type("提供的页数", "68");
    expect(shown.text()).toContain("第31页至第68页：每页 10 元，计 380 元");
    await shown.press("填入按量 380 元");
    expect(shown.props.onUse).toHaveBeenCalledExactlyOnceWith({
      "fee-method": "pages",
      "fee-count": 68,
      "fee-amount": 380,
    });
    shown.field("只告知获取的方式").click();
    await vi.waitFor(() => expect(shown.names()).not.toContain("填入按量 380 元"));
  });

  it("ignores what is no count", async () => {
    const shown = fee();
    await shown.type("提供的页数", "68");
    for (const wrong of ["", "-3", "1.5", "1e9"]) await shown.type("提供的页数", wrong);
    expect(shown.text()).toContain("计 380 元");
  });

  it("objects to what the form holds where it is not by the tiers, and to a notice out of time", () => {
    const values = { "fee-method": "pages", "fee-count": 68, "fee-amount": 400 };
    const late = { due: "2026-11-27", inTime: false, provisional: false };
    const shown = fee({ values, limit: late });
    expect(shown.text()).toContain("应当为 380 元，所填的是 400 元");
    expect(shown.text()).toContain("已经超过");
  });
});
