import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 机动车号牌按 GA 36 的字符排列认；前后文说的是车辆，又不是公务、执法、营运车辆。 */
export const plateNumber = {
  id: "plate-number",
  title: "机动车号牌",
  category: "plate-number",
  outcome: "block",
  message: "这里有完整的私人车辆号牌，可以联系到车主本人。请遮盖号牌，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "plate-number" },
  fix: { by: "mask", label: "只留省份和机关代号", keepStart: 2, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "遮盖中间几位", keepStart: 2, keepEnd: 2 },
    { by: "delete", label: "删去号牌" },
  ],
  flags: [
    "王某驾驶〔皖N12A34〕小型轿车",
    "车牌号〔皖N·12A34〕",
    "车牌号：〔皖Ａ　Ｄ１２３４５〕（新能源）",
    "停放的〔沪A·12345D〕号车已通知车主",
  ],
  passes: [
    "车牌号：皖N***34",
    "皖ICP备19004757号",
    "医保发〔2026〕12号",
    "经营许可证编号：皖B2-20130022",
    "药品批准文号皖H20200012",
    "公务用车皖N12345封存停驶",
  ],
} satisfies Rule;
