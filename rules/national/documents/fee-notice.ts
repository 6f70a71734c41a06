import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { feeMeasures, regulation } from "../procedures/law.ts";
import { choice } from "./fields.ts";
import { contact, opening } from "./wording.ts";

/** D12。信息处理费管理办法第六条：写明依据、标准、数额、缴纳方式；第七条：对收费决定不单独复议、诉讼。 */
export const feeNotice = {
  code: "D12",
  title: "政府信息公开信息处理费缴纳通知书",
  basis: [...regulation("第四十二条第一款"), ...feeMeasures("第三条", "第四条", "第五条", "第六条", "第七条")],
  kind: "letter",
  number: "letter-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    {
      text: "{you}申请公开政府信息的数量、频次明显超过合理范围。依照《中华人民共和国政府信息公开条例》第四十二条第一款和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条的规定，本机关决定收取信息处理费。",
    },
    {
      text: "一、收费标准。按件计收，同一申请人一个自然月内累计计算：10件以下（含10件）不收费；11件至30件（含30件）的部分，每件100元；31件以上的部分，以10件为一档，每增加一档，每件提高100元。",
      when: [{ field: "fee-method", in: ["items"] }],
    },
    {
      text: "二、应缴数额。本机关在{fee-month}收到{you}的申请，在本次申请之前已有{fee-before}件；本次申请计{fee-count}件，为该月的{fee-place}。{fee-lines}。应缴{fee-amount}。",
      when: [{ field: "fee-method", in: ["items"] }],
    },
    {
      text: "一、收费标准。按量计收，以A4幅面单面为1页，按每件申请分别计算：30页以下（含30页）不收费；31页至100页（含100页）的部分，每页10元；101页至200页（含200页）的部分，每页20元；201页以上的部分，每页40元。",
      when: [{ field: "fee-method", in: ["pages"] }],
    },
    {
      text: "二、应缴数额。本次申请提供的信息共{fee-count}页。{fee-lines}。应缴{fee-amount}。",
      when: [{ field: "fee-method", in: ["pages"] }],
    },
    { text: "三、缴纳方式。缴入同级国库，缴款途径：{fee-account}。" },
    {
      text: "请自收到本通知书次日起20个工作日内缴纳。缴费后，答复期限自缴费次日起重新计算；逾期未缴纳的，视为放弃申请，本机关不再处理该申请。",
    },
    {
      text: "对收费决定有异议的，可以在缴费期满后，就本机关不再处理该申请的决定依法申请行政复议或者提起行政诉讼，不单独就收费决定提出。",
    },
    ...contact,
  ],
  remedy: "none",
  fields: [
    choice("fee-method", "计费方式", [
      ["items", "按件"],
      ["pages", "按量"],
    ]),
    {
      id: "fee-before",
      title: "申请人该月在本次申请之前的件数",
      kind: "number",
      min: 0,
      hint: "按收到申请之日所在的自然月计算，登记重复和并入别件的不算。",
    },
    { id: "fee-count", title: "本次申请的件数或者页数", kind: "number", min: 1 },
    { id: "fee-amount", title: "应缴数额", kind: "money", min: 0 },
  ],
  needs: ["fee-method"],
} satisfies DocumentTemplate;
