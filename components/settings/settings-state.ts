import type { Result } from "../../lib/model/result.ts";

/** A rule pack as the list shows it. */
export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly version: string;
  /** How many rules are in force with it, those it stands on included. */
  readonly rules: number;
  /** Read in from a file, not delivered with the product. */
  readonly imported: boolean;
}

/** A rule that cannot run, e.g. for a faulty pattern, and why. */
export interface RefusedRule {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
}

/** What an action answers: nothing, or a sentence on what went wrong. */
export type Answer = Promise<Result<unknown>>;
