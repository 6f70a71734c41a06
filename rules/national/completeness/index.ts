import type { Rule } from "../../../lib/model/rule-pack.ts";

/** What an article of its kind must have and lacks. */
export const completenessRules: readonly Rule[] = [];
