import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, consultAbout, consultedName, day, delivery, items, sentence } from "./fields.ts";
import { contact } from "./wording.ts";

/** L12。条例第十五条、第三十二条：第三方不同意而决定公开的，把公开的内容和理由书面告知第三方；第三方可以寻求救济。 */
export const publicationDecision = {
  code: "L12",
  title: "主动公开政府信息告知第三方书",
  basis: regulation("第十五条", "第三十二条"),
  procedures: ["article"],
  of: { step: "consult", when: [{ field: "consult-result", in: ["refuses"] }], called: "consulted" },
  kind: "letter",
  number: "letter-number",
  to: "{consulted-name}",
  blocks: [
    {
      text: "本机关于{asked-on}就拟主动公开的“{title}”中的下列内容书面征求你方意见：{consult-about}。你方不同意公开，理由是：{consult-reason}。",
    },
    {
      text: "经审查，本机关认为不公开会对公共利益造成重大影响。依照《中华人民共和国政府信息公开条例》第十五条的规定，决定公开下列内容：",
      when: [{ field: "refusal-choice", in: ["public-interest"] }],
    },
    {
      text: "经审查，本机关认为你方的理由不成立，该内容不属于《中华人民共和国政府信息公开条例》第十五条规定的公开会对第三方合法权益造成损害的信息，决定公开下列内容：",
      when: [{ field: "refusal-choice", in: ["no-ground"] }],
    },
    { lines: "disclosed-content" },
    { text: "决定公开的理由：{decision-reason}。" },
    { text: "上述内容将于{release-on}公开。" },
    ...contact,
  ],
  remedy: "third-party",
  fields: [
    consultedName,
    consultAbout,
    sentence("consult-reason", "第三方不同意的理由"),
    choice("refusal-choice", "第三方不同意后的决定", [
      ["public-interest", "不公开会对公共利益造成重大影响，予以公开"],
      ["no-ground", "第三方的理由不成立，予以公开"],
    ]),
    items("disclosed-content", "决定公开的内容"),
    sentence("decision-reason", "决定公开的理由"),
    day("release-on", "公开的日期", "给第三方留出寻求救济的时间。"),
    delivery,
  ],
  needs: ["refusal-choice", "delivery"],
} satisfies DocumentTemplate;
