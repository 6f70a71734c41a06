import type { ProcedureChangeText } from "../../../lib/model/procedure.ts";
import { altering } from "../../altering.ts";
import { articleKinds } from "../../national/procedures/article/fields.ts";
import { article } from "../../national/procedures/article/index.ts";

const rule = altering(article, "漳州市医疗保障局主动公开目录");
const PENALTIES = "具有一定社会影响的行政处罚决定";
const INTERPRETATION = "对规范性文件进行解读";
const NOTICES = "宜向社会公开的通知公告";

/** 通知公告 are 实时公开 here; nationally they have the 20 working days of 条例第二十六条. */
const kinds = articleKinds.map((kind) =>
  kind.value === "announcement" ? { ...kind, with: { "publishing-limit": "at-once" } } : kind,
);

/**
 * The catalogue gives each row its period. Where it contradicts the clause it quotes (处罚, 预算决算: 20个工作日), the stricter one of
 * that clause holds, which is the national clock (DOMAIN 8.1, 16 and 17). 解读 has 20 working days there: shown beside 同步.
 */
export const zhangzhouArticle: ProcedureChangeText = {
  procedure: "article",
  basis: rule.basis("公开时限", "公开方式"),
  fields: [{ id: "article-kind", title: "信息种类", kind: "choice", options: kinds }],
  steps: [
    rule.step("draft", "公开方式"),
    rule.step("revoke-decision", PENALTIES),
    rule.step("take-down", PENALTIES),
    rule.step("needs-interpretation", INTERPRETATION),
    rule.step("interpretation-published", INTERPRETATION),
    rule.step("change-validity", "非政策类的通知公告文件", {
      when: [{ field: "article-kind", in: ["policy", "announcement", "ordinary"] }],
    }),
    rule.step("mark-validity", "非政策类的通知公告文件"),
    rule.step("open-consultation", "向群众征集意见"),
  ],
  clocks: [
    rule.clock("publication-ordinary", "公开时限"),
    rule.clock("publication-at-once", NOTICES),
    rule.clock("publication-changed-at-once", NOTICES),
    rule.clock("publication-permit-penalty", PENALTIES),
    rule.clock("publication-enforcement", PENALTIES),
    rule.clock("publication-budget", "预算公开"),
    rule.clock("take-down-enforcement", PENALTIES),
    rule.clock("validity-mark", "非政策类的通知公告文件"),
    {
      id: "interpretation-local",
      title: "目录规定的解读期限",
      basis: rule.basis(INTERPRETATION),
      from: "publish",
      within: { count: 20, unit: "workday" },
      early: true,
      until: ["interpretation-published"],
      when: [
        { field: "article-kind", in: ["policy"] },
        { field: "needs-interpretation", in: [true] },
      ],
    },
  ],
};
