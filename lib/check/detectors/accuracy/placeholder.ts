import { slice } from "../../../text/fold.ts";
import { lineAt, type Anchor, type Detector, type Hit, type Passage } from "../../passage.ts";

/** Words that ask the writer for something; in brackets, or with an object behind them, they were never replaced. */
const ASKING = [
  ...["此处", "在此", "在此处"].flatMap((here) => ["填写", "插入", "添加", "补充", "输入"].map((ask) => here + ask)),
  ..."请填写 请填入 请补充 请插入 请输入 待填写 待补充 待完善 待核实 待确认 待插入".split(" "),
];
/** Blanks of a date, an amount or a number: crosses where figures should stand. */
const CROSSES = ["×月", "x月", "×日", "x日", "×年", "x年", "xx", "××"];
const BLANKS = ["___", "年 月", "年  月", "年   月", "年    月"];
const LEFT_OVER = ["todo", "tbd", "lorem ipsum"];
const WORDS = [...ASKING, ...CROSSES, ...BLANKS, ...LEFT_OVER];

const REACH = 24;
const CROSS = "[x×]";
/** Behind these it is a form, or a model that is described: blanks belong there. */
const MODEL = /样式|格式|模板|范本|样本|样表|示例|示范|例如|填写说明|填表|申请表|登记表|文书/;
/** Who fills in a line of a form. */
const FORM_LINE = /签名|签字|签章|盖章|承诺|申请人|委托|本人|经办人|审核人|负责人|联系人|姓名|身份证/;
const DATE = new RegExp(
  `(?:(?:\\d{4}|${CROSS}{1,4}|\\d{2}${CROSS}{2}) ?年 ?)?(?:${CROSS}{1,2}|\\d{1,2}) ?月 ?(?:${CROSS}{1,2}|\\d{1,2}) ?[日号]` +
    `|(?:\\d{4}|${CROSS}{1,4}|\\d{2}${CROSS}{2}) ?年 ?${CROSS}{1,2} ?月(?! ?[\\dx×])|${CROSS}{2,4}年(?! ?[\\dx×])`,
  "g",
);
const COUNTED = new RegExp(`${CROSS}{2,}(?:\\.${CROSS}+)?(?=(?:亿|万)?(?:元|件|人次|人|家|项|例|%|个百分点))`, "g");
const NUMBERED = new RegExp(
  `(?:电话|热线|传真|号码|邮编|网址|邮箱|文号|金额|地点|时间|地址)[:为]? ?(${CROSS}[x×-]{3,})(?![\\dx×])`,
  "g",
);
const OFFICE = new RegExp(`${CROSS}{2,}(?=股室|科室|处室|部门负责|窗口)`, "g");

/** Places that were left open in a text: 「（此处填写…）」, 「×月×日」, 「电话：XXXXXXXX」, a row of underscores in a sentence. */
export const placeholder: Detector = {
  words: WORDS,
  readsProse: true,
  find(passage, anchors) {
    const found = new Map<string, Hit>();
    for (const anchor of anchors) {
      for (const hit of hitsAt(passage, anchor)) found.set(`${hit.start}-${hit.end}`, hit);
    }
    return [...found.values()].sort((a, b) => a.start - b.start);
  },
};

function hitsAt(passage: Passage, { start, end, word }: Anchor): readonly Hit[] {
  const { text } = passage;
  const line = lineAt(text, start, REACH * 2);
  const near = slice(text, line.start, line.end);
  if (MODEL.test(near) || MODEL.test(passage.about.title ?? "")) return [];
  const at = { start: start - line.start, end: end - line.start };
  const all = (pattern: RegExp, group = 0): Hit[] =>
    [...near.matchAll(pattern)].flatMap((match) => {
      const part = match[group] ?? "";
      const from = match.index + match[0].indexOf(part);
      const isHere = from <= at.start && at.start < from + part.length && /[x×]/.test(part);
      return isHere ? [{ start: line.start + from, end: line.start + from + part.length }] : [];
    });
  if (word < ASKING.length) return asking(near, at, line.start);
  if (word < ASKING.length + CROSSES.length) {
    const dates = all(DATE);
    if (dates.length > 0) return dates;
    return [...all(COUNTED), ...all(NUMBERED, 1), ...all(OFFICE)];
  }
  if (word >= WORDS.length - LEFT_OVER.length) {
    const isSetOff = !/[a-z0-9_./@-]/.test((near[at.start - 1] ?? "") + (near[at.end] ?? ""));
    return isSetOff ? [{ start, end }] : [];
  }
  return blank(passage, near, at, line.start);
}

/** In brackets, all of them; the brackets count. */
function asking(near: string, at: { start: number; end: number }, offset: number): readonly Hit[] {
  const open = Math.max(...["(", "【", "[", "〔", "<"].map((bracket) => near.lastIndexOf(bracket, at.start)));
  if (open < 0 || /[)】\]〕>]/.test(near.slice(open, at.start))) return [];
  // What stands before the asking words within the brackets is short, or they are part of a remark.
  if (at.start - open > 6) return [];
  const close = near.slice(at.end).search(/[)】\]〕>]/);
  return close < 0 ? [] : [{ start: offset + open, end: offset + at.end + close + 1 }];
}

/** A row of underscores inside a sentence; a date of spaces where the document's own date stands. */
function blank(
  { place, kind }: Passage,
  near: string,
  at: { start: number; end: number },
  offset: number,
): readonly Hit[] {
  if (FORM_LINE.test(near)) return [];
  if (near[at.start] === "_") {
    const row = /_+(?: *_+)*/.exec(near.slice(at.start));
    const end = at.start + (row?.[0].length ?? 0);
    const isFirst = near[at.start - 1] !== "_";
    const isSentence = /[\u4e00-\u9fff]$/.test(near.slice(0, at.start)) && /^[\u4e00-\u9fff%]/.test(near.slice(end));
    return isFirst && isSentence && kind !== "cell" ? [{ start: offset + at.start, end: offset + end }] : [];
  }
  const date = /^ *((?:20\d\d)? *年 +月 +日) *$/.exec(near);
  if (date?.[1] === undefined || !place.foot || kind === "cell") return [];
  const from = near.indexOf(date[1]);
  return [{ start: offset + from, end: offset + from + date[1].length }];
}
