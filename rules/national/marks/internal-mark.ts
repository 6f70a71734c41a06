import type { Rule } from "../../../lib/model/rule-pack.ts";

/** 条例第十六条：内部事务信息可以不予公开；第十七条：公开前应当审查。删去字样不等于经过批准，所以没有更正。 */
export const internalMark = {
  id: "internal-mark",
  title: "内部文件警示字样",
  category: "internal-marking",
  outcome: "block",
  message:
    "这里有限制传播的警示字样，标有这类字样的材料未经批准不得上网。请核对材料来源：不宜公开的撤下；经批准可以公开的，由批准人说明理由后放行。",
  basis: [
    { document: "中华人民共和国政府信息公开条例", clause: "第十六条" },
    { document: "中华人民共和国政府信息公开条例", clause: "第十七条" },
  ],
  match: { by: "detector", detector: "internal-mark" },
  flags: [
    "〔内部资料 注意保存〕\n经办工作简报",
    "各股室对照落实。〔内部事项　注意保管〕",
    "【〔内部文件〕】关于调整分工的通知",
    "第一段。\n第二段。\n第三段。\n第四段。\n第五段。\n第六段。\n〔内部资料〕\n第七段。\n第八段。\n第九段。\n第十段。",
    "〔仅供内部参考，不得外传〕",
  ],
  passes: [
    "凡标有“内部资料 注意保存”字样的材料不得上传。",
    "加强单位内部 文件管理，健全台账。",
    "要建立内部控制制度，规范内部文件流转。",
    "对内部资料，注意保管，定期清点。",
    "企业应当注意保存购销凭证。",
  ],
} satisfies Rule;
