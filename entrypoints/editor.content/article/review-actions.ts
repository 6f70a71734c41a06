import type { ReviewActions, StepAsked } from "../../../components/overlay/review/review-state.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { Desk } from "../desk.ts";
import type { AskArticle } from "./ask.ts";
import type { ReviewDesk } from "./review-desk.ts";
import { digestOf, presentText, sealRefusal } from "./sealing.ts";

const GONE = "这篇稿件的审核记录刚刚变了，请看清现在的情况再办理。";

function handedIn({ step, of, on, fields }: StepAsked): Omit<StepAsked, "of"> & { readonly of?: string } {
  return { step, ...(of !== undefined && { of }), on, fields };
}

/** What is done in the panel's section about the review. */
export function reviewActions(desk: Desk, review: ReviewDesk, ask: AskArticle): ReviewActions {
  const { source } = review;
  const begin = async (step: StepAsked): Promise<string | undefined> => {
    const ids = { case: newId(), entry: newId() };
    const reply = await ask("article.start", { ...source.place(), ...handedIn(step), ...ids });
    if (!reply.ok) return reply.error;
    source.take({ article: reply.value.article }, reply.value.notice);
    return undefined;
  };
  const take = async (step: StepAsked): Promise<string | undefined> => {
    const { article } = source.known;
    const next = article?.next.find((one) => one.step === step.step && one.of === step.of);
    if (!article || !next) return GONE;
    // As it stands this moment, not as it was last looked at.
    if (next.seals) desk.refresh();
    const refusal = next.seals ? sealRefusal(desk) : undefined;
    if (refusal !== undefined) return refusal;
    const text = presentText(desk);
    const seal = next.seals ? { seal: { digest: digestOf(text), text } } : {};
    const reply = await ask("article.take", { case: article.case, entry: newId(), ...handedIn(step), ...seal });
    if (!reply.ok) return reply.error;
    source.take({ article: reply.value.article }, reply.value.notice);
    return undefined;
  };
  return {
    form: (step) =>
      ask("article.form", { case: step.step === "" ? "" : (source.known.article?.case ?? ""), ...handedIn(step) }),
    take: (step) => (step.step === "" ? begin(step) : take(step)),
    async link(one) {
      const reply = await ask("article.link", { ...source.place(), case: one });
      if (!reply.ok) return reply.error;
      source.take({ article: reply.value.article });
      return undefined;
    },
    openCase() {
      const { article } = source.known;
      if (!article) return;
      void ask("article.open", { case: article.case }).then((reply) => !reply.ok && source.say(reply.error));
    },
    refresh: () => void source.refresh(),
  };
}
