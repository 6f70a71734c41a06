// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { OpenUnit } from "../../components/cases/OpenUnit.tsx";
import { ClockUnits } from "../../components/settings/ClockUnits.tsx";
import { success } from "../../lib/model/result.ts";
import { openUnits } from "../../lib/procedures/packs/with-clock-units.ts";
import { inForce } from "../rules/procedures/in-force.ts";
import { mount } from "./mount.ts";

const TODAY = "2026-10-01";
const clock = { due: "2026-10-04", unit: "calendar-day", provisional: false } as const;

describe("a limit whose document does not say in what it counts (H9.4)", () => {
  it("shows both last days, which is the stricter, and by which it is counted", () => {
    const otherwise = { due: "2026-10-12", unit: "workday", provisional: true } as const;
    const { root } = mount(<OpenUnit clock={clock} otherwise={otherwise} today={TODAY} />);
    expect(root.textContent).toContain("按自然日到10月4日，按工作日到10月12日（暂定），自然日较严；现按自然日计算");
  });

  it("says so too where the agency settled on the later one, and where both are the same day", () => {
    const otherwise = { due: "2026-10-12", unit: "workday", provisional: false } as const;
    const later = mount(<OpenUnit clock={otherwise} otherwise={clock} today={TODAY} />);
    expect(later.root.textContent).toContain("自然日较严；现按工作日计算");
    const same = mount(<OpenUnit clock={clock} otherwise={{ ...otherwise, due: clock.due }} today={TODAY} />);
    expect(same.root.textContent).toContain("两种算法是同一天");
  });

  it("is asked in the settings, with the document that leaves it open", async () => {
    const onChoose = vi.fn().mockResolvedValue(success(undefined));
    const open = openUnits([inForce("huoshan", "complaint")]);
    const { root } = mount(<ClockUnits open={open} onChoose={onChoose} />);
    expect(root.querySelector("legend")?.textContent).toBe("政府信息公开投诉举报：不予受理告知期限（5天）");
    expect(root.textContent).toContain("第四条（三）");
    const [calendar, workday] = root.querySelectorAll<HTMLInputElement>("input[type=radio]");
    expect([calendar?.checked, workday?.checked]).toEqual([true, false]);
    workday?.click();
    expect(onChoose).toHaveBeenCalledWith("complaint-not-accepted", "workday");
  });
});
