import { liveQuery } from "dexie";
import { browser } from "wxt/browser";
import { createTurns } from "../../../lib/platform/turns.ts";
import { today } from "../../../lib/platform/today.ts";
import { dueGroups, pressingCount } from "../../../lib/projections/due-list.ts";
import { hourClocks, nextHourLook } from "../../../lib/projections/hour-clocks.ts";
import { heads } from "../../../lib/register/read.ts";
import { ALARM, keepAlarm, setAlarm } from "./alarm.ts";
import { showDueBadge } from "./badge.ts";
import { giveDigest } from "./digest.ts";
import { giveHourNotices } from "./hour-notices.ts";
import type { Services } from "../services.ts";
import { tidyTexts } from "../articles/tidy-texts.ts";

function keep(): void {
  void keepAlarm(new Date().toISOString()).catch(() => undefined);
}

/** Looks what is due, now, at every word in the log, and when another day has come: for the toolbar button and the digest; and which sealed texts may go. */
export function watchDue(services: Services): void {
  const inTurn = createTurns();
  const look = (): void => {
    // Each is done again at the next word or alarm, so a failure is not the end of it.
    void inTurn(() => lookNow(services)).catch(() => undefined);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    keep();
    look();
  });
  // Wakes the worker when the browser starts: an alarm need not outlive it.
  browser.runtime.onStartup.addListener(look);
  keep();
  liveQuery(() => heads(services.db)).subscribe({ next: look, error: () => undefined });
}

async function lookNow(services: Services): Promise<void> {
  const { cases, settings } = services;
  const { cases: open, expected, calendar } = await cases.open();
  const groups = dueGroups([...open, ...expected], { today: today(), calendar });
  await showDueBadge(pressingCount(groups));
  const hours = hourClocks(open);
  const now = new Date().toISOString();
  const { morningDigest } = (await settings.read()).settings;
  await setAlarm(now, nextHourLook(hours, now));
  await giveHourNotices(hours, now, morningDigest);
  await giveDigest(groups, calendar, morningDigest);
  await tidyTexts(services);
}
