import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第二十七条、第三十三条、第四十二条（2019年修订）。 */
export const oldRequestRule = {
  id: "old-request-rule",
  title: "依申请公开的旧规定",
  category: "outdated-law",
  outcome: "ask",
  message: "这是旧条例关于申请的规定，现行条例已经改变。请对照现行条文改正。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第三十三条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第二十七条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第四十二条" },
  ],
  match: { by: "detector", detector: "old-request-rule" },
  fix: { by: "computed", label: "改为现行期限" },
  flags: [
    "收到政府信息公开申请后，应当在〔15个工作日〕内予以答复。",
    "不能按时答复政府信息公开申请的，可以延长〔15个工作日〕",
    "申请人应当说明〔自身生产、生活、科研等特殊需要〕与所申请信息的关系",
    "申请公开政府信息的，收取〔检索费〕",
  ],
  passes: [
    "收到政府信息公开申请后，20个工作日内予以答复。",
    "第三方应当自收到征求意见书之日起15个工作日内答复是否同意公开政府信息",
    "处理投诉，15个工作日内答复",
    "申请信息不再审查是否符合三需要",
    "申请公开政府信息不收取检索费",
    "满足群众的特殊需要",
  ],
} satisfies Rule;
