import { addDays } from "../../lib/deadlines/civil.ts";
import type { LocalDate } from "../../lib/model/draft.ts";
import { SAMPLE_CATALOGUE } from "./catalogue.ts";
import { Chance } from "./chance.ts";
import type { ArticlePlan } from "./one-article.ts";
import { back, workday } from "./timeline.ts";

/** What is published of an item in a year: how many, and the titles in turn; `｛年｝` `｛月｝` `｛季｝` are of the day they are formed, `｛处｝` is a place. */
interface Series {
  readonly item: string;
  readonly count: number;
  readonly titles: readonly string[];
  /** Days ago at which it begins and ends; the year without its last month where it is left out. */
  readonly from?: number;
  readonly to?: number;
}

const SERIES: readonly Series[] = [
  {
    item: "work-progress",
    count: 98,
    titles: [
      "县医疗保障局在｛处｝召开｛月｝月份重点工作推进会",
      "县医疗保障局到｛处｝开展医保政策集中宣传活动",
      "县医疗保障局组织｛处｝经办人员业务培训",
      "县医疗保障局走访调研｛处｝定点医疗机构",
      "｛处｝落实异地就医直接结算工作",
      "｛处｝部署｛年｝年参保登记工作",
    ],
  },
  {
    item: "announcements",
    count: 64,
    titles: [
      "关于医保信息系统维护期间暂停服务的公告（第｛号｝号）",
      "关于做好｛年｝年｛月｝月参保登记工作的通告（第｛号｝号）",
      "关于｛处｝门诊慢特病资格复审的公告",
      "关于调整｛处｝经办窗口服务时间的公告",
    ],
  },
  {
    item: "designated",
    count: 26,
    titles: ["｛年｝年｛月｝月新增定点零售药店名单（第｛号｝批）", "解除协议的定点医疗机构名单（第｛号｝批）"],
  },
  {
    item: "inspections",
    count: 24,
    titles: ["｛处｝定点医疗机构监督检查结果", "｛年｝年｛月｝月飞行检查发现问题的处理情况（第｛号｝号）"],
  },
  {
    item: "penalties",
    count: 18,
    titles: ["样例县医疗保障行政处罚决定信息（样医保罚〔｛年｝〕｛号｝号）"],
  },
  {
    item: "proposal-replies",
    count: 16,
    titles: ["对县政协第｛号｝号提案的答复", "对县人大代表第｛号｝号建议的答复"],
    from: 220,
    to: 110,
  },
  {
    item: "procurement",
    count: 14,
    titles: ["医保经办大厅办公设备采购意向（第｛号｝号）", "基金监管第三方服务采购结果公告（第｛号｝号）"],
  },
  {
    item: "aid-payments",
    count: 12,
    titles: ["样例县｛年｝年｛月｝月医疗救助资金发放情况公示"],
    to: 12,
  },
  {
    item: "service-guides",
    count: 11,
    titles: ["异地就医备案办事指南（｛年｝年｛月｝月修订）", "生育津贴申领办事指南（｛年｝年｛月｝月修订）"],
  },
  { item: "fund-figures", count: 3, titles: ["｛年｝年｛季｝季度医保基金收支情况"], to: 130 },
  { item: "disclosure-guide", count: 1, titles: ["样例县医疗保障局政府信息公开指南"], from: 200, to: 200 },
  { item: "disclosure-catalogue", count: 1, titles: ["样例县医疗保障局政府信息公开目录"], from: 198, to: 198 },
  { item: "budget", count: 1, titles: ["样例县医疗保障局｛年｝年部门预算公开"], from: 275, to: 275 },
  { item: "final-accounts", count: 1, titles: ["样例县医疗保障局部门决算公开"], from: 350, to: 350 },
];

const PLACES = ["甲子", "乙丑", "丙寅", "丁卯", "戊辰", "己巳", "庚午", "辛未", "壬申", "癸酉", "甲戌", "乙亥"].flatMap(
  (name) => [`${name}镇`, `${name}乡`],
);

type Wish = Partial<ArticlePlan> & Pick<ArticlePlan, "title" | "item" | "formed">;

/** Pages of a CMS that the demo portal does not have. */
const FIRST_PAGE = 20_000;

/**
 * Articles of the catalogue's items over the year before `today`, and those that stand somewhere on their way now, each on a page
 * of the CMS, so that no other draft is taken for it.
 */
export function articlePlans(today: LocalDate, portal: string): ArticlePlan[] {
  const chance = new Chance(41);
  const past = SERIES.flatMap((series) => wishesOf(series, today, chance));
  const open = inReview(today).map((wish, index) => ({ ...wish, page: `${portal}/#demo/${FIRST_PAGE + index}` }));
  const wishes = [...past, annualReport(today), ...refused(today), ...open];
  return wishes.sort((a, b) => (a.formed < b.formed ? -1 : 1)).map((wish, index) => planOf(wish, index + 1));
}

/** A plan with what its catalogue item says. */
export function planOf(wish: Wish, number: number): ArticlePlan {
  const item = SAMPLE_CATALOGUE.find(({ id }) => id === wish.item);
  return {
    number,
    kind: item?.articleKind ?? "ordinary",
    department: item?.departments[0] ?? "办公室",
    limit: item?.limit ?? "ordinary",
    wait: item?.limit === "at-once" ? 0 : 1 + (number % 3),
    slip: number % 7 === 0,
    ...wish,
  };
}

