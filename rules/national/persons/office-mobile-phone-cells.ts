import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 单位、药店、窗口、负责人的联系表公布的号码可以是手机，是否公用要由人判断，所以只问不拦。 */
export const officeMobilePhoneCells = {
  id: "office-mobile-phone-cells",
  title: "表格中对外联系用手机号码",
  category: "mobile-phone",
  outcome: "ask",
  message:
    "表格里公布的联系方式是手机号码。请核对是单位公用的号码，还是已征得本人同意；都不是的，改用办公电话或者遮盖。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "examiner", examiner: "office-mobile-phone-cells" },
  fix: { by: "mask", label: "遮盖中间四位", keepStart: 3, keepEnd: 4 },
  otherFixes: [{ by: "delete", label: "删去号码" }],
  flags: [
    "| 定点药店 | 地址 | 联系电话 |\n| 县康泰大药房 | 文盛路12号 | 〔13812345678〕 |",
    "| 乡镇 | 经办机构 | 负责人 | 电话 |\n| 衡山镇 | 便民服务中心 | 张某 | 〔139-8765-4321〕 |",
    "| 咨询电话 | 〔15012345678〕 |",
  ],
  passes: [
    "| 药店 | 联系电话 |\n| 县康泰大药房 | 0564-5021234 |",
    "| 户主 | 村 | 联系电话 |\n| 王某 | 三尖铺村 | 13812345678 |",
    "| 患者 | 就诊医院 | 手机 |\n| 王某 | 县医院 | 13812345678 |",
    "| 机构 | 编号 |\n| 县医院 | H-13812345678 |",
  ],
} satisfies Rule;
