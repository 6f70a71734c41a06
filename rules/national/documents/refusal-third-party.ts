import type { DocumentTemplate } from "../../../lib/model/document-template.ts";
import { regulation } from "../procedures/law.ts";
import { choice, delivery, items, sentence } from "./fields.ts";
import { history, opening } from "./wording.ts";

/** D17。条例第十五条、第三十二条：第三方不同意公开且有合理理由，并且不公开不会对公共利益造成重大影响；第三方逾期未提出意见的，由本机关依法决定。 */
export const refusalThirdParty = {
  code: "D17",
  title: "政府信息不予公开告知书",
  basis: regulation("第十五条", "第三十二条", "第三十六条第三项"),
  kind: "letter",
  number: "reply-number",
  to: "{applicant-name}",
  blocks: [
    opening,
    ...history,
    {
      text: "经审查，{you}申请公开的信息涉及第三方的{third-party-interest}，公开会对第三方合法权益造成损害。本机关于{third-party-asked-on}书面征求了第三方意见。",
    },
    {
      text: "第三方不同意公开，理由是：{third-party-reasons}。本机关认为，第三方的理由合理。",
      when: [{ field: "third-party-answers", in: ["refuses"] }],
    },
    {
      text: "{third-party-silent}收到征求意见书后，在15个工作日内没有提出意见。依照《中华人民共和国政府信息公开条例》第三十二条的规定，由本机关决定是否公开。本机关认为公开会损害其合法权益，具体理由是：{harm-reason}。",
      when: [{ field: "third-party-answers", in: ["silent"] }],
    },
    {
      text: "不公开该信息不会对公共利益造成重大影响，因为{no-public-interest}。依照《中华人民共和国政府信息公开条例》第十五条、第三十二条、第三十六条第三项的规定，本机关决定不予公开。",
    },
  ],
  remedy: "R1",
  fields: [
    choice("third-party-interest", "涉及第三方的什么", [
      ["商业秘密", "商业秘密"],
      ["个人隐私", "个人隐私"],
      ["其他合法权益", "其他合法权益"],
    ]),
    sentence("third-party-asked-on", "征求第三方意见的日期"),
    choice(
      "third-party-answers",
      "第三方的意见",
      [
        ["refuses", "不同意公开"],
        ["silent", "逾期未提出意见"],
      ],
      "choices",
    ),
    items(
      "third-party-reasons",
      "第三方不同意的理由",
      "有几个第三方的，写作第三方A、第三方B，一行写一个；不写姓名和涉密、涉隐私的内容。",
    ),
    sentence("third-party-silent", "没有提出意见的是谁", "写第三方，或者第三方A、第三方B，不写姓名。"),
    sentence(
      "harm-reason",
      "公开为什么会损害第三方合法权益",
      "第三方没有提出意见的，由本机关依法判断，写明事实和理由。",
    ),
    sentence("no-public-interest", "为什么不会对公共利益造成重大影响"),
    delivery,
  ],
  needs: ["third-party-interest", "third-party-asked-on", "third-party-answers", "delivery"],
} satisfies DocumentTemplate;
