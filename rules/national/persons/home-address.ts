import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 前文写明是家庭住址、户籍地，又详细到组、栋、室、门牌号。只到村、社区、街道的不算。 */
export const homeAddress = {
  id: "home-address",
  title: "个人家庭住址",
  category: "home-address",
  outcome: "block",
  message:
    "这里有详细到门牌、楼栋或者村民组的个人住址。住址属于个人信息：请只写到村（社区）、街道或者乡镇，或者删去这一项。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "home-address" },
  fix: { by: "computed", label: "只写到村、社区或者乡镇、街道" },
  otherFixes: [{ by: "delete", label: "删去住址" }],
  flags: [
    "张某家住〔霍山县衡山镇迎驾厂东区3栋2单元501室〕，生活困难",
    "家庭住址：〔霍山县下符桥镇三尖铺村张家冲组〕",
    "户籍所在地为〔安徽省六安市霍山县黑石渡镇戴家河村12组5号〕。",
    "现住〔衡山镇幸福小区3-2-501〕",
  ],
  passes: [
    "地址：霍山县衡山镇文盛路1号",
    "家住衡山镇三尖铺村的王大妈",
    "家庭住址：霍山县下符桥镇三尖铺村",
    "住址、联系电话应当填写完整",
    "单位住址：霍山县衡山镇文盛路1号",
    "住在县医院3号楼2病区",
  ],
} satisfies Rule;
