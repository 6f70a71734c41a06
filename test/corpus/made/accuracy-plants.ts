import type { Category } from "../../../lib/model/category.ts";
import type { Dice } from "./dice.ts";

/** A sentence with one fault of fact in it, and the part that is to be marked. */
export interface AccuracyPlant {
  readonly name: string;
  readonly category: Category;
  /** The sentence with the part to be marked between two `\u0001`. */
  readonly make: (dice: Dice) => string;
}

const DAYS_OF = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEKDAYS = "日一二三四五六";

function marked(text: string): string {
  return `\u0001${text}\u0001`;
}

/** A date in one of the ways that people write it. */
function dateText(dice: Dice, year: number, month: number, day: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return dice.pick([
    `${year}年${month}月${day}日`,
    `${year}年${month}月${day}日`,
    `${year}年${two(month)}月${two(day)}日`,
    `${year} 年 ${month} 月 ${day} 日`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
  ]);
}

function impossible(dice: Dice): string {
  const year = 2019 + dice.below(8);
  const month = 1 + dice.below(12);
  const last = DAYS_OF[month - 1] ?? 31;
  const day = last + 1 + dice.below(5) + (month === 2 ? 1 : 0);
  return dice.pick([
    dateText(dice, year, month, day),
    dateText(dice, year, month, day),
    dateText(dice, year, 13 + dice.below(7), 1 + dice.below(28)),
    `${month}月${day}日`,
    `${year}年${13 + dice.below(12)}月`,
    `${year}年${month}月${1 + dice.below(28)}日${25 + dice.below(10)}时`,
  ]);
}

