import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L23。条例第六条：难以确认是不是虚假或者不完整信息的，报请确认。 */
export const clarificationEscalation = {
  code: "L23",
  title: "关于报请确认有关信息的函",
  basis: regulation("第六条"),
  procedures: ["clarification"],
  kind: "letter",
  number: "letter-number",
  to: "{reported-to}",
  blocks: [
    { text: "本机关于{found-on}发现下列信息在传播：{found-brief}。" },
    { text: "本机关已经核实的情况：{facts}。" },
    { text: "难以确认的问题：{report-question}。" },
    {
      text: "依照《中华人民共和国政府信息公开条例》第六条的规定，虚假或者不完整的信息应当及时澄清。现报请确认该信息是否虚假或者不完整、由哪个机关澄清，请尽快书面告知本机关。",
    },
    ...contact,
  ],
  remedy: "none",
  fields: [
    sentence("reported-to", "报送的机关"),
    sentence("found-brief", "用一句话说明是什么信息", "只写事情，不写传播者的姓名、账号。"),
    sentence("report-question", "难以确认的问题"),
  ],
} satisfies DocumentTemplate;
