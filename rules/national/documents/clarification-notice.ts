import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { emergencyLaw, regulation } from "../procedures/law.ts";
import { choice, items, sentence } from "./fields.ts";

/** L21。条例第六条：发布准确的政府信息予以澄清；涉及突发事件的，并适用突发事件应对法第七条。 */
export const clarificationNotice = {
  code: "L21",
  title: "关于有关信息的澄清公告",
  basis: [...regulation("第六条"), ...emergencyLaw("第七条")],
  procedures: ["clarification"],
  kind: "letter",
  blocks: [
    { text: "本机关发现有下列说法在传播：{found-brief}。" },
    { text: "经核实，该说法不属实。", when: [{ field: "found-to-be", in: ["false"] }] },
    { text: "经核实，该说法不完整。", when: [{ field: "found-to-be", in: ["incomplete"] }] },
    {
      text: "依照《中华人民共和国政府信息公开条例》第六条的规定，现将准确的情况公布如下：",
      when: [{ field: "emergency", notIn: [true] }],
    },
    {
      text: "依照《中华人民共和国突发事件应对法》第七条、《中华人民共和国政府信息公开条例》第六条的规定，现将准确的情况公布如下：",
      when: [{ field: "emergency", in: [true] }],
    },
    { lines: "clarification-text" },
    { text: "咨询电话：{office-phone}。" },
  ],
  remedy: "none",
  fields: [
    sentence("found-brief", "用一句话说明是什么说法", "只写事情，不写传播者的姓名、账号，不照抄有害的内容。"),
    choice("found-to-be", "确认的结果", [
      ["false", "虚假信息"],
      ["incomplete", "不完整信息"],
    ]),
    items("clarification-text", "澄清的内容", "一行写一段。"),
  ],
  needs: ["found-to-be"],
} satisfies DocumentTemplate;
