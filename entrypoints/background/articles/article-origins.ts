import { browser } from "wxt/browser";
import { z } from "zod";
import { createTurns } from "../../../lib/platform/turns.ts";

const OriginsSchema = z.array(z.strictObject({ case: z.uuid(), origin: z.string() }));

type Origins = z.infer<typeof OriginsSchema>;

const KEY = "article-origins";

/** Articles that are remembered; the first ones go. */
const MOST = 500;

/** On which site each article was begun whose draft had no address then: until it has one, no other site may see it. */
export interface ArticleOrigins {
  /** Puts it down. Never rejects. */
  put(id: string, origin: string): Promise<void>;
  /** The sites by case; none for an article that was begun on a page of ours, or has had an address from the first. */
  all(): Promise<ReadonlyMap<string, string>>;
}

/** Keeps them in the browser's local storage: a draft may lie unsaved over night. */
export function createArticleOrigins(): ArticleOrigins {
  const inTurn = createTurns();
  return {
    put: (id, origin) =>
      inTurn(async () => {
        const others = (await read()).filter((one) => one.case !== id);
        await browser.storage.local.set({ [KEY]: [...others, { case: id, origin }].slice(-MOST) });
      }).catch(() => undefined),
    all: async () => new Map((await read()).map((one) => [one.case, one.origin])),
  };
}

/** What cannot be read is none. */
async function read(): Promise<Origins> {
  return OriginsSchema.catch([]).parse((await browser.storage.local.get(KEY))[KEY]);
}
