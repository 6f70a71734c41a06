import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Person } from "../../../lib/model/event.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import type { ArticleFields } from "../../../lib/page/forms/read-fields.ts";

/** Words in column and title that tell the kind; the person sees it and may choose another. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/征求意见|草案/, "decision-draft"],
  [/解读/, "interpretation"],
  [/澄清|辟谣/, "clarification"],
  [/规范性文件|政策性文件|政策文件/, "policy"],
  [/行政许可|行政处罚|处罚决定|双公示/, "permit-penalty"],
  [/行政执法|行政强制|行政检查/, "enforcement"],
  [/预算|决算/, "budget"],
  [/建议提案|提案|人大建议/, "proposal-reply"],
  [/公开指南|公开目录|办事指南|服务指南/, "guide"],
  [/统计/, "statistics"],
  [/通知公告|公告|公示|通知/, "announcement"],
];

/** Kinds that have a limit of their own, by its name. */
const LIMITS: Readonly<Record<string, string>> = {
  "permit-penalty": "permit-penalty",
  enforcement: "enforcement",
  budget: "budget",
  announcement: "at-once",
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  主动公开: "active",
  依申请公开: "on-request",
  不予公开: "none",
};

/** What the page and the settings say for the form that a case begins with; what they do not say is left out. */
export function beginValues(
  { title = "", column = "", attribute = "", author = "", date = "" }: ArticleFields,
  { name, department }: Person,
  today: LocalDate,
  item: string | undefined,
): FieldValues {
  const kind = KINDS.find(([words]) => words.test(column))?.[1] ?? KINDS.find(([words]) => words.test(title))?.[1];
  const values: FieldValues = {
    title,
    "article-kind": kind ?? "ordinary",
    "publishing-limit": LIMITS[kind ?? ""] ?? "ordinary",
    attribute: ATTRIBUTES[attribute] ?? "",
    drafter: name || author,
    department,
    "formed-on": /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= today ? date : today,
    "catalogue-item": item ?? "",
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
