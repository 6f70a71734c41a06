import { slice } from "../../../text/fold.ts";
import { sourceSpan, type Detector, type Passage } from "../../passage.ts";
import { datesIn, isImpossible, localDate, type DateText } from "./date-text.ts";

const DAYS = "日一二三四五六";
const WEEKDAY = /^ ?[([【]? ?(?:星期|礼拜|周) ?([一二三四五六日天])/;
const REACH = 24;
/** A date without a year takes that of a date this far before it. */
const YEAR_REACH = 60;

/** Weekdays that are not those of the date before them; the replacement has the right one. */
export const wrongWeekday: Detector = {
  words: ["星期", "礼拜", ...`${DAYS}天`.split("").map((day) => `周${day}`)],
  readsProse: true,
  find: (passage, anchors) =>
    anchors.flatMap(({ start }) => {
      const near = datesIn(passage, start - REACH, start + 1).findLast(
        ({ day, end }) => day !== undefined && end <= start,
      );
      if (near === undefined) return [];
      const { text, source } = passage;
      const written = WEEKDAY.exec(slice(text, near.end, start + 6));
      const said = written?.[1];
      if (written === null || said === undefined || near.end + written[0].length <= start) return [];
      const right = weekdayOf(passage, near);
      if (right === undefined || right === DAYS.indexOf(said === "天" ? "日" : said)) return [];
      const dayAt = near.end + written[0].length - 1;
      const isClosed = /[([【]/.test(written[0]) && /^ ?[)\]】]/.exec(slice(text, dayAt + 1, dayAt + 3));
      const end = dayAt + 1 + (isClosed ? isClosed[0].length : 0);
      const whole = sourceSpan(passage, { start: near.start, end });
      const day = sourceSpan(passage, { start: dayAt, end: dayAt + 1 });
      const letter = DAYS[right] ?? "";
      const replacement = source.slice(whole.start, day.start) + letter + source.slice(day.end, whole.end);
      return [{ start: near.start, end, replacement, detail: `这一天是星期${letter}。` }];
    }),
};

/** 0 for Sunday; `undefined` where the date does not exist or its year is not known. */
function weekdayOf(passage: Passage, date: DateText): number | undefined {
  if (isImpossible(date)) return undefined;
  const year = date.year ?? yearBefore(passage, date) ?? yearNear(passage, date);
  const full = localDate({ ...date, ...(year !== undefined && { year, yearLength: 4 }) });
  return full === undefined ? undefined : new Date(`${full}T00:00:00Z`).getUTCDay();
}

function yearBefore(passage: Passage, { start }: DateText): number | undefined {
  return datesIn(passage, start - YEAR_REACH, start).findLast(
    ({ year, month }) => year !== undefined && month !== undefined,
  )?.year;
}

/** The year that brings the date nearest to the article's own. */
function yearNear({ about }: Passage, { month = 1 }: DateText): number | undefined {
  const own = /^(\d{4})-(\d{2})/.exec(about.date ?? "");
  if (own === null) return undefined;
  const apart = month - Number(own[2]);
  return Number(own[1]) + (apart > 6 ? -1 : apart < -6 ? 1 : 0);
}
