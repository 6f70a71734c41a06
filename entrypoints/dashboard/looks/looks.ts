import type { Conflict } from "../../../lib/model/conflict.ts";
import type { CellCase } from "../../../lib/projections/annual-report/cell-cases.ts";
import type { ScoreBoard } from "../../../lib/projections/scoring/scores.ts";
import type { SelfCheckList } from "../../../lib/projections/self-check/self-check.ts";
import type { CaseChange } from "../../../lib/projections/signed-reports/case-changes.ts";
import { type AnnualAsked, type AnnualTold, lookAtAnnual } from "./annual.ts";
import { type CaseChangesAsked, lookAtCaseChanges } from "./case-changes.ts";
import { type CellCasesAsked, lookAtCellCases } from "./cell-cases.ts";
import { type ConflictsAsked, lookAtConflicts } from "./conflicts.ts";
import { type DepartmentLook, type FiguresLook, lookAtDepartment, lookAtFigures, type PeriodTold } from "./figures.ts";
import type { LogNow } from "./log-now.ts";
import { lookAtReportDuty, type ReportDuty } from "./report-duty.ts";
import { lookAtReportTexts, type ReportTextsAsked, type ReportTextsTold } from "./report-texts.ts";
import { lookAtScores, type ScoreAsked } from "./scores.ts";
import { lookAtSelfCheck } from "./self-check.ts";

/** What a page can have worked out over the whole log: by name, what it asks and what it is told. */
interface Looks {
  readonly scores: { readonly asked: ScoreAsked; readonly told: ScoreBoard };
  readonly annual: { readonly asked: AnnualAsked; readonly told: AnnualTold | undefined };
  readonly "case-changes": {
    readonly asked: CaseChangesAsked;
    readonly told: Readonly<Record<string, readonly CaseChange[]>>;
  };
  readonly "cell-cases": { readonly asked: CellCasesAsked; readonly told: readonly CellCase[] };
  readonly conflicts: { readonly asked: ConflictsAsked; readonly told: readonly Conflict[] };
  readonly "department-months": { readonly asked: DepartmentLook; readonly told: ReturnType<typeof lookAtDepartment> };
  readonly figures: { readonly asked: FiguresLook; readonly told: PeriodTold | null };
  readonly "report-duty": { readonly asked: { readonly period: string }; readonly told: ReportDuty };
  readonly "report-texts": { readonly asked: ReportTextsAsked; readonly told: ReportTextsTold | undefined };
  readonly "self-check": { readonly asked: { readonly year: string }; readonly told: SelfCheckList };
}

const LOOKS: { readonly [N in LookName]: (asked: LookAsked<N>, log: LogNow) => LookTold<N> } = {
  annual: lookAtAnnual,
  "case-changes": lookAtCaseChanges,
  "cell-cases": lookAtCellCases,
  conflicts: lookAtConflicts,
  "department-months": lookAtDepartment,
  figures: lookAtFigures,
  "report-duty": lookAtReportDuty,
  scores: lookAtScores,
  "report-texts": lookAtReportTexts,
  "self-check": lookAtSelfCheck,
};

/** See {@link Looks}. */
export type LookName = keyof Looks;
/** What one asks for. */
export type LookAsked<N extends LookName> = Looks[N]["asked"];
/** What one is told. */
export type LookTold<N extends LookName> = Looks[N]["told"];
/** Asks for one, by a number that its answers bear; nothing is asked any more where there is no `asked`. */
export type LookMessage = {
  [N in LookName]: { readonly name: N; readonly turn: number; readonly asked: LookAsked<N> | undefined };
}[LookName];
/** What was asked and what came of it. */
export type LookAnswer = {
  [N in LookName]: { readonly name: N; readonly turn: number; readonly told: LookTold<N> };
}[LookName];

/** In milliseconds. */
const QUIET = 150;

/** Looks at the log while what comes of it is on the screen. */
export interface LookTeller {
  ask(message: LookMessage): void;
  /** Something in the log is other: what is asked for is worked out anew, of much at a time once nothing has happened for a moment. */
  again(): void;
}

/** A teller that was asked nothing yet. `log` is undefined until all of it was read: a part would show too few. */
export function createLookTeller(log: () => LogNow | undefined, tell: (answer: LookAnswer) => void): LookTeller {
  const asked = new Map<LookName, LookMessage>();
  let looking: ReturnType<typeof setTimeout> | undefined;
  let toldAt = -Infinity;
  function look<N extends LookName>(name: N, turn: number, what: LookAsked<N>, known: LogNow): void {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one of that name
    tell({ name, turn, told: LOOKS[name](what, known) } as LookAnswer);
  }
  const all = (messages: Iterable<LookMessage>): void => {
    const known = log();
    if (known) for (const { name, turn, asked: what } of messages) if (what) look(name, turn, what, known);
    toldAt = performance.now();
  };
  return {
    ask(message) {
      asked.set(message.name, message);
      all([message]);
    },
    again() {
      clearTimeout(looking);
      const wait = performance.now() - toldAt > QUIET ? 0 : QUIET;
      looking = setTimeout(() => all(asked.values()), wait);
    },
  };
}
