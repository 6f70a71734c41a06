import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { atOnce, ordinaryPeriod, PUBLIC, regulation, row } from "./common.ts";

const OFFICE = { ...PUBLIC, departments: ["办公室"] };

/** 公开指南、制度、年报、依申请公开. */
export const disclosure = [
  {
    ...OFFICE,
    ...row(20),
    ...ABOUT.disclosureGuide,
    id: "disclosure-guide",
    title: "政府信息公开指南",
    content:
      "政府信息的分类、编排体系、获取方式和政府信息公开工作机构的名称、办公地址、办公时间、联系电话、依申请公开方式等",
    period: ordinaryPeriod(),
    basis: [regulation("第十二条")],
    articleKind: "guide",
    limit: "ordinary",
  },
  {
    ...OFFICE,
    ...row(21),
    ...ABOUT.disclosureRules,
    id: "disclosure-rules",
    title: "政府信息公开制度",
    content:
      "包括《中华人民共和国政府信息公开条例》，政府信息公开方面的地方性法规、自治条例、单行条例、规章，以及全国政府信息公开工作主管部门发布的法规解释性文件，原则上不包括其他制度文件",
    period: ordinaryPeriod(),
    basis: [
      {
        document: "国务院办公厅政府信息与政务公开办公室关于规范政府信息公开平台有关事项的通知",
        number: "国办公开办函〔2019〕61号",
        clause: "",
      },
    ],
    limit: "ordinary",
    note: "本单位内部的公开工作制度原则上不放在这一栏。",
  },
  {
    ...OFFICE,
    ...row(26),
    ...ABOUT.annualReport,
    id: "annual-report",
    title: "政府信息公开年度报告",
    content: "政府信息公开工作年度报告",
    period: { says: "每年1月31日前", means: { by: "yearly", date: "01-31" }, again: "year" },
    basis: [regulation("第四十九条")],
    limit: "fixed-date",
  },
  {
    ...OFFICE,
    ...row(27),
    ...ABOUT.onRequestGuide,
    id: "on-request-guide",
    title: "依申请公开说明和入口",
    content: "依申请公开的注意事项、办理流程、申请表、办理入口等信息",
    period: atOnce("实时公开"),
    basis: [regulation("第二十八条")],
    mode: "依申请公开",
    articleKind: "guide",
    limit: "at-once",
    note: "目录这一行的公开方式写“依申请公开”，而这些说明本身在网站上公布；填公开属性前请核对。",
  },
] satisfies CatalogueItem[];
