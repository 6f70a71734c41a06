import type { Rule } from "../../../lib/model/rule-pack.ts";

/** GB/T 9704-2012 的版头：份号下一行为密级和保密期限。正文中的这三个词不算。 */
export const bareSecrecyWord = {
  id: "bare-secrecy-word",
  title: "单独成行的密级",
  category: "secrecy-marking",
  outcome: "block",
  message:
    "文首有单独成行的密级字样，像是从涉密文件版头带来的。请停止发布并告知保密工作人员核对原件；原件未定密的，由负责人核实后放行。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十四条" },
    { document: "中华人民共和国保守国家秘密法", clause: "第三十一条" },
    { document: "中华人民共和国保守国家秘密法实施条例", clause: "第四十二条" },
  ],
  match: { by: "detector", detector: "bare-secrecy-word" },
  flags: ["〔机密〕\n县医疗保障局工作报告", "000012\n〔秘　密〕\n特急", "【〔绝密〕】\n情况专报", "密级：〔机密〕"],
  passes: [
    "保守秘密\n关于开展保密宣传的通知",
    "机密文件应当专人保管。",
    "第一条 为了保守国家秘密\n第二条 绝密、机密、秘密三级",
    "本次自查未发现泄露秘密",
  ],
} satisfies Rule;
