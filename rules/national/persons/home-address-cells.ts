import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 表格中表头或者前一格写明是住址的一格。 */
export const homeAddressCells = {
  id: "home-address-cells",
  title: "表格中的个人住址",
  category: "home-address",
  outcome: "block",
  message:
    "这里有详细到门牌、楼栋或者村民组的个人住址。住址属于个人信息：请只写到村（社区）、街道或者乡镇，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "examiner", examiner: "home-address-cells" },
  fix: { by: "computed", label: "只写到村、社区或者乡镇、街道" },
  otherFixes: [{ by: "delete", label: "删去住址" }],
  flags: [
    "| 姓名 | 家庭住址 |\n| 张某 | 〔霍山县下符桥镇三尖铺村3组〕 |\n| 李某 | 下符桥镇圣人山村 |",
    "| 住址 | 〔衡山镇文盛路12号3栋501室〕 |",
  ],
  passes: [
    "| 姓名 | 家庭住址 |\n| 张某 | 霍山县下符桥镇三尖铺村 |",
    "| 机构名称 | 地址 |\n| 县医保中心 | 霍山县衡山镇文盛路1号 |",
    "| 单位地址 | 衡山镇文盛路12号 |",
  ],
} satisfies Rule;
