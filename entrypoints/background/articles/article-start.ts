import { ARTICLE } from "../../../lib/model/article-keys.ts";
import { startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import type { ContentSender, ReplyOf, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Case } from "../../../lib/model/case.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { articleTitle } from "../../../lib/projections/articles/article-view.ts";
import { attemptOf, taken, USED } from "./article-attempt.ts";
import { articleCase, articleOn, articleProcedure } from "./article-desk.ts";
import { placed } from "./article-find.ts";
import type { Services } from "../services.ts";

/** Opens a case for the draft on the sender's page. Call it in turns: two tabs may show the same draft. */
export async function startArticle(
  services: Services,
  from: ContentSender,
  asked: RequestOf<"article.start">,
): Promise<Result<ReplyOf<"article.start">>> {
  const { cases, recorder, settings, links, origins } = services;
  const { case: id, entry, page, draft, on } = asked;
  // What waits in the outbox may be this very article.
  await recorder.drain().catch(() => undefined);
  const [same] = await cases.withIds([id]);
  if (same) return same.done.some((done) => done.entry === entry) ? taken(services, same.id, null) : USED;
  const linked = await links.caseOf(from, draft);
  const title = String(asked.fields["title"] ?? "");
  const there =
    page === "" ? linked && (await articleCase(services, linked)) : await articleOn(services, { page, linked, title });
  if (there && !(await isOver(services, there)) && (page !== "" || there.article?.place === undefined)) {
    return failure(`没有登记：这篇稿件已经登记过（${articleTitle(there)}），请刷新本页后接着办理。`);
  }
  const attempt = await attemptOf(services, from, { ...asked, case: "" });
  if (!attempt.ok) return attempt;
  const checked = validateStep(attempt.value);
  if (!checked.ok) return checked;
  const { step } = attempt.value;
  const fact = { type: "StepTaken", case: id, procedure: ARTICLE, step, fields: checked.value.fields } as const;
  const entries: Entry[] = [{ id: entry, occurredAt: startOfCivilDay(on), fact }];
  if (page !== "") entries.push(placed(id, derivedId(id, "placed", page), asked));
  else await origins.put(id, from.origin);
  const written = await recorder.record(entries, (await settings.read()).settings.person);
  if (!written.ok) return written;
  await links.put(from, draft, id);
  // It is kept and will be written, but nothing can be shown of it yet.
  return written.value.notice === null ? taken(services, id, null) : failure(written.value.notice);
}

/** It was given up without being published: whoever wants it out after all begins anew. */
async function isOver(services: Services, one: Case): Promise<boolean> {
  const { state, done } = one;
  const { steps } = await articleProcedure(services, one);
  const publishing = new Set(steps.flatMap(({ id, publishes }) => (publishes ? id : [])));
  return state === "closed" && !done.some(({ step }) => publishing.has(step));
}
