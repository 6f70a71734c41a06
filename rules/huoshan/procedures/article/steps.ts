import type { ProcedureChangeText } from "../../../../lib/model/procedure.ts";
import { asked, required } from "../../../national/procedures/asking.ts";
import { HEARD, HELD_OPEN } from "../../../national/procedures/article/steps-consulting.ts";
import { ALL_ANSWERED } from "../../../national/procedures/article/steps-asking.ts";
import { ENDS } from "../../../national/procedures/article/steps-publishing.ts";
import {
  FOUND_PUBLIC,
  notByDrafter,
  reviewFields,
  SENT_BACK,
} from "../../../national/procedures/article/steps-review.ts";
import { clarifying, coordination, disclosure, risk, secrecy } from "./documents.ts";
import { riskPoints } from "./fields.ts";

type Steps = NonNullable<ProcedureChangeText["steps"]>;

const OFFICE = "局办公室";
const COUNTY_SITE = "霍山县人民政府网";
const GROUP = "政务公开领导小组办公室";
/** Everything that is done anew once a draft was sent back or a published text is changed. */
const AGAIN = [...SENT_BACK, "group-approve", "assess", "hand-over"];

const assess: Steps[number] = {
  id: "assess",
  title: "舆情风险评估",
  part: "reviews",
  role: "风险评估员",
  basis: risk.basis("第三条", "第四条", "第五条", "第七条"),
  fields: [...required("signed-by", ...riskPoints.map(({ id }) => id)), ...asked("risk-note", "slip-number")],
  after: ["approve"],
  when: [{ any: [{ field: "special", notIn: [true] }, { done: "group-approve" }] }],
  notBy: notByDrafter,
  seals: true,
  tells: [{ tie: "interprets", to: "names", step: "interpretation-ready" }],
  documents: ["L10"],
  hint: "六项都没有问题才能通过；还有问题的，退回修改。评估后的稿件不得改动。",
};

/** 拟稿 → 股室 → 办公室 → 领导 (→ 领导小组) → 评估: 保密审查制度第六条、第七条, 舆情风险评估制度第三条至第五条. */
const reviews: Steps = [
  secrecy.step("draft", "第六条（一）", {
    role: "股室经办人",
    fields: draftFields(),
    hint: "标明公开属性，提出是否公开的初步意见，纸质和电子文件一并报局办公室。",
  }),
  secrecy.step("department-review", "第七条", {
    title: "股室审核",
    role: "股室负责人",
    hint: "对准确性、必要性负责；审核后报局办公室。",
  }),
  secrecy.step("secrecy-review", "第六条（二）", {
    title: "办公室审查",
    role: OFFICE,
    fields: [...required("review-finding", "special", "third-party-needed", "organs-needed"), ...reviewFields],
    hint: "审查保密性、合法性，3日内提出意见，写明依据和理由。制度没有说明是不是工作日，按自然日提示。",
  }),
  secrecy.step("approve", "第六条（三）", {
    title: "领导审批",
    when: [{ field: "attribute", in: ["active"] }, ...FOUND_PUBLIC, HEARD],
    seals: false,
    tells: [],
    hint: "需报审的，经批准后再审批。",
  }),
  {
    id: "group-approve",
    title: "领导小组审批",
    part: "reviews",
    role: "局政务信息公开领导小组",
    basis: secrecy.basis("第七条"),
    fields: [...required("signed-by"), ...asked("opinion", "slip-number")],
    after: ["approve"],
    when: [{ field: "special", in: [true] }],
    notBy: notByDrafter,
    documents: ["L10"],
    hint: "拟公开特别重大的、敏感的信息，要经领导小组审批。",
  },
  assess,
  secrecy.step("return-draft", "第六条", { resets: AGAIN }),
];

/** 发布 and the hosting unit: 舆情风险评估制度第六条至第八条, 主动公开制度第九条. */
const publishing: Steps = [
  {
    id: "hand-over",
    title: "交托管单位发布",
    role: "发布员",
    basis: risk.basis("第八条"),
    fields: required("host", "handed-how"),
    after: ["assess"],
    many: true,
    optional: true,
    hint: "托管单位要据实发布，不得改动稿件。",
  },
  {
    id: "host-checked",
    title: "核对托管单位发布的稿件",
    role: "发布员",
    basis: risk.basis("第七条", "第八条"),
    fields: required("host-text"),
    answers: "hand-over",
  },
  {
    id: "host-mended",
    title: "托管单位改回，再次核对一致",
    role: "发布员",
    basis: risk.basis("第八条"),
    answers: "hand-over",
    when: [{ field: "host-text", in: ["changed"] }],
  },
  ...clarified(),
  publish(),
  {
    id: "county-site",
    title: "在县政府网站公布",
    role: "发布员",
    basis: disclosure.basis("第九条"),
    fields: required("public-address"),
    after: ["publish"],
    when: [{ field: "channel", notIn: [COUNTY_SITE] }],
    afterClose: true,
    hint: `主动公开的信息都要在“${COUNTY_SITE}”公布；发布渠道就是它的，把发布一步的渠道更正为这个名称即可。`,
  },
  disclosure.step("amend", "第十条", { resets: [...AGAIN, ...ENDS] }),
];

