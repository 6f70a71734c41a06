import type { Field } from "../../../../lib/model/field.ts";

/** Everything that is put down of an inspection. How it is done and how a finding is handled is for the agency's rules to say. */
export const inspectionFields: Field[] = [
  { id: "title", title: "检查名称", kind: "text", maxLength: 100 },
  {
    id: "inspected",
    title: "被检查的部门",
    kind: "text",
    maxLength: 300,
    hint: "写部门的名称，几个部门用顿号隔开；检查所有部门的，写“各部门”。",
  },
  { id: "planned-on", title: "计划检查日期", kind: "date", lies: "any" },
  { id: "inspection-scope", title: "检查的内容", kind: "lines", maxLength: 1000 },
  { id: "inspectors", title: "检查人员", kind: "text", maxLength: 200 },
  { id: "inspection-notes", title: "检查情况", kind: "lines", maxLength: 3000 },
  { id: "department", title: "存在问题的部门", kind: "department", maxLength: 50 },
  {
    id: "finding-says",
    title: "发现的问题",
    kind: "lines",
    maxLength: 2000,
    hint: "用自己的话写清楚什么事、差在哪里；不写申请人、举报人的姓名。",
  },
  { id: "found-case", title: "涉及的事项", kind: "case", hint: "从记录中选取的，自动填上。" },
  { id: "log-shows", title: "记录显示的情况", kind: "text", maxLength: 300 },
  { id: "handle-way", title: "处理方式", kind: "text", maxLength: 200 },
  { id: "handle-reason", title: "处理的理由", kind: "text", maxLength: 500 },
  { id: "rectify-by", title: "整改期限", kind: "date", lies: "after" },
  { id: "answerable", title: "责任人员", kind: "official", maxLength: 100 },
  { id: "signed-by", title: "决定人", kind: "official", maxLength: 50 },
  { id: "rectified-how", title: "整改的情况", kind: "lines", maxLength: 1000 },
  { id: "feedback-how", title: "反馈的方式", kind: "text", maxLength: 200 },
  { id: "feedback-says", title: "反馈的内容", kind: "lines", maxLength: 1000 },
  {
    id: "outcome",
    title: "检查结果",
    kind: "choice",
    options: [
      { value: "in-order", title: "未发现问题" },
      { value: "handled", title: "问题已处理" },
    ],
  },
];
