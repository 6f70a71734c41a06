import type { Conflict, ConflictWay } from "../../../../lib/model/conflict.ts";
import type { Fact, LoggedEvent } from "../../../../lib/model/event.ts";
import { conflictsAmong } from "../../../../lib/projections/conflicts/coming.ts";
import { solvingFacts, type SolvingFact } from "../../../../lib/projections/conflicts/solving.ts";
import { NATIONAL } from "../../projections/annual-report/national.ts";

const REASON = "核对过，以这一份为准";
const KINDS = ["natural", "company", "legal"];
const OUTCOMES = ["r3-1", "r3-2", "r3-3-4"];

/** Fewer than this number, at random. */
export type Below = (count: number) => number;

/** What a desk that has these events shows as open in 待核. */
export function openAt(events: readonly LoggedEvent[]): Conflict[] {
  return conflictsAmong(events, { procedures: NATIONAL, titles: {} });
}

/** What is recorded at a desk that has these events and chooses one of a conflict's ways, also one that leads to a form. */
export function solving(conflict: Conflict, events: readonly LoggedEvent[], below: Below): SolvingFact[] {
  const way = conflict.ways[below(conflict.ways.length)];
  if (!way) return [];
  const facts = solvingFacts(conflict, way, REASON);
  return facts.length > 0 ? facts : byForm(way, events, below).map((fact) => ({ fact }));
}

/**
 * A conflict that both desks show, if there is one, solved at each of them without knowledge of the other's way; else one that the first
 * of them shows. One list of what is recorded a desk.
 */
export function solvedApart(
  [here, there]: readonly [readonly LoggedEvent[], readonly LoggedEvent[]],
  below: Below,
): readonly [SolvingFact[], SolvingFact[]] {
  const own = openAt(here);
  const others = new Map(openAt(there).map((conflict) => [conflict.key, conflict]));
  const shared = own.filter(({ key }) => others.has(key));
  const all = shared.length > 0 ? shared : own;
  const conflict = all[below(Math.max(1, all.length))];
  if (!conflict) return [[], []];
  const same = others.get(conflict.key);
  return [solving(conflict, here, below), same ? solving(same, there, below) : []];
}

/** What a person enters in the step's or the report's own form. */
function byForm(way: ConflictWay, events: readonly LoggedEvent[], below: Below): Fact[] {
  if (way.way === "correct") {
    const { case: id, entry } = way;
    const step = events.find((event) => event.id === entry)?.fact;
    const fields =
      step?.type === "StepTaken" && step.step === "register"
        ? { "applicant-kind": KINDS[below(KINDS.length)] ?? "natural", "portal-number": `P${below(20)}` }
        : { outcome: OUTCOMES[below(OUTCOMES.length)] ?? "r3-1" };
    return [{ type: "StepCorrected", case: id, entry, fields, reason: REASON }];
  }
  return way.way === "sign" ? [signed(events, REASON)] : [];
}

/** The next version of the year's report, as a desk that has these events signs it. */
export function signed(events: readonly LoggedEvent[], reason: string): Fact {
  const versions = events.flatMap(({ fact }) => (fact.type === "ReportSigned" ? [fact.version] : []));
  const version = 1 + Math.max(0, ...versions);
  return {
    type: "ReportSigned",
    report: "annual",
    period: "2025",
    version,
    figures: {},
    cases: {},
    texts: {},
    rules: { pack: "national", title: "全国通用规则", version: "1" },
    calendar: "2026",
    signer: "局长",
    ...(version > 1 && { reason }),
  };
}