/** 澄清制度第八条: 主要负责人, and the county for what is important, approve a clarification in its own case, tied to the article. */
function clarified(): Steps {
  const when = [{ field: "article-kind", in: ["clarification"] }];
  const basis = clarifying.basis("第八条");
  return [
    {
      id: "clarification-approved",
      title: "澄清已经批准",
      role: "局主要负责人",
      basis,
      after: ["draft"],
      when,
      hint: "关联澄清一件，批准时自动记上；在纸上批准的，在这里登记。涉及重要事项、敏感问题的，要有县政务公开办公室批准。",
    },
    {
      id: "clarification-returned",
      title: "澄清退回重新拟定",
      role: "局主要负责人",
      basis,
      after: ["clarification-approved"],
      when,
      many: true,
      optional: true,
      resets: ["clarification-approved"],
      hint: "澄清一件退回时自动记上。",
    },
  ];
}

/** What the drafter has to say here: 预公开 rests on it (主动公开制度第七条), and the first opinion (保密审查制度第六条（一）). */
function draftFields(): NonNullable<Steps[number]["fields"]> {
  const needed = ["major-interest", "initial-opinion"];
  const { fields = [] } = secrecy.step("draft", "第六条（一）");
  return [
    ...fields.map((one) => (needed.includes(one.field) ? { ...one, required: true } : one)),
    ...asked("co-produced"),
    { field: "lead-organ", required: true, when: [{ field: "co-produced", in: [true] }] },
  ];
}

/** Published is what was assessed, by whoever hosts the page. */
function publish(): Steps[number] {
  const inherited = risk.step("publish", "第六条");
  return {
    ...inherited,
    basis: [...risk.basis("第六条", "第七条"), ...disclosure.basis("第九条"), ...inherited.basis.slice(1)],
    after: ["assess"],
    resets: [...(inherited.resets ?? []), "county-site"],
    when: [
      ...(inherited.when ?? []),
      HEARD,
      { any: [{ field: "article-kind", notIn: ["clarification"] }, { done: "clarification-approved" }] },
      {
        each: "hand-over",
        has: [{ step: "host-checked", when: [{ field: "host-text", in: ["same"] }] }, { step: "host-mended" }],
      },
    ],
    hint: `在“${COUNTY_SITE}”发布；地址和时间以发布系统的显示为准。`,
  };
}

/** What is asked of others: 主动公开制度第六条至第八条, 保密审查制度第十条, 发布协调制度第五条、第六条. */
const asking: Steps = [
  disclosure.step("consult", "第六条（二）", { role: GROUP }),
  disclosure.step("decide-refusal", "第六条（三）", {
    hint: "第三方不同意的，不予公开；不公开可能对公共利益造成重大影响的，应当公开。国家规定：第三方的意见要有合理理由。",
  }),
  disclosure.step("tell-third-party", "第六条（三）", { role: GROUP }),
  disclosure.step("cut-third-party", "第六条（三）", { resets: AGAIN }),
  disclosure.step("consult-superseded", "第六条（三）", { resets: AGAIN }),
  disclosure.step("withhold", "第六条（一）（二）"),
  coordination.step("coordinate", "第五条（一）", { role: GROUP }),
  coordination.step("coordination-replied", "第五条（二）"),
  coordination.step("coordination-settled", "第五条（四）", { role: GROUP }),
  coordination.step("coordination-escalated", "第五条（四）", {
    role: GROUP,
    hint: "沟通后仍不一致的，报霍山县数据局组织协商。",
  }),
  coordination.step("coordination-superseded", "第五条（四）", { resets: AGAIN }),
  coordination.step("coordination-decided", "第五条（四）", { role: "霍山县数据局和有关行政机关" }),
  reportUp(),
  secrecy.step("report-answered", "第十条", { title: "收到确定或者批准的结果" }),
  disclosure.step("open-consultation", "第七条", HELD_OPEN),
  disclosure.step("close-consultation", "第七条"),
  disclosure.step("publish-feedback", "第七条"),
  disclosure.step("draft-heard", "第七条"),
];

/** What is uncertain, what a superior has to approve, and 重大事项 go the same way: nothing is published before the answer. */
function reportUp(): Steps[number] {
  const inherited = secrecy.step("report-up", "第十条");
  return {
    ...inherited,
    title: "报请确定或者批准",
    role: OFFICE,
    basis: [
      ...secrecy.basis("第六条", "第十条"),
      ...disclosure.basis("第八条"),
      ...coordination.basis("第六条"),
      ...inherited.basis.slice(1),
    ],
    hint: "不能确定的，报上级主管部门或者保密工作部门；重大事项按规定权限报批，未经批准不得发布。",
  };
}

/** All that the agency's own documents say of the way of an article. */
export const huoshanSteps: Steps = [
  ...reviews,
  ...publishing,
  ...asking,
  // It has its place among the reviews by now. What was heard of third parties and other organs is in the text that is assessed
  // (主动公开制度第六条).
  { ...assess, when: [...(assess.when ?? []), ...ALL_ANSWERED] },
];
