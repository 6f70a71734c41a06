import { CASES, type QuotedSubject, rightBefore } from "./quoted-words.ts";

/** Handling, showing or opening decisions is not making them. */
const HANDLED = /公开|公示|发布|受理|办结|办理|事项|立案|案件/;
/** Looking through all there are, those of the government among them. */
const OF_OTHERS = /名义|代拟|报请|清理|政府(?:出台|制定|印发|制发)/;
const YUAN = /^元$/;

const decided = (row: string, kind: string): QuotedSubject => ({
  keys: [`cell:disclosure/${row}/count`],
  title: `${kind}处理决定`,
  units: CASES,
  before: rightBefore(`(?:^|作出|做出|下达|实施|、|和)(?:全年|本年度?)?${kind}(?:处理)?(?:决定)?(?:书)?`),
  notSaid: HANDLED,
});

/** Named beside the number, or in a passage on 规范性文件 by the verb alone. */
const normative = (row: string, column: string, named: string, verb: string): readonly QuotedSubject[] =>
  [{ before: rightBefore(named) }, { before: rightBefore(verb), of: ["normative"] as const }].map((each) => ({
    ...each,
    keys: [`cell:disclosure/normative/${row}`],
    title: `行政规范性文件${column}`,
    units: CASES,
    not: /其中|联合/,
    notSaid: OF_OTHERS,
  }));

/** The cells of part two and the fees, as texts call them. */
export const DISCLOSURE_SUBJECTS: readonly QuotedSubject[] = [
  decided("permits", "行政许可"),
  decided("penalties", "行政处罚"),
  decided("coercion", "行政强制"),
  ...normative(
    "made",
    "制发",
    "(?:制发|制定|出台|印发)+(?:了)?(?:行政)?规范性文件",
    "文件(?:本年)?(?:制发|制定)(?:件数)?",
  ),
  ...normative("repealed", "废止", "废止(?:行政)?规范性文件", "^(?:本年|其中)?废止(?:件数)?"),
  ...normative("valid", "现行有效", "现行有效(?:的)?(?:行政)?规范性文件", "现行有效(?:件数)?"),
  {
    keys: ["cell:disclosure/charges/amount"],
    title: "行政事业性收费金额",
    units: YUAN,
    before: rightBefore("行政事业性收费(?:金额)?"),
  },
  {
    keys: ["fee:noticed"],
    title: "发出的收费通知",
    units: CASES,
    before: rightBefore("收费通知(?:书)?(?:的)?|通知缴(?:费|纳)"),
  },
  {
    keys: ["fee:paid"],
    title: "收取信息处理费的申请",
    units: CASES,
    before: rightBefore("收取(?:信息处理费|信息公开处理费)(?:的)?"),
  },
  {
    keys: ["fee:amount"],
    title: "收取信息处理费",
    units: YUAN,
    before: /信息(?:公开)?处理费[^。；]{0,24}$/,
    not: /减免|每件|每页|标准|免收|免除|以下|以上|以外|之外|通知|应|退/,
  },
];
