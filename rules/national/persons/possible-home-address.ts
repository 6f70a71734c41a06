import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 没有写明是住址，但紧挨着一个人的姓名；或者「地址」「住所」后面是楼栋房号，同一行写着个人情况。是否住址由人判断，所以只问不拦。 */
export const possibleHomeAddress = {
  id: "possible-home-address",
  title: "疑似个人住址",
  category: "home-address",
  outcome: "ask",
  message:
    "这里像是个人住址，而且详细到门牌、楼栋或者村民组。请核对：是个人住址的，只写到村（社区）、街道或者乡镇；不是的，在复核单上确认即可。",
  basis: [
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "possible-home-address" },
  fix: { by: "computed", label: "只写到村、社区或者乡镇、街道" },
  otherFixes: [{ by: "delete", label: "删去住址" }],
  flags: [
    "王小明，〔下符桥镇三尖铺村张家冲组〕，低保",
    "救助〔衡山镇迎驾厂社区3栋2单元501室〕居民李桂兰",
    "赵建国，男，汉族，住所〔霍山县但家庙镇观音岩村4组〕",
  ],
  passes: [
    "关于9栋1单元消防栓没有水的问题",
    "领导小组下设3个工作组",
    "地址：霍山县衡山镇文盛路1号政务中心2号楼",
    "经营地址：衡山镇文盛路12号3栋",
    "王小明同志任第一检查组组长",
  ],
} satisfies Rule;
