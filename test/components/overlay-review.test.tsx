// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { act } from "preact/test-utils";
import { Overlay } from "../../components/overlay/Overlay.tsx";
import { TYPED } from "../../components/overlay/typed-event.ts";
import type { ReviewActions, ReviewState, StepAnswer } from "../../components/overlay/review/review-state.ts";
import { success } from "../../lib/model/result.ts";
import { NO_ACTIONS, state } from "../gallery/overlay-samples.ts";
import { ARTICLE, READY, review, TEXTS } from "../gallery/review-samples.ts";
import { mount, type Mounted } from "./mount.ts";

const SIGNED = { id: "signed-by", title: "审核人", kind: "official", required: true } as const;
const OPINION = { id: "opinion", title: "意见", kind: "text", required: true } as const;
const SLIP = { id: "slip-number", title: "纸质审核单编号", kind: "text", required: false } as const;
const FINE: StepAnswer = { fields: [SIGNED, OPINION, SLIP], faults: [], warnings: [] };

const form = vi.fn<ReviewActions["form"]>();
const take = vi.fn<ReviewActions["take"]>();
const link = vi.fn<ReviewActions["link"]>();
const actions = { ...NO_ACTIONS, review: { form, take, link, openCase: vi.fn(), refresh: vi.fn() } };

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  form.mockReset().mockResolvedValue(success(FINE));
  take.mockReset().mockResolvedValue(undefined);
  link.mockReset().mockResolvedValue(undefined);
});
afterEach(() => vi.useRealTimers());

function show(about: Partial<ReviewState>): Mounted {
  const shown = state({ review: review(about), held: true });
  return mount(<Overlay state={shown} actions={actions} acceptUntrusted />);
}

