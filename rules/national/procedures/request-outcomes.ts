import type { Citation } from "../../../lib/model/finding.ts";
import type { ProcedureText } from "../../../lib/model/procedure.ts";
import { feeMeasures, regulation, reportFormat } from "./law.ts";

type Outcome = NonNullable<ProcedureText["outcomes"]>[number];
type More = Pick<Outcome, "document" | "requires" | "expects">;

/** Every outcome has its row in part three of the annual report: `r3-3-1` is counted in `r3_3_1`. */
function outcome(id: string, title: string, remedy: "R1" | "R2", basis: Citation[], more: More = {}): Outcome {
  return { id, title, basis, row: id.replaceAll("-", "_"), remedy, ...more };
}

const row = (clause: string): Citation[] => reportFormat(`第三部分表格三${clause}`);

const THIRD_PARTY = { field: "consult-kind", in: ["third-party"] };

/** 条例第三十二条: nothing is kept back for a third party's sake before the third party was asked. */
const THIRD_PARTY_ASKED: Outcome["expects"] = [
  {
    step: "consult",
    when: [THIRD_PARTY],
    sentence: "没有登记过征求第三方意见：以保护第三方合法权益为由不予公开的，应当先书面征求第三方的意见。",
  },
];

/** 条例第三十二条: a third party that refused is told, with the reasons, before it is given out all the same. */
const THIRD_PARTY_TOLD: Outcome["expects"] = [
  {
    step: "tell-third-party",
    of: { step: "consult", when: [THIRD_PARTY, { field: "consult-result", in: ["refuses"] }] },
    sentence:
      "第三方{consulted}不同意公开：涉及其权益的内容决定公开的，公开前应当书面告知第三方内容和理由，还没有登记。",
  },
];

/**
 * How a request can end: the 21 rows of the annual report. R1 (复议 first) where information was refused under 条例第十四条、
 * 第十五条、第十六条, also in part: 复议法第二十三条第一款第四项 as 法释〔2025〕8号第一条 reads it; R2 else.
 */
export const requestOutcomes: Outcome[] = [
  outcome("r3-1", "予以公开", "R2", regulation("第三十六条第一项", "第三十六条第二项"), {
    document: "D14",
    expects: THIRD_PARTY_TOLD,
  }),
  outcome("r3-2", "部分公开", "R1", regulation("第三十七条"), { document: "D15", expects: THIRD_PARTY_TOLD }),
  outcome("r3-3-1", "不予公开：属于国家秘密", "R1", regulation("第十四条", "第三十六条第三项"), { document: "D16" }),
  outcome("r3-3-2", "不予公开：其他法律行政法规禁止公开", "R1", regulation("第十四条", "第三十六条第三项"), {
    document: "D16",
  }),
  outcome("r3-3-3", "不予公开：危及“三安全一稳定”", "R1", regulation("第十四条", "第三十六条第三项"), {
    document: "D16",
  }),
  outcome("r3-3-4", "不予公开：保护第三方合法权益", "R1", regulation("第十五条", "第三十二条", "第三十六条第三项"), {
    document: "D17",
    expects: THIRD_PARTY_ASKED,
  }),
  outcome("r3-3-5", "不予公开：属于三类内部事务信息", "R1", regulation("第十六条第一款", "第三十六条第三项"), {
    document: "D18",
  }),
  outcome("r3-3-6", "不予公开：属于四类过程性信息", "R1", regulation("第十六条第二款", "第三十六条第三项"), {
    document: "D18",
  }),
  outcome("r3-3-7", "不予公开：属于行政执法案卷", "R1", regulation("第十六条第二款", "第三十六条第三项"), {
    document: "D18",
  }),
  outcome("r3-3-8", "不予公开：属于行政查询事项", "R2", regulation("第三十六条第七项"), { document: "D19" }),
  outcome("r3-4-1", "无法提供：本机关不掌握相关政府信息", "R2", regulation("第三十六条第四项", "第三十六条第五项"), {
    document: "D20",
  }),
  outcome("r3-4-2", "无法提供：没有现成信息需要另行制作", "R2", regulation("第三十八条"), { document: "D22" }),
  outcome("r3-4-3", "无法提供：补正后申请内容仍不明确", "R2", regulation("第三十条"), {
    document: "D23",
    requires: ["corrected"],
  }),
  outcome("r3-5-1", "不予处理：信访举报投诉类申请", "R2", regulation("第三十九条第一款"), { document: "D25" }),
  outcome("r3-5-2", "不予处理：重复申请", "R2", regulation("第三十六条第六项"), { document: "D24" }),
  outcome("r3-5-3", "不予处理：要求提供公开出版物", "R2", regulation("第三十九条第二款"), { document: "D26" }),
  outcome("r3-5-4", "不予处理：无正当理由大量反复申请", "R2", regulation("第三十五条"), {
    document: "D27",
    requires: ["ask-reasons"],
  }),
  outcome("r3-5-5", "不予处理：要求确认或者重新出具已获取信息", "R2", row("（五）5")),
  outcome("r3-6-1", "其他处理：无正当理由逾期不补正，不再处理", "R2", regulation("第三十条"), {
    document: "D28",
    requires: ["ask-correction"],
  }),
  outcome("r3-6-2", "其他处理：逾期未按收费通知缴费，不再处理", "R2", feeMeasures("第六条"), {
    document: "D28",
    requires: ["fee-notice"],
  }),
  outcome("r3-6-3", "其他处理：其他", "R2", row("（六）3")),
];
