import { CASES, OF_INSURANCE, type QuotedSubject, rightBefore, TIMES } from "./quoted-words.ts";

/** One of several channels: what came out there is a part of all that did. */
const CHANNEL =
  /网站|门户|平台|栏目|目录|专栏|专题|公众号|微信|微博|抖音|视频号|新媒体|头条|公开网|政府网|公报|公示栏|其中/;
/** Materials of others, handed on. */
const OTHERS = /转载|转发|上级|国家|省级|学习/;
const PEOPLE = /^(?:人|次|个|人次)$/;
/** No second number of the same beside it. */
const ONE_ONLY = /^(?![、和及][^，。；]*培训)/;
const OPENNESS = /公开|政务|信息发布|保密|网站|新媒体/;

const count = (
  id: string,
  title: string,
  units: RegExp,
  pattern: string,
  more: Partial<QuotedSubject> = {},
): QuotedSubject => ({ keys: [`count:${id}`], title, units, before: rightBefore(pattern), ...more });

const PUBLISHED =
  "(?:^|年[度内]?|我局|本局|本机关|共计?|累计|已|主动|向社会)(?:主动)?(?:发布|公开)(?:了)?(?:各类|各项)?(?:政府|政务)?(?:公开)?信息";
/** What came out on the government's website is at the most all that came out. */
const ON_SITE =
  "(?:通过|在|利用|依托)[^，。；、]{0,12}(?:政府(?:门户)?网站|门户网站|信息公开网|政务公开网)(?:上|等|平台|及时|依法|累计|共计?|主动)*(?:发布|公开)(?:了)?(?:各类|各项|政府|政务|医保|医疗保障)*";
const INTERPRETED =
  "(?:^|发布|制作|公开|推出|撰写|编写|上传|共)(?:了)?(?:医保|医疗保障|各类|相关|重要|配套)?政策(?:文件)?解读";
const OWN = "(?:^|全年|年度?|我局|本局|医保局|共|累计|、|并)";

/** What is counted from the records or entered month by month, as texts call it. Whatever is narrower comes before what is wider. */
export const COUNT_SUBJECTS: readonly QuotedSubject[] = [
  count(
    "account-posts",
    "公众号推送信息",
    /^(?:条|篇|件|个)$/,
    "公众号[^。；、]{0,8}(?:推送|发布|推文)(?:各类)?(?:图文)?(?:信息|消息|文章)?",
    { not: /网站|平台/ },
  ),
  count(
    "key-areas",
    "发布重点领域信息",
    CASES,
    "(?:^|发布|公开|共|其中|年度?|医疗保障|医保|的)重点领域(?:政府)?信息(?:公开)?",
    { notSaid: /网站|平台|栏目|专栏/ },
  ),
  // Both forms: 视频解读 alone is a part.
  count("interpretations-visual", "图表图解、音频视频解读", CASES, "[^，。；]{0,14}解读", {
    before: rightBefore("(?:[音视]频[^，。；]{0,8}图[表解]|图[表解][^，。；]{0,8}[音视]频)[^，。；]{0,6}解读"),
    not: /公众号|网站|栏目/,
  }),
  count("interpretations-media", "媒体解读", CASES, "(?<![新多全融])媒体解读"),
  count("interpretations", "发布政策解读", /^(?:件|条|篇|个|份)$/, `${INTERPRETED}(?:材料|信息|稿件|稿)?`, {
    not: new RegExp(`视频|图表|图解|媒体|${OTHERS.source}|${CHANNEL.source}`),
  }),
  count(
    "policy-documents",
    "发布规范性、政策性文件",
    CASES,
    "(?:发布|公开|上传)(?:了)?(?:各类)?(?:规范性(?:、|和|及))?政策性?文件|政策文件库[^，。；、]{0,4}(?:上传|发布)(?:政策)?文件",
    { not: new RegExp(`${OTHERS.source}|解读|网站|栏目|目录|公众号|其中`) },
  ),
  count("subscribers", "公众号订阅量", PEOPLE, "订阅(?:量|数|人数)?|关注(?:人数|量)|粉丝(?:量|数)?", {
    notSaid: /新增|增加|净增|抖音|微博|视频号|快手|头条/,
  }),
  count(
    "page-views",
    "网页浏览量",
    /^(?:次|人次)$/,
    "(?:网页|专栏|专栏页面)(?:累计|总)?(?:浏览量|访问量|点击量|访问)|页面访问量?",
    {
      not: /单|最高|解读|公众号/,
    },
  ),
  count("trainings-attended", "参加业务培训", TIMES, "参(?:加|与)[^，。；]{0,16}公开[^，。；]{0,10}培训(?:班|会)?", {
    after: ONE_ONLY,
  }),
  count("trainings-attended", "参加业务培训", TIMES, "参(?:加|与)(?:了)?业务培训(?:班|会)?", {
    after: ONE_ONLY,
    notSaid: OF_INSURANCE,
  }),
  count(
    "trainings-held",
    "组织业务培训",
    TIMES,
    "(?:组织|举办|开展)(?:召开|开展)?(?:了)?(?:全市|全局|全系统|系统|本局)?(?:政务公开|政府信息公开|信息公开)(?:工作|业务|知识|能力)*培训(?:班|会)?",
    { not: /参加|参与/ },
  ),
  count("trainings-held", "组织业务培训", TIMES, "(?:组织|举办)(?:开展)?(?:了)?业务培训(?:班|会)?", {
    not: /参加|参与/,
    notSaid: OF_INSURANCE,
  }),
  count(
    "systems-made",
    "制定和修订制度",
    /^(?:项|个)$/,
    `${OWN}(?=[^，。；]*(?:制定|出台|建立))(?=[^，。；]*(?:修订|完善|健全))(?:制定|修订|出台|完善|建立|健全|和|、|并|新)+(?:了)?(?:政府|政务)?(?:信息)?(?:公开)?(?:相关|工作|管理|各项|规章)*制度`,
    { notSaid: OF_INSURANCE },
  ),
  {
    keys: ["count:systems-made"],
    title: "制定和修订制度",
    units: /^(?:项|个)$/,
    before: /(?:制定|修订|出台|完善|建立|健全)[^。；]{0,90}等$/,
    after: /^(?:工作|管理|内部|规章)?制度/,
    said: OPENNESS,
    notSaid: OF_INSURANCE,
  },
  count("press-conferences", "举行新闻发布会", TIMES, "(?:举行|举办|召开|组织)[^，。；、]{0,10}新闻发布会"),
  count("inspections", "开展监督检查", TIMES, "(?:政务公开|信息公开)(?:工作)?(?:的)?监督检查"),
  count("inspections", "开展监督检查", TIMES, `${OWN}(?:开展|组织|进行)?(?:了)?监督检查`, { notSaid: OF_INSURANCE }),
  count("complaints-received", "收到投诉举报", CASES, "(?:收到|受理|接到)(?:各类)?(?:投诉举报|举报投诉|投诉)", {
    notSaid: OF_INSURANCE,
  }),
  count("complaints-received", "收到投诉举报", CASES, "(?:投诉举报|举报投诉|投诉)(?:共)?(?:受理|收到)", {
    notSaid: OF_INSURANCE,
  }),
  count("published", "发布信息", CASES, PUBLISHED, { notSaid: CHANNEL }),
  count("published", "发布信息", CASES, `${ON_SITE}(?:公开)?信息`, { part: true }),
  count("published", "发布信息", CASES, ON_SITE, { part: true, after: /^(?:政府|政务|公开|医保)*信息/ }),
];
