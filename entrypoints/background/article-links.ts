import { z } from "zod";
import { browser } from "wxt/browser";
import type { ContentSender } from "../../lib/messaging/protocol.ts";
import { createFrameNotes } from "../../lib/platform/frame-notes.ts";
import { createTurns } from "../../lib/platform/turns.ts";

const LinksSchema = z.array(z.strictObject({ draft: z.uuid(), case: z.uuid() })).max(20);

/** Drafts of one frame that are remembered; the first ones go. */
const MOST = 20;

type Frame = Pick<ContentSender, "tab" | "frame">;

/** Which case each draft in each tab is: a draft that the CMS has not saved yet has no address to be found by. */
export interface ArticleLinks {
  /** Puts down that a draft is this case. */
  put(from: Frame, draft: string, of: string): Promise<void>;
  /** It is none any more: the page shows another article. */
  drop(from: Frame, draft: string): Promise<void>;
  /** The case of a draft in the sender's tab. */
  caseOf(from: Frame, draft: string): Promise<string | undefined>;
  /** The cases that were last met in the sender's frame, the last one first. */
  recent(from: Frame): Promise<readonly string[]>;
  /** All cases met in the sender's tab. */
  inTab(from: Frame): Promise<ReadonlySet<string>>;
  /** The tab is closed. */
  forget(tab: number): Promise<void>;
}

/** Keeps them in the browser's session storage. */
export function createArticleLinks(): ArticleLinks {
  const notes = createFrameNotes(browser.storage.session, "article-draft", LinksSchema);
  const inTurn = createTurns();
  const change = (
    { tab, frame }: Frame,
    next: (own: z.infer<typeof LinksSchema>) => z.infer<typeof LinksSchema>,
  ): Promise<void> =>
    inTurn(async () => {
      const own = (await notes.list(tab)).find((note) => note.frame === frame)?.value ?? [];
      await notes.put(tab, frame, next(own).slice(-MOST));
    });
  const ofTab = async ({ tab }: Frame) => (await notes.list(tab)).flatMap(({ value }) => value);
  return {
    put: (from, draft, of) =>
      change(from, (own) => [...own.filter((link) => link.draft !== draft), { draft, case: of }]),
    drop: (from, draft) => change(from, (own) => own.filter((link) => link.draft !== draft)),
    caseOf: async (from, draft) => (await ofTab(from)).findLast((link) => link.draft === draft)?.case,
    async recent({ tab, frame }) {
      const own = (await notes.list(tab)).find((note) => note.frame === frame)?.value ?? [];
      return [...new Set(own.map((link) => link.case).toReversed())];
    },
    inTab: async (from) => new Set((await ofTab(from)).map((link) => link.case)),
    async forget(tab) {
      await notes.drop(tab, 0);
    },
  };
}
