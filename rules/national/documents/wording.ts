import type { TemplateBlock } from "../../../lib/model/document-template.ts";

/** What was applied for, and when it came. */
export const opening: TemplateBlock = {
  text: "本机关于{received}收到{you}提出的政府信息公开申请（登记编号：{number}），申请公开“{content}”。",
};

/** What happened until the reply, as far as it did (条例第三十条、第三十三条；信息处理费管理办法第六条). */
export const history: readonly TemplateBlock[] = [
  {
    text: "本机关于{correction-asked-on}告知{you}对申请作出补正，并于{corrected-on}收到补正后的申请，答复期限自该日起计算。",
    when: [{ has: "correction-asked-on" }, { has: "corrected-on" }],
  },
  {
    text: "因办理需要，本机关自{consulted-on}起依法征求了{consulted-whom}的意见，征求意见所需时间不计算在答复期限内。",
    when: [{ has: "consulted-on" }],
  },
  {
    text: "本机关于{extended-on}书面告知{you}，答复期限延长{extension-days}个工作日。",
    when: [{ has: "extended-on" }],
  },
  {
    text: "{you}于{fee-paid-on}缴纳了信息处理费{fee-amount}，答复期限自缴费次日起重新计算。",
    when: [{ has: "fee-paid-on" }],
  },
];

/** Where to turn to with questions; a number that comes early in its line is not broken. */
export const contact: readonly TemplateBlock[] = [
  { text: "联系电话：{office-phone}（{disclosure-office}）。" },
  { text: "联系地址：{office-address}。" },
];
