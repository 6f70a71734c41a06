import type { ReportingText } from "../../../lib/model/reporting.ts";
import { yearly } from "./sources.ts";

/** What 年度报告制度第四条 asks for and no event holds. */
export const askedFigures: NonNullable<ReportingText["asked"]> = [
  {
    id: "page-views",
    title: "信息公开专栏页面访问",
    unit: "次",
    group: "平台建设",
    basis: yearly("第四条（二）3"),
    per: "month",
    hint: "向县政府网的管理单位取数。",
  },
  {
    id: "reading-visitors",
    title: "公共查阅场所查阅",
    unit: "人次",
    group: "平台建设",
    basis: yearly("第四条（二）3"),
    per: "month",
    hint: "按查阅场所的登记统计。",
  },
  {
    id: "gazette-items",
    title: "通过公报发布",
    unit: "条",
    group: "主动公开",
    basis: yearly("第四条（二）2"),
    per: "quarter",
  },
  {
    id: "other-channel-items",
    title: "通过其他渠道发布",
    unit: "条",
    group: "主动公开",
    basis: yearly("第四条（二）2"),
    per: "quarter",
    hint: "网站、公报、新闻发布会以外的，如广播、电视、公示栏。",
  },
  {
    id: "enquiries",
    title: "受理信息公开咨询",
    unit: "人次",
    group: "监督保障",
    basis: yearly("第四条（四）"),
    per: "month",
    hint: "按咨询登记统计，包括当面、电话和网上的。",
  },
  {
    id: "fees-waived",
    title: "减免信息处理费",
    unit: "元",
    group: "依申请公开",
    basis: yearly("第四条（三）3"),
    per: "quarter",
  },
  {
    id: "trainings-held",
    title: "宣传培训",
    unit: "次",
    group: "监督保障",
    basis: yearly("第四条（一）5"),
    per: "month",
  },
  {
    id: "systems-made",
    title: "建立健全制度",
    unit: "项",
    group: "监督保障",
    basis: yearly("第四条（一）3"),
    per: "quarter",
  },
];
