import { ARTICLE } from "../../../lib/model/article-keys.ts";
import type { ArticleView } from "../../../lib/model/article-view.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { ContentSender } from "../../../lib/messaging/protocol.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { today } from "../../../lib/platform/today.ts";
import { procedureFor, procedureOf } from "../../../lib/procedures/packs/procedure-for.ts";
import { isSameTitle } from "../../../lib/projections/articles/article-candidates.ts";
import { articleTitle, articleView } from "../../../lib/projections/articles/article-view.ts";
import { caseProcedures } from "../rules/in-force.ts";
import type { Services } from "../services.ts";

type Own = Pick<Services, "cases" | "settings" | "packs">;

/** The procedure of an article, or for those that begin on a day, today where none is named. Rejects where the rules have none. */
export async function articleProcedure(services: Own, of: Case | LocalDate = today()): Promise<Procedure> {
  const procedures = await caseProcedures(services);
  const procedure = typeof of === "string" ? procedureFor(procedures, ARTICLE, of) : procedureOf(procedures, of);
  if (!procedure) throw new Error("no procedure for articles");
  return procedure;
}

/** The article with this id; undefined where there is none, or it was withdrawn. */
export async function articleCase(services: Pick<Services, "cases">, id: string): Promise<Case | undefined> {
  const [one] = await articleCases(services, [id]);
  return one;
}

/** The articles with these ids that were not withdrawn. */
export async function articleCases({ cases }: Pick<Services, "cases">, ids: readonly string[]): Promise<Case[]> {
  const all = await cases.withIds(ids);
  return all.filter(({ procedure, cancelled }) => procedure === ARTICLE && cancelled !== true);
}

/** What a draft is known by: where it stands, the case that it was said to be in this tab, its title. */
interface Known {
  readonly page: string;
  readonly linked: string | undefined;
  readonly title: string;
}

/**
 * The article that stands on a page of the CMS: of several the one that is not closed, else the last. A page that is known by
 * its path alone may show any article: there it is the one that the draft was said to be, else one of the same title.
 */
export async function articleOn(
  { cases }: Pick<Services, "cases">,
  { page, linked, title }: Known,
): Promise<Case | undefined> {
  const all = ((await cases.onPages([page])).get(page) ?? []).filter(({ procedure }) => procedure === ARTICLE);
  if (!isShared(page)) return likeliest(all);
  return all.find(({ id }) => id === linked) ?? likeliest(all.filter((one) => isSameTitle(articleTitle(one), title)));
}

/** Whether a page is known by its path alone, as where no profile says how its articles are numbered. */
export function isShared(page: string): boolean {
  return URL.canParse(page) && new URL(page).hash === "";
}

/** Of several articles of one page the one that is not closed, else the last. */
export function likeliest(all: readonly Case[]): Case | undefined {
  const articles = all.filter(({ procedure }) => procedure === ARTICLE);
  return articles.find(({ state }) => state !== "closed") ?? articles.at(-1);
}

/** What the panel shows of it. */
export async function viewOf(services: Own, one: Case): Promise<ArticleView> {
  return articleView(one, await articleProcedure(services, one));
}

/** Whether an address is of this origin. */
export function isOfOrigin(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

/** {@link siteOf} of one article. */
export async function isOfSite(services: Sites, one: Case, from: ContentSender): Promise<boolean> {
  return (await siteOf(services, from))(one);
}

type Sites = Pick<Services, "links" | "origins">;

/**
 * Tells whether an article is the sender's site's: it stands there, or was met by it in the sender's tab; or stands nowhere yet
 * and was begun there, or on a page of ours. What is stored is read once for all.
 */
export async function siteOf({ links, origins }: Sites, from: ContentSender): Promise<(one: Case) => boolean> {
  const [met, begun] = await Promise.all([links.inTab(from), origins.all()]);
  return ({ id, article }) => {
    const page = article?.place?.page;
    if (met.has(id)) return true;
    if (page !== undefined) return isOfOrigin(page, from.origin);
    const origin = begun.get(id);
    return origin === undefined || origin === from.origin;
  };
}
