import { z } from "zod";
import { browser } from "wxt/browser";
import type { ContentSender } from "../../../lib/messaging/protocol.ts";
import { createFrameNotes } from "../../../lib/platform/frame-notes.ts";
import { createTurns } from "../../../lib/platform/turns.ts";

const LinksSchema = z.array(z.strictObject({ draft: z.uuid(), case: z.uuid(), origin: z.string() })).max(20);

/** Drafts of one frame that are remembered; the first ones go. */
const MOST = 20;

type Tab = Pick<ContentSender, "tab" | "frame">;

type Frame = Pick<ContentSender, "tab" | "frame" | "origin">;

/** Which case each draft in each tab is: a draft that the CMS has not saved yet has no address to be found by. */
export interface ArticleLinks {
  /** Puts down that a draft is this case. */
  put(from: Frame, draft: string, of: string): Promise<void>;
  /** The same where the CMS saved the draft: what it was on the page before, it is no more. */
  move(from: Frame, draft: string, of: string): Promise<void>;
  /** It is none any more: the page shows another article. */
  drop(from: Tab, draft: string): Promise<void>;
  /** The case of a draft in the sender's tab. */
  caseOf(from: Tab, draft: string): Promise<string | undefined>;
  /** The cases that were last met in the sender's frame, the last one first. */
  recent(from: Frame): Promise<readonly string[]>;
  /** All cases met in the sender's tab by the sender's site. */
  inTab(from: Frame): Promise<ReadonlySet<string>>;
  /** The tab is closed. */
  forget(tab: number): Promise<void>;
}

/** Keeps them in the browser's session storage. */
export function createArticleLinks(): ArticleLinks {
  const notes = createFrameNotes(browser.storage.session, "article-draft", LinksSchema);
  const inTurn = createTurns();
  const change = (
    { tab, frame }: Tab,
    next: (own: z.infer<typeof LinksSchema>) => z.infer<typeof LinksSchema>,
  ): Promise<void> =>
    inTurn(async () => {
      const own = (await notes.list(tab)).find((note) => note.frame === frame)?.value ?? [];
      await notes.put(tab, frame, next(own).slice(-MOST));
    });
  const ofTab = async ({ tab }: Tab) => (await notes.list(tab)).flatMap(({ value }) => value);
  return {
    put: (from, draft, of) =>
      change(from, (own) => [...own.filter((link) => link.draft !== draft), { draft, case: of, origin: from.origin }]),
    move: (from, draft, of) =>
      change(from, (own) => [
        ...own.filter((link) => link.draft !== draft && link.case !== of),
        { draft, case: of, origin: from.origin },
      ]),
    drop: (from, draft) => change(from, (own) => own.filter((link) => link.draft !== draft)),
    caseOf: async (from, draft) => (await ofTab(from)).findLast((link) => link.draft === draft)?.case,
    async recent({ tab, frame, origin }) {
      const all = (await notes.list(tab)).find((note) => note.frame === frame)?.value ?? [];
      const own = all.filter((link) => link.origin === origin);
      return [...new Set(own.map((link) => link.case).toReversed())];
    },
    inTab: async (from) => {
      const own = (await ofTab(from)).filter((link) => link.origin === from.origin);
      return new Set(own.map((link) => link.case));
    },
    async forget(tab) {
      await notes.drop(tab, 0);
    },
  };
}
