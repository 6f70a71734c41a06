import type { ReviewActions, StepAsked } from "../../../components/overlay/review/review-state.ts";
import type { ArticleToBackground } from "../../../lib/messaging/article-protocol.ts";
import type { Result } from "../../../lib/model/result.ts";
import { newId } from "../../../lib/platform/new-id.ts";
import type { Desk } from "../desk.ts";
import type { AskArticle } from "./ask.ts";
import { quotingFields, quotingRefusal } from "./quoting.ts";
import type { ReviewDesk } from "./review-desk.ts";
import { digestOf, isMarked, presentText, sealRefusal } from "./sealing.ts";

const GONE = "这篇稿件的审核记录刚刚变了，请看清现在的情况再办理。";
const MOVED = "本页已经换了一篇稿件，刚才办理的记在原来那篇上，请到工作台查看。";
const MARKED =
  "稿件中查到国家秘密标志，不能在这里登记，以免涉密内容写入记录。请先核对、处理；要退回或者不予公开的，到工作台办理。";

type FormAsked = ArticleToBackground["article.form"]["request"];
type Answered = Pick<ArticleToBackground["article.start"]["reply"], "article"> & { readonly notice?: string | null };

function handedIn({ step, of, on, fields }: StepAsked): Omit<StepAsked, "of"> & { readonly of?: string } {
  return { step, ...(of !== undefined && { of }), on, fields };
}

/** What is done in the panel's section about the review. */
export function reviewActions(desk: Desk, review: Pick<ReviewDesk, "source">, ask: AskArticle): ReviewActions {
  const { source } = review;
  const asked = (step: StepAsked): FormAsked => ({
    case: step.step === "" ? "" : (source.known.article?.case ?? ""),
    ...handedIn(step),
  });
  /** Why what a form holds must not be written down. */
  const refusal = async (step: StepAsked): Promise<string | undefined> => {
    const { page, draft } = source.place();
    // As it stands this moment, not as it was last looked at.
    desk.refresh();
    // Reading the editors may show that another article has come.
    const now = source.place();
    if (now.page !== page || now.draft !== draft) return GONE;
    if (isMarked(desk.review)) return MARKED;
    const quoting = quotingFields(desk.review.items(), step.fields);
    if (quoting.length === 0) return undefined;
    const form = await ask("article.form", asked(step));
    return form.ok ? quotingRefusal(quoting, form.value.fields) : form.error;
  };
  /** Takes over what the background answers to what was done here, unless the page shows another article by then. */
  const settled = async (asking: () => Promise<Result<Answered>>): Promise<string | undefined> => {
    const { page, draft } = source.place();
    const answer = await asking();
    if (!answer.ok) return answer.error;
    const now = source.place();
    if (now.page !== page || now.draft !== draft) {
      void source.refresh();
      return MOVED;
    }
    source.take({ article: answer.value.article }, answer.value.notice);
    return undefined;
  };
  const begin = async (step: StepAsked): Promise<string | undefined> => {
    const refused = await refusal(step);
    if (refused !== undefined) return refused;
    const ids = { case: newId(), entry: newId() };
    return settled(() => ask("article.start", { ...source.place(), ...handedIn(step), ...ids }));
  };
  const take = async (step: StepAsked): Promise<string | undefined> => {
    const { article: shown } = source.known;
    const refused = await refusal(step);
    if (refused !== undefined) return refused;
    // The text and the case that it is sealed for are of one moment.
    desk.refresh();
    const { article } = source.known;
    const next = article?.next.find((one) => one.step === step.step && one.of === step.of);
    if (!article || article.case !== shown?.case || !next) return GONE;
    const unsealed = next.seals ? sealRefusal(desk) : undefined;
    if (unsealed !== undefined) return unsealed;
    const text = presentText(desk);
    const seal = next.seals ? { seal: { digest: digestOf(text), text } } : {};
    return settled(() => ask("article.take", { case: article.case, entry: newId(), ...handedIn(step), ...seal }));
  };
  return {
    form: (step) => ask("article.form", asked(step)),
    take: (step) => (step.step === "" ? begin(step) : take(step)),
    link: (one) => settled(() => ask("article.link", { ...source.place(), case: one })),
    openCase() {
      const { article } = source.known;
      if (!article) return;
      void ask("article.open", { case: article.case }).then((reply) => !reply.ok && source.say(reply.error));
    },
    refresh: () => void source.refresh(),
  };
}
