import type { ContentSender, ReplyOf, RequestOf } from "../../../lib/messaging/protocol.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleTitle } from "../../../lib/projections/articles/article-view.ts";
import { NO_CASE } from "./article-attempt.ts";
import { articleCase, articleOn, articleProcedure, isOfSite, viewOf } from "./article-desk.ts";
import { candidatesFor, findArticle, placed } from "./article-find.ts";
import { reviewPolicy } from "./review-policy.ts";
import type { Services } from "../services.ts";

/** The case of the draft on the sender's page, or those that it may be. Call it in turns. */
export async function lookAt(
  services: Services,
  from: ContentSender,
  asked: RequestOf<"article.find">,
): Promise<Result<ReplyOf<"article.find">>> {
  const found = await findArticle(services, from, asked);
  const candidates = found ? [] : await candidatesFor(services, from, asked);
  const { steps, starts, fields } = await articleProcedure(services);
  const begins = new Set(steps.find(({ id }) => id === starts)?.fields.map(({ field }) => field));
  return success({
    policy: await reviewPolicy(services),
    article: found ? await viewOf(services, (await articleCase(services, found.id)) ?? found) : null,
    candidates: candidates.map((one) => ({
      case: one.id,
      title: articleTitle(one),
      portal: one.article?.place?.portal ?? "",
    })),
    first: fields.filter(({ id }) => begins.has(id)),
  });
}

/** Puts down which case the draft on the sender's page is, as a person said. Call it in turns. */
export async function linkArticle(
  services: Services,
  from: ContentSender,
  asked: RequestOf<"article.link">,
): Promise<Result<ReplyOf<"article.link">>> {
  const { recorder, settings, links } = services;
  const one = await articleCase(services, asked.case);
  if (!one || !(await isOfSite(services, one, from))) return NO_CASE;
  const known = { page: asked.page, linked: one.id, title: "" };
  const there = asked.page === "" ? undefined : await articleOn(services, known);
  if (there && there.id !== one.id) {
    return failure(`没有关联：这个网址已经是另一件登记（${articleTitle(there)}）的稿件，请先核对。`);
  }
  if (asked.page !== "" && !there) {
    const entry = placed(one.id, newId(), asked);
    const written = await recorder.record([entry], (await settings.read()).settings.person);
    if (!written.ok) return written;
  }
  await links.put(from, asked.draft, one.id);
  return success({ article: await viewOf(services, (await articleCase(services, one.id)) ?? one) });
}
