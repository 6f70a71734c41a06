import type { PortalProfile } from "../model/portal-profile.ts";
import { demoDepartments, demoPublicPage, demoSubColumns } from "./demo-words.ts";
import { elementCalendar, elementSelect, elementTree } from "./element-plus.ts";

/** The demo CMS of the modern kind in `test/portal/articles`: one page, Vue and Element Plus. */
export const demoCmsModern: PortalProfile = {
  id: "demo-cms-modern",
  title: "演示内容管理平台（新）",
  match: { hosts: ["127.0.0.1", "localhost"], path: "^/xxgl/" },
  form: ".xxgl-form",
  fields: {
    title: "#title",
    source: "#source",
    author: "#author",
    date: "#date",
    attribute: ".f-attribute input",
    summary: "#summary",
  },
  actions: { publish: ["#publish"], saveDraft: ["#save-draft"] },
  save: [{ path: "/api/xxgl/publish", method: "post" }],
  published: {
    selector: '.said[data-result="published"]',
    address: '.said[data-result="published"] a.address',
    at: '.said[data-result="published"] time',
  },
  edit: { address: "^/xxgl/([?][^#]{0,100})?#/article/(?<id>\\d+)" },
  publicPage: demoPublicPage,
  list: {
    address: "^/xxgl/([?][^#]{0,100})?(#/articles)?$",
    row: '[data-page="articles"] .el-table__body tr.el-table__row',
    edit: "a.edit",
    id: "^#/article/(?<id>\\d+)",
    stamp: "td.col-title",
  },
  fill: {
    fields: [
      { key: "title", label: "标题", kind: "text", at: "#title" },
      { key: "column", label: "栏目", at: "#column", ...elementSelect(".f-column") },
      { key: "subColumn", label: "子栏目", at: "#subColumn", ...elementSelect(".f-sub-column"), as: [demoSubColumns] },
      { key: "attribute", label: "公开属性", kind: "radio", at: ".f-attribute input" },
      { key: "basis", label: "公开依据", kind: "text", at: "#basis" },
      { key: "period", label: "公开时限", kind: "text", at: "#period" },
      {
        key: "department",
        label: "责任科室",
        at: "#department",
        ...elementTree(".f-department", ".f-department-pop"),
        as: [demoDepartments],
      },
      { key: "indexNumber", label: "索引号", kind: "text", at: "#indexNumber" },
      { key: "keywords", label: "关键词", kind: "text", at: "#keywords" },
      { key: "formedOn", label: "文件生成日期", at: "#formedOn", ...elementCalendar },
      { key: "articleKind", label: "信息类型", at: "#articleKind", ...elementSelect(".f-kind") },
      { key: "source", label: "来源", kind: "text", at: "#source" },
      { key: "author", label: "作者", kind: "text", at: "#author" },
    ],
  },
};
