import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 句子中引用、举例的国家秘密标志：多半是讲解标志怎么标，也可能是从涉密文件摘来的，所以只问不拦。 */
export const quotedSecrecyMark = {
  id: "quoted-secrecy-mark",
  title: "引用的国家秘密标志",
  category: "secrecy-marking",
  outcome: "ask",
  message:
    "这里像是在举例或者引用国家秘密标志的样式。请核对：只是讲解标志样式的，在复核单上确认；摘自带密级的原件的，立即停止编辑并告知保密工作人员。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十四条" },
    { document: "中华人民共和国保守国家秘密法实施条例", clause: "第四十二条" },
  ],
  match: { by: "detector", detector: "quoted-secrecy-mark" },
  flags: [
    "文件首页应当标注“〔机密★5年〕”字样。",
    "标志由密级、★和期限组成，例如：〔秘密★1年〕。",
    "学员练习书写“〔绝密★长期〕”“〔机密★〕”等样式",
    "凡标有〔机密★3年〕字样的文件不得带出。",
  ],
  passes: [
    "秘密★1年\n关于报送情况的函",
    "请各股室报送。机密★5年 请勿延误。",
    "“秘密”“机密”“绝密”三级",
    "满意度评价为“★★★”。",
  ],
} satisfies Rule;
