import { storage } from "wxt/utils/storage";
import { browser } from "wxt/browser";
import type { DueGroup } from "../../../lib/model/due.ts";
import type { WorkCalendar } from "../../../lib/model/work-calendar.ts";
import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import { digestOf, isDigestDue } from "../../../lib/projections/digest.ts";

/** The civil day whose digest was given, or found to have nothing to say. */
const given = storage.defineItem<string>("local:digest-given");

/**
 * What the id of a notification begins with that speaks of what is due; of the digest the day follows, so that one repeated after a
 * crash takes the place of the first.
 */
export const ID = "digest-";

/** Gives the morning's one digest when its time has come and something is due. Not to be called twice at once. */
export async function giveDigest(groups: readonly DueGroup[], calendar: WorkCalendar, on: boolean): Promise<void> {
  const now = new Date().toISOString();
  if (!isDigestDue(now, (await given.getValue()) ?? undefined, calendar)) return;
  const digest = on ? digestOf(groups) : undefined;
  const today = civilDayOf(now);
  if (digest) {
    const iconUrl = browser.runtime.getURL("/icon/128.png");
    await browser.notifications.create(`${ID}${today}`, { type: "basic", iconUrl, ...digest });
  }
  await given.setValue(today);
}

/** Opens what the digest spoke of. */
export async function onDigestPressed(id: string): Promise<void> {
  if (!id.startsWith(ID)) return;
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: browser.runtime.getURL("/dashboard.html#today") });
}
