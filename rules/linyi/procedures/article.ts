import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { HEARD, HELD_OPEN } from "../../national/procedures/article/steps-consulting.ts";
import { article } from "../../national/procedures/article/index.ts";

const rule = altering(article, "临沂市医疗保障局政务公开考核方案");
const draft = rule.step("draft", "五（三）");
const approve = rule.step("approve", "五（一）");
const publish = rule.step("publish", "五（一）");

/**
 * 五（一）: content and secrecy are reviewed; 三（三） validity is marked; 三（四） 解读 within 3 working days after publication: a local
 * limit that does not hold the document. 国办发〔2016〕80号 wants both at once: its clock stays beside it. 三（十一）: drafts are
 * put up for comment, with the reasons for what was and was not adopted.
 */
export const linyiArticle: ProcedureChangeText = {
  procedure: "article",
  basis: rule.basis("三（三）", "三（四）", "三（十一）", "三（十三）", "五（一）", "五（二）"),
  fields: [
    { id: "feedback-adopted", title: "采纳的意见和理由", kind: "lines", maxLength: 5000 },
    { id: "feedback-not-adopted", title: "没有采纳的意见和理由", kind: "lines", maxLength: 5000 },
  ],
  steps: [
    {
      ...draft,
      fields: (draft.fields ?? []).map((one) =>
        one.field === "major-interest" || one.field === "full-text" ? { ...one, required: true } : one,
      ),
      hint: "按程序报送；涉及公共利益、社会广泛关注的建议提案，公开答复全文。",
    },
    rule.step("department-review", "五（一）", {
      title: "内容审核",
      hint: "研判表述、时机和方式，保证内容真实有效；个人隐私作去标识化处理。",
    }),
    rule.step("secrecy-review", "五（一）"),
    { ...approve, when: [...(approve.when ?? []), HEARD] },
    { ...publish, when: [...(publish.when ?? []), HEARD] },
    rule.step("open-consultation", "三（十一）", HELD_OPEN),
    rule.step("close-consultation", "三（十一）"),
    rule.step("publish-feedback", "三（十一）"),
    rule.step("draft-heard", "三（十一）"),
    rule.step("needs-interpretation", "三（四）"),
    rule.step("interpretation-published", "三（四）"),
    rule.step("take-down", "三（三）", { hint: "失效、废止的规范性文件，国家规定在原网页标注，不以撤下代替。" }),
    rule.step("change-validity", "三（三）"),
    rule.step("mark-validity", "三（三）"),
  ],
  clocks: [
    rule.clock("validity-mark", "三（三）"),
    {
      id: "interpretation-local",
      title: "本市发布解读的期限",
      basis: rule.basis("三（四）"),
      from: "publish",
      within: { count: 3, unit: "workday" },
      early: true,
      until: ["interpretation-published"],
      when: [
        { field: "article-kind", in: ["policy"] },
        { field: "needs-interpretation", in: [true] },
      ],
    },
  ],
};
