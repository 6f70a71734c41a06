import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { feeMeasures, regulation } from "../procedures/law.ts";
import { day, delivery, outcomes } from "./fields.ts";
import { opening } from "./wording.ts";

/** D28。条例第三十条：无正当理由逾期不补正的；信息处理费管理办法第六条：逾期未缴费的，不再处理。 */
export const notContinuedReply = {
  code: "D28",
  title: "政府信息公开申请不再处理告知书",
  basis: [...regulation("第三十条"), ...feeMeasures("第六条")],
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,

    {
      text: "本机关于{correction-asked-on}书面告知{you}在{correction-by}前（含当日）对申请作出补正。{you}无正当理由，逾期没有补正。依照《中华人民共和国政府信息公开条例》第三十条的规定，视为放弃申请，本机关不再处理该申请。",
      when: [{ field: "outcome", in: ["r3-6-1"] }],
    },
    {
      text: "本机关于{fee-notice-on}通知{you}缴纳信息处理费{fee-amount}，{you}于{fee-received-on}收到通知，自收到次日起20个工作日内没有缴纳。依照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条的规定，视为放弃申请，本机关不再处理该申请。",
      when: [{ field: "outcome", in: ["r3-6-2"] }],
    },
  ],
  remedy: "R2",
  fields: [
    outcomes(["r3-6-1", "逾期不补正"], ["r3-6-2", "逾期不缴费"]),
    day("correction-by", "补正的最后一日"),
    day("fee-received-on", "申请人收到收费通知的日期"),
    { id: "fee-amount", title: "应缴数额", kind: "money", min: 0 },
    delivery,
  ],
  needs: ["outcome", "delivery"],
} satisfies DocumentTemplate;
