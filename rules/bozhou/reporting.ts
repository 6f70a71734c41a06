import type { ReportingText } from "../../lib/model/reporting.ts";
import { interpretedBy } from "../national/reporting/disclosure.ts";

const REPORT = "亳州市医疗保障局2021年政府信息公开工作年度报告";
const cite = (clause: string) => [{ document: REPORT, clause }];

/** 一（一）、（四）、（五）: what its report gives figures of. Key areas are the items that its catalogue has under that heading. */
export const reporting: ReportingText = {
  counts: [
    {
      id: "policy-documents",
      title: "上传政策文件库的文件",
      unit: "件",
      group: "主动公开",
      basis: cite("一（一）"),
      from: { procedure: "article", publishes: true, when: [{ field: "article-kind", in: ["policy"] }] },
      by: ["catalogue-item", "department", "validity", "needs-interpretation"],
      main: true,
    },
    {
      id: "interpretations-visual",
      title: "音频、视频、图表解读",
      unit: "件",
      group: "主动公开",
      basis: cite("一（一）"),
      from: interpretedBy("charts", "recordings"),
      by: ["interpretation-forms"],
      main: true,
    },
    {
      id: "interpretations-media",
      title: "媒体解读",
      unit: "件",
      group: "主动公开",
      basis: cite("一（一）"),
      from: interpretedBy("media"),
      by: ["department"],
      main: true,
    },
    {
      id: "key-areas",
      title: "发布重点领域信息",
      unit: "条",
      group: "主动公开",
      basis: cite("一（一）"),
      from: {
        procedure: "article",
        publishes: true,
        when: [{ field: "catalogue-level-1", in: ["重点领域信息公开"] }],
      },
      by: ["catalogue-item", "department"],
      main: true,
    },
  ],
  asked: [
    {
      id: "account-posts",
      title: "“亳州医保”公众号推送信息",
      unit: "条",
      group: "平台建设",
      basis: cite("一（四）"),
      per: "month",
      hint: "公众号后台的“发表记录”，按发表的日期统计。",
    },
    {
      id: "subscribers",
      title: "“亳州医保”公众号订阅量",
      unit: "次",
      group: "平台建设",
      basis: cite("一（四）"),
      per: "month",
      level: true,
      hint: "公众号后台的“用户分析”，填当月最后一日的累计数。",
    },
    {
      id: "trainings-attended",
      title: "参加政务公开办组织的业务培训",
      unit: "次",
      group: "监督保障",
      basis: cite("一（五）"),
      per: "month",
      hint: "按通知和签到统计。",
    },
    {
      id: "systems-made",
      title: "出台和修订完善制度",
      unit: "项",
      group: "监督保障",
      basis: cite("一（五）"),
      per: "quarter",
      hint: "当期印发的政务公开制度，新出台的和修订的都算，同一制度只算一次。",
    },
    {
      id: "site-checks",
      title: "网站安全检测评估",
      unit: "次",
      group: "平台建设",
      basis: cite("一（四）"),
      per: "quarter",
      hint: "每季度开展一次。",
    },
  ],
};
