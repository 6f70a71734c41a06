import type { LocalDate } from "../../../model/draft.ts";
import { LINE, SPACE } from "../../../text/fold-table.ts";
import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { codeAt, codesOf, isOf, lineAt, wordsBefore, type Anchor, type Passage, type Span } from "../../passage.ts";
import { datesIn, localDate } from "./date-text.ts";

/** A date that says when the text itself was made, or when something was done that it reports. */
export interface OwnDate extends Span {
  readonly date: LocalDate;
  readonly says: "made" | "published" | "done";
}

const MADE = ["成文日期", "成文时间", "印发日期", "印发时间", "发文日期", "发文时间", "签发日期", "制发日期"];
const PUBLISHED = ["发布日期", "发布时间", "公布日期", "公开日期", "公开时间"];
const DONE = ["已于", "业已于", "截至", "截止20"];

/** Words that such dates stand by, anywhere; those who sign do so at the foot. */
export const OWN_DATE_WORDS: readonly string[] = [...MADE, ...PUBLISHED, ...DONE];

const REACH = 24;
const LINES_OF_FOOT = 3;
const LONGEST_DATE = 18;
const DATE_ENDS = codesOf("日号0123456789");
const DATE_LABEL = /日期|时间/;
const LONGEST_LINE = 60;
const MADE_BEFORE = new RegExp(`(?:${MADE.join("|")}) ?[:为是]? ?$`);
const PUBLISHED_BEFORE = new RegExp(`(?:${PUBLISHED.join("|")}) ?[:为是]? ?$`);
const DONE_BEFORE = /(?:已于|(?:截至|截止)) ?$/;
/** 「截至…」 reports only where it says what there was by then. */
const REPORTS = /^[^。;]{0,40}(?:已|共|累计|完成|达到)/;
const PLANS = /将|拟|应当|须|须于|前|力争|计划|预计/;

/** The dates of these kinds at the words that were met, in a labelled cell and at the end of the foot's lines, by start. */
export function ownDates(passage: Passage, anchors: readonly Anchor[]): readonly OwnDate[] {
  const { text, cell, place } = passage;
  const found = new Map<number, OwnDate>();
  const isLabelled = cell !== undefined && text.length <= LONGEST_LINE && DATE_LABEL.test(place.label);
  const around = isLabelled ? [{ start: 0, end: 0 }] : anchors;
  for (const { start, end } of cell === undefined && place.foot ? [...around, ...lastLines(text)] : around) {
    for (const date of datesIn(passage, start - 2, end + REACH)) {
      const day = localDate(date);
      if (day === undefined || date.end <= start) continue;
      const says = meaningOf(passage, date);
      if (says !== undefined) found.set(date.start, { start: date.start, end: date.end, date: day, says });
      break;
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Where a date may stand at the end of a block's last lines. */
function lastLines(text: FoldBuffer): readonly Span[] {
  const spans: Span[] = [];
  let end = text.length;
  for (let lines = 0; lines < LINES_OF_FOOT && end > 0; lines += 1) {
    while (end > 0 && isOf(text, end - 1, LINE | SPACE)) end -= 1;
    const { start } = lineAt(text, end);
    if (end - start <= LONGEST_LINE && DATE_ENDS.has(codeAt(text, end - 1)))
      spans.push({ start: Math.max(start, end - LONGEST_DATE), end });
    end = start;
  }
  return spans;
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
