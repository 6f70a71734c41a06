import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { delivery, items } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D13。条例第三十六条第一项：已经主动公开的，告知获取的方式、途径。 */
export const alreadyPublicReply = {
  code: "D13",
  title: "政府信息已主动公开告知书",
  basis: regulation("第三十六条第一项"),
  outcomes: ["r3-1"],
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息已由本机关主动公开。依照《中华人民共和国政府信息公开条例》第三十六条第一项的规定，现告知获取该信息的方式、途径：",
    },
    { lines: "published-where" },
  ],
  remedy: "R2",
  fields: [
    items("published-where", "已公开在哪里", "写到具体网址、栏目和标题，或者刊物的期号、场所。一行写一项。"),
    delivery,
  ],
  needs: ["delivery"],
} satisfies DocumentTemplate;
