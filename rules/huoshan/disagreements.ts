import type { Disagreement } from "../../lib/model/disagreement.ts";
import type { Citation } from "../../lib/model/finding.ts";
import { feeMeasures, regulation, reportFormat, secrecyRules } from "../national/procedures/law.ts";

/** One of the county's eleven systems. */
function own(system: string, ...clauses: readonly string[]): Citation[] {
  return clauses.map((clause) => ({ document: `霍山县医保局${system}`, clause }));
}

const DISCLOSURE = "信息主动公开和依申请公开制度";
const REPORT = "政府信息公开年度报告制度";
const STATISTICS = "政府信息公开统计制度";
const COMPLAINTS = "政府信息公开投诉举报受理制度";
const RISK = "政府信息公开舆情风险评估制度";
const REPORT_CASES = [{ procedure: "duty-annual-report" }];
const complaint = (...clocks: readonly string[]) => clocks.map((clock) => ({ procedure: "complaint", clock }));

/** Where the county's systems of 2020 say other things than national law, or than each other (DOMAIN 8.1). */
export const disagreements: Disagreement[] = [
  {
    id: "huoshan-report-date",
    topic: "年度报告的公布日期",
    says: [
      { what: "部门1月31日前报送主管部门并公布", basis: regulation("第四十九条第一款") },
      { what: "3月31日前公布", basis: [...own(REPORT, "第二条"), ...own(STATISTICS, "第四条（二）")] },
    ],
    leads: 0,
    why: "条例是行政法规，2019年修订后部门的日期是1月31日；3月31日是修订前的日期，现在只用于主管部门公布本级政府的报告。",
    about: ["publish", "submit", "publish-own"].map((clock) => ({ procedure: "duty-annual-report", clock })),
  },
  {
    id: "huoshan-report-contents",
    topic: "年度报告的内容",
    says: [
      { what: "六个部分、三张表", basis: reportFormat("第一部分至第六部分") },
      { what: "七个方面，含经费、查阅人数、收费减免、咨询投诉等项", basis: own(REPORT, "第四条") },
    ],
    leads: 0,
    why: "年度报告格式由国家统一规定，本县制度按旧格式写成；制度里多出的项目可以写进相应部分。",
    about: REPORT_CASES,
  },
  {
    id: "huoshan-report-filing",
    topic: "年度报告先备案还是直接公布",
    says: [
      { what: "报送主管部门，并向社会公布；没有先备案的要求", basis: regulation("第四十九条第一款") },
      { what: "先备案，后公布", basis: own(REPORT, "第三条") },
    ],
    leads: 0,
    why: "备案是本县的工作安排，可以照做，但要提前，不能使公布晚于1月31日。",
    about: REPORT_CASES,
  },
  {
    id: "huoshan-fees",
    topic: "信息公开收费",
    says: [
      {
        what: "不收费；数量、频次明显超过合理范围的，可以按件或者按量收取信息处理费",
        basis: [...regulation("第四十二条"), ...feeMeasures("第三条")],
      },
      { what: "年度报告写明收费和减免情况", basis: own(REPORT, "第四条（三）") },
    ],
    leads: 0,
    why: "检索、复制等成本费和减免的做法已经改变；没有收费的，在年度报告第六部分写明没有收费。",
  },
  {
    id: "huoshan-acceptance",
    topic: "收到申请后有没有受理环节",
    says: [
      { what: "没有受理环节，答复期限从收到申请之日起算", basis: regulation("第三十一条", "第三十三条") },
      { what: "分管领导同意后出具书面受理通知书", basis: own(DISCLOSURE, "第十二条（一）") },
    ],
    leads: 0,
    why: "受理通知书可以照发，但不影响起算：收到的次日就开始计算20个工作日。",
    about: [{ procedure: "request", clock: "reply" }],
  },
  {
    id: "huoshan-third-party",
    topic: "第三方不同意公开",
    says: [
      { what: "不同意且有合理理由的才不公开；逾期不答复的由机关决定", basis: regulation("第三十二条") },
      { what: "第三方不同意的不得公开", basis: own("政府信息公开保密审查制度", "第九条") },
    ],
    leads: 0,
    why: "第三方的意见要有合理理由，由机关审查；只写“不同意”的，不足以不公开。",
    about: [
      { procedure: "request", clock: "third-party" },
      { procedure: "article", clock: "third-party" },
    ],
  },
  {
    id: "huoshan-co-production",
    topic: "共同制作的信息由谁公开",
    says: [
      { what: "牵头制作的机关公开；征求意见15个工作日，逾期视为同意", basis: regulation("第十条", "第三十四条") },
      { what: "盖章、署名的机关都有公开的义务", basis: own("政府信息公开发布协调制度", "第四条") },
    ],
    leads: 0,
    why: "本局牵头的由本局公开并征求意见；不是本局牵头的，可以告知申请人向牵头机关提出。",
    about: [{ procedure: "request", clock: "co-producer" }],
  },
  {
    id: "huoshan-coordination",
    topic: "涉及其他机关的信息怎样协调",
    says: [
      { what: "与有关机关协商、确认；没有规定文书和报送单位", basis: regulation("第十一条") },
      {
        what: "发送协调发布意见书，书面回复；不一致的报县数据局",
        basis: own("政府信息公开发布协调制度", "第五条"),
      },
    ],
    leads: 1,
    why: "县里的做法更具体，与条例不冲突，照办；所报的部门以现行机构名称为准。",
  },
  {
    id: "huoshan-secrecy-days",
    topic: "保密审查的3日",
    says: [
      { what: "先审查、后公开，没有日数", basis: secrecyRules("第四十二条") },
      { what: "办公室3日内提出意见，没有写明是否工作日", basis: own("政府信息公开保密审查制度", "第六条（二）") },
    ],
    leads: 1,
    why: "没有写明单位的按自然日掌握，从严；无论怎样算，都在20个工作日的公开期限之内。",
    about: [{ procedure: "article", clock: "office-review" }],
  },
  {
    id: "huoshan-risk-days",
    topic: "风险评估和发布的时间",
    says: [
      { what: "形成或者变更之日起20个工作日内公开", basis: regulation("第二十六条") },
      { what: "评估2个工作日，评估后2个工作日发布；公告及时", basis: own(RISK, "第五条", "第六条") },
    ],
    leads: 1,
    why: "县里的时间在20个工作日之内，更严，照办；但总的公开期限仍按条例计算。",
    about: ["assessment", "assessment-special", "publishing"].map((clock) => ({ procedure: "article", clock })),
  },
  {
    id: "huoshan-statistics",
    topic: "统计数据的报送日期",
    says: [
      { what: "没有规定按季度报送", basis: regulation("第四十九条") },
      { what: "每年1、4、7、10月的15日之前报上一季度数据", basis: own(STATISTICS, "第四条（一）") },
    ],
    leads: 1,
    why: "这是本县的工作要求，照办；制度没有写逢休息日顺延，应提前报送。",
    about: [{ procedure: "duty-quarterly-statistics", clock: "send" }],
  },
  {
    id: "huoshan-complaint-refusal",
    topic: "不予受理的告知期限",
    says: [
      { what: "没有规定日数", basis: regulation("第四十七条", "第五十一条") },
      { what: "5天内告知理由，没有写明是否工作日", basis: own(COMPLAINTS, "第四条（三）") },
    ],
    leads: 1,
    why: "“天”按自然日计算，从严；同一制度的其他两个期限写明是工作日。怎样计算可以在设置里改。",
    about: complaint("not-accepted-notice", "not-accepted-in-time"),
  },
  {
    id: "huoshan-complaint-handling",
    topic: "投诉举报的处理期限",
    says: [
      { what: "没有规定日数", basis: regulation("第四十七条", "第五十一条") },
      {
        what: "属于信访事项的，另有15日（自然日）和5个工作日的期限",
        basis: [{ document: "信访工作条例", clause: "第二十三条" }],
      },
      { what: "15个工作日内处理，5个工作日内转交", basis: own(COMPLAINTS, "第五条") },
    ],
    leads: 2,
    why: "投诉举报按本县制度的期限办；属于信访事项的，还要同时符合信访的期限，那里的日是自然日。",
    about: complaint("handling", "transfer", "transfer-in-time"),
  },
  {
    id: "huoshan-assessment-notice",
    topic: "考核通知提前多少天",
    says: [
      { what: "提前15天发出考核通知", basis: own("政府信息公开工作社会评议制度", "第九条（二）") },
      { what: "提前发出考核通知，没有写天数", basis: own("政府信息公开工作评议考核制度", "第六条（二）") },
    ],
    leads: 0,
    why: "两项制度的对象和程序相同，按写明天数的办，两项都能满足。",
    about: [{ procedure: "assessment", clock: "notice" }],
  },
  {
    id: "huoshan-answering-body",
    topic: "由谁负责、谁同意延期",
    says: [
      { what: "政府信息公开工作机构；延期由该机构负责人同意", basis: regulation("第四条", "第三十三条第二款") },
      { what: "局政务公开领导小组办公室受理、审查、办理", basis: own(DISCLOSURE, "第十一条") },
    ],
    leads: 0,
    why: "领导小组办公室就是本局的政府信息公开工作机构的，由它的负责人同意延期；分管领导的批示不能代替。",
  },
  {
    id: "huoshan-article-numbers",
    topic: "制度引用的条例条号",
    says: [
      {
        what: "主动公开第十九条至第二十一条，公开方式第二十三条至第二十五条，答复第三十六条",
        basis: regulation("第十九条", "第二十三条", "第三十六条"),
      },
      {
        what: "第九条至第十二条、第十五条和第十六条、第二十一条",
        basis: own(DISCLOSURE, "第四条", "第九条", "第十二条（一）"),
      },
    ],
    leads: 0,
    why: "制度写的是修订前的条号；文书引用依据时写现行条号。",
  },
  {
    id: "huoshan-old-basis",
    topic: "制度依据的省级文件",
    says: [
      { what: "年度报告的报送和内容由现行条例规定", basis: regulation("第四十九条", "第五十条") },
      {
        what: "《安徽省政府信息公开办法》《安徽省政府信息公开统计制度》等",
        basis: [...own(DISCLOSURE, "第一条"), ...own(STATISTICS, "第一条")],
      },
    ],
    leads: 0,
    why: "这些省级文件是否仍然有效没有核实，文书不要引用；引用前请向主管部门核对。",
  },
];
