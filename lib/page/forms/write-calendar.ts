import type { FormField } from "../../model/form-field.ts";
import type { LocalDate } from "../../model/draft.ts";
import { isShown, textOf } from "./controls.ts";
import { press } from "./press.ts";
import { settled } from "./when-seen.ts";
import { inPopup } from "./write-picker.ts";

type Picker = NonNullable<FormField["picker"]>;
type Calendar = NonNullable<Picker["calendar"]>;

/** Months that are turned at most. */
const FARTHEST = 240;

/** Chooses a day in a calendar that drops down: turns its pages as a person would. */
export async function pickDay(element: Element, picker: Picker, date: LocalDate): Promise<string | undefined> {
  const { calendar } = picker;
  if (!calendar) return "网站适配没有说明日期怎么选";
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return inPopup(element, picker, async (popup) => {
    for (let turns = 0; turns < FARTHEST; turns++) {
      const shown = monthOf(popup, calendar);
      if (shown === undefined) return "网页的日历看不出是哪年哪月";
      const away = year * 12 + month - shown;
      if (away === 0) return pressDay(popup, calendar, day);
      const turn = one(popup, turnBy(calendar, away));
      if (!turn || !press(turn)) return "网页的日历翻不动";
      await settled(popup.ownerDocument);
      if (monthOf(popup, calendar) === shown) return "网页的日历翻不动";
    }
    return "网页的日历翻不到这一天";
  });
}

/** Year and month shown, as a count of months. */
function monthOf(popup: Element, { heading }: Calendar): number | undefined {
  const words = [...popup.querySelectorAll(heading)]
    .filter((each) => isShown(each))
    .map(textOf)
    .join(" ");
  const [, year, month] = /(\d{4})\D+(\d{1,2})/.exec(words) ?? [];
  return year === undefined || month === undefined ? undefined : Number(year) * 12 + Number(month);
}

function turnBy(calendar: Calendar, away: number): string {
  if (away >= 12) return calendar.nextYear;
  if (away <= -12) return calendar.previousYear;
  return away > 0 ? calendar.nextMonth : calendar.previousMonth;
}

function pressDay(popup: Element, calendar: Calendar, day: number): string | undefined {
  const days = [...popup.querySelectorAll(calendar.day)].filter((each) => textOf(each) === String(day));
  const [found, ...more] = days;
  return found && more.length === 0 && press(found) ? undefined : "网页的日历里选不到这一天";
}

function one(popup: Element, selector: string): Element | undefined {
  const [found, ...more] = [...popup.querySelectorAll(selector)].filter((each) => isShown(each));
  return more.length === 0 ? found : undefined;
}
