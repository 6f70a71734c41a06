import type { Examiner } from "../passage.ts";

/** The form's 公开属性 says that the draft may not be published, or on request only. */
export const attributeConflict: Examiner = {
  words: [],
  note: () => undefined,
  conclude: (_notes, { attribute = "", part }) =>
    part === undefined && /不予公开|不公开|依申请公开/.test(attribute) ? [{}] : [],
};
