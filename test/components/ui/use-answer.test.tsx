// @vitest-environment happy-dom
import type { JSX } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { useAnswer } from "../../../components/ui/use-answer.ts";
import { failure, type Result, success } from "../../../lib/model/result.ts";
import { mount } from "../mount.ts";

interface AskingProps {
  readonly action: () => Promise<Result<string>>;
  readonly take?: (value: string) => void;
}

function Asking({ action, take }: AskingProps): JSX.Element {
  const { isBusy, error, setError, ask } = useAnswer();
  return (
    <>
      <button type="button" onClick={() => ask(action, take)}>
        记录
      </button>
      <button type="button" onClick={() => setError("请写明理由。")}>
        不写理由
      </button>
      <output>{isBusy ? "正在记录……" : error}</output>
    </>
  );
}

describe("an answer that is waited for", () => {
  it("says that it is under way, takes what came of it, and lets ask again", async () => {
    const pending = Promise.withResolvers<Result<string>>();
    const action = vi.fn<AskingProps["action"]>(() => pending.promise);
    const take = vi.fn<(value: string) => void>();
    const shown = mount(<Asking action={action} take={take} />);
    await shown.press("记录");
    expect(shown.text()).toContain("正在记录……");
    expect(take).not.toHaveBeenCalled();
    await act(() => pending.resolve(success("第3号")));
    await vi.waitFor(() => expect(shown.text()).not.toContain("正在记录……"));
    expect(take.mock.calls).toEqual([["第3号"]]);
    await shown.press("记录");
    expect(action).toHaveBeenCalledTimes(2);
  });

  it("does nothing at a second press before it was even drawn that the first is under way", () => {
    const action = vi.fn<AskingProps["action"]>(() => new Promise(() => {}));
    const shown = mount(<Asking action={action} />);
    const button = shown.control("记录");
    button.click();
    button.click();
    expect(action).toHaveBeenCalledTimes(1);
  });

  it("keeps why it did not come about until it does", async () => {
    const action = vi.fn<AskingProps["action"]>();
    action.mockResolvedValueOnce(failure("没有写入。")).mockResolvedValue(success(""));
    const take = vi.fn<(value: string) => void>();
    const shown = mount(<Asking action={action} take={take} />);
    await shown.press("记录");
    await vi.waitFor(() => expect(shown.text()).toContain("没有写入。"));
    expect(take).not.toHaveBeenCalled();
    await shown.press("记录");
    await vi.waitFor(() => expect(take).toHaveBeenCalledTimes(1));
    await vi.waitFor(() => expect(shown.text()).not.toContain("没有写入。"));
  });

  it.each([
    ["later", async () => Promise.reject(new Error("存储空间不足"))],
    [
      "at once",
      () => {
        throw new Error("存储空间不足");
      },
    ],
  ])("makes a sentence of what is thrown %s, and lets ask again", async (_when, action) => {
    const calls = vi.fn<AskingProps["action"]>(action);
    const shown = mount(<Asking action={calls} />);
    await shown.press("记录");
    await vi.waitFor(() => expect(shown.text()).toContain("没有完成：存储空间不足"));
    await shown.press("记录");
    expect(calls).toHaveBeenCalledTimes(2);
  });

  it("shows a sentence of the form's own in the same place", async () => {
    const shown = mount(<Asking action={async () => success("")} />);
    await shown.press("不写理由");
    expect(shown.text()).toContain("请写明理由。");
    await shown.press("记录");
    await vi.waitFor(() => expect(shown.text()).not.toContain("请写明理由。"));
  });
});
