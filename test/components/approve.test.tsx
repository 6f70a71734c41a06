// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Approve } from "../../components/overlay/Approve.tsx";
import type { Approval } from "../../components/overlay/overlay-state.ts";
import { AcceptUntrusted } from "../../components/overlay/trusted.ts";
import { mount, type Mounted } from "./mount.ts";

const PERSON = { name: "李明", department: "办公室", role: "科员" };

function form(onApprove: (approval: Approval) => void, person = PERSON): Mounted {
  return mount(
    <AcceptUntrusted.Provider value={true}>
      <Approve person={person} count={3} onApprove={onApprove} />
    </AcceptUntrusted.Provider>,
  );
}

/** Sets the value alone: input events never reach the overlay. */
function set(shown: Mounted, label: string, value: string): void {
  shown.field(label).value = value;
}

describe("approval", () => {
  it("is folded until asked for, and says what is recorded", () => {
    const shown = form(vi.fn());
    expect(shown.root.querySelector("details")?.open).toBe(false);
    expect(shown.text()).toContain("姓名、职务、时间和理由会写入记录");
  });

  it("reads the fields when confirmed, with no help of input events", async () => {
    const onApprove = vi.fn();
    const shown = form(onApprove);
    expect(shown.field("批准人姓名").value).toBe("李明");
    set(shown, "批准人姓名", " 王芳 ");
    set(shown, "职务", "主任");
    set(shown, "理由", " 已经本人同意公开 ");
    await shown.press("批准发布并记录");
    expect(onApprove).toHaveBeenCalledExactlyOnceWith({ name: "王芳", role: "主任", reason: "已经本人同意公开" });
  });

  it.each([
    ["批准人姓名", "  ", "请填写批准人姓名。"],
    ["职务", "", "请填写批准人职务。"],
    ["理由", "同意 ", "请写明理由，至少 4 个字。"],
  ])("asks for %s", async (label, value, sentence) => {
    const onApprove = vi.fn();
    const shown = form(onApprove);
    set(shown, "理由", "已经本人同意公开");
    set(shown, label, value);
    await shown.press("批准发布并记录");
    expect(onApprove).not.toHaveBeenCalled();
    expect(shown.root.querySelector("[role=alert]")?.textContent).toBe(sentence);
    expect(shown.field(label).getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(shown.field(label));
  });

  it("takes back the fault once it is mended", async () => {
    const onApprove = vi.fn();
    const shown = form(onApprove);
    await shown.press("批准发布并记录");
    set(shown, "理由", "已经本人同意公开");
    await shown.press("批准发布并记录");
    expect(onApprove).toHaveBeenCalledOnce();
    expect(shown.root.querySelector("[role=alert]")?.textContent).toBe("");
    expect(shown.field("理由").getAttribute("aria-invalid")).toBe("false");
  });

  it("is one approval where the button is pressed again before the browser has vouched for it", async () => {
    const looks: (() => void)[] = [];
    class Entry {
      get isVisible(): boolean {
        return true;
      }
    }
    class Observer {
      readonly look: (entries: readonly Entry[]) => void;
      constructor(look: (entries: readonly Entry[]) => void) {
        this.look = look;
      }
      observe(): void {
        looks.push(() => this.look([new Entry()]));
      }
      disconnect(): void {
        return undefined;
      }
    }
    vi.stubGlobal("IntersectionObserverEntry", Entry);
    vi.stubGlobal("IntersectionObserver", Observer);
    onTestFinished(() => void vi.unstubAllGlobals());
    const onApprove = vi.fn();
    const shown = form(onApprove);
    set(shown, "职务", "主任");
    set(shown, "理由", "已经本人同意公开");
    await shown.press("批准发布并记录");
    await shown.press("批准发布并记录");
    expect(onApprove).not.toHaveBeenCalled();
    await act(() => looks.forEach((look) => look()));
    expect(onApprove).toHaveBeenCalledOnce();
    await shown.press("批准发布并记录");
    await act(() => looks.at(-1)?.());
    expect(onApprove).toHaveBeenCalledTimes(2);
  });
});
