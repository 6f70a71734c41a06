import { browser } from "wxt/browser";
import { nextLook } from "../../../lib/projections/digest.ts";

/** Rings when another day has come, in the morning, an hour before a limit in hours ends and when it is over. */
export const ALARM = "due";

/** In milliseconds: how soon it is looked again where a look came to nothing. */
const AGAIN = 10 * 60_000;

/**
 * Before a look: one that rings earlier stays, else it is looked again soon, so that a look that fails or is cut off takes none with it.
 * A look that is done sets it to when it is needed ({@link setAlarm}).
 */
export async function keepAlarm(now: string): Promise<void> {
  const soon = Math.min(Date.parse(now) + AGAIN, Date.parse(nextLook(now)));
  const set = await browser.alarms.get(ALARM);
  if (!set || set.scheduledTime > soon) await browser.alarms.create(ALARM, { when: soon });
}

/** Sets it for the next midnight or morning, or for `hour` where that comes before. */
export async function setAlarm(now: string, hour?: string): Promise<void> {
  const look = nextLook(now);
  await browser.alarms.create(ALARM, { when: Date.parse(hour !== undefined && hour < look ? hour : look) });
}
