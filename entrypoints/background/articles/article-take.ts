import { ARTICLE } from "../../../lib/model/article-keys.ts";
import { startOfCivilDay } from "../../../lib/deadlines/civil-day.ts";
import type { ContentSender, ReplyOf, RequestOf } from "../../../lib/messaging/protocol.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { failure, type Result } from "../../../lib/model/result.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { attemptOf, taken, USED } from "./article-attempt.ts";
import { sealEntry } from "./article-seal.ts";
import type { Services } from "../services.ts";
import { toldEntries } from "../told/told-entries.ts";

const NOT_KEPT = "这一步已经登记；本机存储空间不足，审定的稿件没有存下来，以后改动时不能逐字对照。";

/** Takes a step of a case. The same entry again changes nothing. Call it in turns. */
export async function takeStep(
  services: Services,
  from: ContentSender,
  asked: RequestOf<"article.take">,
): Promise<Result<ReplyOf<"article.take">>> {
  const { recorder, settings, sealedTexts } = services;
  const { case: id, entry, step, of, on, seal } = asked;
  await recorder.drain().catch(() => undefined);
  const attempt = await attemptOf(services, from, asked);
  if (!attempt.ok) return attempt;
  const { found, procedure } = attempt.value;
  if (found?.done.some((done) => done.entry === entry)) return taken(services, id, null);
  if (found?.withdrawn.some((done) => done.entry === entry)) return USED;
  const occurredAt = startOfCivilDay(on);
  const seals = procedure.steps.some((one) => one.id === step && one.seals);
  if (!seals && seal) return failure("没有登记：这一步不封存稿件，请刷新本页再试。");
  if (seals && !seal) return failure("没有登记：这一步要连同审定的稿件一起登记，但是没有收到稿件；请刷新本页再试。");
  const sealed = seal && sealEntry(seal, { case: id, entry, now: new Date() });
  if (sealed && !sealed.ok) return sealed;
  const checked = validateStep(attempt.value);
  if (!checked.ok) return checked;
  const fact = {
    type: "StepTaken",
    case: id,
    procedure: ARTICLE,
    step,
    ...(of !== undefined && { of }),
    fields: checked.value.fields,
  } as const;
  const entries: Entry[] = [{ id: entry, occurredAt, fact }, ...(sealed?.value.entries ?? [])];
  const all = [...entries, ...(await toldEntries(services, entries))];
  const written = await recorder.record(all, (await settings.read()).settings.person);
  if (!written.ok) return written;
  const notices = [written.value.notice, sealed?.value.notice ?? null];
  if (sealed?.value.text && !(await sealedTexts.keep({ case: id, entry }, sealed.value.text))) notices.push(NOT_KEPT);
  return taken(services, id, notices.filter((notice) => notice !== null).join("") || null);
}
