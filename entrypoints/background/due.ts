import { liveQuery } from "dexie";
import { browser } from "wxt/browser";
import { createTurns } from "../../lib/platform/turns.ts";
import { today } from "../../lib/platform/today.ts";
import { nextLook } from "../../lib/projections/digest.ts";
import { dueGroups, pressingCount } from "../../lib/projections/due-list.ts";
import { heads } from "../../lib/register/read.ts";
import { showDueBadge } from "./badge.ts";
import { giveDigest } from "./digest.ts";
import type { Services } from "./services.ts";
import { tidyTexts } from "./tidy-texts.ts";

/** Rings when another day has come, and in the morning. */
const ALARM = "due";

/** Looks what is due, now, at every word in the log, and when another day has come: for the toolbar button and the digest; and which sealed texts may go. */
export function watchDue(services: Services): void {
  const inTurn = createTurns();
  const look = (): void => {
    // Each is done again at the next word or alarm, so a failure is not the end of it.
    void inTurn(() => lookNow(services)).catch(() => undefined);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== ALARM) return;
    look();
    void nextAlarm();
  });
  // Wakes the worker when the browser starts: an alarm need not outlive it.
  browser.runtime.onStartup.addListener(look);
  liveQuery(() => heads(services.db)).subscribe({ next: look, error: () => undefined });
  void nextAlarm();
}

function nextAlarm(): Promise<void> {
  return browser.alarms.create(ALARM, { when: Date.parse(nextLook(new Date().toISOString())) });
}

async function lookNow(services: Services): Promise<void> {
  const { cases, settings } = services;
  const { cases: open, calendar } = await cases.open();
  const groups = dueGroups(open, { today: today(), calendar });
  await showDueBadge(pressingCount(groups));
  await giveDigest(groups, calendar, (await settings.read()).settings.morningDigest);
  await tidyTexts(services);
}
