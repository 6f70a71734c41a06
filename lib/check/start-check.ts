import type { RulePack } from "../model/rule-pack.ts";
import { compileRules } from "./compile-rules.ts";
import type { CheckField } from "./form-review.ts";
import { createIncrementalCheck } from "./incremental.ts";

/** Makes a pack ready; answers what makes the check of one more field, each with a memory of its own. */
export type StartCheck = (pack: RulePack) => () => CheckField;

/** The engine as a page uses it. */
export const startCheck: StartCheck = (pack) => {
  const rules = compileRules(pack);
  return () => createIncrementalCheck(rules);
};
