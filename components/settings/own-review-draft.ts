import type { OwnReview, OwnReviewStep } from "../../lib/model/own-review.ts";

/** One step as it is being typed: nothing has to be right yet. */
export interface StepDraft {
  /** Names the row while rows are moved. */
  readonly key: number;
  readonly title: string;
  readonly role: string;
  /** Empty for no limit. */
  readonly count: string;
  readonly unit: NonNullable<OwnReviewStep["within"]>["unit"];
  readonly reasoned: boolean;
  /** Empty for all kinds. */
  readonly kinds: readonly string[];
}

/** A review as it is being typed. */
export interface ReviewDraft {
  readonly document: string;
  readonly clause: string;
  readonly steps: readonly StepDraft[];
}

/** A row to begin with. */
export function emptyStep(key: number): StepDraft {
  return { key, title: "", role: "", count: "", unit: "workday", reasoned: true, kinds: [] };
}

/** What is typed, of a review that is there. */
export function draftOf({ basis, steps }: OwnReview): ReviewDraft {
  return {
    document: basis.document,
    clause: basis.clause,
    steps: steps.map(({ title, role, within, reasoned, kinds }, key) => ({
      key,
      title,
      role,
      count: within ? String(within.count) : "",
      unit: within?.unit ?? "workday",
      reasoned,
      kinds: (kinds ?? []).map(String),
    })),
  };
}

/** The review that was typed. */
export function reviewOf({ document, clause, steps }: ReviewDraft): OwnReview {
  return {
    basis: { document: document.trim(), clause: clause.trim() },
    steps: steps.map(({ title, role, count, unit, reasoned, kinds }) => ({
      title: title.trim(),
      role: role.trim(),
      ...(count.trim() !== "" && { within: { count: Number(count), unit } }),
      reasoned,
      ...(kinds.length > 0 && { kinds: [...kinds] }),
    })),
  };
}

/**
 * What is to be thought of once more before it is saved, a sentence: 条例第十七条 and 保密法实施条例第四十二条 want each article reviewed for
 * secrets, and the finding reasoned. Empty where a step that every article goes through has to be.
 */
export function draftWarning({ steps }: ReviewDraft): string {
  if (steps.some(({ reasoned, kinds }) => reasoned && kinds.length === 0)) return "";
  return "没有一步是每一篇都要写明意见、依据和理由的。保密审查不能省：《政府信息公开条例》第十七条、《保守国家秘密法实施条例》第四十二条要求先审查、后公开，请核对。";
}

/** What has to be filled in or put right before it can be saved; sentences. */
export function draftFaults({ document, clause, steps }: ReviewDraft): string[] {
  const titles = steps.map(({ title }) => title.trim());
  return [
    ...(document.trim().length < 2 || clause.trim() === "" ? ["依据没有填写完整，请写明本单位的制度和条款。"] : []),
    ...(steps.length === 0 ? ["至少要有一步，请加一步。"] : []),
    ...steps.flatMap(({ title, role, count }, place) => [
      ...(title.trim().length < 2 ? [`第${place + 1}步没有名称，请填写两个字以上。`] : []),
      ...(role.trim().length < 2 ? [`第${place + 1}步没有写由谁办理，请填写两个字以上。`] : []),
      ...(count.trim() === "" || isCount(count) ? [] : [`第${place + 1}步的期限应当是1至60的整数，不限的留空。`]),
    ]),
    ...titles
      .filter((title, at) => title !== "" && titles.indexOf(title) !== at)
      .map((title) => `“${title}”写了两次，请换一个名称。`),
  ];
}

function isCount(text: string): boolean {
  return /^[1-9]\d?$/.test(text.trim()) && Number(text) <= 60;
}
