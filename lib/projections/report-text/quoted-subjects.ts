/** What a number in the text of an annual report may be about, and with which figure it is compared. */
export interface QuotedSubject {
  /** `cell:…` (lib/projections/report-text/named-cells.ts), `count:…` or `fee:amount`, `fee:paid`, `fee:noticed`. */
  readonly key: string;
  /** As the table calls it. */
  readonly title: string;
  readonly units: RegExp;
  /** What stands before the number, in its clause and after the number before it. */
  readonly before: RegExp;
  /** What stands right after it. */
  readonly after?: RegExp;
  /** Words in the clause that make it about something else. */
  readonly not?: RegExp;
}

const CASES = /^(?:件|份|宗|起|条|个)$/;
const TIMES = /^(?:次|场|个)$/;
const TAIL = "[^，。；、]{0,6}$";
const words = (pattern: string): RegExp => new RegExp(`(?:${pattern})${TAIL}`);
/** These are applications of another kind, or no applications. */
const OTHERS = /复议|诉讼|投诉|举报|舆情|信访|建议|提案|咨询|意见/;
/** A part of what came. */
const PARTS = /互联网|网上|网络|线上|在线|当面|现场|信函|邮寄|邮件|传真|窗口/;
const BY_PART = new RegExp(`${OTHERS.source}|${PARTS.source}`);

const SUIT = "(?:行政)?诉讼";
const ENDS: readonly (readonly [column: string, pattern: string, title: string])[] = [
  ["maintained", "维持", "结果维持"],
  ["corrected", "纠正", "结果纠正"],
  ["pending", "尚未审结|未审结", "尚未审结"],
];
const CHALLENGES: readonly (readonly [row: string, pattern: string, title: string])[] = [
  ["direct-suit", "直接(?:提起|起诉)[^。；]{0,8}", "未经复议直接起诉"],
  ["suit-after", "复议后(?:又|再)?(?:提起|起诉)[^。；]{0,8}", "复议后起诉"],
  ["reconsideration", "复议", "行政复议"],
  ["suits", SUIT, "行政诉讼"],
];

const request = (key: string, title: string, pattern: string, not = OTHERS): QuotedSubject => ({
  key: `cell:requests/${key}/total`,
  title,
  units: CASES,
  before: words(pattern),
  not,
});
const count = (id: string, title: string, units: RegExp, pattern: string, not?: RegExp): QuotedSubject => ({
  key: `count:${id}`,
  title,
  units,
  before: words(pattern),
  ...(not && { not }),
});

