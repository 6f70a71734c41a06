import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { giveHourNotices } from "../../../entrypoints/background/due/hour-notices.ts";
import type { HourLine } from "../../../lib/model/due.ts";

const LINE: HourLine = {
  case: "a",
  procedure: "public-opinion",
  subject: "张三反映停保",
  what: "回应的时限",
  // A Sunday's early morning in Asia/Shanghai.
  due: "2026-11-21T19:30:00.000Z",
};

const create = vi.fn((..._given: unknown[]) => Promise.resolve(""));
Object.assign(browser, { notifications: { create } });

beforeEach(() => {
  resetBrowser();
  create.mockClear();
});

/** What was said at each of these moments, in order. */
async function said(moments: readonly string[], isOn: (place: number) => boolean): Promise<unknown[]> {
  for (const [place, now] of moments.entries()) await giveHourNotices([LINE], now, isOn(place));
  return create.mock.calls.map((call) => call.at(-1));
}

const MOMENTS = [
  "2026-11-21T18:29:00.000Z",
  "2026-11-21T18:30:00.000Z",
  "2026-11-21T18:31:00.000Z",
  "2026-11-21T19:30:00.001Z",
  "2026-11-21T19:35:00.000Z",
];

test("T24: a notification comes an hour before and one when it is over, by night, with numbers only", async () => {
  const all = await said(MOMENTS, () => true);
  expect(all).toMatchObject([
    { message: "按小时计算的期限：1 件在 1 小时内到期。" },
    { message: "按小时计算的期限：1 件已经超过期限。" },
  ]);
  expect(JSON.stringify(all)).not.toContain("张三");
});

test("T24: none comes while notifications are switched off, nor later about what was over by then", async () => {
  expect(await said(MOMENTS, () => false)).toEqual([]);
  resetBrowser();
  expect(await said(MOMENTS, (place) => place > 3)).toEqual([]);
});

test("T24: a notification that was cut off before it was kept takes the place of itself, and another is another", async () => {
  create.mockImplementationOnce(() => Promise.reject(new Error("the worker was ended")));
  await expect(giveHourNotices([LINE], "2026-11-21T18:30:00.000Z", true)).rejects.toThrow("ended");
  await giveHourNotices([LINE], "2026-11-21T18:31:00.000Z", true);
  await giveHourNotices([LINE], "2026-11-21T19:31:00.000Z", true);
  const [cut, again, over] = create.mock.calls.map(([id]) => id);
  expect(again).toBe(cut);
  expect(over).not.toBe(again);
  expect(String(cut)).not.toContain(LINE.what);
});
