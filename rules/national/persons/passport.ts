import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 护照、往来港澳台通行证、台胞证、外国人永久居留证：各有定式，写明是什么证件才认。 */
export const passport = {
  id: "passport",
  title: "护照等出入境证件号码",
  category: "passport",
  outcome: "block",
  message:
    "这里有完整的护照或者出入境通行证件号码。证件号码属于个人信息，未经本人单独同意不得公开：请遮盖号码，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
  ],
  match: { by: "detector", detector: "passport" },
  fix: { by: "mask", label: "只留前两位", keepStart: 2, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "只留前两位和末三位", keepStart: 2, keepEnd: 3 },
    { by: "delete", label: "删去号码" },
  ],
  flags: [
    "李某持护照〔E12345678〕入境",
    "护照号码：〔EA1234567〕",
    "护照号〔Ｇ　１２３４　５６７８〕已核",
    "港澳通行证：〔C12345678〕",
    "护照号码：\n〔E12345678〕",
    "台胞证号：〔01234567〕",
    "往来港澳通行证（号码〔CA1234567〕）",
  ],
  passes: [
    "请携带护照原件办理。",
    "护照号码：E1*****78",
    "中华人民共和国护照法2006年4月29日通过",
    "护照办理咨询电话：0564-5021234",
    "护照号码：\n见附件，产品型号E12345678",
    "产品型号E12345678",
    "车辆通行证12345678号",
  ],
} satisfies Rule;
