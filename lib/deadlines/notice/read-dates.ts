import { type DayNumber, fromCivil, toCivil, toDate } from "../civil.ts";
import { longDay, weekdayName } from "../day-words.ts";

/** A day as written: `2026年1月4日（星期日）`, month and year left out where they are those of the day before. */
export const DAY = String.raw`(?:(?:\d{4})年)?(?:\d{1,2}月)?\d{1,2}日(?:（[^（）]{0,20}）)?`;

const PARTS = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:（([^（）]*)）)?$/;

/** What a day that leaves out its year or month is completed with. */
export interface DateContext {
  readonly year: number;
  readonly month?: number | undefined;
}

/** A day that was read, or a sentence on why it is none. */
export type ReadDay = { readonly day: DayNumber } | { readonly problem: string };

/** Reads one day and holds the weekday that stands beside it against the real one. Nothing is guessed. */
export function readDay(written: string, context: DateContext): ReadDay {
  const [, ownYear, ownMonth, ofMonth, aside = ""] = PARTS.exec(written) ?? [];
  const month = ownMonth === undefined ? context.month : Number(ownMonth);
  if (ofMonth === undefined || month === undefined) return { problem: `“${written}”没有写明月份。` };
  const year = ownYear === undefined ? context.year : Number(ownYear);
  const day = fromCivil(year, month, Number(ofMonth));
  const real = toCivil(day);
  if (real.month !== month || real.day !== Number(ofMonth)) {
    return { problem: `“${written}”不是日历上有的日期。` };
  }
  const named = /(?:星期|周|礼拜)([一二三四五六日天])/.exec(aside)?.[1]?.replace("天", "日");
  const name = weekdayName(toDate(day));
  return named === undefined || name === `星期${named}`
    ? { day }
    : { problem: `“${written}”写的是星期${named}，${longDay(toDate(day))}实际是${name}。` };
}
