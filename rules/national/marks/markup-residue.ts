import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 文字处理软件打印出来的批注和修订，连同正文一起被复制进来。 */
export const markupResidue = {
  id: "markup-residue",
  title: "批注和修订的残留文字",
  category: "draft-residue",
  outcome: "ask",
  message: "这里像是从文字处理软件一起复制来的审阅意见，不是正文。请核对并删去，再看上下文有没有没处理完的改动。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十六条" }],
  match: { by: "detector", detector: "markup-residue" },
  fix: { by: "delete", label: "删去" },
  flags: [
    "报销比例为七成。〔批注 [W1]：〕数据请再核",
    "报销比例为七成。〔批注[王某1]:〕待定",
    "〔Commented [A2]:〕 check",
    "〔删除的内容：〕六成",
  ],
  passes: [
    "古籍批注整理工作完成。",
    "请在文件上批注意见：同意或者不同意",
    "删除的内容应当登记。",
    "设置格式时使用统一模板",
  ],
} satisfies Rule;
