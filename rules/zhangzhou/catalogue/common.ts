import type { CatalogueItem } from "../../../lib/model/catalogue.ts";

type Basis = CatalogueItem["basis"][number];
type Resolved = NonNullable<CatalogueItem["resolved"]>[number];

const DOCUMENT = "漳州市医疗保障局主动公开目录";

/** What all rows of the table have in common; the names of its three levels are lost in the copy that we have. */
export const PUBLIC: Pick<CatalogueItem, "levels" | "channel" | "mode"> = {
  levels: [],
  channel: "政府网站",
  mode: "主动公开",
};

/** The place of a row in the table, from 1. */
export function row(number: number): Pick<CatalogueItem, "row" | "source"> {
  return { row: number, source: { document: DOCUMENT, clause: `第${number}行` } };
}

/** 信息形成或变更后20个工作日内公开. */
export function ordinaryPeriod(again: CatalogueItem["period"]["again"] = "change"): CatalogueItem["period"] {
  return {
    says: "信息形成或变更后20个工作日内公开",
    means: { by: "within", count: 20, unit: "workday", from: "formation" },
    again,
  };
}

/** 实时公开 and 实时更新. */
export function atOnce(says: "实时公开" | "实时更新"): CatalogueItem["period"] {
  return { says, means: { by: "at-once" }, again: "change" };
}

/** 条例, an article or a part of it. */
export function regulation(clause: string): Basis {
  return { document: "中华人民共和国政府信息公开条例", number: "国务院令第711号", clause };
}

/** 政府网站发展指引; the table gives no numbers of its articles. */
export function siteGuide(clause = ""): Basis {
  return { document: "国务院办公厅关于印发政府网站发展指引的通知", number: "国办发〔2017〕47号", clause };
}

/** 三项制度的指导意见. */
export function threeSystems(clause: string): Basis {
  return {
    document: "国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见",
    number: "国办发〔2018〕118号",
    clause,
  };
}

/** What 条例第二十条 numbers in brackets are 项; the table calls them 款. */
export function notParagraph(number: string): Resolved {
  return {
    of: "basis",
    says: `第二十条第${number}款`,
    applied: `第二十条第（${number}）项`,
    why: "条例第二十条带括号的序号是“项”，目录写成了“款”，引用时按“项”写。",
    basis: { document: "中华人民共和国政府信息公开条例", clause: `第二十条第（${number}）项` },
  };
}
