/** What a passage spoke of last: applications for openness, a group of part four (`all`: both in one breath), 规范性文件, or what no table has. */
export type Topic =
  | "request"
  | "reconsideration"
  | "direct-suit"
  | "suit-after"
  | "suits"
  | "all"
  | "normative"
  | "other";

const SUIT = "(?:行政)?诉讼";
/** 依申请公开工作, 依申请公开平台 are no applications. */
const NO_PLACE = "(?!工作|办理示范|平台|栏目|系统|专栏|受理点|制度|渠道|流程|”)";
/** The first that fits at a place counts. */
const TOPICS: readonly (readonly [topic: Topic, pattern: string])[] = [
  ["request", `公开(?:的)?申请(?!人)|依申请公开${NO_PLACE}|依申请(?!公开)${NO_PLACE}|申请公开${NO_PLACE}`],
  ["direct-suit", `未经复议直接(?:提起|起诉)(?:的)?(?:${SUIT})?|直接(?:提起|起诉)(?:的)?(?:${SUIT})?`],
  ["suit-after", `复议后(?:又|再)?(?:提起|起诉)(?:的)?(?:${SUIT})?`],
  ["all", `复议(?:申请|案件)?(?:、|和|及|与|或者?|以及)(?:被)?(?:提起)?${SUIT}`],
  ["reconsideration", "复议(?:申请|案件|机关)?"],
  ["suits", `${SUIT}(?:案件)?`],
  ["normative", "规范性文件"],
  [
    "other",
    "投诉|举报|舆情|信访|建议|提案|咨询|工单|热线|来电|来信|留言|信件|诉求|线索|案例|备案|许可|处罚|强制|参保|登记|报销|救助|慢特病|定点|问题|案件|业务",
  ],
  // An application of another kind: what stands right before it says which.
  [
    "other",
    "(?<![到收理接受办结复转件的了类年度次该其效，。；、：（）“”])(?<=[\\u4e00-\\u9fff])申请(?!人|公开|行政复议)",
  ],
];
const ANY = new RegExp(TOPICS.map(([, pattern]) => `(${pattern})`).join("|"), "g");

function lastIn(text: string): Topic | undefined {
  const groups = [...text.matchAll(ANY)].at(-1)?.slice(1);
  return groups && TOPICS[groups.findIndex((group) => group !== undefined)]?.[0];
}

/**
 * What is spoken of at the end of `said`, the part of a sentence up to a number; where it names nothing, what the paragraph before it
 * spoke of last, unless that is what no table has.
 */
export function spokenOf(said: string, paragraph: string): Topic | undefined {
  const here = lastIn(said);
  if (here !== undefined) return here;
  const before = lastIn(paragraph);
  return before === "other" ? undefined : before;
}
