import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { notParagraph, ordinaryPeriod, PUBLIC, regulation, row, threeSystems } from "./common.ts";

const SIX = threeSystems("（六）");

/** 行政执法: who enforces, what was decided, and the figures of the year. */
export const enforcement = [
  {
    ...PUBLIC,
    ...row(10),
    ...ABOUT.penaltyDecisions,
    id: "penalty-decisions",
    title: "行政处罚决定和定点准入、解除",
    content: "具有一定社会影响的行政处罚决定。公布医药机构医保定点准入申请、解除医保定点协议等",
    period: {
      says: "信息形成或变更后20个工作日内公开",
      means: { by: "within", count: 7, unit: "workday", from: "decision" },
      again: "change",
    },
    basis: [regulation("第二十条第（六）项"), { document: "社会保险法", clause: "第八十七条" }, SIX],
    departments: ["稽查科"],
    articleKind: "permit-penalty",
    limit: "permit-penalty",
    resolved: [
      {
        of: "period",
        says: "信息形成或变更后20个工作日内公开",
        applied: "行政许可、行政处罚自决定作出之日起7个工作日内公开",
        why: "目录引用的文件规定行政许可、行政处罚决定7个工作日内公开，目录时限栏写20个工作日，按严的执行。不是许可、处罚的（如定点协议）仍在20个工作日内公开。",
        basis: { document: SIX.document, clause: "（六）" },
      },
      notParagraph("六"),
    ],
    note: "处罚决定依法变更、撤销、确认违法或者无效的，三个工作日内撤回并公开说明理由（行政处罚法第四十八条）。",
  },
  {
    ...PUBLIC,
    ...row(11),
    ...ABOUT.enforcementBasis,
    id: "enforcement-basis",
    title: "行政执法主体、人员、职责和程序",
    content: "公布行政执法人员、职责、权限、依据、程序",
    period: ordinaryPeriod(),
    basis: [threeSystems("（四）")],
    departments: ["稽查科"],
    limit: "ordinary",
    resolved: [
      {
        of: "basis",
        says: "国办发〔2018〕18号",
        applied: "国办发〔2018〕118号",
        why: "目录把这份文件的文号写成18号，应为118号（目录在行政处罚一行引用同一文件时写的是118号）。",
        basis: { document: SIX.document, clause: "国办发〔2018〕118号" },
      },
    ],
  },
  {
    ...PUBLIC,
    source: { document: "漳州市医疗保障局主动公开目录", clause: "第10行“具体条款”栏" },
    ...ABOUT.enforcementAnnualFigures,
    id: "enforcement-annual-figures",
    title: "上年度行政执法总体情况",
    content: "上年度行政执法总体情况有关数据",
    period: { says: "每年1月31日前", means: { by: "yearly", date: "01-31" }, again: "year" },
    basis: [SIX],
    departments: ["稽查科"],
    articleKind: "statistics",
    limit: "fixed-date",
    note: "公开的同时，报本级人民政府和上级主管部门。",
  },
] satisfies CatalogueItem[];
