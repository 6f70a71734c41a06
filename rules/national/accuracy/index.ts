import type { Rule } from "../../../lib/model/rule-pack.ts";

/** Faults of fact: dates, figures, numbers of documents, law that is no longer in force. */
export const accuracyRules: readonly Rule[] = [];
