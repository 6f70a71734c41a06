import { slice } from "../../../text/fold.ts";
import type { Detector, Hit, Passage } from "../../passage.ts";
import { datesIn, isImpossible } from "./date-text.ts";

const REACH = 16;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** 「2月30」 and the like, with or without spaces around the numbers. */
const LAST_DAYS = [[2, 29, 30, 31], ...[4, 6, 9, 11].map((month) => [month, 31])].flatMap(([month = 0, ...days]) =>
  days.flatMap((day) => [`${month}月${day}`, `${month} 月 ${day}`, `${month}月 ${day}`]),
);
/** Numbers with 「-」 stand in many other things, so the words hold all that must be wrong. */
const DOTTED = [".", "/", "-"].flatMap((mark) => {
  const month = (value: number): string[] => [`${mark}${value}${mark}`, `${mark}0${value}${mark}`];
  return [
    ...month(2).flatMap((start) => [`${start}29`, `${start}3`]),
    ...[4, 6, 9, 11].flatMap((value) => month(value).map((start) => `${start}31`)),
    ...range(13, 19).flatMap((value) => range(0, 9).map((ten) => `${mark}${value}${mark}${ten}`)),
    ...range(1, 12).flatMap((value) => month(value).flatMap((start) => range(32, 39).map((day) => start + day))),
  ];
});
const HAN_MONTHS = ["二月三十", "四月三十一", "六月三十一", "九月三十一", "十一月三十一"];
const HAN_NUMBERS = "三四五六七八九".split("").map((letter) => `年十${letter}月`);
const HAN_DAYS = "二三四五六七八九".split("").map((letter) => `月三十${letter}日`);
const MONTHS = ["年0月", "年00月", "0 月", ...range(13, 99).flatMap((month) => [`${month}月`, `${month} 月`])];
const DAYS = ["0", "00", ...range(32, 99).map(String)].flatMap((day) => [`月${day}日`, `月 ${day} 日`, `月${day}号`]);
/** Years that lost or won a digit. */
const YEARS = range(0, 9).flatMap((digit) => [`20${digit}年`, `202${digit}${digit}年`, `200${digit}${digit}年`]);
const DATE_WORDS = [...LAST_DAYS, ...DOTTED, ...HAN_MONTHS, ...HAN_NUMBERS, ...HAN_DAYS, ...MONTHS, ...DAYS, ...YEARS];

const HOURS = range(25, 99).flatMap((hour) => [`${hour}时`, `日${hour}:`, `日 ${hour}:`]);
const MINUTES = range(60, 99).flatMap((minute) => [`时${minute}分`, `点${minute}分`, `:${minute}`]);
/** A time of day stands behind a date or a part of the day, or has its minutes; else it may be a number of hours. */
const TIME =
  /(?<=[日)] ?|[午晨晚上夜至到-])(\d{1,2}) ?[:时点] ?(?:(\d{1,2}) ?分?)?|(?<![\d:])(\d{1,2})[时点](\d{1,2})分/g;
const BEFORE_TIME = 4;

function impossibleTimes({ text }: Passage, start: number, end: number): Hit[] {
  const from = Math.max(0, start - BEFORE_TIME - 2);
  return [...slice(text, from, end + 6).matchAll(TIME)].flatMap((match) => {
    const hour = Number(match[1] ?? match[3]);
    const minute = Number(match[2] ?? match[4] ?? 0);
    if (hour < 24 ? minute < 60 : hour === 24 && minute === 0) return [];
    const at = from + match.index;
    return [{ start: at, end: at + match[0].trimEnd().length }];
  });
}

/** Dates and times of day that no calendar has: 2月30日, 13月, 4月31日, 25时. */
export const impossibleDate: Detector = {
  words: [...DATE_WORDS, ...HOURS, ...MINUTES],
  readsProse: true,
  find(passage, anchors) {
    const hits = new Map<number, Hit>();
    for (const { start, end, word } of anchors) {
      if (word < DATE_WORDS.length) {
        const dates = datesIn(passage, start - REACH, end + REACH);
        const found = dates.find((date) => date.start < end && date.end > start && isImpossible(date));
        if (found !== undefined && !isNumberOfThing(passage, found.start)) {
          hits.set(found.start, { start: found.start, end: found.end });
        }
        continue;
      }
      for (const time of impossibleTimes(passage, start, end)) {
        const date = datesIn(passage, time.start - REACH, time.start).find((one) => {
          return one.day !== undefined && slice(passage.text, one.end, time.start).trim() === "";
        });
        hits.set(time.start, { ...time, start: date?.start ?? time.start });
      }
    }
    return [...hits.values()];
  },
};

/** A code such as 「编号2026-13-01」 or a part of an address on the web. */
function isNumberOfThing({ text }: Passage, start: number): boolean {
  return /(?:[号码第a-z/_=&-]|编号[:为]?|版本[:为]?) ?$/.test(slice(text, start - 6, start));
}
