import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createTextKeeper } from "../../../../entrypoints/dashboard/figures/text-keeper.ts";
import { failure, type Result, success } from "../../../../lib/model/result.ts";

const PLACE = { year: "2026", outline: "national" } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("keeps a section once typing rests there, and at once what waits where the page goes away", async () => {
  const save = vi.fn(() => Promise.resolve(success({})));
  const keeper = createTextKeeper(save, vi.fn());
  for (const text of ["全", "全年", "全年公开"]) keeper.later({ ...PLACE, section: "overview", text });
  keeper.later({ ...PLACE, section: "problems", text: "没有" });
  await vi.advanceTimersByTimeAsync(100);
  expect(save).not.toHaveBeenCalled();
  keeper.now();
  await vi.advanceTimersByTimeAsync(1000);
  expect(save.mock.calls).toEqual([
    [{ ...PLACE, section: "overview", text: "全年公开" }],
    [{ ...PLACE, section: "problems", text: "没有" }],
  ]);
});

it("goes on saying that a section is not kept while others are, until it is kept itself", async () => {
  let isFull = true;
  const save = ({ section }: { readonly section: string }): Promise<Result<unknown>> =>
    Promise.resolve(section === "overview" && isFull ? failure("存储空间不足。") : success({}));
  const said: (string | undefined)[] = [];
  const keeper = createTextKeeper(save, (error) => void said.push(error));
  const write = async (section: string): Promise<string | undefined> => {
    keeper.later({ ...PLACE, section, text: "写好的话" });
    await vi.advanceTimersByTimeAsync(500);
    return said.at(-1);
  };
  expect(await write("overview")).toBe("存储空间不足。");
  expect(await write("problems")).toBe("存储空间不足。");
  isFull = false;
  expect(await write("overview")).toBeUndefined();
});

it("says nothing of a text that was not kept where a later one of its section was", async () => {
  const late = Promise.withResolvers<Result<unknown>>();
  const save = vi.fn((): Promise<Result<unknown>> => Promise.resolve(success({}))).mockReturnValueOnce(late.promise);
  const onFailed = vi.fn();
  const keeper = createTextKeeper(save, onFailed);
  for (const text of ["一", "二"]) {
    keeper.later({ ...PLACE, section: "overview", text });
    await vi.advanceTimersByTimeAsync(500);
  }
  late.resolve(failure("后台没有回应。"));
  await vi.advanceTimersByTimeAsync(10);
  expect(onFailed.mock.calls).toEqual([[undefined]]);
});
