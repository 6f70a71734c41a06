import type { ComparedRow } from "../../lib/ledger/compare-rows.ts";

/** How a row stands. */
export type LedgerVerdict = ComparedRow["verdict"];

/** In the order in which a person deals with them. */
export const VERDICTS: readonly LedgerVerdict[] = ["faulty", "differs", "new", "more", "other", "same"];

/** What each is called. */
export const VERDICT_WORDS: Readonly<Record<LedgerVerdict, string>> = {
  faulty: "有错",
  differs: "与登记簿不同",
  new: "新增",
  more: "补充步骤",
  other: "已手工登记",
  same: "已经导入过",
};
