import type { TextVerdict } from "../../lib/check/batch/batch-summary.ts";
import { OUTCOME_TITLES } from "../ui/outcome-titles.ts";

/** What each verdict on a text of a batch is called. */
export const VERDICT_TITLES: Readonly<Record<TextVerdict, string>> = {
  ...OUTCOME_TITLES,
  unread: "没有读全",
  clean: "没有发现",
};