function wishesOf({ item, count, titles, from = 352, to = 34 }: Series, today: LocalDate, chance: Chance): Wish[] {
  return Array.from({ length: count }, (_, index): Wish => {
    const ago = from - Math.floor((index * (from - to)) / Math.max(1, count - 1 || 1));
    const formed = workday(addDays(today, -ago), 0);
    const title = titleOn(titles, formed, index);
    return { item, formed, title, ...turns(item, index, chance) };
  });
}

/** What comes between draft and publication: nothing of most, something of a few. */
function turns(item: string, index: number, chance: Chance): Partial<ArticlePlan> {
  const throughout = item === "announcements" ? {} : { hosted: chance.next() < 0.1 };
  if (item === "designated" && index % 6 === 2) return { ...throughout, thirdParty: "agrees" };
  if (item === "designated" && index === 3) return { ...throughout, thirdParty: "public-interest" };
  if (item === "inspections" && index === 7) return { ...throughout, thirdParty: "cut" };
  if (item === "inspections" && index % 8 === 4) return { ...throughout, special: true };
  if (item === "fund-figures" && index === 1) return { ...throughout, organ: true };
  if (item === "procurement" && index === 5) return { ...throughout, uncertain: true };
  if (item === "aid-payments" && index === 4) return { ...throughout, wait: 22 };
  if (item === "penalties" && index % 9 === 5) return { ...throughout, wait: 9 };
  if (item === "work-progress" && index % 12 === 3) return { ...throughout, returned: true };
  return throughout;
}

/** The report of the last year that came out: by 31 January. */
function annualReport(today: LocalDate): Wish {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < "02-01" ? 1 : 0);
  return {
    item: "annual-report",
    title: `样例县医疗保障局${year - 1}年政府信息公开工作年度报告`,
    formed: workday(`${year}-01-08`, 0),
    by: `${year}-01-31`,
  };
}

function refused(today: LocalDate): Wish[] {
  const on = (ago: number): LocalDate => workday(addDays(today, -ago), 0);
  return [
    { item: "work-progress", title: "局务会议讨论情况", formed: on(210), attribute: "none" },
    { item: "work-progress", title: "基金专项检查工作底稿", formed: on(150), attribute: "none" },
    { item: "designated", title: "定点医药机构协议考核明细", formed: on(95), attribute: "on-request" },
  ];
}

/** Those that someone has to do something about, one for each step. */
function inReview(today: LocalDate): Wish[] {
  const on = (workdays: number): LocalDate => back(today, workdays);
  const aid = { item: "aid-payments", wait: 1 };
  return [
    { item: "inspections", title: "第三方评估机构检查结果汇总", formed: on(24), wait: 2, last: "secrecy-review" },
    { item: "penalties", title: "某药店串换药品行政处罚决定信息", formed: on(7), wait: 3, last: "approve" },
    { ...aid, title: "本季度医疗救助对象资助参保情况", formed: on(19), wait: 14, last: "department-review" },
    { item: "designated", title: "定点零售药店协议续签名单", formed: on(12), wait: 2, thirdParty: "waits" },
    { item: "service-guides", title: "门诊慢特病待遇认定办事指南", formed: on(6), wait: 2, last: "assess" },
    { item: "work-progress", title: "县医疗保障局开展打击欺诈骗保专项行动", formed: on(4), wait: 1, last: "draft" },
    { item: "work-progress", title: "全县医保经办服务标准化建设推进会召开", formed: on(5), wait: 1, last: "approve" },
    { item: "procurement", title: "医保宣传折页印制采购意向", formed: on(9), wait: 3, organ: true, last: "coordinate" },
    {
      item: "inspections",
      title: "乡镇卫生院医保基金使用检查结果",
      formed: on(8),
      wait: 2,
      uncertain: true,
      last: "report-up",
    },
    { item: "announcements", title: "关于城乡居民医保集中缴费的温馨提示", formed: on(0), last: "secrecy-review" },
    { ...aid, title: "困难群众医疗救助标准调整说明", formed: on(3), last: "department-review" },
    {
      item: "designated",
      title: "定点医疗机构服务协议范本",
      formed: on(10),
      wait: 2,
      returned: true,
      last: "return-draft",
    },
    { item: "work-progress", title: "医保基金社会监督员座谈会召开", formed: on(9), wait: 1, channel: "本局微信公众号" },
  ];
}

function titleOn(titles: readonly string[], on: LocalDate, index: number): string {
  const month = Number(on.slice(5, 7));
  const title = titles[index % titles.length] ?? "";
  return title
    .replace("｛年｝", on.slice(0, 4))
    .replace("｛月｝", String(month))
    .replace("｛季｝", ["一", "二", "三", "四"][Math.floor((month - 1) / 3)] ?? "")
    .replace("｛处｝", PLACES[Math.floor(index / titles.length) % PLACES.length] ?? "")
    .replace("｛号｝", String(index + 11));
}
