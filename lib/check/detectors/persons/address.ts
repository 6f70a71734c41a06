import type { Value } from "./labelled-values.ts";

const COUNT = "(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})";
const AND = "[ \\-、和]{0,2}";
/** A part of an address finer than a village or a street: 组, 栋, 单元, 室, 户, 门牌. */
const FINE = new RegExp(
  [
    `(?:\\d{1,4}|[a-wyz]\\d{0,3}|[一二三四五六七八九十百东西南北甲乙丙丁]{1,4}) ?(?:号楼|#楼?|号院|栋|幢|座|号房|排|弄|单元|门洞)`,
    `${COUNT}(?:${AND}(?:号?楼|层))`,
    `[a-z]?\\d{1,5} ?(?:室|户(?![籍口数])|舍|房(?![间屋产]))`,
    `(?:门牌)?(?:第)?${COUNT}(?:\\-\\d{1,3})? ?号(?!线|文|令|公告|通知|码|召|称)(?:附\\d+号?)?`,
    `(?:第)?${COUNT} ?(?:村民|居民)?小?组(?![织成合建长员])`,
    `(?:村民|居民)小?组(?![织成合建长员])`,
    `(?<=[村区)])[\\u4e00-\\u9fff]{1,5}?(?<!工作|领导|专班|检查|评审|两委|党)小?组(?![织成合建长员])`,
    `[东西南北中左右]{1,2}边?户`,
    `(?<=[栋幢座楼区苑园元庭府城院]) ?\\d{1,4}(?:\\-\\d{1,4}){0,3}(?! ?[室户房舍号]|[\\d年月日人元%个.])`,
    `(?<=[\\u4e00-\\u9fff])\\d{1,3}(?:\\-\\d{1,4}){1,3}(?![\\d年月日.])`,
  ].join("|"),
  "g",
);
/** A place's name goes before its finer parts. */
const PLACE = /[省市县区旗镇乡村街路巷道社园苑庄城湾坊庭府里厂院寓州]/;
/** Where nobody is at home, or what hides where. */
const NOT_A_HOME = /某|医院|病房|病区|宾馆|酒店|招待所|门诊|卫生院|大厅|窗口|办公/;
/** What an address is written with; a run of these is read. */
const RUN = /^[\u4e00-\u9fff\da-z\-#· ]{2,60}(?:\([\u4e00-\u9fff\d]{1,12}\)[\u4e00-\u9fff\da-z\-#· ]{0,30})?/;
/** Up to here an address points at nobody: 村, 社区, 街道, 镇 or 乡; else 路 or 街; else 县, 区 or 市. */
const KEPT = [
  /^.*(?:(?:(?<!新)村|寨)(?!民|委|组)|社区|居委会|街道|[镇乡])/,
  /^.*?[路街巷道]/,
  /^.*(?:[县市]|(?<![小社园新东西南北])区)/,
];

/** Reads a home's address at the start of a text: as far as its finest part, and what is left of it when made coarse. */
export function readAddress(text: string): Value | undefined {
  const run = RUN.exec(text)?.[0];
  if (run === undefined) return undefined;
  let first = -1;
  let end = 0;
  for (const part of run.matchAll(FINE)) {
    // What stands further off belongs to something else.
    if (first >= 0 && part.index - end > 12) break;
    if (first < 0) first = part.index;
    end = part.index + part[0].length;
  }
  if (first < 0 || !PLACE.test(run.slice(0, first + 1)) || NOT_A_HOME.test(run.slice(0, end))) return undefined;
  const kept = coarse(run.slice(0, first));
  return { start: 0, end, ...(kept > 0 && { keeps: kept }) };
}

/** How much of what goes before the fine parts is coarse. */
function coarse(head: string): number {
  for (const shape of KEPT) {
    const kept = shape.exec(head)?.[0];
    if (kept !== undefined) return kept.length;
  }
  return 0;
}
