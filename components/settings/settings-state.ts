import type { Outcome } from "../../lib/model/category.ts";
import type { Citation } from "../../lib/model/finding.ts";
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
  /** Why it cannot be used, where it cannot. */
  readonly broken?: string;
}

/** One of the agency's own word lists. */
export interface WordListSummary {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly basis: Citation;
  /** Whether it is in force. */
  readonly on: boolean;
  /** How many. */
  readonly words: number;
  /** How many. */
  readonly except: number;
  /** Why it could not be read, where it could not. */
  readonly broken?: string;
}

/** A portal profile as the list shows it. */
export interface PortalSummary {
  readonly id: string;
  readonly title: string;
  /** A CMS with its form for articles, or the staff's side of a request system. */
  readonly kind: "articles" | "requests";
  readonly from: "bundled" | "imported";
  readonly hosts: readonly string[];
  /** What it knows of the pages. */
  readonly parts: readonly string[];
  /** What a person should know of it. */
  readonly caution?: string;
  /** Why it could not be read, where it could not. */
  readonly broken?: string;
}

/** A rule that cannot run, e.g. for a faulty pattern, and why. */
export interface RefusedRule {
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
}

/** What an action answers: nothing, or a sentence on what went wrong. */
export type Answer = Promise<Result<unknown>>;
