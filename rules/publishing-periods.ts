import type { CatalogueItem } from "../lib/model/catalogue.ts";

type Period = CatalogueItem["period"];
type Again = Period["again"];

/** 国办发〔2018〕118号（六）: 行政执法公示, after the decision. */
export const THREE_SYSTEMS = {
  document: "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
  clause: "（六）",
};

/** 条例, an article of it. */
export function regulation(clause: string): CatalogueItem["basis"][number] {
  return { document: "中华人民共和国政府信息公开条例", clause };
}

/** 条例第二十六条: 20 working days. `says` is the source's own wording, empty where it has none. */
export function ordinary(again: Again = "change", says = ""): { readonly period: Period; readonly limit: "ordinary" } {
  const means = { by: "within", count: 20, unit: "workday", from: "formation" } as const;
  return { period: { says, means, again, basis: regulation("第二十六条") }, limit: "ordinary" };
}

/** 国办发〔2018〕118号（六）: 7 working days for 许可 and 处罚, 20 for other decisions. */
export function decided(
  limit: "permit-penalty" | "enforcement",
  says = "",
): Pick<CatalogueItem, "period" | "limit" | "articleKind"> {
  const means = { by: "within", count: limit === "enforcement" ? 20 : 7, unit: "workday", from: "decision" } as const;
  return { period: { says, means, again: "change", basis: THREE_SYSTEMS }, limit, articleKind: limit };
}

/** 预算法第十四条: 20 calendar days from the approval. */
export function approved(says = ""): Pick<CatalogueItem, "period" | "limit" | "articleKind"> {
  const means = { by: "within", count: 20, unit: "calendar-day", from: "approval" } as const;
  const basis = { document: "中华人民共和国预算法", clause: "第十四条" };
  return { period: { says, means, again: "year", basis }, limit: "budget", articleKind: "budget" };
}

/** 条例第四十九条: an agency's annual report, by 31 January. */
export function annualReport(says = ""): { readonly period: Period; readonly limit: "fixed-date" } {
  const means = { by: "yearly", date: "01-31" } as const;
  return { period: { says, means, again: "year", basis: regulation("第四十九条") }, limit: "fixed-date" };
}

/** At once, as the source says it. */
export function atOnce(says: string): { readonly period: Period; readonly limit: "at-once" } {
  return { period: { says, means: { by: "at-once" }, again: "change" }, limit: "at-once" };
}

/** What items of a document that is not a table have in common: 主动公开, and where it stands. */
export function itemOf(
  document: string,
  clause: string,
  level: string,
): Pick<CatalogueItem, "source" | "basis" | "levels" | "mode"> {
  return { source: { document, clause }, basis: [{ document, clause }], levels: [level], mode: "主动公开" };
}
