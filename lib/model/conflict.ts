import type { Fact, Person } from "./event.ts";
import type { LocalDate } from "./draft.ts";

/**
 * What cannot both be: a step taken twice that may be taken once; a case closed differently; one entry corrected to different values;
 * one request registered twice; one row of a ledger, or one start of a duty, written with different content; a figure of a period entered
 * with different values; two signed versions of one number. And what came of solving one at two desks: of two entries each withdrew
 * another one; of two cases each was merged into the other.
 */
export type ConflictKind =
  | "step-twice"
  | "closed-twice"
  | "corrected"
  | "request-twice"
  | "written-twice"
  | "undone-twice"
  | "merged-away"
  | "figure"
  | "signed";

/** One of the entries that are at odds. */
export interface ConflictEntry {
  /** The event's id. */
  readonly entry: string;
  readonly case?: string;
  readonly device: string;
  readonly by: Person;
  /** The day it happened. */
  readonly on: LocalDate;
  /** When it was entered, an instant in UTC. */
  readonly enteredAt: string;
  /** What was recorded, in words: 答复（予以公开）, 订阅数 1203. */
  readonly what: string;
}

/**
 * How a conflict can be solved: each way is one event, or leads to the form that makes it. `withdraw` is a StepWithdrawn of that entry,
 * `merge` a withdrawal of the registration `entry` of `case` with a tie to `to`; `settle` a ConflictSettled (message `exchange.settle`):
 * both stay. `again` takes a step that was withdrawn once more. `correct` leads to the step's page, `enter` to the figure, `sign` to the report of the period.
 */
export type ConflictWay = { readonly title: string } & (
  | { readonly way: "withdraw"; readonly case: string; readonly entry: string }
  | { readonly way: "correct"; readonly case: string; readonly entry: string }
  | { readonly way: "merge"; readonly case: string; readonly entry: string; readonly to: string }
  | {
      readonly way: "again";
      /** The instant at which it happened. */
      readonly at: string;
      readonly fact: Extract<Fact, { type: "StepTaken" }>;
      /** Cases that its case was merged into, and is not. */
      readonly untied: readonly string[];
    }
  | { readonly way: "enter"; readonly figure: string; readonly period: string; readonly value: number | null }
  | { readonly way: "sign"; readonly report: string; readonly period: string }
  | { readonly way: "settle" }
);

/** Something that two desks recorded and that cannot both be. Computed, never stored; gone once it is solved. */
export interface Conflict {
  /** The same on every desk and at every time; what a ConflictSettled names. */
  readonly key: string;
  readonly kind: ConflictKind;
  /** What is at odds, for a person. */
  readonly sentence: string;
  /** The cases it is about, by id; of a figure none. */
  readonly cases: readonly string[];
  /** The one that was entered first at the head. */
  readonly entries: readonly ConflictEntry[];
  readonly ways: readonly ConflictWay[];
}
