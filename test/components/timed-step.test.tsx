// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { HourClocks } from "../../components/popup/HourClocks.tsx";
import { StepForm, type StepInput } from "../../components/cases/StepForm.tsx";
import { success } from "../../lib/model/result.ts";
import type { StepFault } from "../../lib/procedures/entering/step-form.ts";
import { mount } from "./mount.ts";

function form(at: string | undefined, faults: readonly StepFault[] = []) {
  const onSubmit = vi.fn(async (_input: StepInput) => success({}));
  const shown = mount(
    <StepForm
      label="发现"
      fields={() => []}
      initial={{ on: "2026-11-20", ...(at !== undefined && { at }), values: {} }}
      today="2026-11-20"
      check={() => faults}
      submit="记录"
      onSubmit={onSubmit}
      help={{ names: {} }}
    />,
  );
  const control = (type: string) => shown.root.querySelector<HTMLInputElement>(`input[type=${type}]`);
  const put = (type: string, value: string): Promise<void> =>
    act(() => {
      const input = control(type);
      if (!input) throw new Error(type);
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  return { ...shown, onSubmit, control, put };
}

describe("T24: the form of a step by which hours count", () => {
  it("T24: asks for the time beside the day and hands it over; that of another step does not", async () => {
    const timed = form("14:05");
    expect(timed.control("time")?.value).toBe("14:05");
    await timed.put("time", "13:40");
    await timed.press("记录");
    expect(timed.onSubmit).toHaveBeenCalledExactlyOnceWith({ on: "2026-11-20", at: "13:40", values: {} });
    const other = form(undefined);
    expect(other.control("time")).toBeNull();
    await other.press("记录");
    expect(other.onSubmit).toHaveBeenCalledExactlyOnceWith({ on: "2026-11-20", values: {} });
  });

  it("T24: takes the present minute for no other day, but keeps one that was typed", async () => {
    const untouched = form("14:05");
    await untouched.put("date", "2026-11-18");
    expect(untouched.control("time")?.value).toBe("");
    const typed = form("14:05");
    await typed.put("time", "08:30");
    await typed.put("date", "2026-11-18");
    expect(typed.control("time")?.value).toBe("08:30");
  });

  it("T24: marks the time where it is wrong, not the day", async () => {
    const shown = form("14:05", [{ sentence: "发生时间还没有到，请改正。" }]);
    await shown.press("记录");
    expect(shown.onSubmit).not.toHaveBeenCalled();
    expect(shown.control("time")?.getAttribute("aria-invalid")).toBe("true");
    expect(shown.control("date")?.getAttribute("aria-invalid")).toBe("false");
  });
});

describe("T22–25: the popup's clocks", () => {
  const line = { case: "a", procedure: "public-opinion", subject: "传言", what: "回应的时限" };
  const HOURS = 3_600_000;

  it("T24: count down to the second, and up once the limit is over, without telling each second aloud", async () => {
    vi.useFakeTimers({ now: new Date("2026-11-20T02:00:00.000Z") });
    try {
      const due = (left: number): string => new Date(Date.now() + left).toISOString();
      const hours = [
        { ...line, due: due(-2 * HOURS - 5000) },
        { ...line, case: "b", due: due(3 * HOURS + 20 * 60_000 + 1000) },
      ];
      const { root } = mount(<HourClocks hours={hours} onOpenCase={() => undefined} />);
      const faces = () => [...root.querySelectorAll("[role=timer]")].map(({ textContent }) => textContent);
      await act(() => void vi.advanceTimersByTime(0));
      expect(faces()).toEqual(["超期 2:00:05", "剩 3:20:01"]);
      await act(() => void vi.advanceTimersByTime(2000));
      expect(faces()).toEqual(["超期 2:00:07", "剩 3:19:59"]);
      expect([...root.querySelectorAll("li")].map((each) => each.classList.contains("over"))).toEqual([true, false]);
      for (const timer of root.querySelectorAll("[role=timer]")) expect(timer.getAttribute("aria-live")).toBe("off");
    } finally {
      vi.useRealTimers();
    }
  });

  it("are not there where no limit in hours counts", () => {
    expect(mount(<HourClocks hours={[]} onOpenCase={() => undefined} />).text()).toBe("");
  });
});
