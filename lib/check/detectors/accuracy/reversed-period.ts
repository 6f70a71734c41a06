import { slice } from "../../../text/fold.ts";
import type { Detector, Passage } from "../../passage.ts";
import { datesIn, isImpossible, type DateText } from "./date-text.ts";

const REACH = 30;
/** What may stand between the two ends of a period. */
const BETWEEN =
  /^ ?(?:\([^()]{1,6}\))? ?(?:上午|下午)?(?:\d{1,2}(?::\d{2}|[时点](?:\d{1,2}分)?))? ?(?:起(?:施行|实施|执行|生效)?)? ?,? ?(?:有效期)?(?:截?至|到|-{1,2}|~{1,2}) ?$/;
const DAY_ONLY = /^ ?(?:至|到|-{1,2}|~{1,2}) ?(\d{1,2}) ?日(?!内|前)/;
const DIGITS = "0123456789".split("");

/** Periods that end before they begin. */
export const reversedPeriod: Detector = {
  words: [
    ..."日月年号".split("").flatMap((unit) => "至到-~".split("").flatMap((to) => [unit + to, `${unit} ${to}`])),
    ...DIGITS.flatMap((digit) => [`${digit}至`, `${digit} 至`]),
    "起至",
    "期至",
    "截至",
    ")至",
    ")-",
    "-20",
    "~20",
    "分至",
    "- 20",
    "~ 20",
  ],
  readsProse: true,
  find(passage, anchors) {
    const hits = new Map<number, { start: number; end: number }>();
    let done = -1;
    for (const { start, end } of anchors) {
      if (start < done) continue;
      const dates = datesIn(passage, start - REACH, end + REACH);
      const last = dates.findLast((date) => date.end <= end);
      const next = dates.find((date) => date.start >= (last?.end ?? end));
      if (last === undefined || isImpossible(last)) continue;
      const found = endOfReversed(passage, last, next);
      if (found === undefined) continue;
      hits.set(last.start, { start: last.start, end: found });
      done = found;
    }
    return [...hits.values()];
  },
};

function endOfReversed({ text }: Passage, from: DateText, to: DateText | undefined): number | undefined {
  const dayOnly = DAY_ONLY.exec(slice(text, from.end, from.end + 10));
  if (dayOnly !== null) {
    const day = Number(dayOnly[1]);
    return from.day !== undefined && day >= 1 && day < from.day ? from.end + dayOnly[0].length : undefined;
  }
  if (to === undefined || isImpossible(to) || !BETWEEN.test(slice(text, from.end, to.start))) return undefined;
  return isBefore(to, from) ? to.end : undefined;
}

/** Whether a period's end lies before its start; an end without a year is in the year of the start. */
function isBefore(to: DateText, from: DateText): boolean {
  if (from.year === undefined || from.yearLength !== 4) return false;
  const year = to.year ?? from.year;
  if (to.year !== undefined && to.yearLength !== 4) return false;
  if (to.year === undefined && to.month === undefined) return false;
  if (year !== from.year) return year < from.year;
  if (to.month === undefined || from.month === undefined) return false;
  if (to.month !== from.month) return to.month < from.month;
  return to.day !== undefined && from.day !== undefined && to.day < from.day;
}
