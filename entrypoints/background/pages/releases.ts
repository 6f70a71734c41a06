import { z } from "zod";
import { browser } from "wxt/browser";
import type { ContentSender } from "../../../lib/messaging/protocol.ts";
import { DraftRefSchema, type DraftRef, type Entry } from "../../../lib/model/event.ts";
import { createFrameNotes } from "../../../lib/platform/frame-notes.ts";

/** `seen` once it was recorded that it is out: the same release may be told of again, by message and by the outbox. */
const ReleaseSchema = z.strictObject({
  at: z.iso.datetime(),
  entry: z.uuid(),
  draft: DraftRefSchema,
  seen: z.boolean(),
});

/** A draft that was let go: when, by which entry, and whether it was recorded that it is out. */
export type Release = z.infer<typeof ReleaseSchema>;

/** How long after the press the CMS may show that the article is out, in milliseconds. */
const WAIT = 5 * 60_000;

type Frame = Pick<ContentSender, "tab" | "frame">;

/** Which draft was last let go in each tab: the page that shows it published is another one, and does not know. */
export interface Releases {
  /** Looks through entries for a release. */
  note(from: Frame, entries: readonly Entry[]): Promise<void>;
  /** What was last let go in the sender's tab, of those that may be its; undefined where there was none of late. */
  peek(from: Frame, isItsOwn: (draft: DraftRef) => boolean): Promise<Release | undefined>;
  /** It was recorded that this one is out: neither it nor an earlier one of the tab is answered any more. */
  markSeen(from: Frame, release: Release): Promise<void>;
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
    async peek({ tab }, isItsOwn) {
      const late = new Date(Date.now() - WAIT).toISOString();
      return (await notes.list(tab))
        .map(({ value }) => value)
        .filter(({ at, seen, draft }) => at > late && !seen && isItsOwn(draft))
        .reduce<Release | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
    },
    async markSeen({ tab }, { at }) {
      for (const { frame, value } of await notes.list(tab)) {
        if (value.at <= at) await notes.put(tab, frame, { ...value, seen: true });
      }
    },
    async forget(tab) {
      await notes.drop(tab, 0);
    },
  };
}
