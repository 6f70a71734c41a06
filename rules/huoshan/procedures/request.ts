import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { asked, required } from "../../national/procedures/asking.ts";
import { request } from "../../national/procedures/request.ts";

const rule = altering(request, "霍山县医保局信息主动公开和依申请公开制度");
const secrecy = altering(request, "霍山县医保局政府信息公开保密审查制度");
const OFFICE = "政务公开领导小组办公室";
/** What rests on the application as it was before 补正. */
const AFTER_CORRECTION = [
  "accept-review",
  "accept",
  "accept-notice",
  "approve-slip",
  "coordinate",
  "draft-reply",
  "secrecy-review",
  "approve-reply",
];

/**
 * 第十二条: 受理审查 → 分管领导审核 → 受理通知书; 处理单呈批、交办, 协调会; 起草、保密审查或征求意见; 审定、行文. 条例 has no acceptance: the
 * notice stops no clock (DOMAIN 1.1). 保密审查制度第九条 says that what the third party refuses must not be given out; 条例第三十二条 asks
 * for sound reasons besides and goes before, so the inherited hint stays (DOMAIN 8.1).
 */
export const huoshanRequest: ProcedureChangeText = {
  procedure: "request",
  basis: rule.basis("第十一条至第十四条"),
  fields: [
    {
      id: "accept-opinion",
      title: "初步审查意见",
      kind: "choice",
      options: [
        { value: "accept", title: "符合受理条件" },
        { value: "other", title: "按其他情形处理" },
      ],
    },
    { id: "several-departments", title: "涉及多个部门", kind: "yes-no" },
  ],
  steps: [
    rule.step("register", "第十一条", { role: OFFICE }),
    rule.step("corrected", "第十二条（一）", { resets: AFTER_CORRECTION }),
    {
      id: "accept-review",
      title: "受理审查",
      role: OFFICE,
      basis: rule.basis("第十二条（一）"),
      fields: [...required("accept-opinion"), ...asked("opinion")],
      after: ["received"],
      hint: "内容不完整的告知补正；不属于本机关的、已经公开的等情形，起草相应的答复。",
    },
    rule.step("accept", "第十二条（一）", {
      title: "分管领导审核",
      role: "分管领导",
      fields: [...required("approved-by"), ...asked("opinion")],
      after: ["accept-review"],
      when: [{ field: "accept-opinion", in: ["accept"] }],
      optional: false,
      hint: "审核不影响答复期限，期限从收到申请之日起算。",
    }),
    {
      id: "accept-notice",
      title: "出具受理通知书",
      role: OFFICE,
      basis: rule.basis("第十二条（一）"),
      fields: required("sent-how"),
      after: ["accept"],
      documents: ["D02"],
      hint: "受理通知书不影响答复期限：期限从收到申请之日起算，不从受理之日起算。",
    },
    rule.step("approve-slip", "第十二条（二）", {
      title: "处理单呈批",
      fields: [...required("approved-by", "several-departments"), ...asked("opinion")],
      after: ["accept"],
      optional: false,
      documents: ["L01"],
    }),
    rule.step("coordinate", "第十二条（二）", {
      after: ["approve-slip"],
      when: [{ field: "several-departments", in: [true] }],
      many: false,
      optional: false,
    }),
    rule.step("assign", "第十二条（二）", {
      role: OFFICE,
      after: ["accept-review"],
      afterAny: ["approve-slip", "handled-otherwise"],
    }),
    rule.step("department-reply", "第十二条（二）"),
    secrecy.step("consult", "第九条", { role: OFFICE }),
    secrecy.step("tell-third-party", "第九条", { role: OFFICE }),
    rule.step("draft-reply", "第十二条（三）", { role: OFFICE, after: ["accept-review"], optional: false }),
    rule.step("secrecy-review", "第十二条（三）", { role: "有关部门", when: undefined }),
    {
      id: "consult-draft",
      title: "就答复文书征求意见",
      role: OFFICE,
      basis: rule.basis("第十二条（三）"),
      fields: [...required("departments"), ...asked("opinion")],
      after: ["draft-reply"],
      many: true,
      optional: true,
      hint: "征求的是本局有关部门的意见，答复期限照常计算。",
    },
    rule.step("approve-reply", "第十二条（四）", { after: ["secrecy-review"], optional: false }),
    rule.step("send-reply", "第十三条", { role: OFFICE, after: ["approve-reply"] }),
  ],
  moments: [
    {
      id: "handled-otherwise",
      title: "初步审查为按其他情形处理",
      basis: rule.basis("第十二条（一）"),
      of: [{ step: "accept-review", when: [{ field: "accept-opinion", in: ["other"] }] }],
    },
  ],
  clocks: [rule.clock("reply", "第十四条"), rule.clock("assignment", "第十二条（二）")],
};
