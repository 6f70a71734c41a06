import type { QuotedSubject } from "./quoted-words.ts";

/** What a text says there was none of, by words: then the figure has to be 0, or one of the others has. */
export interface DeniedSubject extends Pick<QuotedSubject, "keys" | "title"> {
  /** In its clause, without blanks. */
  readonly says: RegExp;
  /** What of several it has to name. */
  readonly names?: RegExp;
}

const NONE = "(?:未(?!经)|没有|无)";
/** Words that narrow nothing: whatever else stands there (被纠正, 败诉, 企业) makes it a denial of something else. */
const ANY =
  "(?:任何|相关|有关|关于|涉及|针对|对|因|由|向|我局|本局|本机关|公民|自然人|法人|其他组织|组织|和|或者?|及|、|依申请|申请|提起|提出|提交|主动|要求|政府|政务|信息|公开|工作|事项|问题|而|所|被|引发|引起|产生|发生|导致|收到|接到|受理|的|本年度?|年度|一[起件例])*";
const SUIT_OR_REVIEW = "(?:行政)?(?:复议|诉讼)(?:申请|案件)?";
const SEVERAL = `${SUIT_OR_REVIEW}(?:(?:、|和|及|与|或者?|以及)?(?:被)?(?:提起|申请|发生)?(?:行政)?(?:复议|诉讼|应诉)(?:申请|案件)?)*`;
const END = "(?:的)?(?:申请|案件|情况|情形|事项|事件|发生|等)*$";
const CHALLENGED = new RegExp(`${NONE}${ANY}${SEVERAL}${END}`);
const FEES = `(?:未|没有|无)(?:产生|发生|收取)(?:任何|相关|政府|政务|信息|公开|的)*处理费(?:用)?`;

/** See {@link DeniedSubject}. */
export const DENIED_SUBJECTS: readonly DeniedSubject[] = [
  {
    keys: ["cell:requests/r1/total"],
    title: "本年新收",
    says: new RegExp(`${NONE}(?:收到|接到|新收|受理)${ANY}公开(?:的)?申请${END}`),
  },
  {
    keys: ["cell:requests/r1/total"],
    title: "本年新收",
    says: new RegExp(
      `(?:(?<=全年|本年|年度|依申请公开|信息公开)|^)零申请$|(?:没有|无)(?:依申请公开|(?:政府)?信息公开(?:的)?申请)${END}`,
    ),
  },
  {
    keys: ["cell:challenges/reconsideration/total", "count:reconsiderations"],
    title: "行政复议",
    says: CHALLENGED,
    names: /复议/,
  },
  {
    keys: ["cell:challenges/suits/total", "count:suits"],
    title: "行政诉讼",
    says: CHALLENGED,
    names: /诉讼/,
  },
  { keys: ["fee:amount"], title: "收取信息处理费", says: new RegExp(`${FEES}(?:情况|情形|的)*$`) },
];