function someDay(dice: Dice): { year: number; month: number; day: number; weekday: number } {
  const [year, month, day] = [2019 + dice.below(8), 1 + dice.below(12), 1 + dice.below(28)];
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

function weekday(dice: Dice, wrong: number): string {
  const { year, month, day, weekday: right } = someDay(dice);
  const said = WEEKDAYS[(right + wrong) % 7] ?? "";
  const name = dice.pick(["星期", "周", "星期"]) + said;
  return dateText(dice, year, month, day) + dice.pick([`（${name}）`, `（${name}）`, `(${name})`, name, ` ${name}`]);
}

function period(dice: Dice, reversed: boolean): string {
  const year = 2019 + dice.below(7);
  const [one, other] = [1 + dice.below(6), 7 + dice.below(6)];
  const [from, to] = reversed ? [other, one] : [one, other];
  const [a, b] = [1 + dice.below(28), 1 + dice.below(28)];
  return dice.pick([
    `${year}年${from}月${a}日至${to}月${b}日`,
    `${year}年${from}月${a}日至${year}年${to}月${b}日`,
    `${year}年${from}月${a}日—${to}月${b}日`,
    `${year}年${from}月至${to}月`,
    `${year}年${from}月${a}日起至${year}年${to}月${b}日`,
    `${year}.${from}.${a}-${year}.${to}.${b}`,
    `${year}-0${(from % 9) + 1}-10至${reversed ? year - 1 : year + 1}-0${(to % 9) + 1}-10`,
  ]);
}

const NAMES = [
  "国办发",
  "皖医保办",
  "霍医保发",
  "六政办",
  "医保发",
  "国办函",
  "津医保规字",
  "财社",
  "人社部发",
] as const;

function faultyNumber(dice: Dice): string {
  const name = dice.pick(NAMES);
  const year = 2015 + dice.below(12);
  const number = 1 + dice.below(200);
  return dice.pick([
    `${name}[${year}]${number}号`,
    `${name}（${year}）${number}号`,
    `${name}(${year})${number}号`,
    `${name}【${year}】${number}号`,
    `${name}〔${year}〕第${number}号`,
    `${name}〔${year}〕0${number}号`,
    `${name}〔${year % 100}〕${number}号`,
    `${name}〔${year + 60}〕${number}号`,
  ]);
}

function sum(dice: Dice, more: number): string {
  const [a, b] = [20 + dice.below(80), 20 + dice.below(80)];
  const total = marked(String(a + b + more));
  return dice.pick([
    `共检查定点医药机构${total}家，其中定点医疗机构${a}家、定点零售药店${b}家。`,
    `全年受理申请${total}件，其中线上${a}件，线下${b}件。`,
    `作出行政许可${a}件、行政处罚${b}件，共计${total}件。`,
    `惠及${total}人，其中职工${a}人、居民${b}人。`,
    `全年办结${total}件（其中门诊${a}件、住院${b}件）。`,
    `发放宣传册${a}份、海报${b}份，合计${total}份。`,
  ]);
}

function off(dice: Dice): number {
  return dice.pick([1, 2, 10, -1, -3]);
}

/** All kinds. */
export const ACCURACY_PLANTS: readonly AccuracyPlant[] = [
  {
    name: "不存在的日期",
    category: "invalid-date",
    make: (dice) =>
      `${dice.pick(["定于", "截至", "自", "请于", "时间："])}${marked(impossible(dice))}${dice.pick(["召开", "。", "起执行", "前报送"])}`,
  },
  {
    name: "星期不符",
    category: "invalid-date",
    make: (dice) =>
      `${dice.pick(["定于", "会议时间：", "将于"])}${marked(weekday(dice, 1 + dice.below(6)))}${dice.pick(["上午召开", "，", "。"])}`,
  },
  {
    name: "期间颠倒",
    category: "invalid-date",
    make: (dice) =>
      `${dice.pick(["公示期：", "有效期自", "时间为"])}${marked(period(dice, true))}${dice.pick(["。", "，", "止"])}`,
  },
  {
    name: "文号写法",
    category: "document-number",
    make: (dice) => {
      const [lead, tail] = dice.pick([
        ["《通知》（", "）要求"],
        ["根据", "文件精神"],
        ["按照", "规定"],
        ["", ""],
      ]);
      return `${lead}${marked(faultyNumber(dice))}${tail}`;
    },
  },
  { name: "文中合计", category: "total-mismatch", make: (dice) => sum(dice, off(dice)) },
  {
    name: "机关名称",
    category: "other",
    make: (dice) => {
      const [lead, name, tail] = dice.pick([
        ["根据《", "中华人民共合国", "社会保险法》"],
        ["霍山县人民", "攻府", "办公室"],
        ["涉嫌犯罪的，", "移交公司机关", "处理"],
        ["", "国务院办公庭", "印发"],
        ["县", "人民检查院", "介入"],
        ["市", "医疗保证局", "组织"],
      ]);
      return lead + marked(name) + tail;
    },
  },
  {
    name: "旧规定",
    category: "outdated-law",
    make: (dice) =>
      dice.pick([
        `依据《政府信息公开条例》（${marked("国务院令第492号")}）`,
        `收到政府信息公开申请之日起${marked("15个工作日")}内予以答复`,
        `可以自收到之日起${marked("三个月内")}向霍山县人民法院提起行政诉讼`,
        `可以自收到之日起${marked("3个月内")}向人民法院提起行政诉讼`,
        `可以向${marked("上一级主管部门申请行政复议")}`,
        `政府信息公开工作年度报告于${marked("每年3月31日前")}公布`,
      ]),
  },
];

/** The same sentences without a fault. */
export const ACCURATE: readonly (readonly [string, (dice: Dice) => string])[] = [
  [
    "日期",
    (dice) => {
      const { year, month, day } = someDay(dice);
      return `定于${dateText(dice, year, month, day)}召开`;
    },
  ],
  ["星期", (dice) => `定于${weekday(dice, 0)}召开`],
  ["期间", (dice) => `公示期：${period(dice, false)}。`],
  ["文号", (dice) => `《通知》（${dice.pick(NAMES)}〔${2015 + dice.below(12)}〕${1 + dice.below(200)}号）`],
  ["合计", (dice) => sum(dice, 0).replaceAll("\u0001", "")],
  [
    "不完全列举",
    (dice) => `共检查${200 + dice.below(50)}家，其中暂停协议${dice.below(20)}家、解除协议${dice.below(9)}家。`,
  ],
  ["时刻", (dice) => `上午${8 + dice.below(4)}时${10 + dice.below(49)}分至下午${2 + dice.below(4)}时`],
  ["比例", (dice) => `按1:${60 + dice.below(40)}配备`],
];
