import { CASES, OF_INSURANCE, type QuotedSubject, rightBefore } from "./quoted-words.ts";
import type { Topic } from "./text-topics.ts";

/** A part of what came: by channel, by applicant, or what is no application for openness. */
const PARTS =
  /互联网|网上|网络|线上|在线|网站|平台|系统|当面|现场|信函|邮寄|邮件|传真|窗口|其中(?!新收)|投诉|举报|舆情|信访|建议|提案|咨询|意见/;
/** A part of what was answered; or several rows in one number. */
const SOME =
  /(?:公开|提供|处理)[、及和与或](?:予以|部分|不予|无法|其他)|(?<!均|均已|全部|全部已)按[期时]|延期|逾期|超期|期限内|书面|当场|投诉|举报|舆情|信访|建议|提案|咨询|意见/;
const CAME = /(?:新收|收到|受理|接收|接到)(?:了)?(?:共计|共)?$/;
/** Where 申请 alone may be of anything. */
const ELSEWHERE = new RegExp(`${OF_INSURANCE.source}|大厅|窗口|服务|办事`);
const IN_ALL = ["cell:requests/came/total", "cell:requests/r3_7/total"] as const;
const OPEN: readonly (Topic | undefined)[] = [undefined, "request"];

const row = (key: string, title: string, before: RegExp, more: Partial<QuotedSubject> = {}): QuotedSubject => ({
  keys: [`cell:requests/${key}/total`],
  title,
  units: CASES,
  before,
  not: SOME,
  of: ["request"],
  ...more,
});

/** 不予公开 and its like are said of applications alone, where nothing else stands in their clause. */
const ended = (key: string, title: string): readonly QuotedSubject[] => [
  row(key, title, rightBefore(title)),
  row(key, title, rightBefore(`^(?:其中|、|和)?${title}`), { of: OPEN }),
];

/** The rows of part three, as texts call them. */
export const REQUEST_SUBJECTS: readonly QuotedSubject[] = [
  row(
    "r2",
    "上年结转",
    rightBefore("(?:上年度?|上一年度?|往年|以前年度)结转(?:的)?(?:政府信息公开)?(?:申请)?(?:案件)?"),
    { of: OPEN },
  ),
  row("r4", "结转下年度继续办理", rightBefore("结转(?:到|至)?(?:下年度?|下一年度?|次年|明年)(?:继续)?(?:办理)?"), {
    of: OPEN,
  }),
  // 办理, or none of these, is said of what came, of what was taken over with it, and of what was answered.
  row(
    "r1",
    "本年新收",
    rightBefore("(?:新收|收到|受理|接收|接到)[^，。；、]{0,24}(?:公开(?:的)?申请|依申请公开)(?:事项)?"),
    {
      not: PARTS,
    },
  ),
  row("r1", "本年新收", rightBefore("(?:新收|收到|受理|接收|接到)(?:各类|有效)?(?:的)?申请"), {
    not: PARTS,
    notSaid: ELSEWHERE,
    of: OPEN,
  }),
  row("r1", "本年新收", rightBefore("其中新收"), { not: /投诉|举报/ }),
  {
    keys: ["cell:requests/r1/total"],
    title: "本年新收",
    units: CASES,
    before: CAME,
    after: /^(?:政府|政务)?(?:信息)?公开(?:的)?申请/,
    not: PARTS,
  },
  row("r1", "本年新收", CAME, {
    after: /^(?:的)?申请(?!人|材料|行政|[\u4e00-\u9fff]{0,4}复议)/,
    not: PARTS,
    notSaid: ELSEWHERE,
    of: OPEN,
  }),
  row(
    "r1",
    "本年新收",
    rightBefore("办理(?:各类)?(?:政府|政务)?(?:信息公开(?:的)?申请|依申请公开(?:申请)?)(?:事项)?"),
    {
      keys: ["cell:requests/r1/total", ...IN_ALL],
      not: PARTS,
    },
  ),
  row("r1", "本年新收", rightBefore("^(?:全年|本年度?|年度|我局|本局|本机关)*(?:政府信息)?依申请公开(?:申请|事项)?"), {
    keys: ["cell:requests/r1/total", ...IN_ALL, "cell:requests/r3_1/total", "cell:requests/given/total"],
  }),
  row("given", "予以公开和部分公开", rightBefore("予以公开[、及和与]部分公开"), { not: /其他/ }),
  ...ended("r3_3", "不予公开"),
  row("r3_1", "予以公开", rightBefore("予以公开")),
  ...ended("r3_2", "部分公开"),
  ...ended("r3_4", "无法提供"),
  ...ended("r3_5", "不予处理"),
  ...ended("r3_6", "其他处理"),
  row("r3_7", "本年度办理结果的总计", rightBefore("办结(?:的)?(?:政府信息公开)?(?:申请)?")),
  row("r3_7", "本年度办理结果的总计", rightBefore("(?<![未再应须待])答复(?:政府信息公开)?(?:申请)?"), {
    // Not every application that ended was answered.
    keys: ["cell:requests/r3_7/total", "count:requests-replied"],
  }),
];
