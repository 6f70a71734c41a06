import { civilDayOf } from "../../../lib/deadlines/civil-day.ts";
import type { ReplyOf, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { Procedure } from "../../../lib/model/procedure.ts";
import { failure, success, type Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import { articleTitle } from "../../../lib/projections/articles/article-view.ts";
import { eventsOfCases } from "../../../lib/register/case-rows.ts";
import { articleProcedure, likeliest } from "./article-desk.ts";
import { addressKey } from "../cases/case-note.ts";
import type { Services } from "../services.ts";

/** Looks at one public page of a case that are recorded in one day at the most: a page that is another each time says no more. */
const MOST_A_DAY = 20;

const NONE = failure("没有登记过在这个网址公开的稿件，没有记录。");

/** The article that was published at an address and whose seal stands; null where there is none. */
export async function publicArticle(
  services: Services,
  { address }: RequestOf<"article.public">,
): Promise<ReplyOf<"article.public">> {
  const one = await publishedAt(services, address);
  const seal = one?.article?.seal;
  if (!one || !seal) return null;
  return { case: one.id, title: articleTitle(one), digest: seal.digest, compared: one.article?.compared ?? null };
}

/** Compares the public page with the seal, and records it where it is another result than the last one of that day. Call it in turns. */
export async function comparePublic(
  services: Services,
  { case: id, address, digest }: RequestOf<"article.compared">,
): Promise<Result<ReplyOf<"article.compared">>> {
  const { db, recorder, settings } = services;
  const one = await publishedAt(services, address);
  const seal = one?.article?.seal;
  if (!one || one.id !== id || !seal) return NONE;
  const same = digest === seal.digest;
  const now = new Date().toISOString();
  const looks = (await eventsOfCases(db, [id])).events.flatMap(({ occurredAt, fact }) =>
    fact.type === "PublicPageCompared" && fact.address === address && civilDayOf(occurredAt) === civilDayOf(now)
      ? [{ occurredAt, fact }]
      : [],
  );
  const last = looks.toSorted((a, b) => (a.occurredAt < b.occurredAt ? -1 : 1)).at(-1)?.fact;
  const isNew = last?.digest !== digest || last.same !== same;
  if (isNew && looks.length < MOST_A_DAY) {
    const fact = { type: "PublicPageCompared", case: id, address, digest, same } as const;
    const written = await recorder.record(
      [{ id: newId(), occurredAt: now, fact }],
      (await settings.read()).settings.person,
    );
    if (!written.ok) return written;
  }
  return success({ same });
}

/** The address of an article's last standing publication; undefined where none was put down. */
export function publicAddressOf({ done }: Case, { steps }: Procedure): string | undefined {
  const publishing = new Set(steps.flatMap(({ id, publishes }) => (publishes ? id : [])));
  const at = done.findLast(({ step }) => publishing.has(step))?.fields["public-address"];
  return typeof at === "string" ? at : undefined;
}

/** The article whose last standing publication was at this address: of several the one that was published last. */
async function publishedAt(services: Services, address: string): Promise<Case | undefined> {
  const key = addressKey(address);
  const all: Case[] = [];
  for (const one of await services.cases.atAddress(address)) {
    const at = publicAddressOf(one, await articleProcedure(services, one));
    if (at !== undefined && addressKey(at) === key) all.push(one);
  }
  return likeliest(all);
}
