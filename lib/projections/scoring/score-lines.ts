import type { Case } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import { subjectOf, withoutNumber } from "../case-kinds.ts";
import { numberOf } from "../cases/case-line.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { basisChange } from "./basis-change.ts";
import { type Decision, decisionsOf } from "./decisions.ts";
import { type Evidence, evidenceOf, type ScoringGround } from "./evidence.ts";

/**
 * One 情形 of a department. proposed: the log shows it, nobody has decided; open: a person put it down or took it up again, and it is not
 * decided; repeated: confirmed more than once, and counted once.
 */
export interface ScoreLine {
  readonly key: string;
  /** The deduction's own case; none while it is only proposed. */
  readonly deduction?: string;
  readonly state: "proposed" | "open" | "confirmed" | "struck" | "repeated";
  readonly department: string;
  /** Where several may be meant, all of them: who confirms it chooses. */
  readonly candidates: readonly string[];
  readonly rule: string;
  readonly hundredths: number;
  /** The case that it is about, and what that is. */
  readonly case?: string;
  readonly subject: string;
  readonly on: LocalDate;
  readonly sentence: string;
  /** What was confirmed rests on something else now, or on nothing: a sentence. It counts until somebody decides again. */
  readonly changed?: string;
  /** The rule that the log shows now. */
  readonly shown?: string;
  readonly reason: string;
  readonly by: string;
  readonly decidedOn?: LocalDate;
}

/** Every 情形 of all years: those decided or put down by a person, then what the log shows and nobody has spoken of. */
export function scoreLines(cases: readonly Case[], ground: ScoringGround): ScoreLine[] {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const byKey = new Map(evidenceOf(cases, ground).map((one) => [one.key, one]));
  const decisions = decisionsOf(cases);
  const counted = countedOnce(decisions);
  const decided = decisions.map((decision): ScoreLine => {
    const { key } = decision;
    const isRepeated = key !== undefined && decision.state !== "struck" && counted.get(key) !== decision.id;
    const evidence = key === undefined ? undefined : byKey.get(key);
    return decidedLine({ decision, evidence, byId, isRepeated, ground });
  });
  const spoken = new Set(decisions.flatMap(({ key }) => (key === undefined ? [] : [key])));
  const isByHand = byHand(decisions);
  const proposed = [...byKey.values()].filter((one) => !spoken.has(one.key) && !isByHand(one));
  return [...decided, ...proposed.map((one) => proposedLine(one, ground))];
}

/** By what was missed, the one deduction that counts for it: the first that was confirmed, else the first that is open. */
function countedOnce(decisions: readonly Decision[]): Map<string, string> {
  const counted = new Map<string, string>();
  for (const state of ["confirmed", "open"] as const) {
    for (const { id, key, state: own } of decisions) {
      if (key !== undefined && own === state && !counted.has(key)) counted.set(key, id);
    }
  }
  return counted;
}

/** One kind, of one case, of one day. */
type Same = Pick<Evidence, "case" | "rule" | "on">;

function nameOf({ case: about, rule, on }: Same): string {
  return `${about} ${rule} ${on}`;
}

/** What people put down themselves: the same kind, of the same case, of the same day, is not proposed beside it. */
function byHand(decisions: readonly Decision[]): (one: Same) => boolean {
  const own = new Set(
    decisions.flatMap((one) => (one.key === undefined && one.case !== undefined ? [nameOf(one)] : [])),
  );
  return (one) => one.case !== undefined && own.has(nameOf(one));
}

function proposedLine(one: Evidence, ground: ScoringGround): ScoreLine {
  const { key, rule, departments, subject, on, sentence } = one;
  const [only = ""] = departments;
  return {
    key,
    state: "proposed",
    department: departments.length === 1 ? only : "",
    candidates: departments,
    rule,
    hundredths: hundredthsOf(rule, ground),
    ...(one.case !== undefined && { case: one.case }),
    subject,
    on,
    sentence,
    shown: rule,
    reason: "",
    by: "",
  };
}

interface Decided {
  readonly decision: Decision;
  readonly evidence: Evidence | undefined;
  readonly byId: ReadonlyMap<string, Case>;
  readonly isRepeated: boolean;
  readonly ground: ScoringGround;
}

function decidedLine({ decision, evidence, byId, isRepeated, ground }: Decided): ScoreLine {
  const { id, state, case: about, key, department, rule, on, sentence, reason, by, decidedOn } = decision;
  const one = about === undefined ? undefined : byId.get(about);
  const changed = state === "confirmed" ? basisChange(decision, evidence, ground.scoring) : undefined;
  return {
    key: key ?? id,
    deduction: id,
    state: isRepeated ? "repeated" : state,
    department,
    candidates: department === "" ? (evidence?.departments ?? []) : [department],
    rule,
    hundredths: hundredthsOf(rule, ground),
    ...(about !== undefined && { case: about }),
    subject: one
      ? `${numberOf(one) || withoutNumber(one.procedure)} ${briefly(subjectOf(one), 80)}`.trim()
      : (evidence?.subject ?? ""),
    on,
    sentence,
    ...(changed !== undefined && { changed }),
    ...(evidence && { shown: evidence.rule }),
    reason,
    by,
    ...(decidedOn !== undefined && { decidedOn }),
  };
}

/** What one of a kind costs; nothing where the rules in force have no such kind (any more). */
function hundredthsOf(rule: string, { scoring }: ScoringGround): number {
  return scoring.deductions.find(({ id }) => id === rule)?.hundredths ?? 0;
}
