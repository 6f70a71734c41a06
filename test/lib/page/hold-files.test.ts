// @vitest-environment happy-dom
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createFileHold, type FileKeeper } from "../../../lib/page/files/hold-files.ts";

interface Desk {
  readonly field: HTMLInputElement;
  /** Kinds of events that the page heard. */
  readonly heard: string[];
  readonly keeper: { [K in keyof FileKeeper]: ReturnType<typeof vi.fn> };
  readonly isWaiting: () => boolean;
  /** Answers the oldest check that waits. */
  readonly answer: (use: boolean) => Promise<void>;
}

function desk(isWatching = true): Desk {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const answers: ((use: boolean) => void)[] = [];
  const keeper = {
    isWatching: vi.fn(() => isWatching),
    check: vi.fn(() => new Promise<boolean>((resolve) => answers.push(resolve))),
    onDropAgain: vi.fn(),
    onUnchecked: vi.fn(),
  };
  const hold = createFileHold(keeper);
  hold.install(window, end.signal);
  document.body.innerHTML = '<form><input type="file" id="f"></form>';
  const field = document.querySelector("input");
  if (!field) throw new Error("no field");
  const heard: string[] = [];
  for (const name of ["input", "change"]) field.addEventListener(name, () => heard.push(name));
  return {
    field,
    heard,
    keeper,
    isWaiting: () => hold.isWaiting(),
    async answer(use) {
      answers.shift()?.(use);
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}

function choose(field: HTMLInputElement, ...files: File[]): void {
  Object.defineProperty(field, "files", { value: files, configurable: true });
  field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

const file = (name: string): File => new File(["内容"], name, { lastModified: 1 });

describe("a chosen file", () => {
  test("is told to the page once it is checked, and asked about once", async () => {
    const { field, heard, keeper, isWaiting, answer } = desk();
    choose(field, file("a"));
    expect(heard).toEqual([]);
    expect(keeper.check).toHaveBeenCalledOnce();
    expect(isWaiting()).toBe(true);
    expect(keeper.onUnchecked).toHaveBeenCalled();
    await answer(true);
    expect(heard).toEqual(["input", "change"]);
    expect(isWaiting()).toBe(false);
    choose(field, file("a"));
    expect(keeper.check).toHaveBeenCalledOnce();
    expect(heard).toHaveLength(4);
  });

  test("that is not to be used is taken out of its field, and the page never hears of it", async () => {
    const { field, heard, answer } = desk();
    const set = vi.fn();
    Object.defineProperty(field, "value", { set, configurable: true });
    choose(field, file("b"));
    await answer(false);
    expect(set).toHaveBeenCalledExactlyOnceWith("");
    expect(heard).toEqual([]);
  });

  test("gives way to another that is chosen meanwhile", async () => {
    const { field, heard, keeper, answer } = desk();
    choose(field, file("c"));
    const signal: AbortSignal = keeper.check.mock.calls[0]?.[1];
    choose(field, file("d"));
    expect(signal.aborted).toBe(true);
    await answer(true);
    expect(heard).toEqual([]);
    await answer(true);
    expect(heard).toEqual(["input", "change"]);
  });

  test("is not uploaded by a button meanwhile; other buttons are left alone", async () => {
    const { field, keeper, answer } = desk();
    field.form?.insertAdjacentHTML("beforeend", '<button type="button"><i>开始上传</i></button><a>返回</a>');
    const pressed: string[] = [];
    field.form?.addEventListener("click", ({ target }) =>
      pressed.push(target instanceof Element ? target.nodeName : ""),
    );
    const press = (): void => {
      for (const one of document.querySelectorAll<HTMLElement>("i, a")) one.click();
    };
    choose(field, file("g"));
    press();
    expect(pressed).toEqual(["A"]);
    expect(keeper.onUnchecked).toHaveBeenCalledOnce();
    await answer(true);
    press();
    expect(pressed).toEqual(["A", "I", "A"]);
  });

  test("is none of our business where no article is", () => {
    const { field, heard, keeper } = desk(false);
    choose(field, file("e"));
    expect(keeper.check).not.toHaveBeenCalled();
    expect(heard).toEqual(["input", "change"]);
  });
});

test("a form with a file that nobody looked at is not sent", async () => {
  const { field, keeper } = desk();
  Object.defineProperty(field, "files", { value: [file("f")], configurable: true });
  const submit = (): boolean =>
    field.form?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })) ?? true;
  expect(submit()).toBe(false);
  expect(keeper.onUnchecked).toHaveBeenCalledOnce();
  expect(keeper.check).toHaveBeenCalledOnce();
});
