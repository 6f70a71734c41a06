import type { OwnReviewProps } from "../../components/settings/OwnReview.tsx";
import type { OwnReview } from "../../lib/model/own-review.ts";
import { ProcedureSchema } from "../../lib/model/procedure.ts";
import { failure, success } from "../../lib/model/result.ts";
import { articleWith } from "../../lib/procedures/packs/with-own-review.ts";
import { reviewPath } from "../../lib/projections/articles/review-path.ts";
import { article as text } from "../../rules/national/procedures/article/index.ts";

const article = ProcedureSchema.parse(text);

/** Five steps, one of them for some articles only. */
export const OWN_REVIEW: OwnReview = {
  basis: { document: "霍山县医疗保障局政府网站和政务新媒体信息发布审核办法（试行）", clause: "第四条第二款" },
  steps: [
    { title: "科室初审", role: "科室负责人", reasoned: true, within: { count: 1, unit: "workday" } },
    { title: "法规科合法性审核", role: "法规科", reasoned: true, kinds: ["policy", "interpretation"] },
    { title: "办公室保密审查", role: "办公室", reasoned: true, within: { count: 2, unit: "workday" } },
    { title: "分管领导审核", role: "分管领导", reasoned: false },
    { title: "主要领导签发", role: "主要领导", reasoned: false, within: { count: 1, unit: "calendar-day" } },
  ],
};

/** The card as it is where articles go by the rules. */
export const OWN_REVIEW_PART: OwnReviewProps = {
  own: null,
  path: reviewPath(article),
  kinds: article.fields.find(({ id }) => id === "article-kind")?.options ?? [],
  preview(review) {
    const composed = articleWith({ procedures: [article], refused: [] }, review);
    return composed.ok ? success(reviewPath(composed.value)) : failure(composed.error);
  },
  onSave: () => Promise.resolve(success(undefined)),
  without: { chosen: "pack", byPack: "hold", onChoose: () => Promise.resolve(success(undefined)) },
};
