import { z } from "zod";
import { CitationSchema } from "./citation.ts";

/**
 * What an article is, as its procedure tells articles apart: 规范性、政策性文件; 政策解读; 决策草案、征求意见; 行政许可、行政处罚; 其他执法决定;
 * 预决算; 通知公告; 建议提案答复; 办事指南、公开指南; 统计数据; 澄清; anything else is `ordinary`.
 */
const ARTICLE_KINDS = [
  "ordinary",
  "policy",
  "interpretation",
  "decision-draft",
  "permit-penalty",
  "enforcement",
  "budget",
  "announcement",
  "proposal-reply",
  "guide",
  "statistics",
  "clarification",
] as const;

/**
 * Until when it must be out: 20 working days (条例第二十六条), 7 for 许可 and 处罚 and 20 for other decisions
 * (国办发〔2018〕118号（六）), 20 calendar days from approval (预算法第十四条), at once, by a day of the year.
 */
const PUBLISHING_LIMITS = ["ordinary", "permit-penalty", "enforcement", "budget", "at-once", "fixed-date"] as const;

/** What a basis cell names: `number` is its 文号, `clause` is empty where the source gives no number of an article. */
const CatalogueBasisSchema = CitationSchema.extend({
  clause: z.string().max(60),
  number: z.string().min(4).max(40).optional(),
});

/**
 * When it is to be out, as data. `from`: the day it was made or changed, of the decision, of the approval of a budget, or the day
 * on which the policy that it interprets came out. `date` is the last day of each year, `MM-DD`.
 */
const TimeSchema = z.discriminatedUnion("by", [
  z.strictObject({
    by: z.literal("within"),
    count: z.int().min(1).max(366),
    unit: z.enum(["workday", "calendar-day"]),
    from: z.enum(["formation", "decision", "approval", "policy-publication"]),
  }),
  z.strictObject({ by: z.literal("at-once") }),
  z.strictObject({ by: z.literal("yearly"), date: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/) }),
]);

/**
 * `says` is the source's wording, empty where it says nothing: then `basis` is the law that fills the gap. `again`: how often it
 * must come out anew; `regularly` where the source wants it 定期 and does not say how often, `change` where only a change brings a
 * new one.
 */
const PeriodSchema = z.strictObject({
  says: z.string().max(100),
  means: TimeSchema,
  again: z.enum(["month", "quarter", "year", "regularly", "change"]),
  basis: CitationSchema.optional(),
});

/** Where the source is at odds with the basis it names itself: what it says, what is applied, why. To be shown. */
const ResolvedSchema = z.strictObject({
  of: z.enum(["period", "basis"]),
  says: z.string().min(1).max(200),
  applied: z.string().min(1).max(200),
  why: z.string().min(6).max(300),
  basis: CitationSchema,
});

/** One item of an agency's 主动公开目录. Its id, kebab-case, never changes meaning. */
export const CatalogueItemSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  /** A short name of ours, for lists. */
  title: z.string().min(2).max(40),
  /** Where it stands in the agency's document. */
  source: CitationSchema,
  /** The row of the source's table, from 1; left out where the item was taken from another cell or from a text. */
  row: z.int().min(1).max(1000).optional(),
  /** 一级、二级、三级; fewer where the source names fewer. */
  levels: z.array(z.string().min(1).max(60)).max(3),
  /** 公开内容. */
  content: z.string().min(2).max(500),
  period: PeriodSchema,
  /** 公开渠道; empty where the source says nothing. */
  channel: z.string().max(100),
  basis: z.array(CatalogueBasisSchema).max(10),
  /** 公开方式, as the source says it. */
  mode: z.enum(["主动公开", "依申请公开", "不予公开"]),
  /** 公开责任, each as written; 各科室 is none in particular. */
  departments: z.array(z.string().min(1).max(50)).max(20),
  /** Words of the CMS columns (栏目) that it belongs in. */
  columns: z.array(z.string().min(2).max(20)).max(12),
  keywords: z.array(z.string().min(2).max(20)).min(1).max(20),
  articleKind: z.enum(ARTICLE_KINDS).optional(),
  limit: z.enum(PUBLISHING_LIMITS),
  resolved: z.array(ResolvedSchema).max(5).optional(),
  /** What else must be minded, a sentence. */
  note: z.string().min(6).max(200).optional(),
});

/** See {@link CatalogueItemSchema}. */
export type CatalogueItem = z.infer<typeof CatalogueItemSchema>;
