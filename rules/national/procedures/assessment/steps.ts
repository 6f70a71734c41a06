import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../asking.ts";
import { regulation } from "../law.ts";

type Steps = ProcedureText["steps"];

/** The bureau looks after its own departments; the 主管部门 of the article is that of the government. */
const OFFICE = "政府信息公开工作机构";
const GROUP = "考核小组";
const basis = regulation("第四十六条");

/** 方案 → 通知 → 自查 → 实地 → 初评 → 审定 → told to the department. */
export const assessmentSteps: Steps = [
  {
    id: "plan",
    title: "制定考核方案",
    role: OFFICE,
    basis,
    fields: [...required("department", "assessment-year", "approved-by", "approved-on"), ...asked("assessment-day")],
  },
  {
    id: "notify",
    title: "发出考核通知",
    role: OFFICE,
    basis,
    fields: [...required("assessment-day"), ...asked("notice-how")],
    after: ["plan"],
    documents: ["L40"],
  },
  {
    id: "self-check",
    title: "收到自查材料",
    role: "被考核的部门",
    basis,
    fields: asked("self-check-says"),
    after: ["notify"],
  },
  {
    id: "on-site",
    title: "实地考核",
    role: GROUP,
    basis,
    fields: required("assessors", "assessor-department", "on-site-notes"),
    after: ["notify"],
    notBy: { who: "assessor-department", others: ["department"] },
    hint: "日期填实地考核的那一天。",
  },
  {
    id: "preliminary",
    title: "提出初评意见",
    role: GROUP,
    basis,
    fields: required("preliminary-grade", "grade-reason"),
    after: ["on-site"],
  },
  {
    id: "decide",
    title: "审定考核结果",
    role: "负责人",
    basis,
    fields: [...required("outcome", "signed-by"), ...asked("decide-opinion")],
    after: ["preliminary"],
  },
  {
    id: "tell",
    title: "通知考核结果",
    role: OFFICE,
    basis,
    fields: [...required("outcome"), ...asked("told-how")],
    after: ["decide"],
    effect: "closes",
    documents: ["L41"],
    hint: "结果与审定的一致，通知被考核的部门。",
  },
  {
    id: "archive",
    title: "归档",
    part: "archives",
    role: OFFICE,
    basis,
    after: ["tell"],
    optional: true,
    afterClose: true,
  },
];
