import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 修订痕迹、批注随稿件一起发出去，读者看得到删去的原话和内部意见。 */
export const trackedChange = {
  id: "tracked-change",
  title: "修订痕迹和批注",
  category: "draft-residue",
  outcome: "ask",
  message:
    "稿件里留着没有接受的修订，或者页面上看不见的批注、注释，会随稿件一起发布。请核对内容：接受或者拒绝修订、删去批注后再发布。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十六条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十七条" },
  ],
  match: { by: "examiner", examiner: "tracked-change" },
  flags: [
    "报销比例为七成\n!deleted 〔报销比例为六成〕\n!inserted 〔自下月起执行〕",
    "县医疗保障局通知\n!comment 〔此处请王科长再核一下〕",
  ],
  passes: [
    "县医疗保障局通知\n!comment end of main column",
    "县医疗保障局通知\n!comment 正文开始",
    "县医疗保障局通知\n!link-target https://www.example.gov.cn/guide",
    "报销比例为七成\n!alternative-text 报销流程图",
  ],
} satisfies Rule;
