import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation, secrecyRules } from "../procedures/law.ts";
import { draftEnclosed, draftGoes, letterForm, reportClosing, sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L15。条例第十七条第三款：不能确定是否可以公开的，报有关主管部门或者保密行政管理部门确定。 */
export const determinationRequest = {
  code: "L15",
  title: "关于报请确定政府信息是否可以公开的请示（函）",
  heading: "关于报请确定政府信息是否可以公开的{letter-form}",
  basis: [...regulation("第十七条第三款"), ...secrecyRules("第四十二条")],
  procedures: ["article"],
  of: { step: "report-up", called: "reported-to" },
  kind: "letter",
  number: "letter-number",
  to: "{reported-to}",
  blocks: [
    {
      text: "本机关拟公开标题为“{title}”的信息。经审查，下列问题不能确定：{report-question}。",
    },
    { text: "本机关的初步意见：{own-view}。" },
    {
      text: "依照《中华人民共和国政府信息公开条例》第十七条第三款的规定，现报请确定该信息是否可以公开，请写明依据。得到结果以前，本机关不公开该信息。",
    },
    ...reportClosing,
    ...contact,
    ...draftGoes,
  ],
  remedy: "none",
  fields: [
    letterForm,
    sentence("reported-to", "报送的机关", "有关主管部门，或者保密行政管理部门。"),
    sentence("report-question", "不能确定的问题", "只写问题，不写可能涉密的内容；材料按保密规定另行传递。"),
    sentence("own-view", "本机关的初步意见"),
    draftEnclosed,
  ],
  needs: ["letter-form", "draft-enclosed"],
} satisfies DocumentTemplate;
