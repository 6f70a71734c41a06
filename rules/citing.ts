import type { Adjustment } from "../lib/model/rule-pack.ts";

/** How an agency's document takes up national rules: each of them rests first on this clause of it. */
export function citing(document: string): (clause: string, rules: readonly string[]) => readonly Adjustment[] {
  return (clause, rules) => rules.map((rule) => ({ rule, basis: [{ document, clause }] }));
}
