/** A clause of a text with what stands before it. */
export interface Clause {
  /** Where it begins in the text. */
  readonly at: number;
  readonly words: string;
  /** Where its sentence begins, and what of that stands before the clause. */
  readonly sentenceAt: number;
  readonly sentence: string;
  /** What of its paragraph stands before the sentence. */
  readonly paragraph: string;
}

/** A text in which a paragraph copied from a PDF is one line: a long line that ends without a stop goes on in the next one. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=[^\n]{24}[^\n。；：！？])\n(?![\n（(]|[一二三四五六七八九十]{1,2}、)/g, " ");
}

/** The clauses of a text in half width. */
export function clausesOf(text: string): Clause[] {
  return [...text.matchAll(/[^，。；！？;!?\n]+/g)].map(({ index, 0: words }) => {
    const [line, ...stops] = ["\n", "。", "！", "？"].map((end) => text.lastIndexOf(end, index) + 1);
    const paragraphAt = line ?? 0;
    const sentenceAt = Math.max(paragraphAt, ...stops);
    return {
      at: index,
      words,
      sentenceAt,
      sentence: text.slice(sentenceAt, index),
      paragraph: text.slice(paragraphAt, sentenceAt),
    };
  });
}

/** A comparison, a part of the year, another place: such a number is of something else. */
const ELSEWHERE =
  /同比|环比|比上年|较上年|增长|上升|下降|减少了?|去年|上年(?!度?结转)|上一年(?!度?结转)|半年|季度|每年|每月|每件|平均|全省|全市|全县|全区|全国|全系统|分别|计划|力争|不少于|不低于|超过/;
/** 2025年， 上年， 3月，: the clauses after it are of that time. */
const INTRODUCED =
  /(?:^|[，；])(?:截至|其中|在)?((?:20\d\d年|去年|上年度?|上一年度?|上半年|下半年|第?[一二三四]季度|\d{1,2}月份?)[^，；]{0,6})(?=[，；])/g;

/** 全县各单位积极办理，: what follows is the whole county's, until the agency is named. */
const ALL_AROUND = /(?:^|[，；])(?:20\d\d年，?)?全[省市县区国](?![^，；]*[我本市县]局)[^，；]*(?=[，；])/;
const OURS = /[我本市县]局|本机关|本单位/;

/** Whether a clause is not about the whole of this year (YYYY) and this agency. */
export function isElsewhere({ words, sentence }: Pick<Clause, "words" | "sentence">, year: string): boolean {
  if (isOfAnother(words, year)) return true;
  if (!OURS.test(words) && ALL_AROUND.test(sentence.replaceAll(" ", ""))) return true;
  if (isNamed(words)) return false;
  const introduced = [...sentence.replaceAll(" ", "").matchAll(INTRODUCED)].at(-1)?.[1];
  return introduced !== undefined && isOfAnother(introduced, year);
}

/** The clause says of which year it is. */
function isNamed(words: string): boolean {
  return /20\d\d ?年|全年|本年/.test(words);
}

function isOfAnother(clause: string, year: string): boolean {
  const words = clause
    .replaceAll(" ", "")
    .replaceAll(/(?:20\d\d年)?(?:1月1日|12月31日|12月底|1月?[-—至到]+12月)/g, "")
    .replaceAll(/〔20\d\d〕/g, "");
  const years = [...clause.matchAll(/(20\d\d) ?年/g)].map(([, of]) => of);
  return ELSEWHERE.test(words) || /\d月/.test(words) || years.some((of) => of !== year);
}
