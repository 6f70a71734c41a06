import type { ReportingText } from "../../../lib/model/reporting.ts";
import { regulation, reportFormat } from "../procedures/law.ts";

type Outlines = NonNullable<ReportingText["outlines"]>;

const overview = reportFormat("第一部分");

/** 国办公开办函〔2021〕30号: six parts, the first with its five aspects; tables in the second, third and fourth. */
export const nationalOutline: Outlines[number] = {
  id: "national",
  title: "全国统一格式（六部分）",
  basis: [...regulation("第五十条"), ...reportFormat("第一部分至第六部分")],
  sections: [
    {
      id: "overview",
      title: "一、总体情况",
      basis: overview,
      sentences: [
        "本报告依照《中华人民共和国政府信息公开条例》和政府信息公开工作年度报告格式（国办公开办函〔2021〕30号）编制，统计的期间是{year}年1月1日至12月31日。",
      ],
    },
    {
      id: "proactive",
      title: "（一）主动公开情况",
      basis: [...overview, ...regulation("第十九条", "第二十条")],
      sentences: [
        "本年度发布信息{count:published}条，其中重点领域信息{count:key-areas}条，主要涉及【重点领域】；发布的渠道是【门户网站、公众号等】。",
        "发布规范性、政策性文件{count:policy-documents}件，发布政策解读{count:interpretations}件，其中图表图解和音频视频解读{count:interpretations-visual}件、媒体解读{count:interpretations-media}件。",
        "{if:count:consultations-opened}就决策草案公开征求意见{count:consultations-opened}次，收到意见{count:consultation-opinions}条。",
        "{if:count:opinions-responded}回应政务舆情{count:opinions-responded}件。",
        "{if:count:clarified}发布澄清信息{count:clarified}件。",
      ],
    },
    {
      id: "on-request",
      title: "（二）依申请公开情况",
      basis: overview,
      sentences: [
        "{unless:cell:requests/came/total}本年度未收到政府信息公开申请，也没有上年结转的申请。",
        "{if:cell:requests/came/total}本年度新收政府信息公开申请{cell:requests/r1/total}件，上年结转{cell:requests/r2/total}件。",
        "{if:cell:requests/came/total}办结{cell:requests/r3_7/total}件，其中予以公开{cell:requests/r3_1/total}件、部分公开{cell:requests/r3_2/total}件、不予公开{cell:requests/r3_3/total}件、无法提供{cell:requests/r3_4/total}件、不予处理{cell:requests/r3_5/total}件、其他处理{cell:requests/r3_6/total}件；结转下年度继续办理{cell:requests/r4/total}件。",
        "{unless:cell:challenges/all/total}没有因政府信息公开工作发生的行政复议和行政诉讼。",
        "{if:cell:challenges/all/total}本年度涉及政府信息公开工作的行政复议{cell:challenges/reconsideration/total}件、行政诉讼{cell:challenges/suits/total}件（含以前年度尚未审结的）。",
      ],
    },
    {
      id: "management",
      title: "（三）政府信息管理情况",
      basis: overview,
      sentences: [
        "{if:count:guide-updates}更新政府信息公开指南和公开目录{count:guide-updates}次。",
        "{if:count:drafts-checked}发布前检查稿件{count:drafts-checked}篇，发现问题后改正{count:findings-mended}处。",
        "{if:count:secrecy-reviews}开展保密审查{count:secrecy-reviews}次。",
        "【信息审核、分类、更新和归档的做法】。",
      ],
    },
    {
      id: "platforms",
      title: "（四）政府信息公开平台建设情况",
      basis: overview,
      sentences: [
        "公众号推送信息{count:account-posts}条，年末订阅量{count:subscribers}{unit:subscribers}；网页浏览量{count:page-views}次。",
        "【平台建设和维护的情况】。",
      ],
    },
    {
      id: "ensuring",
      title: "（五）监督保障情况",
      basis: [...overview, ...regulation("第四十六条", "第四十七条")],
      sentences: [
        "参加业务培训{count:trainings-attended}次，组织业务培训{count:trainings-held}次。",
        "制定和修订制度{count:systems-made}项，包括【制度名称】。",
        "{if:count:inspections}开展监督检查{count:inspections}次，发现问题{count:inspection-findings}个，整改完成{count:inspection-rectified}个。",
        "【工作考核、社会评议和责任追究的情况】。",
      ],
    },
    {
      id: "disclosed",
      title: "二、主动公开政府信息情况",
      basis: reportFormat("第二部分表格"),
      table: "disclosure",
    },
    {
      id: "requests",
      title: "三、收到和处理政府信息公开申请情况",
      basis: reportFormat("第三部分表格"),
      table: "requests",
    },
    {
      id: "challenges",
      title: "四、政府信息公开行政复议、行政诉讼情况",
      basis: reportFormat("第四部分表格"),
      table: "challenges",
    },
    {
      id: "problems",
      title: "五、存在的主要问题及改进情况",
      basis: reportFormat("第五部分"),
      sentences: ["存在的主要问题：{problems}", "改进情况：{improvements}", "下一年度，【改进措施】。"],
    },
    {
      id: "others",
      title: "六、其他需要报告的事项",
      basis: reportFormat("第六部分"),
      sentences: ["{fees}", "【其他需要报告的事项；没有的，写明没有】"],
    },
  ],
};
