import { ARTICLE } from "../../../lib/model/article-keys.ts";
import type { ContentSender, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { articleCandidates, isSameTitle } from "../../../lib/projections/articles/article-candidates.ts";
import { articleTitle } from "../../../lib/projections/articles/article-view.ts";
import { articleCase, articleCases, articleOn, siteOf } from "./article-desk.ts";
import type { Services } from "../services.ts";

type Asked = RequestOf<"article.find">;

/**
 * The case of the draft on a page: the one that stands there, else the one that was begun for this draft. A draft that the CMS
 * has given an address since, and the article that was begun in this tab under the same title before it had one, is put down to
 * stand there. Call it in turns, since it may record that.
 */
export async function findArticle(services: Services, from: ContentSender, asked: Asked): Promise<Case | undefined> {
  const { cases, links, recorder, settings } = services;
  const { page, draft } = asked;
  const known = await links.caseOf(from, draft);
  const there = page === "" ? undefined : await articleOn({ cases }, { page, linked: known, title: asked.title });
  if (there) {
    await links.put(from, draft, there.id);
    return there;
  }
  const own = known === undefined ? undefined : await articleCase({ cases }, known);
  // Also one that stands on another page: a person said so.
  if (page === "") return own;
  const saved = await firstSaved(services, from, { asked, own });
  if (!saved) {
    // One page may show one article after the other.
    if (known !== undefined) await links.drop(from, draft);
    return undefined;
  }
  const entry = placed(saved.id, derivedId(saved.id, "placed", page), asked);
  // Not written, it is found again by its title and written then.
  await recorder.record([entry], (await settings.read()).settings.person);
  await links.move(from, draft, saved.id);
  return saved;
}

/** Open articles of the sender's site that the draft may be. */
export async function candidatesFor(
  services: Services,
  from: ContentSender,
  { page, title }: Pick<Asked, "page" | "title">,
): Promise<Case[]> {
  const all = (await services.cases.open()).cases;
  const open = all.filter(({ procedure, state }) => procedure === ARTICLE && state !== "closed");
  const own = open.filter(await siteOf(services, from));
  const alike = articleCandidates(title, own);
  // Its title may be another by now.
  const here = own.filter((one) => page !== "" && one.article?.place?.page === page && !alike.includes(one));
  return [...alike, ...here];
}

/** The entry that says on which page an article stands. */
export function placed(id: string, entry: string, { page, portal }: Pick<Asked, "page" | "portal">): Entry {
  const fact = { type: "ArticlePlaced", case: id, page, portal } as const;
  return { id: entry, occurredAt: new Date().toISOString(), fact };
}

/** The article without an address that this page is the first of: the draft's own, or the one begun in this frame last. */
async function firstSaved(
  { cases, links }: Services,
  from: ContentSender,
  { asked, own }: { readonly asked: Asked; readonly own: Case | undefined },
): Promise<Case | undefined> {
  const recent = await articleCases({ cases }, await links.recent(from));
  return [own, ...recent].find(
    (one) =>
      one && one.state !== "closed" && one.article?.place === undefined && isSameTitle(articleTitle(one), asked.title),
  );
}
