import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 排列像号牌，但没有说是谁的车，或者说的是公务、营运车辆：是否公开由人判断，所以只问不拦。 */
export const possiblePlateNumber = {
  id: "possible-plate-number",
  title: "疑似机动车号牌",
  category: "plate-number",
  outcome: "ask",
  message: "这里像是机动车号牌。请核对：私人车辆的，遮盖或者删去；公务、执法、营运车辆依法公开的，在复核单上确认即可。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "possible-plate-number" },
  fix: { by: "mask", label: "只留省份和机关代号", keepStart: 2, keepEnd: 0 },
  otherFixes: [
    { by: "mask", label: "遮盖中间几位", keepStart: 2, keepEnd: 2 },
    { by: "delete", label: "删去号牌" },
  ],
  flags: ["登记为〔皖N12A34〕，已告知", "公务用车〔皖N12345〕封存停驶", "（〔粤B·F12345〕）"],
  passes: ["王某驾驶皖N12A34小型轿车", "型号AN12345", "皖B2-20130022", "京A1类医疗器械", "皖N12345678号", "新A12元"],
} satisfies Rule;
