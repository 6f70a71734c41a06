import type { ReportingText } from "../../../lib/model/reporting.ts";
import { regulation, reportFormat } from "../procedures/law.ts";

const basis = reportFormat("第一部分");
const table = reportFormat("第二部分表格");
const platforms = "平台建设";
const ensured = "监督保障";
const decided = "年报第二部分";

/** What no event holds. The figures of part two of the annual report are by the names of lib/model/annual-report.ts. */
export const askedFigures: NonNullable<ReportingText["asked"]> = [
  {
    id: "key-areas",
    title: "发布重点领域信息",
    unit: "条",
    group: "主动公开",
    basis,
    per: "month",
    hint: "按本机关确定的重点领域统计，可以从公开平台的栏目信息量中取数。",
  },
  {
    id: "account-posts",
    title: "公众号推送信息",
    unit: "条",
    group: platforms,
    basis,
    per: "month",
    hint: "公众号后台的“发表记录”，按发表的日期统计。",
  },
  {
    id: "subscribers",
    title: "公众号订阅量",
    unit: "人",
    group: platforms,
    basis,
    per: "month",
    level: true,
    hint: "公众号后台的“用户分析”，填当月最后一日的累计人数。",
  },
  {
    id: "page-views",
    title: "网页浏览量",
    unit: "次",
    group: platforms,
    basis,
    per: "month",
    hint: "向网站管理单位或者平台后台取数。",
  },
  {
    id: "trainings-attended",
    title: "参加业务培训",
    unit: "次",
    group: ensured,
    basis,
    per: "month",
    hint: "上级和政务公开主管部门组织的培训，按通知和签到统计。",
  },
  { id: "trainings-held", title: "组织业务培训", unit: "次", group: ensured, basis, per: "month" },
  {
    id: "systems-made",
    title: "制定和修订制度",
    unit: "项",
    group: ensured,
    basis,
    per: "quarter",
    hint: "当期印发的政务公开制度，新制定的和修订的都算，同一制度只算一次。",
  },
  {
    id: "normative-made",
    title: "行政规范性文件本年制发件数",
    unit: "件",
    group: decided,
    basis: [...table, ...regulation("第二十条第一项")],
    per: "year",
  },
  {
    id: "normative-repealed",
    title: "行政规范性文件本年废止件数",
    unit: "件",
    group: decided,
    basis: [...table, ...regulation("第二十条第一项")],
    per: "year",
  },
  {
    id: "normative-valid",
    title: "行政规范性文件现行有效件数",
    unit: "件",
    group: decided,
    basis: [...table, ...regulation("第二十条第一项")],
    per: "year",
    level: true,
    hint: "截至当年12月31日现行有效的件数，包括以前年度制发的。",
  },
  {
    id: "permit-decisions",
    title: "行政许可处理决定数量",
    unit: "件",
    group: decided,
    basis: [...table, ...regulation("第二十条第五项")],
    per: "year",
  },
  {
    id: "penalty-decisions",
    title: "行政处罚处理决定数量",
    unit: "件",
    group: decided,
    basis: [...table, ...regulation("第二十条第六项")],
    per: "year",
  },
  {
    id: "coercion-decisions",
    title: "行政强制处理决定数量",
    unit: "件",
    group: decided,
    basis: [...table, ...regulation("第二十条第六项")],
    per: "year",
  },
  {
    id: "administrative-charges",
    title: "行政事业性收费金额",
    unit: "万元",
    group: decided,
    basis: [...table, ...regulation("第二十条第八项")],
    per: "year",
    hint: "以万元为单位，可以有小数；收取的信息处理费也计算在内。",
  },
];
