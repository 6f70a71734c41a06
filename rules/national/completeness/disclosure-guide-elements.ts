import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十二条第二款列明政府信息公开指南的内容。 */
export const disclosureGuideElements = {
  id: "disclosure-guide-elements",
  title: "政府信息公开指南内容不全",
  category: "missing-element",
  outcome: "ask",
  message: "政府信息公开指南缺少条例要求的内容，申请人会找不到门路。请逐项补齐，没有传真等渠道的写明没有。",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第十二条" }],
  match: {
    by: "elements",
    elements: [
      { name: "政府信息的分类", words: ["分类", "类别"] },
      { name: "编排体系", words: ["编排", "编码", "索引"] },
      { name: "获取方式", words: ["获取", "查阅", "公开形式", "公开方式", "公开渠道"] },
      { name: "工作机构名称", words: ["工作机构", "受理机构", "负责机构", "机构名称", "办公室"] },
      { name: "办公地址", words: ["地址", "地点"] },
      { name: "办公时间", words: ["办公时间", "工作时间", "受理时间", "上午"] },
      { name: "联系电话", words: ["电话"] },
      { name: "传真号码", words: ["传真"] },
      { name: "互联网联系方式", words: ["邮箱", "互联网", "网址", "电子邮件", "网站", "在线申请", "网上"] },
    ],
  },
  kinds: ["disclosure-guide"],
  flags: [
    "@title 县医疗保障局政府信息公开指南\n〔〕本指南说明信息分类。\n联系电话：0564-3912128",
    "@kind disclosure-guide\n〔〕本指南说明信息分类和编排体系。\n公众可以在网站查阅、获取信息。\n工作机构：办公室\n办公地址：文盛路1号\n办公时间：工作日上午8:00至12:00\n联系电话：0564-3912128\n电子邮箱：ybj@huoshan.gov.cn",
  ],
  passes: [
    "@title 县医疗保障局政府信息公开指南\n本指南说明信息分类和编排体系。\n公众可以在网站查阅、获取信息。\n工作机构：办公室\n办公地址：文盛路1号\n办公时间：工作日上午8:00至12:00\n联系电话：0564-3912128\n传真：0564-3912129\n电子邮箱：ybj@huoshan.gov.cn",
    "@title 县医疗保障局更新政府信息公开指南情况\n已经更新联系电话。",
    "@title 工作动态\n完善政府信息公开指南。",
  ],
} satisfies Rule;
