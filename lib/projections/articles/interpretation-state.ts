import type { Case } from "../../model/case.ts";

/** Where the 解读 of a policy document stands, in a sentence; `isLacking`: it is wanted and late, or was not decided on in time. */
export interface InterpretationState {
  readonly sentence: string;
  readonly isLacking: boolean;
}

/** How it stands with interpreting a policy document; undefined for any other article. */
export function interpretationState({ fields, done }: Case): InterpretationState | undefined {
  if (fields["article-kind"] !== "policy") return undefined;
  const has = (step: string): boolean => done.some((taken) => taken.step === step);
  const isOut = has("publish");
  if (has("interpretation-published")) return { sentence: "已经发布。", isLacking: false };
  if (fields["needs-interpretation"] === false) return { sentence: "确定不需要解读。", isLacking: false };
  if (fields["needs-interpretation"] === undefined) {
    return { sentence: "还没有确定是否解读。", isLacking: isOut };
  }
  if (isOut) return { sentence: "文件已经发布，解读还没有发布。", isLacking: true };
  return {
    sentence: has("interpretation-ready") ? "已经审定，与文件同步发布。" : "需要解读，还没有审定。",
    isLacking: false,
  };
}
