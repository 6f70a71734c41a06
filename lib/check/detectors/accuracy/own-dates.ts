import type { LocalDate } from "../../../model/draft.ts";
import { slice } from "../../../text/fold.ts";
import { lineAt, wordsBefore, type Anchor, type Passage, type Span } from "../../passage.ts";
import { datesIn, localDate } from "./date-text.ts";

/** A date that says when the text itself was made, or when something was done that it reports. */
export interface OwnDate extends Span {
  readonly date: LocalDate;
  readonly says: "made" | "published" | "done";
}

const MADE = ["成文日期", "成文时间", "印发日期", "印发时间", "发文日期", "发文时间", "签发日期", "制发日期"];
const PUBLISHED = ["发布日期", "发布时间", "公布日期", "公开日期", "公开时间"];
const DONE = ["已于", "业已于", "截至", "截止20"];
/** Last characters of who signs, with the date behind or under the name. */
const SIGNED = "局厅委室府会院部心组".split("").flatMap((last) => [`${last}20`, `${last} 20`, `${last}  20`]);
const HAN_YEARS = ["二〇", "二○", "二零"];
const LATER_YEARS = Array.from({ length: 43 }, (_, index) => 2027 + index).flatMap((year) => [
  `${year}年`,
  `${year} 年`,
  `${year}-`,
  `${year}.`,
]);

/** Words that such dates stand by. */
export const OWN_DATE_WORDS: readonly string[] = [
  ...MADE,
  ...PUBLISHED,
  ...DONE,
  ...SIGNED,
  ...HAN_YEARS,
  ...LATER_YEARS,
];

const REACH = 24;
const LONGEST_LINE = 60;
const MADE_BEFORE = new RegExp(`(?:${MADE.join("|")}) ?[:为是]? ?$`);
const PUBLISHED_BEFORE = new RegExp(`(?:${PUBLISHED.join("|")}) ?[:为是]? ?$`);
const DONE_BEFORE = /(?:已于|(?:截至|截止)) ?$/;
/** 「截至…」 reports only where it says what there was by then. */
const REPORTS = /^[^。;]{0,40}(?:已|共|累计|完成|达到)/;
const PLANS = /将|拟|应当|须|须于|前|力争|计划|预计/;

/** The dates of these kinds at the words that were met, by start. */
export function ownDates(passage: Passage, anchors: readonly Anchor[]): readonly OwnDate[] {
  const found = new Map<number, OwnDate>();
  const isLabelled = passage.cell !== undefined && passage.place.label !== "" && passage.text.length <= LONGEST_LINE;
  for (const { start, end } of isLabelled ? [{ start: 0, end: 0 }] : anchors) {
    for (const date of datesIn(passage, start - 2, end + REACH)) {
      const day = localDate(date);
      if (day === undefined || date.end <= start) continue;
      const says = meaningOf(passage, date);
      if (says !== undefined) found.set(date.start, { start: date.start, end: date.end, date: day, says });
      break;
    }
  }
  return [...found.values()];
}

function meaningOf(passage: Passage, date: Span): OwnDate["says"] | undefined {
  const { text, kind, place } = passage;
  const before = wordsBefore(passage, date.start, REACH);
  if (MADE_BEFORE.test(before)) return "made";
  if (PUBLISHED_BEFORE.test(before)) return "published";
  const behind = slice(text, date.end, date.end + REACH * 2);
  if (DONE_BEFORE.test(before)) {
    const isReport = !/截[至止] ?$/.test(before) || REPORTS.test(behind);
    return isReport && !PLANS.test(/^[^,。;]*/.exec(behind)?.[0] ?? "") ? "done" : undefined;
  }
  if (kind === "cell" || !place.foot) return undefined;
  const line = lineAt(text, date.start, LONGEST_LINE);
  if (slice(text, date.end, line.end).trim() !== "") return undefined;
  const name = slice(text, line.start, date.start).trim();
  return name === "" || /(?:局|厅|委|室|府|会|院|部|心|组)$/.test(name) ? "made" : undefined;
}
