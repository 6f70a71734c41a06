import { litigationLaw, reconsiderationLaw } from "../procedures/law.ts";
import type { RemedyText, TemplateBlock } from "../../../lib/model/document-template.ts";

/** 行政复议法第二十二条第二款: what was delivered by the net also tells how to apply for 复议 there. */
const further: readonly TemplateBlock[] = [
  { text: "行政复议机关的地址：{reconsideration-address}。", when: [{ has: "reconsideration-address" }] },
  {
    text: "本文书以电子方式送达，{you}也可以通过互联网申请行政复议，途径：{reconsideration-online}。",
    when: [{ field: "delivery", in: ["electronic"] }],
  },
];

/**
 * Ways to object. R1 where 条例第十四条、第十五条、第十六条 refuse (行政复议法第二十三条第一款第四项: 复议 first, and said so by
 * the second paragraph); R2 elsewhere; the third party's own.
 */
export const remedies = [
  {
    id: "R1",
    basis: [
      ...reconsiderationLaw("第二十条第一款"),
      ...reconsiderationLaw("第二十三条第一款第四项、第二款"),
      ...reconsiderationLaw("第三十四条"),
      ...reconsiderationLaw("第二十四条第一款"),
    ],
    blocks: [
      {
        text: "如对本机关不予公开的决定不服，应当自收到本告知书之日起60日内先向{reconsideration-organ}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向{court}提起行政诉讼。",
      },
      ...further,
    ],
  },
  {
    id: "R2",
    basis: [
      ...reconsiderationLaw("第二十条第一款"),
      ...reconsiderationLaw("第二十四条第一款"),
      ...litigationLaw("第四十六条第一款"),
    ],
    blocks: [
      {
        text: "如对本告知不服，可以自收到本告知书之日起60日内向{reconsideration-organ}申请行政复议，或者自收到本告知书之日起6个月内向{court}提起行政诉讼。",
      },
      ...further,
    ],
  },
  {
    id: "third-party",
    basis: [
      ...reconsiderationLaw("第二十条第一款"),
      ...reconsiderationLaw("第二十四条第一款"),
      ...litigationLaw("第四十六条第一款"),
    ],
    blocks: [
      {
        text: "你方认为公开上述信息侵犯自身合法权益的，可以自收到本告知书之日起60日内向{reconsideration-organ}申请行政复议，或者自收到本告知书之日起6个月内向{court}提起行政诉讼。",
      },
      { text: "行政复议机关的地址：{reconsideration-address}。", when: [{ has: "reconsideration-address" }] },
      {
        text: "本文书以电子方式送达，你方也可以通过互联网申请行政复议，途径：{reconsideration-online}。",
        when: [{ field: "delivery", in: ["electronic"] }],
      },
    ],
  },
] satisfies RemedyText[];
