import type { PortalProfile } from "../model/portal-profile.ts";
import { demoDepartments, demoPublicPage, demoSubColumns } from "./demo-words.ts";

/** The demo CMS of the old kind in `test/portal/articles`: frames, tables, GBK. */
export const demoCmsOld: PortalProfile = {
  id: "demo-cms-old",
  title: "演示信息发布系统（旧）",
  match: { hosts: ["127.0.0.1", "localhost"], path: "^/xxfb/" },
  form: "#article-form",
  fields: {
    title: "input[name=bt]",
    column: "select[name=lm]",
    source: "input[name=ly]",
    author: "input[name=zz]",
    date: "input[name=fbrq]",
    attribute: "select[name=gksx]",
  },
  actions: { publish: ["#fb"], saveDraft: ["#cg"] },
  save: [{ path: "/xxfb/publish.do", method: "post" }],
  published: { selector: "#fbcg", address: "#ymdz", at: "#fbsj" },
  edit: { address: "^/xxfb/edit\\.do\\?([^#]{0,100}&)?id=(?<id>\\d+)" },
  publicPage: demoPublicPage,
  list: {
    address: "^/xxfb/list\\.do",
    row: "#xxlb tr.hang",
    edit: "td.bt a",
    id: "^javascript:bj\\((?<id>\\d+)\\)",
    stamp: "td.bt",
  },
  fill: {
    charset: "gbk",
    fields: [
      { key: "title", label: "标题", kind: "text", at: "input[name=bt]" },
      { key: "column", label: "栏目", kind: "select", at: "select[name=lm]" },
      { key: "subColumn", label: "子栏目", kind: "select", at: "select[name=zlm]", as: [demoSubColumns] },
      { key: "attribute", label: "公开属性", kind: "select", at: "select[name=gksx]" },
      { key: "basis", label: "公开依据", kind: "text", at: "input[name=gkyj]" },
      { key: "period", label: "公开时限", kind: "text", at: "input[name=gkqx]" },
      {
        key: "department",
        label: "责任科室",
        kind: "tree",
        at: "input[name=ks_mc]",
        as: [demoDepartments],
        picker: { popup: "#kstree", node: "li.jd", option: "a.mc", expand: "span.kz" },
      },
      { key: "indexNumber", label: "索引号", kind: "text", at: "input[name=syh]" },
      { key: "keywords", label: "关键词", kind: "text", at: "input[name=gjc]" },
      {
        key: "formedOn",
        label: "文件生成日期",
        kind: "date",
        at: "input[name=scrq]",
        settable: true,
        as: [{ type: "date", format: "YYYY-MM-DD" }],
        twins: [{ at: "input[name=scrq_id]", as: [{ type: "date", format: "YYYYMMDD" }] }],
      },
      { key: "articleKind", label: "信息类型", kind: "select", at: "select[name=wz]" },
      { key: "source", label: "来源", kind: "text", at: "input[name=ly]" },
      { key: "author", label: "作者", kind: "text", at: "input[name=zz]" },
    ],
  },
};
