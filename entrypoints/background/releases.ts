import { z } from "zod";
import { browser } from "wxt/browser";
import type { ContentSender } from "../../lib/messaging/protocol.ts";
import { DraftRefSchema, type DraftRef, type Entry } from "../../lib/model/event.ts";
import { createFrameNotes } from "../../lib/platform/frame-notes.ts";

const ReleaseSchema = z.strictObject({ at: z.iso.datetime(), draft: DraftRefSchema });

/** How long after the press the CMS may show that the article is out, in milliseconds. */
const WAIT = 5 * 60_000;

/** Which draft was last let go in each tab: the page that shows it published is another one, and does not know. */
export interface Releases {
  /** Looks through entries for a release. */
  note(from: ContentSender, entries: readonly Entry[]): Promise<void>;
  /** The draft last let go in the sender's tab, once; undefined where there was none of late. */
  take(from: ContentSender): Promise<DraftRef | undefined>;
  /** The tab is closed. */
  forget(tab: number): Promise<void>;
}

/** Keeps the releases in the browser's session storage. */
export function createReleases(): Releases {
  const notes = createFrameNotes(browser.storage.session, "released", ReleaseSchema);
  return {
    async note({ tab, frame }, entries) {
      for (const { fact, occurredAt: at } of entries) {
        if (fact.type === "PublishReleased") await notes.put(tab, frame, { at, draft: fact.draft });
      }
    },
    async take({ tab }) {
      const released = (await notes.list(tab)).map(({ value }) => value);
      await notes.drop(tab, 0);
      const late = new Date(Date.now() - WAIT).toISOString();
      return released
        .filter(({ at }) => at > late)
        .reduce<(typeof released)[number] | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined)?.draft;
    },
    async forget(tab) {
      await notes.drop(tab, 0);
    },
  };
}
