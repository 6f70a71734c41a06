import { slice } from "../../../text/fold.ts";
import { sourceSpan, type Detector, type Hit, type Passage } from "../../passage.ts";

const REACH_BEFORE = 18;
const REACH_AFTER = 16;
/** What comes before the abbreviation of who wrote it and belongs to the sentence. */
const LEAD =
  /^.*(?:根据|按照|依据|依照|参照|遵照|对照|印发|转发|下发|发布|出台|废止|文件|通知|意见|办法|规定|现行|以及|关于|落实|执行|结合|贯彻|详见|参见|文号|字号|号|和|与|及|或|见|由|的|以|为|在)/;
const NUMBER =
  /([\u4e00-\u9fff]{2,16}) ?([〔[({【<]) ?(\d{2,5}|[〇○零一二三四五六七八九]{4}) ?年?([〕\])}】>]) ?(第)? ?(0*)(\d{1,5}) ?号/g;
/** Numbers of certificates, licences, cases and contracts have other forms. */
const OTHER = /(?:证|准|许|审|检|鉴|权|房|地|案|合同|备|注|登|标|械|药广|民初|刑)字?$|证字|准字|审字|房权/;
/** Abbreviations end so, or stand in brackets of their own behind a title. */
const ENDING =
  /(?:发|办|函|字|令|规|通|政|党|委|复|报|请|呈|议|纪|督|释|财|税|社|保|医|卫|人|号|告|文|联|综|指|监|局|厅|秘)$/;
const EARLIEST_YEAR = 1949;

const YEAR_STARTS = "0 1 3 4 5 6 7 8 9 18 21 22 23 24 25 26 27 28 29".split(" ");
const WORDS = [
  ...["[", "(", "【", "{", "<"].flatMap((open) => [`${open}20`, `${open} 20`, `${open}19`]),
  ..."[({【<"
    .split("")
    .flatMap((open) => ["0", "1", "2"].flatMap((ten) => "0123456789".split("").map((one) => open + ten + one))),
  ..."〔[(".split("").flatMap((open) => ["二〇", "二○", "二零", "一九"].map((start) => open + start)),
  ...YEAR_STARTS.map((start) => `〔${start}`),
  ..."3 4 5 6 7 8 9 27 28 29".split(" ").map((end) => `〔20${end}`),
  ..."〔".split("").flatMap((open) => "0123456789".split("").map((one) => `${open}2${one}〕`)),
  ...["第", "0", " 第", " 0"].map((next) => `〕${next}`),
];

/** Faults of form in 发文字号 (GB/T 9704—2012): brackets, 第, leading zeros, the year. */
export const documentNumber: Detector = {
  words: [...new Set(WORDS)],
  readsProse: true,
  find(passage, anchors) {
    const hits = new Map<number, Hit>();
    for (const { start, end } of anchors) {
      const from = Math.max(0, start - REACH_BEFORE);
      for (const match of slice(passage.text, from, end + REACH_AFTER).matchAll(NUMBER)) {
        const hit = faultOf(passage, match, from + match.index);
        if (hit !== undefined) hits.set(hit.end, hit);
      }
    }
    return [...hits.values()];
  },
};

function faultOf(passage: Passage, match: RegExpExecArray, at: number): Hit | undefined {
  const [all, before = "", open = "", year = "", close = "", ordinal, zeros = "", number = ""] = match;
  const lead = LEAD.exec(before)?.[0].length ?? 0;
  const body = before.slice(lead);
  if (body.length < 2 || OTHER.test(body) || !ENDING.test(body) || /国务院令|主席令/.test(before)) return undefined;
  const faults: string[] = [];
  if (open !== "〔" || close !== "〕") faults.push("年份应当用六角括号〔〕括起");
  if (ordinal !== undefined) faults.push("序号前不加“第”");
  if (zeros !== "") faults.push("序号不编虚位，不补0");
  if (/\D/.test(year)) faults.push("年份用阿拉伯数字");
  else if (year.length !== 4) faults.push("年份应当写全四位");
  else if (Number(year) < EARLIEST_YEAR || Number(year) > Number(passage.today.slice(0, 4))) faults.push("年份不对");
  if (faults.length === 0) return undefined;
  const span = { start: at + lead, end: at + all.length };
  const right = fullYear(year, passage.today);
  const name = passage.source.slice(sourceSpan(passage, span).start).slice(0, body.length);
  const replacement = right === undefined ? undefined : `${name}〔${right}〕${number}号`;
  return { ...span, ...(replacement && { replacement }), detail: `${faults.join("；")}。` };
}

/** The year in four digits; `undefined` where it cannot be told. */
function fullYear(year: string, today: string): string | undefined {
  const latest = Number(today.slice(0, 4));
  if (/\D/.test(year)) {
    const digits = year
      .replace(/[〇○]/g, "零")
      .replace(/./g, (letter) => String("零一二三四五六七八九".indexOf(letter)));
    return fullYear(digits, today);
  }
  const full = year.length === 2 ? `${Number(`20${year}`) > latest ? "19" : "20"}${year}` : year;
  return full.length === 4 && Number(full) >= EARLIEST_YEAR && Number(full) <= latest ? full : undefined;
}