function field(shown: Mounted, name: string): HTMLInputElement {
  const found = shown.root.querySelector<HTMLInputElement>(`[name="review-${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

async function fromPaper(shown: Mounted): Promise<void> {
  const radios = shown.root.querySelectorAll<HTMLInputElement>('[name="review-hand"]');
  await act(() => radios[1]?.click());
}

describe("a step's form", () => {
  async function opened(): Promise<Mounted> {
    const shown = show({ article: ARTICLE });
    await shown.press("办理：保密审查");
    await vi.waitFor(() => field(shown, "opinion"));
    return shown;
  }

  it("hands in what was typed, signed today by the person at the desk", async () => {
    const shown = await opened();
    expect(field(shown, "signed-by").value).toBe("李明");
    field(shown, "opinion").value = " 同意 ";
    await shown.press("签名办理");
    await vi.waitFor(() => expect(take).toHaveBeenCalledOnce());
    expect(take.mock.lastCall?.[0]).toEqual({
      step: "secrecy-review",
      of: undefined,
      on: "2026-11-20",
      fields: { "signed-by": "李明", opinion: "同意" },
    });
  });

  it("asks for the slip where it is entered from paper, and for its day", async () => {
    const shown = await opened();
    await fromPaper(shown);
    expect(field(shown, "signed-by").value).toBe("");
    field(shown, "signed-by").value = "钱主任";
    field(shown, "opinion").value = "同意";
    field(shown, "slip-number").value = "审2026-1";
    field(shown, "on").value = "2026-11-18";
    await shown.press("签名办理");
    await vi.waitFor(() => expect(take).toHaveBeenCalledOnce());
    expect(take.mock.lastCall?.[0]).toMatchObject({
      on: "2026-11-18",
      fields: { "signed-by": "钱主任", "slip-number": "审2026-1" },
    });
  });

  it("takes nothing while something is wrong, and says what", async () => {
    const faults = [{ field: "opinion", sentence: "请填写“意见”。" }, { sentence: "日期晚于今天。" }];
    form.mockResolvedValue(success({ ...FINE, faults }));
    const shown = await opened();
    expect(shown.text()).not.toContain("请填写“意见”。");
    await shown.press("签名办理");
    await vi.waitFor(() => expect(shown.text()).toContain("请填写“意见”。"));
    expect(shown.text()).toContain("日期晚于今天。");
    expect(field(shown, "opinion").getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field(shown, "opinion"));
    expect(take).not.toHaveBeenCalled();
  });

  it("takes nothing from paper without the slip's number", async () => {
    const shown = await opened();
    await fromPaper(shown);
    field(shown, "signed-by").value = "钱主任";
    field(shown, "opinion").value = "同意";
    await shown.press("签名办理");
    await vi.waitFor(() => expect(shown.text()).toContain("请填写审核单的编号。"));
    expect(take).not.toHaveBeenCalled();
  });

  it("keeps what was chosen when an answer to what was chosen before it comes late", async () => {
    const options = ["public", "on-request", "not-public"].map((value) => ({ value, title: `选项${value.length}` }));
    const attribute = { id: "attribute", title: "公开属性", kind: "choice", required: true, options } as const;
    const answered = (value?: string): Awaited<ReturnType<ReviewActions["form"]>> =>
      success({ ...FINE, fields: [value === undefined ? attribute : { ...attribute, value }], warnings: [`${value}`] });
    form.mockResolvedValue(answered());
    const shown = show({ article: ARTICLE });
    await shown.press("办理：保密审查");
    await vi.waitFor(() => field(shown, "attribute"));
    const late = Promise.withResolvers<Awaited<ReturnType<ReviewActions["form"]>>>();
    form.mockReturnValueOnce(late.promise);
    field(shown, "attribute").value = "on-request";
    shown.root.getRootNode().dispatchEvent(new Event(TYPED));
    const before = form.mock.calls.length;
    await vi.waitFor(() => expect(form.mock.calls.length).toBeGreaterThan(before));
    field(shown, "attribute").value = "not-public";
    late.resolve(answered("on-request"));
    await vi.waitFor(() => expect(shown.text()).toContain("on-request"));
    expect(field(shown, "attribute").value).toBe("not-public");
  });

  it("follows what is typed, once that rests, though the event itself stops at the window", async () => {
    const shown = await opened();
    const before = form.mock.calls.length;
    field(shown, "opinion").value = "不同意";
    shown.root.getRootNode().dispatchEvent(new Event(TYPED));
    shown.root.getRootNode().dispatchEvent(new Event(TYPED));
    await vi.advanceTimersByTimeAsync(500);
    expect(form.mock.calls.slice(before).map(([{ fields }]) => fields["opinion"])).toEqual(["不同意"]);
  });

  it("follows it too where the panel is drawn anew before it rests", async () => {
    const shown = await opened();
    const before = form.mock.calls.length;
    field(shown, "opinion").value = "不同意";
    shown.root.getRootNode().dispatchEvent(new Event(TYPED));
    const anew = state({ review: review({ article: ARTICLE }), held: true });
    await shown.update(<Overlay state={anew} actions={actions} acceptUntrusted />);
    await vi.advanceTimersByTimeAsync(500);
    expect(form.mock.calls.slice(before).map(([{ fields }]) => fields["opinion"])).toEqual(["不同意"]);
  });

  it("takes the step also where typing rests, and asks anew, while the press waits for its answer", async () => {
    const shown = await opened();
    const late = Promise.withResolvers<Awaited<ReturnType<ReviewActions["form"]>>>();
    form.mockReturnValueOnce(late.promise);
    field(shown, "opinion").value = "同意";
    shown.root.getRootNode().dispatchEvent(new Event(TYPED));
    await shown.press("签名办理");
    await vi.advanceTimersByTimeAsync(500);
    late.resolve(success(FINE));
    await vi.waitFor(() => expect(take).toHaveBeenCalledOnce());
    expect(take.mock.lastCall?.[0].fields["opinion"]).toBe("同意");
  });

  it("recorded late it closes itself, and not the step that was opened since", async () => {
    const taken = Promise.withResolvers<undefined>();
    take.mockReturnValueOnce(taken.promise);
    const shown = await opened();
    field(shown, "opinion").value = "同意";
    await shown.press("签名办理");
    await vi.waitFor(() => expect(take).toHaveBeenCalledOnce());
    await shown.press("办理：退回修改");
    const other = shown.root.querySelector('section[aria-label="退回修改"]');
    expect(other).not.toBeNull();
    await act(() => taken.resolve(undefined));
    await act(async () => void (await vi.advanceTimersByTimeAsync(50)));
    expect(shown.root.querySelector('section[aria-label="退回修改"]')).toBe(other);
  });

  it("says why a step was not taken, and stays open", async () => {
    take.mockResolvedValue("没有登记：请刷新本页再试。");
    const shown = await opened();
    await shown.press("签名办理");
    await vi.waitFor(() => expect(shown.text()).toContain("没有登记：请刷新本页再试。"));
    expect(field(shown, "opinion")).toBeDefined();
  });
});

describe("where the review stands", () => {
  it("offers to begin, with what the page says, and to choose an open article", async () => {
    const shown = show({ begin: { title: "公示" }, candidates: [{ case: "a", title: "名单公示", portal: "门户" }] });
    await shown.press("名单公示");
    expect(link).toHaveBeenCalledExactlyOnceWith("a");
    await shown.press("开始审核");
    await vi.waitFor(() => expect(form).toHaveBeenCalled());
    expect(form.mock.calls[0]?.[0]).toMatchObject({ step: "", fields: { title: "公示" } });
  });

  it("shows what changed after the seal, word by word, and how to go on", () => {
    const shown = show({ article: READY, changed: true, missing: ["审定后稿件有改动"], texts: TEXTS, heldTimes: 1 });
    const changed = (kind: string): string[] =>
      [...shown.root.querySelectorAll(kind)].map(({ textContent }) => textContent);
    expect(changed("ins").join("|")).toContain("38");
    expect(changed("del").join("|")).toContain("32");
    expect(shown.text()).toContain("重新审定");
    expect(shown.text()).toContain("还不能发布：审定后稿件有改动。");
  });

  it("says that nobody can tell what changed where the sealed text is not kept", () => {
    expect(show({ article: READY, changed: true, missing: ["改"], texts: null }).text()).toContain("审定稿没有留存");
  });

  it("opens by itself where publishing was held, and lists what is missing", () => {
    const shown = show({ article: ARTICLE, missing: ["保密审查", "审定"], heldTimes: 1 });
    expect(shown.root.querySelector<HTMLDetailsElement>("details.review")?.open).toBe(true);
    expect(shown.text()).toContain("还差：保密审查、审定。");
    expect(shown.text()).toContain("仍要发布");
  });

  it("says that nothing is held where it could not be read", () => {
    expect(show({ phase: "failed" }).text()).toContain("发布没有因此拦下");
  });
});
