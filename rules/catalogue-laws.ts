import type { CatalogueItem } from "../lib/model/catalogue.ts";
import { regulation, THREE_SYSTEMS } from "./publishing-periods.ts";

type Basis = CatalogueItem["basis"];
type Resolved = NonNullable<CatalogueItem["resolved"]>[number];

const FUND = "医疗保障基金使用监督管理条例";

/** 国办发〔2016〕80号: 文件和解读 are published together. */
const TOGETHER = { document: "国办发〔2016〕80号", clause: "关于政策解读" };

/** 条例第十九条: what concerns public interests, is to be widely known, or the public takes part in deciding. */
const widely: Basis = [regulation("第十九条")];

/**
 * The law that items rest on, where an agency's own document is none (a report on what was done, a plan by which departments are
 * assessed) or has run out.
 */
export const LAW = {
  widely,
  guide: [regulation("第十二条")],
  onRequestGuide: [regulation("第十二条"), regulation("第二十八条")],
  documents: [regulation("第二十条第（一）项")],
  organ: [regulation("第二十条第（二）项")],
  plans: [regulation("第二十条第（三）项")],
  permitsAndPenalties: [regulation("第二十条第（五）项"), regulation("第二十条第（六）项"), THREE_SYSTEMS],
  permits: [regulation("第二十条第（五）项"), THREE_SYSTEMS],
  penalties: [regulation("第二十条第（六）项"), THREE_SYSTEMS],
  penaltyProcedures: [regulation("第二十条第（六）项")],
  enforcement: [THREE_SYSTEMS],
  budget: [regulation("第二十条第（七）项"), { document: "中华人民共和国预算法", clause: "第十四条" }],
  annualReport: [regulation("第四十九条")],
  interpretation: [TOGETHER],
  inspections: [{ document: FUND, clause: "第三十四条" }],
  designated: [{ document: FUND, clause: "第十一条第二款" }],
  fundFigures: [
    { document: FUND, clause: "第十条" },
    { document: "中华人民共和国社会保险法", clause: "第七十条" },
  ],
  proposals: [
    {
      document: "国务院办公厅关于做好全国人大代表建议和全国政协委员提案办理结果公开工作的通知",
      number: "国办发〔2014〕46号",
      clause: "",
    },
  ],
} satisfies Record<string, Basis>;

/**
 * A source that gives 解读 days of its own is stricter by nothing: the document and its 解读 go out on one day. That day is the
 * document's (its clock starts with it), so the article of the 解读 itself has the ordinary limit.
 */
export function together(says: string): Pick<CatalogueItem, "period" | "limit" | "articleKind" | "resolved"> {
  const resolved: Resolved = {
    of: "period",
    says,
    applied: "与文件同步公开",
    why: "国办发〔2016〕80号要求解读材料与文件同步组织、同步审签、同步部署，比目录写的时间严，按同步执行；目录的时间另作为本地的期限提示。",
    basis: TOGETHER,
  };
  return {
    period: { says, means: { by: "at-once" }, again: "change", basis: TOGETHER },
    limit: "ordinary",
    articleKind: "interpretation",
    ...(/\d/.test(says) && { resolved: [resolved] }),
  };
}
