import type { Case } from "../../../../lib/model/case.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { ProcedureSchema, type Procedure } from "../../../../lib/model/procedure.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { article as text } from "../../../../rules/national/procedures/article/index.ts";
import { caseLog, type CaseLog } from "../../procedures/case-log.ts";

/** The national procedure of articles. */
export const ARTICLE: Procedure = ProcedureSchema.parse(text);

const DRAFTED: FieldValues = {
  title: "关于门诊慢特病的公告",
  "article-kind": "announcement",
  attribute: "active",
  drafter: "李四",
  department: "待遇保障科",
  "formed-on": "2026-03-02",
  "publishing-limit": "ordinary",
};

/** A log of one article, drafted on 2 March 2026 by 李四. */
export function drafted(more: FieldValues = {}): CaseLog {
  const log = caseLog("article", "2026-03-10T01:00:00.000Z");
  log.step("draft", "2026-03-02", { ...DRAFTED, ...more });
  return log;
}

/** Reviewed up to the approval. */
export function approved(log: CaseLog): string {
  log.step("department-review", "2026-03-03", { "signed-by": "王五" });
  log.step("secrecy-review", "2026-03-03", { "signed-by": "赵六", "review-finding": "public" });
  return log.step("approve", "2026-03-04", { "signed-by": "钱七" });
}

/** The case as it stands on 12 March 2026. */
export function asCase({ events }: CaseLog, procedure = ARTICLE): Case {
  return procedures(events, procedure, CALENDAR, "2026-03-12T02:00:00.000Z");
}