/** Whatever is narrower comes before what is wider: 媒体解读 before 解读. */
export const QUOTED_SUBJECTS: readonly QuotedSubject[] = [
  request("r2", "上年结转", "(?:上年度?|上一年度?|往年|以前年度)结转(?:的)?(?:政府信息公开)?(?:申请)?"),
  request("r4", "结转下年度继续办理", "结转(?:到|至)?(?:下年度?|下一年度?|次年|明年)(?:继续)?(?:办理)?"),
  { ...request("r1", "本年新收", "(?:新收|收到|受理|接收)[^，。；]{0,24}申请", BY_PART) },
  {
    ...request("r1", "本年新收", "新收|收到|受理|接收", BY_PART),
    after: /^[^，。；、]{0,12}申请/,
  },
  request("r3_3", "不予公开", "不予公开"),
  request("r3_1", "予以公开", "予以公开"),
  request("r3_2", "部分公开", "部分公开"),
  request("r3_4", "无法提供", "无法提供"),
  request("r3_5", "不予处理", "不予处理"),
  request("r3_6", "其他处理", "其他处理"),
  request(
    "r3_7",
    "本年度办理结果的总计",
    "办结(?:的)?(?:政府信息公开)?(?:申请)?|(?:共|已全部)答复(?:政府信息公开)?(?:申请)?",
  ),
  ...CHALLENGES.flatMap(([row, pattern, title]) =>
    ENDS.map(([column, end, ended]): QuotedSubject => ({
      key: `cell:challenges/${row}/${column}`,
      title: `${title}，${ended}`,
      units: CASES,
      before: new RegExp(`${pattern}[^。；]{0,16}(?:${end})${TAIL}`),
      ...(row === "reconsideration" && { not: /诉讼|起诉/ }),
      ...(row === "suits" && { not: /复议/ }),
    })),
  ),
  ...CHALLENGES.flatMap(([row, pattern, title]): QuotedSubject[] => [
    {
      key: `cell:challenges/${row}/total`,
      title,
      units: CASES,
      before: new RegExp(`${pattern}(?:的)?(?:申请|案件)?(?:共|为|有)?(?:发生|计)?$`),
    },
    {
      key: `cell:challenges/${row}/total`,
      title,
      units: CASES,
      before: /(?:发生|收到|提起|被申请|引发)[^，。；、]{0,4}$/,
      after: new RegExp(`^(?:政府信息公开)?(?:的)?(?:行政)?(?:${pattern})`),
    },
  ]),
  {
    key: "fee:noticed",
    title: "发出的收费通知",
    units: CASES,
    before: words("收费通知(?:书)?(?:的)?|通知缴(?:费|纳)"),
  },
  {
    key: "fee:paid",
    title: "收取信息处理费的申请",
    units: CASES,
    before: words("收取(?:信息处理费|信息公开处理费)(?:的)?"),
  },
  {
    key: "fee:amount",
    title: "收取信息处理费",
    units: /^元$/,
    before: /信息(?:公开)?处理费(?:[^。；]{0,24})$/,
    not: /减免|每件|每页|标准|免收|以下|以上/,
  },
  {
    key: "cell:disclosure/charges/amount",
    title: "行政事业性收费金额",
    units: /^元$/,
    before: words("行政事业性收费(?:金额)?"),
  },
  ...(["permits", "penalties", "coercion"] as const).map((row, at): QuotedSubject => {
    const title = ["行政许可", "行政处罚", "行政强制"][at] ?? "";
    return {
      key: `cell:disclosure/${row}/count`,
      title: `${title}处理决定`,
      units: CASES,
      before: new RegExp(`${title}(?:处理)?(?:决定)?(?:数量)?(?:共|为)?$`),
      not: /公开|公示|发布/,
    };
  }),
  {
    key: "cell:disclosure/normative/made",
    title: "行政规范性文件制发",
    units: CASES,
    before: words("制发(?:行政)?规范性文件"),
  },
  {
    key: "cell:disclosure/normative/valid",
    title: "行政规范性文件现行有效",
    units: CASES,
    before: words("现行有效(?:的)?(?:行政)?规范性文件"),
  },
  count(
    "account-posts",
    "公众号推送信息",
    CASES,
    "公众号[^。；、]{0,8}(?:推送|发布|推文)(?:信息|消息|文章)?",
    /网站|平台/,
  ),
  count("key-areas", "发布重点领域信息", CASES, "重点领域(?:政府)?信息(?:公开)?"),
  count("interpretations-visual", "图表图解、音频视频解读", CASES, "(?:音频|视频|图表|图解)[^，。；]{0,14}解读"),
  count("interpretations-media", "媒体解读", CASES, "媒体解读"),
  count(
    "interpretations",
    "发布政策解读",
    /^(?:件|条|篇|个|份)$/,
    "政策(?:文件)?解读(?:材料|信息|稿件)?",
    /视频|图表|图解|媒体/,
  ),
  count("policy-documents", "发布规范性、政策性文件", CASES, "政策性?文件"),
  count("subscribers", "公众号订阅量", /^(?:人|次|个|人次)$/, "订阅(?:量|数|人数)?|关注(?:人数|量)|粉丝"),
  count("page-views", "网页浏览量", /^(?:次|人次)$/, "浏览量|访问量|点击量|页面访问"),
  count("trainings-attended", "参加业务培训", TIMES, "参(?:加|与)[^，。；]{0,16}培训"),
  count("trainings-held", "组织业务培训", TIMES, "(?:组织|举办)(?:开展)?[^，。；]{0,10}培训", /参加|参与/),
  count("press-conferences", "举行新闻发布会", TIMES, "新闻发布会"),
  count("inspections", "开展监督检查", TIMES, "监督检查"),
  count("complaints-received", "收到投诉举报", CASES, "(?:收到|受理|接到)(?:各类)?(?:投诉|举报|投诉举报)", /舆情/),
  count(
    "published",
    "发布信息",
    CASES,
    "(?:发布|公开)(?:各类|政府|政务|公开)?信息",
    /公众号|微信|微博|重点领域|解读|意见|澄清/,
  ),
];

/** What a text says there was none of, by words: then the figure has to be 0. */
export const DENIED_SUBJECTS: readonly (Pick<QuotedSubject, "key" | "title"> & { readonly says: RegExp })[] = [
  {
    key: "cell:requests/r1/total",
    title: "本年新收",
    says: /(?:未|没有)(?:收到|接到|新收|受理)[^，。；]{0,20}公开(?:的)?申请/,
  },
  {
    key: "cell:challenges/reconsideration/total",
    title: "行政复议",
    says: /(?:未(?!经)|没有)(?:收到|发生|产生|被|因)[^，。；]{0,24}复议/,
  },
  {
    key: "cell:challenges/suits/total",
    title: "行政诉讼",
    says: /(?:未(?!经)|没有)(?:收到|发生|产生|被|因)[^，。；]{0,30}诉讼/,
  },
  { key: "fee:amount", title: "收取信息处理费", says: /(?:未|没有)(?:收取|产生|发生)[^，。；]{0,10}处理费/ },
];
