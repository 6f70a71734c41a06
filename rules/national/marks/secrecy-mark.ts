import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 保密法第三十一条（三）：非涉密的系统和设备不得存储、处理国家秘密；删去标志不能使文件变为可以公开，所以没有更正。 */
export const secrecyMark = {
  id: "secrecy-mark",
  title: "国家秘密标志",
  category: "secrecy-marking",
  outcome: "block",
  message:
    "这里是国家秘密标志的样式（密级、★、期限）。带密级标志的文件不得在互联网上处理和发布：请停止编辑，不要转存，立即告知保密工作人员；确认原件并未定密的，由负责人核实后放行。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十四条" },
    { document: "中华人民共和国保守国家秘密法", clause: "第三十一条" },
    { document: "中华人民共和国保守国家秘密法实施条例", clause: "第四十二条" },
  ],
  match: { by: "detector", detector: "secrecy-mark" },
  flags: [
    "〔秘密★1年〕\n关于报送半年工作情况的函",
    "请各股室于周五前报送。〔机　密 ★ 5 年〕请勿延误。",
    "附件：〔绝密★长期〕",
    "〔机密★会议开始前〕各单位做好会务准备",
    "〔秘密☆2027年3月1日〕",
    "〔机密*10年〕 急件",
  ],
  passes: [
    "涉及国家秘密、商业秘密的内容一律不得上网。",
    "“秘密”、“机密”、“绝密”三级由有权机关确定。",
    "国家秘密*的范围由有关部门规定。",
    "窗口服务满意度为★★★★★。",
  ],
} satisfies Rule;
