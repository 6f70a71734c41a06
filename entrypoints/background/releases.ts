import { z } from "zod";
import { browser } from "wxt/browser";
import type { ContentSender } from "../../lib/messaging/protocol.ts";
import { DraftRefSchema, type DraftRef, type Entry } from "../../lib/model/event.ts";
import { createFrameNotes } from "../../lib/platform/frame-notes.ts";

/** `seen` once it was shown to be out: the same release may be told of again, by message and by the outbox. */
const ReleaseSchema = z.strictObject({
  at: z.iso.datetime(),
  entry: z.uuid(),
  draft: DraftRefSchema,
  seen: z.boolean(),
});

type Release = z.infer<typeof ReleaseSchema>;

/** How long after the press the CMS may show that the article is out, in milliseconds. */
const WAIT = 5 * 60_000;

type Frame = Pick<ContentSender, "tab" | "frame">;

/** Which draft was last let go in each tab: the page that shows it published is another one, and does not know. */
export interface Releases {
  /** Looks through entries for a release. */
  note(from: Frame, entries: readonly Entry[]): Promise<void>;
  /** The draft last let go in the sender's tab, once; undefined where there was none of late. */
  take(from: Frame): Promise<DraftRef | undefined>;
  /** The tab is closed. */
  forget(tab: number): Promise<void>;
}

/** Keeps the releases in the browser's session storage. */
export function createReleases(): Releases {
  const notes = createFrameNotes(browser.storage.session, "released", ReleaseSchema);
  return {
    async note({ tab, frame }, entries) {
      for (const { id, fact, occurredAt: at } of entries) {
        if (fact.type !== "PublishReleased") continue;
        const last = (await notes.list(tab)).find((note) => note.frame === frame)?.value;
        if (!last || (last.entry !== id && last.at <= at))
          await notes.put(tab, frame, { at, entry: id, draft: fact.draft, seen: false });
      }
    },
    async take({ tab }) {
      const released = await notes.list(tab);
      for (const { frame, value } of released) await notes.put(tab, frame, { ...value, seen: true });
      const late = new Date(Date.now() - WAIT).toISOString();
      return released
        .map(({ value }) => value)
        .filter(({ at, seen }) => at > late && !seen)
        .reduce<Release | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined)?.draft;
    },
    async forget(tab) {
      await notes.drop(tab, 0);
    },
  };
}
