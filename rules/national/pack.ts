import type { RulePack } from "../../lib/model/rule-pack.ts";
import { accuracyRules } from "./accuracy/index.ts";
import { completenessRules } from "./completeness/index.ts";
import { documents } from "./documents/index.ts";
import { remedies } from "./documents/remedies.ts";
import { markRules } from "./marks/index.ts";
import { personRules } from "./persons/index.ts";
import { nationalProcedures } from "./procedures/index.ts";
import { disagreements } from "./disagreements.ts";
import { reporting } from "./reporting/index.ts";

/** What every agency must check, by national law. */
export const national = {
  id: "national",
  title: "全国通用规则",
  agency: "全国",
  version: "2026-11-22",
  rules: [...markRules, ...personRules, ...accuracyRules, ...completenessRules],
  documents,
  remedies,
  procedures: nationalProcedures,
  disagreements,
  reporting,
} satisfies RulePack;
