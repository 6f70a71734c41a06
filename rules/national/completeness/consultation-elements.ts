import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 公开征求意见要让人知道到什么时候、怎么提、找谁。 */
export const consultationElements = {
  id: "consultation-elements",
  title: "征求意见公告要素不全",
  category: "missing-element",
  outcome: "ask",
  message: "公开听取意见应当写明起止时间、提意见的渠道和联系方式，并附上草案。请补齐。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十九条" },
    { document: "重大行政决策程序暂行条例", clause: "第十五条" },
  ],
  match: {
    by: "elements",
    elements: [
      {
        name: "期限",
        words: ["日前", "截止", "期限", "期间", "至2", "日止", "个工作日", "月底", "时间", "起至", "日内"],
      },
      {
        name: "提意见的渠道",
        words: [
          "邮箱",
          "信函",
          "来信",
          "寄至",
          "邮寄",
          "传真",
          "电子邮件",
          "网站",
          "书面",
          "留言",
          "通讯地址",
          "在线",
          "反馈",
          "渠道",
        ],
      },
      { name: "联系方式", words: ["电话", "联系人", "联系方式", "邮箱", "热线", "电邮"] },
    ],
  },
  kinds: ["consultation"],
  flags: [
    "@title 关于公开征求《经办规程》意见的公告\n〔〕现向社会公开征求意见，欢迎通过信函提出。",
    "@kind consultation\n〔〕请于2026年12月22日前反馈意见。",
  ],
  passes: [
    "@title 关于公开征求《经办规程》意见的公告\n请于2026年12月22日前将意见发送至邮箱ybj@huoshan.gov.cn，联系电话0564-3912128。",
    "@title 《经办规程》意见采纳情况的反馈\n共收到书面意见3条。",
    "@title 我局召开征求意见座谈会\n会上书面提出意见5条。",
  ],
} satisfies Rule;
