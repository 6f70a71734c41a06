import type { ReportingText } from "../../../lib/model/reporting.ts";
import { yearly } from "./sources.ts";

/** 年度报告制度 第四条: seven parts of its own, beside the six of the national format, in which the report is published. */
export const huoshanOutline: NonNullable<ReportingText["outlines"]>[number] = {
  id: "huoshan",
  title: "本局制度（七部分）",
  basis: yearly("第四条"),
  sections: [
    {
      id: "work",
      title: "一、信息公开工作情况",
      basis: yearly("第四条（一）"),
      sentences: [
        "【组织机构、人员和经费保障】。",
        "{if:count:guide-updates}本年度更新政府信息公开指南和公开目录{count:guide-updates}次。",
        "制定和修订制度{count:systems-made}项，【工作机制和配套措施】。",
        "参加业务培训{count:trainings-attended}次，组织业务培训{count:trainings-held}次，【宣传情况】。",
      ],
    },
    {
      id: "proactive",
      title: "二、主动公开信息情况",
      basis: yearly("第四条（二）"),
      sentences: [
        "本年度发布信息{count:published}条，其中重点领域信息{count:key-areas}条；发布规范性、政策性文件{count:policy-documents}件，发布政策解读{count:interpretations}件。",
        "各类信息数量：{by:published/catalogue-level-1}。",
        "公开的方式：公众号推送信息{count:account-posts}条，通过公报发布{count:gazette-items}条，举行新闻发布会{count:press-conferences}次，通过其他渠道发布{count:other-channel-items}条。",
        "公共查阅场所查阅{count:reading-visitors}人次，信息公开专栏页面访问{count:page-views}次。",
      ],
    },
    {
      id: "on-request",
      title: "三、依申请公开情况",
      basis: yearly("第四条（三）"),
      sentences: [
        "{unless:cell:requests/came/total}本年度未收到政府信息公开申请，也没有上年结转的申请。",
        "{if:cell:requests/came/total}本年度新收政府信息公开申请{cell:requests/r1/total}件，上年结转{cell:requests/r2/total}件。",
        "{if:count:requests-received}收到的途径：{by:requests-received/channel}，主要涉及【申请内容集中的领域】。",
        "{if:cell:requests/came/total}予以公开{cell:requests/r3_1/total}件、部分公开{cell:requests/r3_2/total}件、不予公开{cell:requests/r3_3/total}件，【情况分析】。",
        "{fees}",
        "减免信息处理费{count:fees-waived}元，【有没有违规收费】。",
      ],
    },
    {
      id: "complaints",
      title: "四、咨询、投诉受理和处理情况",
      basis: yearly("第四条（四）"),
      sentences: [
        "收到投诉举报{count:complaints-received}件，办结{count:complaints-closed}件，【处理结果】。",
        "受理信息公开咨询{count:enquiries}人次。",
      ],
    },
    {
      id: "challenges",
      title: "五、行政复议、行政诉讼情况",
      basis: yearly("第四条（五）"),
      sentences: [
        "{unless:cell:challenges/all/total}没有因政府信息公开申请发生的行政复议和行政诉讼。",
        "{if:cell:challenges/all/total}行政复议{cell:challenges/reconsideration/total}件（含以前年度尚未审结的），其中结果维持{cell:challenges/reconsideration/maintained}件、结果纠正{cell:challenges/reconsideration/corrected}件；行政诉讼{cell:challenges/suits/total}件（含以前年度尚未审结的），其中结果维持{cell:challenges/suits/maintained}件、结果纠正{cell:challenges/suits/corrected}件。",
      ],
    },
    {
      id: "problems",
      title: "六、存在的主要问题和改进情况",
      basis: yearly("第四条（六）"),
      sentences: [
        "工作中的问题：{problems}",
        "改进情况：{improvements}",
        "【上级监督考核、人大代表和政协委员、社会评议提出的问题和改进结果】。",
        "{if:cell:challenges/all/corrected}行政复议、行政诉讼没有维持的，原因和整改结果是【原因和整改结果】。",
        "{if:count:complaints-received}引起投诉的，原因和整改结果是【原因和整改结果】。",
      ],
    },
    {
      id: "others",
      title: "七、其他需要报告的事项",
      basis: yearly("第四条（七）"),
      sentences: ["【其他需要报告的事项；没有的，写明没有】"],
    },
  ],
};
