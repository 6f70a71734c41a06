import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import {
  choice,
  draftEnclosed,
  draftGoes,
  letterForm,
  reportClosing,
  sentence,
} from "../../national/documents/fields.ts";
import { determinationRequest as national } from "../../national/documents/determination-request.ts";
import { contact } from "../../national/documents/wording.ts";

const DETERMINE = [{ field: "report-purpose", in: ["determine"] }];
const APPROVE = [{ field: "report-purpose", in: ["approve"] }];

/** L15。保密审查制度第十条、主动公开制度第八条、发布协调制度第六条：不能确定的报请确定，重大事项报请批准，批准前都不得发布。 */
export const huoshanDeterminationRequest = {
  ...national,
  title: "关于报请确定或者批准公开政府信息的请示（函）",
  heading: "关于报请确定或者批准公开政府信息的{letter-form}",
  basis: [
    { document: "霍山县医保局政府信息公开保密审查制度", clause: "第十条" },
    { document: "霍山县医保局信息主动公开和依申请公开制度", clause: "第八条" },
    { document: "霍山县医保局政府信息公开发布协调制度", clause: "第六条" },
    ...national.basis,
  ],
  blocks: [
    {
      text: "本机关拟公开标题为“{title}”的信息。经审查，下列问题不能确定：{report-question}。",
      when: DETERMINE,
    },
    {
      text: "本机关拟公开标题为“{title}”的信息。该信息按照规定要经批准才能发布，事项是：{report-question}。",
      when: APPROVE,
    },
    { text: "本机关的初步意见：{own-view}。" },
    {
      text: "依照《中华人民共和国政府信息公开条例》第十七条第三款的规定，现报请确定该信息是否可以公开，请写明依据。得到结果以前，本机关不公开该信息。",
      when: DETERMINE,
    },
    { text: "现报请批准。批准以前，本机关不公开该信息。", when: APPROVE },
    ...reportClosing,
    ...contact,
    ...draftGoes,
  ],
  fields: [
    letterForm,
    choice("report-purpose", "报请什么", [
      ["determine", "不能确定是否可以公开，报请确定"],
      ["approve", "重大事项，报请批准"],
    ]),
    sentence("reported-to", "报送的机关", "有关主管部门，或者保密行政管理部门。"),
    sentence(
      "report-question",
      "不能确定的问题或者需要批准的事项",
      "只写问题和事项，不写可能涉密的内容；材料按保密规定另行传递。",
    ),
    sentence("own-view", "本机关的初步意见"),
    draftEnclosed,
  ],
  needs: ["letter-form", "report-purpose", "draft-enclosed"],
} satisfies DocumentTemplate;
