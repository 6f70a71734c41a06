import { storage } from "wxt/utils/storage";
import { browser } from "wxt/browser";
import type { HourLine } from "../../../lib/model/due.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { hourNotice } from "../../../lib/projections/hour-clocks.ts";
import { ID } from "./digest.ts";

/** Which limits in hours were spoken of. */
const given = storage.defineItem<string[]>("local:hour-notices", { fallback: [] });

/**
 * Says when a limit in hours ends within the hour and when it is over, at any hour of any day; where notifications are switched off
 * nothing is said, now or later. Not to be called twice at once.
 */
export async function giveHourNotices(lines: readonly HourLine[], now: string, on: boolean): Promise<void> {
  const before = await given.getValue();
  const { message, fresh, given: after } = hourNotice(lines, before, now);
  if (message !== undefined && on) {
    const iconUrl = browser.runtime.getURL("/icon/128.png");
    // Cut off before it is known to have been said, it takes the place of itself the next time.
    await browser.notifications.create(`${ID}hours-${derivedId(...fresh)}`, {
      type: "basic",
      iconUrl,
      title: "政务公开限时事项",
      message,
    });
  }
  if (JSON.stringify(before) !== JSON.stringify(after)) await given.setValue(after);
}
