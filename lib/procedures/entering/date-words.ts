import type { LocalDate } from "../../model/draft.ts";

/** 2026年11月3日. */
export function dateWords(date: LocalDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
