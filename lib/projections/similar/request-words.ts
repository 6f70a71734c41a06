/** What different people call alike, in the shortest of its names: a long name that is in every request weighs too much. */
const SAME_WORDS: readonly (readonly [RegExp, string])[] = [
  [/医疗保障|医疗保险/g, "医保"],
  [/(?:城乡居民|城乡|居民)(?:基本)?医保/g, "居民医保"],
  [/(?:城镇职工|职工)(?:基本)?医保/g, "职工医保"],
  [/收入[、和与及]?支出/g, "收支"],
  [/新农合|新型农村合作医疗/g, "农村合作医疗"],
  [/定点(?:医药|医疗)机构/g, "定点机构"],
  [/名录|清单|列表/g, "名单"],
  [/明细|详情|具体情况/g, "情况"],
  [/年度|全年|年份/g, "年"],
];

/** What is said in every request and tells none from another. Taken out in this order. */
const COMMON: readonly RegExp[] = [
  /(?:根据|依据|依照|按照|遵照)(?:《[^》]*》|(?:中华人民共和国)?政府信息公开条例)(?:第[一二三四五六七八九十百零〇\d]+条)?(?:第[一二三四五六七八九十\d]+款)?(?:的?(?:有关|相关)?规定)?/g,
  /(?:联系|通信|通讯|邮寄)?(?:电话|手机|邮箱|邮编|地址|身份证)号?码?[:：]?|\d{7,}/g,
  /您好|你好|谢谢|感谢|麻烦|烦请|敬请|恳请|特此(?:申请|说明)|此致|敬礼|为盼|为感|尽快|及时|复印件|电子版|一份|予以|给予|望|希望/g,
  /(?:本人|我|现|特|想|要|需要|(?<!申)请|向|由|因)+(?=申请|公开|提供|了解|知道|获取|查询)/g,
  /(?:依法)?(?:申请|要求|请求)?(?:依法)?(?:公开|提供|获取|查询|告知|了解|知道|查阅|复制)(?:一下)?/g,
  /(?:贵|你|本|该|我|全|各|所在)(?:局|单位|机关|部门|委|中心|省|市|县|区|镇|乡|村)/g,
  /政府信息|公示|公告|通报|相关|有关|信息|内容|资料|材料|文件|数据|情况|以及|关于|[的之和与及或等了吗呢呀吧您你我们请]/g,
];

const DIGITS = "〇一二三四五六七八九";

/**
 * A request's text as far as it tells one matter from another: no marks, no courtesy, no words that every request has, one
 * word for what people call differently, years in digits.
 */
export function coreOf(content: string): string {
  let text = foldYears(content.normalize("NFKC").toLowerCase());
  for (const [pattern, word] of SAME_WORDS) text = text.replaceAll(pattern, word);
  text = text.replaceAll(/[\s\p{Cc}]+/gu, "");
  for (const pattern of COMMON) text = text.replaceAll(pattern, "");
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** 二〇二三年 as 2023年. */
function foldYears(text: string): string {
  return text.replaceAll(/[〇零○一二三四五六七八九]{4}(?=年|至|-|—|~)/g, (year) =>
    year.replaceAll(/./g, (digit) => String(Math.max(DIGITS.indexOf(digit), 0))),
  );
}

/** The numbers that a request names, telephone numbers and the like left out; a range of years (2021年至2023年) names each of them. */
export function numbersOf(content: string): ReadonlySet<string> {
  const text = foldYears(content.normalize("NFKC"))
    .replaceAll(COMMON[0] ?? "", "")
    .replaceAll(/[一二三四五六七八九十]+(?=季度|月|号|届|批|期)/g, arabic);
  const numbers = new Set(
    (text.match(/(?<![\d.])\d{1,6}(?:\.\d+)?(?![\d.])/g) ?? []).map((number) => number.replace(/^0+(?=\d)/, "")),
  );
  for (const [, first = "", last = ""] of text.matchAll(/((?:19|20)\d\d)年?(?:至|到|-|—|~)+((?:19|20)\d\d)/g)) {
    for (let year = Number(first); year <= Number(last); year++) numbers.add(String(year));
  }
  return numbers;
}

/** Numbers to 99: 十二 is 12. */
function arabic(words: string): string {
  const [tens = "", ones = ""] = words.includes("十") ? words.split("十") : [undefined, words];
  const ten = words.includes("十") ? Math.max(DIGITS.indexOf(tens || "一"), 0) : 0;
  return String(ten * 10 + (ones === "" ? 0 : Math.max(DIGITS.indexOf(ones), 0)));
}

/** Where the name of a place or of an organ ends, of one kind each; not within words that only look so. */
const NAME_ENDS: readonly RegExp[] = [
  /省/g,
  /市(?![场民值政])|县|区(?![别域分间])/g,
  /镇|乡(?![村居])|街道/g,
  /村(?![民镇])|社区/g,
  /局|委员会|股(?![东份票权])|科室|处室/g,
  /医院|卫生院|卫生室|诊所|药店|药房|公司|学校|大学|中学|小学/g,
];

/** Names of places and organs in a core, by their kind: each with the two characters before its end. */
export function namesOf(core: string): readonly ReadonlySet<string>[] {
  return NAME_ENDS.map((ends) => {
    const found = [...core.matchAll(ends)].filter(({ index }) => index >= 2);
    return new Set(found.map(({ 0: end, index }) => core.slice(index - 2, index) + end));
  });
}
