import type { Rule } from "../../../lib/model/rule-pack.ts";

/** gov.cn 邮箱和单位对外公布的邮箱是公开的；公共邮箱像个人姓名、号码的，或者写明是个人的，由人核对。 */
export const personalEmail = {
  id: "personal-email",
  title: "个人电子邮箱",
  category: "personal-email",
  outcome: "ask",
  message:
    "这里的电子邮箱像是个人的。请核对：单位对外公布的，在复核单上确认即可；个人的，遮盖、删去，或者改用单位邮箱。",
  basis: [
    { document: "中华人民共和国民法典", clause: "第一千零三十四条" },
    { document: "中华人民共和国个人信息保护法", clause: "第二十五条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十五条" },
  ],
  match: { by: "detector", detector: "personal-email" },
  fix: { by: "computed", label: "遮盖邮箱名" },
  otherFixes: [{ by: "delete", label: "删去邮箱" }],
  flags: [
    "张某的邮箱〔zhangsan_88@163.com〕",
    "联系邮箱：〔13812345678@139.com〕",
    "个人邮箱：〔Hello.World@gmail.com〕",
    "申请人电子邮箱：〔lxh1985@qq.com〕",
  ],
  passes: [
    "电子邮箱：ybj@huoshan.gov.cn",
    "监督邮箱：hsxybj@163.com",
    "意见请发送至 hsylbzj@126.com",
    "联系邮箱：hazwgkc@163.com",
    "邮箱 z***@163.com",
  ],
} satisfies Rule;
