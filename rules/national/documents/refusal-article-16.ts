import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, outcomes, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D18。条例第十六条：“可以”不予公开，要写明属于哪一类和为什么。 */
export const refusalArticle16 = {
  code: "D18",
  title: "政府信息不予公开告知书",
  basis: regulation("第十六条第一款", "第十六条第二款", "第三十六条第三项"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息属于本机关{internal-kind}方面的内部事务信息。理由是：{outcome-reason}。依照《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第三项的规定，本机关决定不予公开。",
      when: [{ field: "outcome", in: ["r3-3-5"] }],
    },
    {
      text: "经审查，{you}申请公开的信息属于本机关在履行行政管理职能过程中形成的{process-kind}。理由是：{outcome-reason}。依照《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第三项的规定，本机关决定不予公开。",
      when: [{ field: "outcome", in: ["r3-3-6"] }],
    },
    {
      text: "经审查，{you}申请公开的信息属于行政执法案卷信息。理由是：{outcome-reason}。依照《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第三项的规定，本机关决定不予公开。",
      when: [{ field: "outcome", in: ["r3-3-7"] }],
    },
  ],
  remedy: "R1",
  fields: [
    outcomes(["r3-3-5", "属于三类内部事务信息"], ["r3-3-6", "属于四类过程性信息"], ["r3-3-7", "属于行政执法案卷"]),
    choice("internal-kind", "哪一类内部事务", [
      ["人事管理", "人事管理"],
      ["后勤管理", "后勤管理"],
      ["内部工作流程", "内部工作流程"],
    ]),
    choice("process-kind", "哪一类过程性信息", [
      ["讨论记录", "讨论记录"],
      ["过程稿", "过程稿"],
      ["磋商信函", "磋商信函"],
      ["请示报告", "请示报告"],
    ]),
    sentence(
      "outcome-reason",
      "为什么决定不予公开",
      "写实质的理由：公开会有什么影响。法律、法规、规章规定应当公开的，不能不公开。",
    ),
    delivery,
  ],
  needs: ["outcome", "delivery"],
} satisfies DocumentTemplate;
