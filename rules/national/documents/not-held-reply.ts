import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D20。条例第三十六条第四项：经检索没有的，告知不存在；检索的范围和方法要能证明。 */
export const notHeldReply = {
  code: "D20",
  title: "政府信息不存在告知书",
  basis: regulation("第三十六条第四项"),
  outcomes: ["r3-4-1"],
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "本机关以{search-method}，在{search-scope}范围内进行了检索，没有检索到{you}申请公开的信息。依照《中华人民共和国政府信息公开条例》第三十六条第四项的规定，现告知{you}：该信息不存在。",
    },
    { text: "需要说明的情况：{absence-reason}。", when: [{ has: "absence-reason" }] },
  ],
  remedy: "R2",
  fields: [
    sentence("search-scope", "检索的范围", "查了哪些系统、档案、部门，哪一段时间。"),
    sentence("search-method", "检索的方法", "用什么关键词，逐卷翻阅还是系统检索。"),
    sentence("absence-reason", "没有的原因（知道的话）"),
    delivery,
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
