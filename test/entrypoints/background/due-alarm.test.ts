import { resetBrowser } from "../../lib/platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { browser } from "wxt/browser";
import { ALARM, keepAlarm, setAlarm } from "../../../entrypoints/background/due/alarm.ts";

const NOW = "2026-11-21T05:00:00.000Z";
const SOON = "2026-11-21T05:10:00.000Z";
const MIDNIGHT = "2026-11-21T16:00:00.000Z";

beforeEach(async () => {
  resetBrowser();
  await browser.alarms.clear(ALARM);
});

async function rings(): Promise<string | undefined> {
  const set = await browser.alarms.get(ALARM);
  return set && new Date(set.scheduledTime).toISOString();
}

test("a worker that starts leaves the hour's look that is set, and looks again soon where none is", async () => {
  await setAlarm(NOW, "2026-11-21T05:05:00.000Z");
  await keepAlarm(NOW);
  expect(await rings()).toBe("2026-11-21T05:05:00.000Z");
  await browser.alarms.clear(ALARM);
  await keepAlarm(NOW);
  expect(await rings()).toBe(SOON);
  // Nearer than that is the day's end.
  await browser.alarms.clear(ALARM);
  await keepAlarm("2026-11-21T15:55:00.000Z");
  expect(await rings()).toBe(MIDNIGHT);
});

test("a look that failed is done again soon, and one that is done sets the day's end or the hour that comes before", async () => {
  await setAlarm(NOW);
  expect(await rings()).toBe(MIDNIGHT);
  await keepAlarm(NOW);
  expect(await rings()).toBe(SOON);
  await setAlarm(NOW, "2026-11-22T05:00:00.000Z");
  expect(await rings()).toBe(MIDNIGHT);
});
