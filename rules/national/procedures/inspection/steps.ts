import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { regulation } from "../law.ts";

type Steps = ProcedureText["steps"];

/** The bureau looks after its own departments; the 主管部门 of the article is that of the government. */
const OFFICE = "政府信息公开工作机构";
const basis = regulation("第四十七条");

/** 安排 → 检查 → each 问题 handled, put right where it was ordered → 反馈 → the end. */
export const inspectionSteps: Steps = [
  {
    id: "plan",
    title: "安排检查",
    role: OFFICE,
    basis,
    fields: [...required("title", "inspected"), ...asked("planned-on", "inspection-scope")],
    documents: ["L37"],
  },
  {
    id: "inspect",
    title: "实施检查",
    role: "检查人员",
    basis,
    fields: [...required("inspectors"), ...asked("inspection-notes")],
    after: ["plan"],
    hint: "日期填检查结束的那一天；发现的问题逐项登记，可以从记录中选取。",
  },
  {
    id: "finding",
    title: "发现问题",
    role: "检查人员",
    basis,
    fields: [...required("department", "finding-says"), ...asked("found-case", "log-shows")],
    after: ["plan"],
    many: true,
    optional: true,
  },
  {
    id: "handle",
    title: "处理",
    role: OFFICE,
    basis,
    fields: [...required("handle-way", "signed-by"), ...asked("rectify-by", "handle-reason", "answerable")],
    answers: "finding",
    documents: ["L38"],
  },
  {
    id: "rectified",
    title: "整改完成",
    role: "被检查的部门",
    basis,
    fields: required("rectified-how"),
    after: ["handle"],
    answers: "finding",
    optional: true,
    // The day that was set stands though the inspection is over.
    afterClose: true,
  },
  {
    id: "feedback",
    title: "反馈检查情况",
    role: OFFICE,
    basis,
    fields: [...required("feedback-how"), ...asked("feedback-says")],
    after: ["inspect"],
    many: true,
    optional: true,
    afterClose: true,
    documents: ["L39"],
  },
  {
    id: "close-in-order",
    title: "未发现问题，结束检查",
    role: OFFICE,
    basis,
    after: ["inspect"],
    when: [{ notDone: "finding" }],
    effect: "closes",
    outcome: "in-order",
  },
  {
    id: "close",
    title: "问题已处理，结束检查",
    role: OFFICE,
    basis,
    after: ["inspect"],
    when: [{ done: "finding" }, { each: "finding", has: [{ step: "handle" }] }],
    effect: "closes",
    outcome: "handled",
    hint: "每个问题都处理以后才能结束。",
  },
  {
    id: "archive",
    title: "归档",
    part: "archives",
    role: OFFICE,
    basis,
    afterAny: ["close-in-order", "close"],
    optional: true,
    afterClose: true,
  },
];
