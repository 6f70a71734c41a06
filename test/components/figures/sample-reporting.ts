import { type Reporting, ReportingSchema, type ReportingText } from "../../../lib/model/reporting.ts";

const basis = [{ document: "政府信息公开条例", clause: "第五十条" }];
const PUBLISHED = { id: "published", title: "公开信息", unit: "条", group: "主动公开", basis };
const RECEIVED = { id: "received", title: "收到申请", unit: "件", group: "依申请公开", basis };

const TEXT: ReportingText = {
  counts: [
    {
      ...PUBLISHED,
      from: { procedure: "article", publishes: true },
      by: ["department", "channel", "catalogue-level-1"],
      main: true,
    },
    {
      ...RECEIVED,
      from: { procedure: "request", moment: "received" },
      by: ["department", "channel", "applicant-kind"],
      main: true,
    },
    {
      ...RECEIVED,
      id: "answered",
      title: "答复申请",
      from: { procedure: "request", step: "send-reply", each: "case" },
      by: ["outcome", "department"],
      main: true,
    },
    {
      ...RECEIVED,
      id: "late",
      title: "没有按期答复",
      from: { procedure: "request", breach: true },
      by: ["department"],
    },
    {
      ...RECEIVED,
      id: "open",
      title: "正在办理的申请",
      from: { procedure: "request", open: true },
      by: ["department"],
    },
    { ...PUBLISHED, id: "views", title: "网站浏览量", unit: "次", from: { asked: "views" }, main: true },
  ],
  asked: [
    { ...PUBLISHED, id: "views", title: "网站浏览量", unit: "次", per: "month", hint: "网站后台的访问统计。" },
    { ...PUBLISHED, id: "followers", title: "公众号关注人数", unit: "人", per: "month", level: true },
    { ...PUBLISHED, id: "training", title: "举办业务培训", unit: "次", group: "组织保障", per: "quarter" },
  ],
};

/** Counts of articles and requests, and figures that are asked for by month and by quarter. */
export const SAMPLE_REPORTING: Reporting = ReportingSchema.parse(TEXT);
