import type { BrowserContext, Page } from "@playwright/test";
import type { LoggedEvent } from "../../lib/model/event.ts";
import { GENESIS, hashOf } from "../../lib/register/chain.ts";
import { manyCases } from "./case-log.ts";

const CASES = 10_000;

/** Events sent into the page in one message. */
const PORTION = 20_000;

/** The same log with hashes as real events have them: they hardly shrink. */
export function chainedCases(cases: number, last: string): LoggedEvent[] {
  let previous = GENESIS;
  return manyCases(cases, last).map((event) => {
    const { hash: _hash, ...rest } = { ...event, previous };
    previous = hashOf(rest);
    return { ...rest, hash: previous };
  });
}

/** Puts 10,000 requests with some 245,000 events into a fresh profile; answers them and a page of ours that can record more. */
export async function layDownMany(
  context: BrowserContext,
  origin: string,
  make: typeof manyCases = manyCases,
): Promise<{ readonly desk: Page; readonly events: readonly LoggedEvent[] }> {
  const desk = await context.newPage();
  await desk.goto(`${origin}/options.html`);
  await desk.evaluate(() => chrome.runtime.sendMessage({ name: "register.pending", data: {} }));
  const events = make(CASES, new Date().toISOString().slice(0, 10));
  for (let from = 0; from < events.length; from += PORTION) {
    // As text: Playwright walks through what it is given, value by value.
    await desk.evaluate(layDown, JSON.stringify(events.slice(from, from + PORTION)));
  }
  return { desk, events };
}

/** Writes rows as they are, behind the register's back, with where the chain ends. */
async function layDown(json: string): Promise<void> {
  const rows: readonly LoggedEvent[] = JSON.parse(json);
  const open = indexedDB.open("gongkai-register");
  const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener("success", () => resolve(open.result)));
  const work = db.transaction(["events", "meta"], "readwrite");
  for (const row of rows) work.objectStore("events").put(row);
  const last = rows.at(-1);
  work
    .objectStore("meta")
    .put({ key: `head:${last?.device}`, device: last?.device, sequence: last?.sequence, hash: last?.hash });
  await new Promise<void>((resolve) => work.addEventListener("complete", () => resolve()));
  db.close();
}
