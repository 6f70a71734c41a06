import type { Examiner } from "../passage.ts";

/**
 * The form's 公开属性 says that the draft may not be published, or on request only; where its own 附注 says that it may, that
 * is said too.
 */
export const attributeConflict: Examiner<true> = {
  words: ["此件主动公开", "此件公开发布", "公开属性:主动公开", "公开方式:主动公开"],
  note: () => true,
  conclude(notes, { attribute = "", part }) {
    if (part !== undefined || !/不予公开|不公开|依申请公开/.test(attribute)) return [];
    return [notes.length > 0 ? { detail: "正文附注写的却是主动公开。" } : {}];
  },
};
