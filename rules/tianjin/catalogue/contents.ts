import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { LAW } from "../../catalogue-laws.ts";
import { approved, decided, ordinary, regulation } from "../../publishing-periods.ts";
import { measures } from "./common.ts";

/** 第十四条: 20 working days, what a law says otherwise goes before it. */
const ORDINARY = ordinary("change", "形成或变更之日起20个工作日内");

const CONTENTS = measures("第十三条", "重点公开的政府信息");

/** The measures were in force for five years: what the law itself says stands beside them. */
function resting(law: keyof typeof LAW): typeof CONTENTS {
  return { ...CONTENTS, basis: [...CONTENTS.basis, ...LAW[law]] };
}

/** 第十三条: what is to be given out above all. */
export const contents = [
  {
    ...resting("documents"),
    ...ABOUT.normativeDocuments,
    ...ORDINARY,
    id: "normative-documents",
    title: "规范性文件",
    content: "规范性文件",
    articleKind: "policy",
  },
  {
    ...resting("organ"),
    ...ABOUT.organProfile,
    ...ORDINARY,
    id: "organ-profile",
    title: "机构概况",
    content: "机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名",
  },
  {
    ...resting("plans"),
    ...ABOUT.longTermPlan,
    ...ORDINARY,
    id: "long-term-plan",
    title: "发展规划",
    content: "医疗保障发展规划、专项规划及相关政策",
  },
  {
    ...CONTENTS,
    ...ABOUT.statistics,
    ...ORDINARY,
    id: "statistics",
    title: "统计信息",
    content: "医疗保障发展统计信息",
    articleKind: "statistics",
  },
  {
    ...CONTENTS,
    ...ABOUT.medicalServices,
    ...ORDINARY,
    id: "policies",
    title: "政策措施及实施情况",
    content: "医疗保障方面的政策、措施及其实施情况",
  },
  {
    ...resting("permits"),
    ...ABOUT.permits,
    ...decided("permit-penalty", "另有规定的，从其规定"),
    id: "permits",
    title: "行政许可办理结果",
    content: "办理行政许可的办理结果",
  },
  {
    ...CONTENTS,
    ...ABOUT.permitProcedures,
    ...ORDINARY,
    id: "permit-procedures",
    title: "行政许可的依据、条件、程序和管理服务事项",
    content: "办理行政许可和其他对外管理服务事项的依据、条件、程序；其他对外管理服务事项的办理结果",
  },
  {
    ...resting("penalties"),
    ...ABOUT.penalties,
    ...decided("permit-penalty", "另有规定的，从其规定"),
    id: "penalties",
    title: "行政处罚决定",
    content: "行政处罚决定",
  },
  {
    ...resting("penaltyProcedures"),
    ...ABOUT.penaltyProcedures,
    ...ORDINARY,
    id: "penalty-procedures",
    title: "行政处罚、行政强制的依据、条件、程序",
    content: "实施行政处罚、行政强制的依据、条件、程序",
    note: "行政强制决定自作出之日起20个工作日内公开，归入“行政执法决定（许可、处罚以外）”。",
  },
  {
    ...resting("budget"),
    ...ABOUT.budget,
    ...approved("另有规定的，从其规定"),
    id: "budget",
    title: "财政预算",
    content: "财政预算",
  },
  {
    ...resting("budget"),
    ...ABOUT.finalAccounts,
    ...approved("另有规定的，从其规定"),
    id: "final-accounts",
    title: "财政决算",
    content: "决算信息",
  },
  {
    ...CONTENTS,
    ...ABOUT.projects,
    ...ORDINARY,
    id: "projects",
    title: "重大建设项目",
    content: "重大建设项目的批准和实施情况",
  },
  {
    ...CONTENTS,
    ...ABOUT.emergencies,
    ...ORDINARY,
    id: "emergencies",
    title: "突发公共事件",
    content: "突发公共事件的应急预案、预警信息及应对情况",
  },
  {
    ...CONTENTS,
    ...ORDINARY,
    basis: [...CONTENTS.basis, regulation("第二十条")],
    id: "other-required",
    title: "其他应当主动公开的信息",
    content: "法律、法规、规章和国家有关规定要求应当主动公开的其他政府信息",
    columns: [],
    keywords: ["其他政府信息"],
  },
] satisfies CatalogueItem[];
