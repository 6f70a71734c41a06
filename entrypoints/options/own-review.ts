import type { OwnReviewProps } from "../../components/settings/OwnReview.tsx";
import { ARTICLE } from "../../lib/model/article-keys.ts";
import { send } from "../../lib/messaging/send.ts";
import { failure, success, type Result } from "../../lib/model/result.ts";
import { articleWith } from "../../lib/procedures/packs/with-own-review.ts";
import { reviewPath } from "../../lib/projections/articles/review-path.ts";

/** What the review's card shows and does; a sentence where it cannot be read. `then` draws everything anew. */
export async function ownReviewProps(
  then: <T>(reply: Promise<Result<T>>) => Promise<Result<T>>,
): Promise<OwnReviewProps | string> {
  const reply = await send("review.get", {});
  if (!reply.ok) return reply.error;
  const { own, procedures, without } = reply.value;
  const article = procedures.find(({ id }) => id === ARTICLE);
  if (!article) return "现行规则没有信息发布的办理程序。";
  return {
    own,
    path: reviewPath(article),
    kinds: article.fields.find(({ id }) => id === "article-kind")?.options ?? [],
    preview(review) {
      const composed = articleWith({ procedures, refused: [] }, review);
      return composed.ok ? success(reviewPath(composed.value)) : failure(composed.error);
    },
    onSave: (review) => then(send("review.save", { review })),
    without: { ...without, onChoose: (review) => then(send("settings.article-review", { review })) },
  };
}
