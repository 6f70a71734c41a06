import type { ArticleView } from "../../lib/model/article-view.ts";
import type { Case } from "../../lib/model/case.ts";
import type { ContentSender } from "../../lib/messaging/protocol.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { articleView } from "../../lib/projections/articles/article-view.ts";
import { caseProcedures } from "./in-force.ts";
import type { Services } from "./services.ts";

/** The procedure that articles are handled by. */
export const ARTICLE = "article";

type Own = Pick<Services, "cases" | "settings" | "packs">;

/** The procedure in force for articles. Rejects where the rules have none. */
export async function articleProcedure(services: Own): Promise<Procedure> {
  const procedure = (await caseProcedures(services)).find(({ id }) => id === ARTICLE);
  if (!procedure) throw new Error("no procedure for articles");
  return procedure;
}

/** The article with this id; undefined where there is none, or it was withdrawn. */
export async function articleCase({ cases }: Pick<Services, "cases">, id: string): Promise<Case | undefined> {
  const [one] = await cases.withIds([id]);
  return one?.procedure === ARTICLE && one.cancelled !== true ? one : undefined;
}

/** The article that stands on a page of the CMS: of several the one that is not closed, else the last. */
export async function articleOn({ cases }: Pick<Services, "cases">, page: string): Promise<Case | undefined> {
  return likeliest((await cases.onPages([page])).get(page) ?? []);
}

/** Of several articles of one page the one that is not closed, else the last. */
export function likeliest(all: readonly Case[]): Case | undefined {
  const articles = all.filter(({ procedure }) => procedure === ARTICLE);
  return articles.find(({ state }) => state !== "closed") ?? articles.at(-1);
}

/** What the panel shows of it. */
export async function viewOf(services: Own, one: Case): Promise<ArticleView> {
  return articleView(one, await articleProcedure(services));
}

/** Whether an address is of this origin. */
export function isOfOrigin(address: string, origin: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

/** Whether an article is the sender's site's: it stands there, or nowhere yet, or was met in the sender's tab. */
export async function isOfSite({ links }: Pick<Services, "links">, one: Case, from: ContentSender): Promise<boolean> {
  const page = one.article?.place?.page;
  return page === undefined || isOfOrigin(page, from.origin) || (await links.inTab(from)).has(one.id);
}
