import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { day, sentence } from "./fields.ts";
import { line, room, SLIP } from "./reply-slip.ts";
import { contact } from "./wording.ts";

/** L13。条例第十一条：信息涉及其他机关的，与其协商、确认；条例没有规定回复的期限，由双方约定。 */
export const coordinationOpinion = {
  code: "L13",
  title: "政府信息协调发布意见书",
  basis: regulation("第十一条"),
  procedures: ["article"],
  of: { step: "coordinate", called: "organ" },
  kind: "letter",
  number: "letter-number",
  to: "{organ}",
  blocks: [
    {
      text: "本机关拟公开标题为“{title}”的信息，其中涉及你机关的内容是：{coordination-about}。",
    },
    {
      text: "依照《中华人民共和国政府信息公开条例》第十一条的规定，为了保证公开的信息准确一致，现与你机关协商、确认。请在{coordination-reply-by}前（含当日），在所附回执上写明是否同意公开，盖章后书面回复本机关。不同意公开或者认为内容不准确的，请写明依据和具体意见。",
    },
    { text: "协商一致以前，本机关不公开该信息。" },
    ...contact,
    { text: "附件：“{title}”（拟公开稿）" },
  ],
  remedy: "none",
  enclosure: {
    title: "政府信息协调发布意见书回执",
    blocks: [
      {
        columns: SLIP,
        rows: [
          line("来文机关", "{office-name}"),
          line("来文文号", "{letter-number}"),
          line("回复机关", "{organ}"),
          line("拟公开的信息", "{title}"),
          line("涉及的内容", "{coordination-about}"),
          line("意见", "□同意公开　　□不同意公开"),
          room("依据"),
          room("具体意见"),
          room("盖章、日期"),
        ],
      },
    ],
  },
  fields: [
    sentence("organ", "涉及的行政机关"),
    sentence("coordination-about", "需要协调的内容"),
    day("coordination-reply-by", "请对方回复的最后一日"),
  ],
} satisfies DocumentTemplate;
