import { ARTICLE } from "../../model/article-keys.ts";
import type { OwnReview } from "../../model/own-review.ts";
import { ProcedureChangeSchema, type Procedure } from "../../model/procedure.ts";
import { failure, success, type Result } from "../../model/result.ts";
import { checkProcedure } from "./check-procedure.ts";
import { mergeProcedures } from "./merge-procedures.ts";
import { ownReview } from "./own-review.ts";
import type { ProceduresInForce } from "./procedures-in-force.ts";

const NO_REVIEWS = "现行规则的发布程序里没有可以替换的审核步骤，请改用本单位的规则包。";

const known = new WeakMap<ProceduresInForce, { readonly key: string; readonly made: ProceduresInForce }>();

/**
 * The procedures with an agency's own review in place of that of the rules. One that does not go together with the rules
 * (they were changed since) is left out and named. The same arguments give the same object. Holds zod: not for pages.
 */
export function withOwnReview(inForce: ProceduresInForce, review: OwnReview | null): ProceduresInForce {
  if (review === null) return inForce;
  const key = JSON.stringify(review);
  const kept = known.get(inForce);
  if (kept?.key === key) return kept.made;
  const made = composed(inForce, review);
  known.set(inForce, { key, made });
  return made;
}

/** The article's procedure (of several versions the first) with this review, or the sentence that says why it does not go together. */
export function articleWith({ procedures }: ProceduresInForce, review: OwnReview): Result<Procedure> {
  return reviewedBy(
    procedures.find(({ id }) => id === ARTICLE),
    review,
  );
}

function reviewedBy(base: Procedure | undefined, review: OwnReview): Result<Procedure> {
  const change = base && ownReview(review, base);
  if (!base || !change) return failure(NO_REVIEWS);
  const [procedure] = mergeProcedures([base], [ProcedureChangeSchema.parse(change)]);
  const faults = procedure ? checkProcedure(procedure) : [];
  return procedure && faults.length === 0 ? success(procedure) : failure(faults.join(""));
}

function composed(inForce: ProceduresInForce, review: OwnReview): ProceduresInForce {
  const reasons = new Set<string>();
  // The review is the agency's own: it has no days, and takes the place of that of each version.
  const procedures = inForce.procedures.map((one) => {
    if (one.id !== ARTICLE) return one;
    const article = reviewedBy(one, review);
    if (!article.ok) reasons.add(article.error);
    return article.ok ? article.value : one;
  });
  if (!procedures.some(({ id }) => id === ARTICLE)) reasons.add(NO_REVIEWS);
  const refused = [...reasons].map((reason) => ({
    rule: ARTICLE,
    reason: `自定的审核流程没有采用，暂按规则包办理：${reason}`,
  }));
  return { procedures, refused: [...inForce.refused, ...refused] };
}
