import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { ABOUT } from "../../catalogue-words.ts";
import { annualReport, itemOf, ordinary, regulation } from "../../publishing-periods.ts";

const DISCLOSURE = "霍山县医保局信息主动公开和依申请公开制度";
const REPORTS = "霍山县医保局政府信息公开年度报告制度";
const MARCH = "每年3月31日前";
/** 第九条: all of it goes there. */
const channel = "霍山县人民政府网";

/** 霍山县医疗保障局: what its systems name; the rest of its catalogue is for it to import. */
export const catalogue = [
  {
    ...itemOf(DISCLOSURE, "第五条", "目录和指南"),
    ...ABOUT.disclosureGuide,
    ...ordinary("change", "及时更新"),
    id: "disclosure-guide",
    title: "政府信息公开指南",
    content: "信息公开指南",
    channel,
    departments: ["局办公室"],
    articleKind: "guide",
  },
  {
    ...itemOf(DISCLOSURE, "第五条", "目录和指南"),
    ...ABOUT.disclosureCatalogue,
    ...ordinary("change", "及时更新"),
    id: "disclosure-catalogue",
    title: "政府信息公开目录",
    content: "信息公开目录",
    channel,
    departments: ["局办公室"],
  },
  {
    ...itemOf(DISCLOSURE, "第七条", "预公开"),
    ...ABOUT.decisionDrafts,
    ...ordinary("change", "正式成文前"),
    id: "consultations",
    title: "重大事项草案预公开",
    content: "涉及公民、法人和其他组织的重大利益、有重大社会影响的事项的草案",
    channel,
    departments: ["各单位"],
    articleKind: "decision-draft",
  },
  {
    ...itemOf(REPORTS, "第二条", "年度报告"),
    ...ABOUT.annualReport,
    ...annualReport(MARCH),
    basis: [{ document: REPORTS, clause: "第二条" }, regulation("第四十九条")],
    id: "annual-report",
    title: "政府信息公开工作年度报告",
    content: "信息公开工作年度报告",
    channel,
    departments: ["局政务公开领导小组办公室"],
    limit: "fixed-date",
    resolved: [
      {
        of: "period",
        says: MARCH,
        applied: "每年1月31日前",
        why: "条例第四十九条规定县级以上人民政府部门的年度报告在每年1月31日前公布，3月31日是政府信息公开工作主管部门公布本级政府报告的日期。",
        basis: regulation("第四十九条"),
      },
    ],
  },
] satisfies CatalogueItem[];
