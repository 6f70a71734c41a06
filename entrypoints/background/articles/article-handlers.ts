import { browser } from "wxt/browser";
import type { ArticleToBackground } from "../../../lib/messaging/article-protocol.ts";
import type { ContentHandlers, ContentSender } from "../../../lib/messaging/protocol.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { createTurns } from "../../../lib/platform/turns.ts";
import { NO_CASE, stepDraft } from "./article-attempt.ts";
import { articleCase, isOfOrigin, isOfSite } from "./article-desk.ts";
import { linkArticle, lookAt } from "./article-look.ts";
import { comparePublic, publicArticle } from "./article-public.ts";
import { sealedText, stampsOn } from "./article-shown.ts";
import { startArticle } from "./article-start.ts";
import { takeStep } from "./article-take.ts";
import type { Services } from "../services.ts";

const OFF = failure("此网站没有启用公开助手。");
const ELSEWHERE = failure("这个网址不是本网站的，没有处理。");

/** What a script on an article's page may ask of its case. */
export function articleHandlers(services: Services): Pick<ContentHandlers, keyof ArticleToBackground> {
  const { sites } = services;
  // One after the other: two tabs may show the same article.
  const inTurn = createTurns();
  /** Answers where the sender's site is on and the addresses are its own. */
  const here = async <T>(
    { origin }: ContentSender,
    addresses: readonly string[],
    answer: () => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    if (!(await sites.isOn(origin))) return OFF;
    return addresses.every((address) => address === "" || isOfOrigin(address, origin)) ? answer() : ELSEWHERE;
  };
  return {
    "article.find": (asked, from) => here(from, [asked.page], () => inTurn(() => lookAt(services, from, asked))),
    "article.link": (asked, from) => here(from, [asked.page], () => inTurn(() => linkArticle(services, from, asked))),
    "article.form": (asked, from) => here(from, [], () => stepDraft(services, from, asked)),
    "article.start": (asked, from) => here(from, [asked.page], () => inTurn(() => startArticle(services, from, asked))),
    "article.take": (asked, from) => here(from, [], () => inTurn(() => takeStep(services, from, asked))),
    "article.open": ({ case: id }, from) =>
      here(from, [], async () => {
        const one = await articleCase(services, id);
        if (!one || !(await isOfSite(services, one, from))) return NO_CASE;
        await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#case/${id}`) });
        return success({});
      }),
    "article.sealed": (asked, from) => here(from, [], () => sealedText(services, from, asked)),
    "article.public": (asked, from) =>
      here(from, [asked.address], async () => success(await publicArticle(services, asked))),
    "article.compared": (asked, from) =>
      here(from, [asked.address], () => inTurn(() => comparePublic(services, asked))),
    "article.stamps": ({ pages }, from) =>
      here(from, pages, async () => success({ stamps: await stampsOn(services, pages) })),
  };
}
