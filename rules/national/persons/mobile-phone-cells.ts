import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格里有姓名栏或者别无说明的手机号码；单位、药店、窗口的联系表另由 office-mobile-phone-cells 只问不拦。 */
export const mobilePhoneCells = {
  id: "mobile-phone-cells",
  title: "表格中的个人手机号码",
  category: "mobile-phone",
  outcome: "block",
  message: "表格里有完整的手机号码。个人号码未经本人单独同意不得公开：请遮盖中间四位，或者改用单位的办公电话。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "examiner", examiner: "mobile-phone-cells" },
  fix: { by: "mask", label: "遮盖中间四位", keepStart: 3, keepEnd: 4 },
  otherFixes: [{ by: "delete", label: "删去号码" }],
  flags: [
    "| 姓名 | 联系电话 |\n| 张某 | 〔13812345678〕 |\n| 李某 | 〔139 8765 4321〕 |",
    "| 乡镇 | 户主 | 电话 |\n| 衡山镇 | 王某 | 〔15012345678〕 |",
    "| 王小明 | 〔13812345678〕 |",
    "| 序号 | 手机 |\n| 1 | 〔13812345678〕 |",
  ],
  passes: [
    "| 姓名 | 手机 |\n| 张某 | 138****5678 |",
    "| 药店 | 联系电话 |\n| 县康泰大药房 | 13812345678 |",
    "| 项目 | 流水号 |\n| 采购 | SN-13812345678 |",
    "| 项目 | 资金 |\n| 救助 | 13812345678元 |",
  ],
} satisfies Rule;
