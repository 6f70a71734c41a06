import { type DayNumber, isWeekend, toCivil, weekday, toDate } from "../civil.ts";
import { type NoticePart, splitAt } from "./notice-source.ts";
import { longDay, weekdayName } from "../day-words.ts";
import { DAY, readDay } from "./read-dates.ts";

/** One holiday as read; `at` is where it stands. */
export interface ReadHoliday {
  readonly name: string;
  readonly at: number;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly work: readonly DayNumber[];
}

/** Something wrong, and where in the source. */
export interface Fault {
  readonly at: number;
  readonly sentence: string;
}

const OFF = new RegExp(`^(${DAY})(?:至(${DAY}))?(放假.*)$`);
const WORK = new RegExp(`^(${DAY}(?:(?:、|和|，)${DAY})*)(?:均)?(?:正常)?上班$`);
/** What may follow the days: that they are off, how many they are, whether weekends are moved for it. */
const CLAUSE = /^(?:放假调休|放假公休|放假|调休|不调休|与周末连休|(?:放假)?(?:共)?(\d{1,2})天|放假(\d{1,2})天)$/;
/** Advice, of which nothing follows for the calendar: 鼓励单位和个人…, 节假日期间…. */
const ADVICE = /^(?:鼓励|节假日期间|提倡|各地区|各单位|各部门)/;

/** Reads what is said of one holiday in the year of the notice: which days are off, which are worked. */
export function readHoliday(name: string, part: NoticePart, year: number): ReadHoliday | readonly Fault[] {
  const faults: Fault[] = [];
  const say =
    (at: number) =>
    (what: string): undefined => {
      faults.push({ at, sentence: `${name}：${what}` });
    };
  const work: DayNumber[] = [];
  let run: Run | undefined;
  for (const sentence of splitAt(part, /[。；]/)) {
    const said = say(sentence.at);
    const off = OFF.exec(sentence.text);
    const worked = WORK.exec(sentence.text);
    if (off && run === undefined) run = readRun(off, year, said);
    else if (off) said(`有两处放假安排，请核对“${sentence.text}”。`);
    else if (worked) work.push(...readWork(worked[1] ?? "", year, said));
    else if (!ADVICE.test(sentence.text)) said(`看不懂“${sentence.text}”，请核对这一句。`);
  }
  const said = say(part.at);
  if (run === undefined && faults.length === 0) said("没有读到放假日期。");
  if (run?.fixed === true && work.length > 0) said("写明“不调休”，却有上班的日期。");
  for (const day of work) {
    const date = `${longDay(toDate(day))}（${weekdayName(toDate(day))}）`;
    if (!isWeekend(day)) said(`${date}不是周末，本来就上班，不会是调休上班日。`);
    if (run && day >= run.from && day <= run.to) said(`${date}既写放假又写上班。`);
    if (work.filter((other) => other === day).length > 1) said(`${date}写了两次上班。`);
  }
  if (faults.length > 0 || run === undefined) return faults;
  return { name, at: part.at, from: run.from, to: run.to, work };
}

interface Run {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** 不调休. */
  readonly fixed: boolean;
}

function readRun(
  [, first = "", last, rest = ""]: RegExpExecArray,
  year: number,
  said: (what: string) => undefined,
): Run | undefined {
  const start = readDay(first, { year });
  if ("problem" in start) return said(start.problem);
  const { year: ofYear, month } = toCivil(start.day);
  const end = last === undefined ? start : readDay(last, { year: ofYear, month });
  if ("problem" in end) return said(end.problem);
  const [from, to] = [start.day, end.day];
  if (to < from) return said(`${longDay(toDate(to))}早于${longDay(toDate(from))}；跨年的假期要写明年份。`);
  if (to - from > 14) return said(`从${longDay(toDate(from))}到${longDay(toDate(to))}超过15天，请核对。`);
  const length = to - from + 1;
  let fixed = false;
  for (const clause of rest.split("，")) {
    const [known, count, other] = CLAUSE.exec(clause) ?? [];
    const stated = count ?? other;
    if (known === undefined) said(`看不懂“${clause}”。`);
    else if (stated !== undefined && Number(stated) !== length) {
      said(`写的是${stated}天，从${longDay(toDate(from))}到${longDay(toDate(to))}是${String(length)}天。`);
    } else if (clause === "与周末连休" && ![1, 5].includes(weekday(from)) && !isWeekend(from)) {
      said(`${longDay(toDate(from))}是${weekdayName(toDate(from))}，不与周末相连。`);
    }
    fixed ||= clause === "不调休";
  }
  return { from, to, fixed };
}

function readWork(written: string, year: number, said: (what: string) => undefined): readonly DayNumber[] {
  const days: DayNumber[] = [];
  let month: number | undefined;
  for (const one of written.match(new RegExp(DAY, "g")) ?? []) {
    const read = readDay(one, { year, month });
    if ("problem" in read) said(read.problem);
    else {
      days.push(read.day);
      month = toCivil(read.day).month;
    }
  }
  return days;
}
