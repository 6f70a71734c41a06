import type { Assessment } from "../../../components/overlay/overlay-state.ts";
import type { ReviewActions, StepAnswer } from "../../../components/overlay/review/review-state.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { today } from "../../../lib/platform/today.ts";
import type { ArticleSource } from "./article-source.ts";

/** The step that the six-point sheet is, in procedures that have one. */
const ASSESS = "assess";

const NOT_PASSED = "评估意见不是“可以发布”，评估这一步没有办理。请退回修改或者报请确定。";

/** The sheet was signed: takes the step that it is, where that is due, and seals the text with it. */
export async function takeAssessment(
  source: ArticleSource,
  actions: ReviewActions,
  assessment: Assessment,
): Promise<void> {
  const next = source.known.article?.next.find(({ step }) => step === ASSESS);
  if (!next) return;
  if (assessment.sheet.opinion !== "publish") return source.say(NOT_PASSED);
  const step = { step: ASSESS, of: next.of, on: today() };
  const form = await actions.form({ ...step, fields: {} });
  const fault = form.ok ? await actions.take({ ...step, fields: valuesOf(assessment, form.value) }) : form.error;
  if (fault !== undefined) source.say(fault);
}

/** Whoever signed the sheet signs the step; each of its questions has nothing against it, or the sheet would not pass. */
function valuesOf({ name, sheet }: Assessment, { fields }: StepAnswer): FieldValues {
  const asked = fields.flatMap(({ id, kind, options }): [string, string][] => {
    if (id === "signed-by") return [[id, name]];
    if (kind === "choice") return options?.some(({ value }) => value === "none") ? [[id, "none"]] : [];
    return id === "risk-note" && sheet.remark !== "" ? [[id, sheet.remark]] : [];
  });
  return Object.fromEntries(asked);
}
