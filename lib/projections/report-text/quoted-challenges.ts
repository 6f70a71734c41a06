import { CASES, type QuotedSubject, rightBefore } from "./quoted-words.ts";
import type { Topic } from "./text-topics.ts";

/** 复议 and 诉讼 about what is no openness. */
const OTHER_ACTS = /处罚|许可|待遇|工伤|稽核|征缴|参保|基金|败诉|应诉|出庭|被告/;

const ROWS = [
  ["direct-suit", "直接(?:提起|起诉)(?:的)?(?:行政诉讼|诉讼)?", "未经复议直接起诉"],
  ["suit-after", "复议后(?:又|再)?(?:提起|起诉)(?:的)?(?:行政诉讼|诉讼)?", "复议后起诉"],
  ["all", "复议(?:、|和|及|与|或者?|以及)(?:被)?(?:提起)?(?:行政)?诉讼", "行政复议和行政诉讼"],
  ["reconsideration", "复议", "行政复议"],
  ["suits", "诉讼", "行政诉讼"],
] as const satisfies readonly (readonly [row: Topic, pattern: string, title: string])[];

/** What is new of it in the year: texts say that too, and the table has what was pending from earlier years as well. */
const NEW: Readonly<Partial<Record<string, string>>> = {
  reconsideration: "count:reconsiderations",
  suits: "count:suits",
};

const ENDS = [
  ["maintained", "(?:结果)?(?:被)?维持(?:决定|判决|结果)?", "结果维持"],
  ["corrected", "(?:结果)?(?:被|予以)?纠正(?:决定|结果)?", "结果纠正"],
  ["other", "其他结果", "其他结果"],
  ["pending", "(?:尚未|未)审结", "尚未审结"],
] as const;

/** Part four, as texts call its columns. How something ended is of the group that was spoken of last: 行政复议2件，其中维持1件. */
export const CHALLENGE_SUBJECTS: readonly QuotedSubject[] = ROWS.flatMap(([row, pattern, title]): QuotedSubject[] => {
  const total = `cell:challenges/${row}/total`;
  const { [row]: fresh } = NEW;
  const shared = { units: CASES, of: [row], notSaid: OTHER_ACTS };
  const keys: QuotedSubject["keys"] = fresh === undefined ? [total] : [total, fresh];
  return [
    ...ENDS.map(([column, end, ended]): QuotedSubject => ({
      ...shared,
      keys: [`cell:challenges/${row}/${column}`],
      title: `${title}，${ended}`,
      before: rightBefore(end),
    })),
    { ...shared, keys, title, before: rightBefore(`${pattern}(?:的)?(?:申请|案件)?(?:发生)?`) },
    {
      keys,
      title,
      units: CASES,
      notSaid: OTHER_ACTS,
      before: /(?:发生|收到|提起|被申请|引发|产生)(?:了)?(?:共)?$/,
      after: new RegExp(`^(?:政府信息公开)?(?:的)?(?:行政)?(?:${pattern})(?:申请|案件)?(?![、和及与或])`),
    },
  ];
});
