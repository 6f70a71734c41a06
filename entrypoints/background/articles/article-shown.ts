import type { ContentSender, ReplyOf, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Case } from "../../../lib/model/case.ts";
import { success, type Result } from "../../../lib/model/result.ts";
import type { RowStamp } from "../../../lib/model/row-stamp.ts";
import { today } from "../../../lib/platform/today.ts";
import { stampOf } from "../../../lib/projections/due-stamps.ts";
import { NO_CASE } from "./article-attempt.ts";
import { articleCase, articleProcedure, isOfOrigin, isOfSite, likeliest } from "./article-desk.ts";
import { publicAddressOf } from "./article-public.ts";
import type { Services } from "../services.ts";

/**
 * The text that was sealed, for the site on which the article stands, or the tab in which its draft is written; and for the one
 * on which it was published: it is compared with the public page there.
 */
export async function sealedText(
  services: Services,
  from: ContentSender,
  { case: id }: RequestOf<"article.sealed">,
): Promise<Result<ReplyOf<"article.sealed">>> {
  const one = await articleCase(services, id);
  if (!one) return NO_CASE;
  const isKnown = one.article?.place !== undefined || (await services.links.inTab(from)).has(id);
  const isHere = (isKnown && (await isOfSite(services, one, from))) || (await isPublishedOn(services, one, from));
  if (!isHere) return NO_CASE;
  return success({ text: await textOf(services, one) });
}

/** Whether its last standing publication was at an address of the sender's site. */
async function isPublishedOn(services: Services, one: Case, { origin }: ContentSender): Promise<boolean> {
  const address = publicAddressOf(one, await articleProcedure(services, one));
  return address !== undefined && isOfOrigin(address, origin);
}

/** The text that was sealed and is still, for our own pages. */
export async function keptText(
  services: Services,
  { case: id }: RequestOf<"article.sealed-text">,
): Promise<Result<ReplyOf<"article.sealed-text">>> {
  const one = await articleCase(services, id);
  if (!one) return NO_CASE;
  return success({ text: await textOf(services, one) });
}

async function textOf({ sealedTexts }: Services, { id, article }: Case) {
  return (article?.seal && (await sealedTexts.of({ case: id, entry: article.seal.entry }))) ?? null;
}

/** The stamps of the pages that have a case, by page. */
export async function stampsOn(
  { cases }: Pick<Services, "cases">,
  pages: readonly string[],
): Promise<Record<string, RowStamp>> {
  const stamps = [...(await cases.onPages([...new Set(pages)]))].flatMap(([page, all]): [string, RowStamp][] => {
    const one = likeliest(all);
    if (!one) return [];
    const { text, tone, title } = stampOf(one, today());
    return [[page, { text, tone, title }]];
  });
  return Object.fromEntries(stamps);
}
