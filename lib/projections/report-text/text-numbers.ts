/** A number with its unit in a text. */
export interface TextNumber {
  readonly at: number;
  readonly end: number;
  /** As written: 1,035条. */
  readonly text: string;
  readonly unit: string;
  /** The number stands for any value from the first to the last: 1.2万 from 11,500 to 12,499; 100余 from 100 to 199. */
  readonly from: number;
  readonly to: number;
}

const UNITS = "人次|件次|场次|件|条|次|项|篇|份|起|宗|个|人|元|处|场|期|家|名";
const NUMBER = new RegExp(
  `(?<![\\d.〔\\[第])(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d{1,6})?|([零〇一二两三四五六七八九十百千万亿]{1,16})) ?(余|多)?(万|亿)?(余|多)?(${UNITS})(?!性|工作日|月|小时|部分|方面|年|间|限)`,
  "g",
);
/**
 * Full width digits made half, one for one, so that places in the text stay. A comma between digits is made half, and any other is made
 * wide.
 */
export function halfWidth(text: string): string {
  return text
    .replaceAll(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll(/[,，]/g, (_sign, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? "") && /^\d{3}(?!\d)/.test(whole.slice(at + 1, at + 5)) ? "," : "，",
    );
}

/** All numbers with a unit, in Arabic or Chinese figures, of a text in half width; no dates, clauses, document numbers. */
export function numbersIn(text: string): TextNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const [whole, digits, decimals = "", chinese, more, ten, later, unit = ""] = match;
    const scale = ten === "万" ? 1e4 : ten === "亿" ? 1e8 : 1;
    const plain = digits === undefined ? chineseNumber(chinese ?? "") : Number(digits.replaceAll(",", "") + decimals);
    if (plain === undefined) return [];
    const value = Math.round(plain * scale * 100) / 100;
    const at = match.index;
    const found = { at, end: at + whole.length, text: whole, unit };
    if (more !== undefined || later !== undefined) return [{ ...found, from: value, to: value + roundness(value) - 1 }];
    // 1.2万条 is said of 12,345 too.
    const half = scale > 1 && unit !== "元" ? scale / 10 ** Math.max(0, decimals.length - 1) / 2 : 0;
    return [{ ...found, from: value - half, to: value + half }];
  });
}

/** The power of ten that a round number is a multiple of: 100 of 1,200. */
function roundness(value: number): number {
  const zeros = /0*$/.exec(String(Math.trunc(value)))?.[0].length ?? 0;
  return value === 0 ? 1 : 10 ** zeros;
}

const DIGITS = "零一二三四五六七八九";
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一千零三十五: 1035; undefined of what is no number, as 千百. */
export function chineseNumber(text: string): number | undefined {
  let [total, section, digit]: [number, number, number | undefined] = [0, 0, undefined];
  for (const sign of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const value = DIGITS.indexOf(sign);
    const step = STEPS[sign];
    if (value >= 0) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (step !== undefined) {
      if (digit === undefined && step !== 10) return undefined;
      section += (digit ?? 1) * step;
      digit = undefined;
    } else {
      total = (total + section + (digit ?? 0)) * (sign === "万" ? 1e4 : 1e8);
      if (total === 0) return undefined;
      [section, digit] = [0, undefined];
    }
  }
  return total + section + (digit ?? 0);
}
