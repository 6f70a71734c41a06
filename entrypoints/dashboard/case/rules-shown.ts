import type { Result } from "../../../lib/model/result.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import type { Settings } from "../../../lib/model/settings.ts";

/** The pack in force, as far as its documents' days and disagreements go, and what was set about it. */
export interface RulesShown {
  readonly pack: Pick<RulePack, "id" | "title" | "version" | "validity" | "disagreements" | "catalogue">;
  readonly expiredRules: Settings["expiredRules"];
}

/** Before anything was answered. */
export const NO_RULES_SHOWN: RulesShown = { pack: { id: "", title: "", version: "" }, expiredRules: null };

/** See {@link RulesShown}; from what was answered. */
export function rulesShown(
  rules: Result<{ readonly written: RulePack }>,
  settings: Result<{ readonly settings: Settings }>,
): RulesShown {
  return {
    pack: rules.ok ? rules.value.written : NO_RULES_SHOWN.pack,
    expiredRules: settings.ok ? settings.value.settings.expiredRules : null,
  };
}
