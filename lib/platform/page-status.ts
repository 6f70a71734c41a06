import { browser } from "wxt/browser";
import { z } from "zod";
import { createFrameNotes } from "./frame-notes.ts";

const count = z.int().min(0);
const StatusSchema = z.strictObject({
  portal: z.string(),
  editing: z.boolean(),
  block: count,
  ask: count,
  advise: count,
  held: z.boolean(),
  bare: z.boolean().optional(),
});

/** Counts of findings, never their text; see `PageStatus` of the messages. */
type Status = z.infer<typeof StatusSchema>;

/** What the pages in the tabs show, for the toolbar button and the popup. */
export interface PageStatuses {
  report(tab: number, frame: number, status: Status): Promise<void>;
  /** A frame has a new page, or (frame 0) the tab has, or is closed. */
  forget(tab: number, frame: number): Promise<void>;
  /** The tab's frames taken together; null where nothing runs. */
  of(tab: number): Promise<Status | null>;
}

/** Keeps the statuses in the browser's session storage, and the number to mend on the toolbar button. */
export function createPageStatuses(): PageStatuses {
  const notes = createFrameNotes(browser.storage.session, "page", StatusSchema);
  const of = async (tab: number): Promise<Status | null> => {
    const all = (await notes.list(tab)).map(({ value }) => value);
    return all.length === 0 ? null : all.reduce(together);
  };
  const showBadge = async (tab: number): Promise<void> => {
    const { block = 0, bare } = (await of(tab)) ?? {};
    // With nothing of its own the tab shows what is due, as all tabs do.
    const text = block > 0 ? String(block) : bare ? "!" : null;
    // The tab may be gone by now; a badge is not worth an error.
    await browser.action?.setBadgeText(badge(tab, text)).catch(() => undefined);
  };
  return {
    of,
    async report(tab, frame, status) {
      await notes.put(tab, frame, status);
      await showBadge(tab);
    },
    async forget(tab, frame) {
      if (await notes.drop(tab, frame)) await showBadge(tab);
    },
  };
}

function badge(tabId: number, text: string | null): Parameters<typeof browser.action.setBadgeText>[0] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types leave out null, by which both browsers forget a tab's own text.
  return { tabId, text: text as string };
}

function together(a: Status, b: Status): Status {
  return {
    portal: b.editing && !a.editing ? b.portal : a.portal,
    editing: a.editing || b.editing,
    block: a.block + b.block,
    ask: a.ask + b.ask,
    advise: a.advise + b.advise,
    held: a.held || b.held,
    bare: a.bare === true || b.bare === true || undefined,
  };
}
