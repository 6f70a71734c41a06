import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { article } from "../../national/procedures/article/index.ts";

const rule = altering(article, "亳州市医疗保障局2021年政府信息公开工作年度报告");
const HINT = "谁审核、谁负责：";

/**
 * 一（三）: three levels of review, each answered for by whoever made it. Who makes each the report does not say: these are the
 * roles of the national procedure. No level is taken by the hand of another.
 */
export const bozhouArticle: ProcedureChangeText = {
  procedure: "article",
  basis: rule.basis("一（三）"),
  steps: [
    rule.step("department-review", "一（三）", { title: "一级审核", hint: `${HINT}对真实、准确负责。` }),
    rule.step("secrecy-review", "一（三）", {
      title: "二级审核",
      notBy: { who: "signed-by", others: ["drafter", "department-review"] },
      hint: `${HINT}对保密、安全负责；先审查、后公开。`,
    }),
    rule.step("approve", "一（三）", {
      title: "三级审核",
      notBy: { who: "signed-by", others: ["drafter", "department-review", "secrecy-review"] },
      hint: `${HINT}审定的是眼前的这一稿，此后改动一个字，都要重新审核。`,
    }),
  ],
};
