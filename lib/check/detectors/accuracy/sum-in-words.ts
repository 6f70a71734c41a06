import { DIGIT } from "../../../text/fold-table.ts";
import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { isWrongSum, sumOf, written, type Figure } from "../../figures.ts";
import { isOf, sentenceAround, type Detector, type Hit } from "../../passage.ts";

const UNITS =
  "人次|人|家次|家|件次|件|万元|亿元|元|起|个|户次|户|例|次|项|条|期|份|批次|批|所|名|宗|笔|辆|台|张|篇|场|场次|处|套|平方米|吨|公里|只|棵|亩";
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.(\d{1,4}))? ?((?:万|亿)?(?:${UNITS}))`;
const WHOLE = new RegExp(`${NUMBER}[^\\d,;。:()、]{0,14}[,(:]? ?$`);
const SEGMENT = new RegExp(`^ ?(?:为|是|包括|有|:|,)?([^\\d]{1,18}?)(?:各)? ?${NUMBER}[^\\d]{0,10}$`);
const TOTAL_BEHIND = new RegExp(`^(?:有|为|是|:|人数|金额|数量)? ?${NUMBER}`);
/** Segments with these are no parts of the number before. */
const NO_PART =
  /同比|环比|增长|增加|下降|减少|较|比|平均|人均|每|以上|以下|超过|不足|占|累计|最|约|近|余|其中|同时|共|合计|完成率|涉及|追回|金额|上年|去年|今年|新增/;
/** Sets that overlap: one person may be in several. */
const OVERLAPS = /党员|少数民族|学历|本科|研究生|职称|高级|中级|岁|青年|老年|妇女|女性|贫困|困难|低保|残疾|重点|重复/;
/** Two parts that are the whole together. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/医疗机构|医院/, /药店|零售/],
  [/职工/, /居民/],
  [/门诊/, /住院/],
  [/城镇|城市/, /农村|乡村/],
  [/线上|网上|网络/, /线下|窗口|现场/],
  [/(?<!不)合格/, /不合格/],
  [/(?<!不|未)通过/, /未通过|不通过/],
  [/已/, /未|正在|尚未/],
  [/(?<!不)满意/, /不满意/],
  [/公立|公办/, /民营|民办|社会办/],
  [/简易程序/, /一般程序|普通程序/],
  [/市内|县内|省内|区内|本地/, /市外|县外|省外|区外|异地/],
  [/市本级|市级|县本级|县级|区本级/, /县区|区县|乡镇|镇街|各县/],
  [/政策/, /非政策/],
  [/(?<!不)予以?公开/, /不予公开/],
  [/西药/, /中成药|中药/],
  [/自然人|个人/, /法人|单位|企业/],
];
const REST = /^(?:其[他它余]|另有|剩余)/;
const REACH = 120;
/** How far before 「其中」 the last digit of the whole can stand, and how far behind 「共计」 its first. */
const FAR_FIGURE = 24;
const NEAR_FIGURE = 4;
/** With three or more parts, this much of the whole is meant to be all of it. */
const NEARLY = 0.9;

interface Part {
  readonly label: string;
  readonly figure: Figure;
}

function figureOf(match: RegExpExecArray, first: number, at: number): Figure {
  const [whole = "", decimals = "", unit = ""] = [match[first], match[first + 1], match[first + 2]];
  const start = at + match[0].indexOf(whole);
  return {
    start,
    end: start + whole.length + (decimals === "" ? 0 : decimals.length + 1),
    value: Number(`${whole.replaceAll(",", "")}.${decimals || "0"}`),
    decimals: decimals.length,
    unit,
    grouped: whole.includes(","),
  };
}

/** Totals in a sentence that their parts do not come to: 「共120家，其中…」, 「…，共计9件」. */
export const sumInWords: Detector = {
  words: ["其中", "共计", "合计", "总计", ",共"],
  readsProse: true,
  find: (passage, anchors) =>
    anchors.flatMap(({ start, end, word }) => {
      const { text } = passage;
      // Without a figure near by it is no sum: the usual case.
      if (!(word === 0 ? hasDigit(text, start - FAR_FIGURE, start) : hasDigit(text, end, end + NEAR_FIGURE))) return [];
      const sentence = sentenceAround(text, { start, end }, REACH, true);
      const before = slice(text, sentence.start, start);
      const behind = slice(text, end, sentence.end);
      return word === 0 ? ofWhich(before, behind, start) : inTotal(before, behind, end);
    }),
};

function hasDigit(text: FoldBuffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isOf(text, at, DIGIT)) return true;
  return false;
}

function partsOf(segments: readonly string[], unit: string): Part[] {
  const parts: Part[] = [];
  for (const segment of segments) {
    const match = SEGMENT.exec(segment);
    if (match === null || NO_PART.test(segment) || match[4] !== unit) break;
    parts.push({ label: (match[1] ?? "").replace(/^[,:为是有]/, ""), figure: figureOf(match, 2, 0) });
  }
  return parts;
}

function ofWhich(before: string, behind: string, at: number): Hit[] {
  const match = WHOLE.exec(before);
  if (match === null) return [];
  const whole = figureOf(match, 1, at - before.length + match.index);
  const list = behind.replace(/\).*$/, "").replace(/^[,:]/, "");
  const parts = partsOf(list.split(/[、,]|(?<=\D)[和及与](?=\D)/), whole.unit);
  const figures = parts.map(({ figure }) => figure);
  if (parts.length === 0 || OVERLAPS.test(list)) return [];
  const sum = sumOf(figures);
  const isAll = sum > whole.value || isComplete(parts, sum, whole.value);
  const isWrong =
    parts.length === 1 ? sum > whole.value && isComplete(parts, sum, sum) : isAll && isWrongSum(whole, figures);
  return isWrong ? [hit(whole, figures)] : [];
}

function isComplete(parts: readonly Part[], sum: number, whole: number): boolean {
  const [one, other, third] = parts.map(({ label }) => label);
  if (one === undefined || other === undefined) return parts.length === 1 && sum === whole;
  if (parts.some(({ label }) => REST.test(label))) return true;
  if (third !== undefined) return sum >= whole * NEARLY;
  return PAIRS.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
}

function inTotal(before: string, behind: string, end: number): Hit[] {
  const match = TOTAL_BEHIND.exec(behind);
  if (match === null) return [];
  const whole = figureOf(match, 1, end);
  const rest = behind.slice(match[0].length);
  if (rest.startsWith(":")) {
    const named = rest.slice(1).split(/[、,]/);
    const all = partsOf(named, whole.unit).map(({ figure }) => figure);
    return all.length === named.length && isWrongSum(whole, all) ? [hit(whole, all)] : [];
  }
  const list = before.replace(/^.*其中[:,]?/, "");
  const segments = list.replace(/[,(: ]+$/, "").split(/[、,]|(?<=\D)[和及与](?=\D)/);
  const parts = partsOf(segments.toReversed(), whole.unit);
  // A part that was not understood may belong to the list.
  if (parts.length < 2 || segments.slice(0, segments.length - parts.length).some((one) => /\d/.test(one))) return [];
  const figures = parts.map(({ figure }) => figure);
  return isWrongSum(whole, figures) ? [hit(whole, figures)] : [];
}

function hit(whole: Figure, parts: readonly Figure[]): Hit {
  const sum = written(sumOf(parts), whole);
  const { start, end } = whole;
  return { start, end, replacement: sum, detail: `各项相加是${sum}，这里写的总数是${written(whole.value, whole)}。` };
}
