import { staleDetector, type StaleWording } from "./stale-wording.ts";

const NEW_REGULATION = "2019-05-15";
const NEW_REVIEW_LAW = "2024-01-01";
const PUBLIC_REQUEST = /信息公开|政府信息|公开申请|依申请/;

/** Articles of 旧条例 by what they ruled (DOMAIN §8.2): in 条例 of 2019 they say something else. */
const OLD_ARTICLES: readonly (readonly [article: string, topic: RegExp, now: string])[] = [
  ["第九条", /主动公开|主动向社会/, "第十九条至第二十一条"],
  ["第十三条", /特殊需要|三需要/, "第二十七条"],
  ["第十七条", /谁制作|制作的.{0,12}负责公开/, "第十条"],
  ["第十八条", /20 ?个工作日|二十个工作日/, "第二十六条"],
  ["第二十条", /书面形式|数据电文/, "第二十九条"],
  ["第二十一条", /答复|告知申请人|申请人/, "第三十六条"],
  ["第二十二条", /区分处理|可以公开的信息内容/, "第三十七条"],
  ["第二十三条", /第三方/, "第三十二条"],
  ["第二十四条", /答复|15 ?个工作日|十五个工作日|延长/, "第三十三条"],
  ["第二十五条", /更正|本人/, "第四十一条"],
  ["第二十七条", /检索|复制费|邮寄|成本/, "第四十二条"],
  ["第三十一条", /年度报告|年报|3月31日/, "第四十九条"],
  ["第三十二条", /年度报告|年报/, "第五十条"],
];

const oldArticles = OLD_ARTICLES.map(([article, topic, now]): StaleWording => ({
  words: [`条例》${article}`, `条例${article}`, `)${article}`],
  wording: new RegExp(`(?:信息公开条例|《条例)》?(?:\\([^()]{0,40}\\)){0,2}${article}`),
  about: topic,
  unless: /第七百一十一|实施|保密|基金/,
  since: NEW_REGULATION,
  detail: `现行条例的对应规定是${now}。`,
  mend: { wrong: new RegExp(`${article}$`), right: now },
}));

/** 旧条例 (国务院令第492号) and documents on it that were replaced, cited as if they were in force. */
export const oldRegulation = staleDetector([
  {
    words: ["492号", "492 号", "四百九十二号"],
    wording: /(?:中华人民共和国)?国务院(?:令)?第? ?(?:492|四百九十二) ?号(?:令)?/,
    unless: /2008年|2007年|711/,
    since: NEW_REGULATION,
    detail: "现行条例是国务院令第711号，2019年5月15日起施行。",
    mend: { wrong: /492|四百九十二/, right: "711" },
  },
  {
    words: ["2011〕17号", "2011]17号", "2011)17号"],
    wording: /法释 ?[〔[(]2011[〕\])] ?17号/,
    since: "2025-06-01",
    detail: "这一司法解释已由法释〔2025〕8号代替。",
  },
  {
    words: ["2019〕60号", "2019]60号", "2019)60号"],
    wording: /国办公开办函 ?[〔[(]2019[〕\])] ?60号/,
    since: "2021-09-26",
    detail: "年度报告格式现行的是国办公开办函〔2021〕30号。",
    mend: { wrong: /[〔[(]2019[〕\])] ?60号/, right: "〔2021〕30号" },
  },
  ...oldArticles,
]);

/** Rules on requests that 条例 of 2019 did away with: 15 working days, 三需要, fees for searching and copying. */
export const oldRequestRule = staleDetector([
  {
    words: ["15个工作日", "15 个工作日", "十五个工作日"],
    wording: /(?:15 ?|十五)个工作日/,
    about: /(?:政府信息|信息公开|公开申请|依申请).*(?:答复|延长)|答复.*(?:政府信息|信息公开|公开申请)/,
    unless: /第三方|征求|意见|共同制作|投诉|举报|信访|反馈|移送|缴|复议|补正|年报|考核/,
    since: NEW_REGULATION,
    detail: "现行条例第三十三条：答复期限是20个工作日，延长不超过20个工作日。",
    mend: { wrong: /15|十五/, right: "20" },
  },
  {
    words: ["三需要", "特殊需要"],
    wording: /[“"]?三需要[”"]?|(?:自身)?生产、生活、科研等(?:方面的?)?特殊需要/,
    about: /申请|信息/,
    since: NEW_REGULATION,
    detail: "现行条例第二十七条不再要求说明申请的用途。",
  },
  {
    words: ["检索费", "复制费", "工本费", "检索、复制"],
    wording: /检索费|复制费|工本费|检索、复制、邮寄等成本费用/,
    about: PUBLIC_REQUEST,
    unless: /不收取|免收|免费|停止|不得收/,
    since: NEW_REGULATION,
    detail: "现行条例第四十二条：不收取费用，数量、频次明显超过合理范围的可以收取信息处理费。",
  },
]);

/** Remedies as they were before 行政诉讼法 of 2015 and 行政复议法 of 2024. */
export const oldRemedy = staleDetector([
  {
    words: "三3两2".split("").flatMap((count) => [`${count}个月内`, `${count} 个月内`, `${count}个月之内`]),
    wording: /(?:三|3|两|2) ?个月之?内/,
    about: /行政诉讼|人民法院(?:提起诉讼|起诉)/,
    unless: /专利|商标|仲裁|审结|立案|审理|作出判决|行政复议决定.{0,6}个月|强制执行/,
    since: "2015-05-01",
    detail: "行政诉讼法第四十六条：直接起诉的期限是六个月。",
    mend: { wrong: /[三3两2]/, right: "6" },
  },
  {
    words: ["申请行政复议", "申请复议", "提起行政复议", "提出行政复议"],
    wording:
      /(?:上一?级(?:医疗保障|医保)?(?:行政)?(?:主管)?(?:部门|机关|局)|(?:(?!向)[\u4e00-\u9fff]){1,6}[省市]医(?:疗保障|保)局)(?:申请|提起|提出)(?:行政)?复议/,
    unless: /人民政府是|国家医疗保障局|国家医保局|海关|金融|税务|国家安全/,
    since: NEW_REVIEW_LAW,
    detail: "行政复议法第二十四条：对县级以上地方政府部门的复议，由本级人民政府管辖。",
  },
]);

/** 3月31日 as the day of a department's annual report. */
export const reportDate = staleDetector([
  {
    words: ["3月31日", "3 月 31 日", "三月三十一日", "3月底"],
    wording: /(?:每年)?(?:3月31日|3 月 31 日|三月三十一日|3月底)(?:之?前)?/,
    about: /信息公开.{0,12}(?:年度报告|年报)|(?:年度报告|年报).{0,30}信息公开|公布.{0,16}年度报告/,
    unless: /人民政府|主管部门|政府办|本级政府|截至|截止/,
    since: NEW_REGULATION,
    detail: "条例第四十九条：政府部门的年度报告每年1月31日前报送并公布，3月31日是本级政府年度报告的日期。",
  },
]);
