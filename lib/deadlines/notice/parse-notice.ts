import type { HolidayNotice } from "../../model/work-calendar.ts";
import { arrangements, holidayNames } from "../arrangements.ts";
import { dayNumber, toDate } from "../civil.ts";
import { doubtsOf, faultsOf, missingOf } from "./check-notice.ts";
import { type NoticePart, type NoticeRemark, noticeSource } from "./notice-source.ts";
import { longDay } from "../day-words.ts";
import { DAY, readDay } from "./read-dates.ts";
import { type Heading, holidayName, NAMES, readHeading } from "./read-heading.ts";
import { type Fault, readHoliday, type ReadHoliday } from "./read-holiday.ts";

/** A notice as read, with what a person should look at; or what is wrong with the text. */
export type ReadNotice =
  | { readonly ok: true; readonly notice: HolidayNotice; readonly doubts: readonly NoticeRemark[] }
  | { readonly ok: false; readonly problems: readonly NoticeRemark[] };

/** What is known besides the text. */
export interface NoticeContext {
  /** The number as the person typed it; the news print notices without it. Empty: it is in the text. */
  readonly number: string;
  /** The notices that are there already: a change needs the one that it changes. */
  readonly known: readonly HolidayNotice[];
}

const ITEM = new RegExp(`(?:[一二三四五六七八九十]+、|\\d+[、。])?(${NAMES})：`, "g");
/** A year has seven holidays; a text with more items than these is no notice, and each is held against all others. */
const MOST_ITEMS = 20;
const EXTENDED = new RegExp(`假期至(${DAY})`);

/**
 * Reads the pasted text of a State Council notice on the holidays of a year, or of a change to one of them. All that it says
 * is held against the calendar: weekdays, counts of days, that each holiday is there once and holds its own day. Nothing is
 * guessed: what is not understood is a sentence with its line, and then there is no notice.
 */
export function parseNotice(pasted: string, { number, known }: NoticeContext): ReadNotice {
  const source = noticeSource(pasted);
  const remark = ({ at, sentence }: Fault): NoticeRemark => ({ line: source.lines[at] ?? 1, sentence });
  const heading = readHeading(source, number);
  if (!("kind" in heading)) return { ok: false, problems: heading };
  const { kind, year } = heading;
  const ofYear = known.filter((notice) => notice.year === year && notice.number !== heading.number);
  if (kind !== "year" && ofYear.length === 0) {
    const sentence = `这是对${String(year)}年放假安排的调整，但是${String(year)}年的安排还没有导入。请先导入当年的通知。`;
    return { ok: false, problems: [{ line: 1, sentence }] };
  }
  const items = itemsOf({ text: source.text.slice(0, heading.end), at: 0 }, heading);
  const [beyond] = items.slice(MOST_ITEMS);
  if (beyond !== undefined) {
    const sentence = `读到的节假日超过${String(MOST_ITEMS)}条，不像是一份放假通知。请只粘贴通知的正文。`;
    return { ok: false, problems: [remark({ at: beyond.at, sentence })] };
  }
  const read = items.map(({ name, ...part }) =>
    kind === "extension" ? readExtension(name, part, ofYear, year) : readHoliday(name, part, year),
  );
  const holidays = read.filter((one) => "from" in one);
  const problems = [
    ...(kind === "year" ? missingOf(items.map(({ name }) => name)) : []),
    ...read.flatMap((one) => ("from" in one ? [] : one)),
    ...faultsOf(holidays, year),
  ];
  if (problems.length > 0) return { ok: false, problems: problems.map(remark) };
  const notice = {
    year,
    number: heading.number,
    published: heading.published,
    holidays: holidays.map(({ name, from, to, work }) => ({
      name,
      from: toDate(from),
      to: toDate(to),
      work: work.map(toDate),
    })),
  };
  // An extension gives more days than the law, and nothing is worked for it.
  const doubts = kind === "extension" ? [] : doubtsOf(holidays, year);
  return { ok: true, notice, doubts: doubts.map(remark) };
}

type Item = NoticePart & { readonly name: string };

/** The parts of a text that speak of one holiday each; of a change it is the one in its title. */
function itemsOf(body: NoticePart, { kind, name }: Heading): readonly Item[] {
  if (kind !== "year") {
    const at = Math.max(body.text.indexOf("通知如下"), 0) + "通知如下".length;
    const [text = ""] = body.text.slice(at).split("二、");
    const lead = /^[。：，]?(?:一、)?/.exec(text)?.[0].length ?? 0;
    return [{ name, text: text.slice(lead), at: at + lead }];
  }
  const found = [...body.text.matchAll(ITEM)];
  return found.map((match, index) => {
    const at = match.index + match[0].length;
    return { name: holidayName(match[1] ?? ""), text: body.text.slice(at, found[index + 1]?.index), at };
  });
}

/** A holiday made longer (2020's 春节): it begins as it did; weekend days to be worked that are now in it are off. */
function readExtension(
  name: string,
  { text, at }: NoticePart,
  known: readonly HolidayNotice[],
  year: number,
): ReadHoliday | readonly Fault[] {
  const fault = (sentence: string): readonly Fault[] => [{ at, sentence: `${name}：${sentence}` }];
  const before = arrangements(known).find(({ holiday }) => holidayNames(holiday.name).includes(name))?.holiday;
  const written = EXTENDED.exec(text)?.[1];
  if (before === undefined) return fault("原来的安排没有找到。");
  if (written === undefined) return fault("没有读到延长到哪一天。");
  const end = readDay(written, { year });
  if ("problem" in end) return fault(end.problem);
  const { day: to } = end;
  if (to <= dayNumber(before.to)) return fault(`${longDay(toDate(to))}不晚于原来的最后一天${before.to}。`);
  const work = before.work.map(dayNumber).filter((day) => day < dayNumber(before.from) || day > to);
  return { name: before.name, at, from: dayNumber(before.from), to, work };
}
