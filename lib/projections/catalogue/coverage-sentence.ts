import { longDay } from "../../deadlines/day-words.ts";
import type { CatalogueItem } from "../../model/catalogue.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { CoverageState, PublishedArticle } from "./coverage.ts";

const EVERY: Readonly<Partial<Record<CatalogueItem["period"]["again"], string>>> = {
  month: "每月",
  quarter: "每季度",
  year: "每年",
};

/** What is so with an item and what is to be done, a sentence or two for a person. */
export function coverageSentence(
  item: CatalogueItem,
  state: CoverageState,
  last: PublishedArticle | undefined,
  due: LocalDate | undefined,
  today: LocalDate,
): string {
  if (last === undefined) return `${NEVER}${dueWords(item, due, today)}`;
  const before = `上次公开是${longDay(last.publishedOn)}`;
  const until = due === undefined ? "" : longDay(due);
  if (state === "overdue" && item.period.means.by === "yearly")
    return `${before}，今年的期限${until}已过，请尽快公开。`;
  if (state === "overdue") {
    return `${before}，应当${intervalOf(item)}公开一次，到${until}已满，请核对有没有新的信息还没公开。`;
  }
  if (due !== undefined) return `${before}，下次公开不晚于${until}${state === "due-soon" ? "，请准备" : ""}。`;
  return item.period.again === "regularly"
    ? `${before}。目录要求定期公开，没有写间隔，请按本单位的安排更新。`
    : `${before}，信息变动时再公开。`;
}

/** The log knows only what went out through it: the screen says so once. */
const NEVER = "记录里还没有公开过。";

function dueWords({ period }: CatalogueItem, due: LocalDate | undefined, today: LocalDate): string {
  if (due !== undefined) return due < today ? `今年的期限${longDay(due)}已过。` : `期限是${longDay(due)}。`;
  if (period.again === "regularly") return "目录要求定期公开。";
  const every = EVERY[period.again];
  return every === undefined ? "有这类信息时请按期公开。" : `应当${every}公开一次。`;
}

function intervalOf({ period }: CatalogueItem): string {
  return EVERY[period.again] ?? "";
}
