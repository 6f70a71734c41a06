import type { Rule } from "../../../lib/model/rule-pack.ts";

/** GB/T 9704-2012：涉密公文版头有份号、保密期限；解密的文件标「解密」。 */
export const classifiedHeader = {
  id: "classified-header",
  title: "涉密公文版头的其他标注",
  category: "secrecy-marking",
  outcome: "ask",
  message:
    "这里有涉密公文版头才常见的编号、期限一类标注。请核对原件：已经依法取消密级并同意公开的，在复核单上写明；仍在保密期限内的，停止发布并告知保密工作人员。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十四条" },
    { document: "中华人民共和国保守国家秘密法", clause: "第二十条" },
  ],
  match: { by: "detector", detector: "classified-header" },
  flags: [
    "〔份号：000123〕\n特急\n关于召开会议的通知",
    "〔解密〕\n关于调整办法的批复",
    "第一段\n第二段\n第三段\n第四段\n第五段\n第六段\n〔保密期限：5年〕\n正文",
    "【附件】\n〔解密时间：2027年3月1日〕",
  ],
  passes: [
    "特急\n关于召开会议的通知",
    "加急 平急\n县医疗保障局",
    "保密期限届满的，自行解密。",
    "保密期限：绝密级不超过三十年，机密级不超过二十年",
    "解密条件由定密责任人确定。",
    "份号由六位阿拉伯数字组成",
  ],
} satisfies Rule;
