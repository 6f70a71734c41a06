import { packInForce } from "../../../../lib/check/merge-packs.ts";
import type { Case } from "../../../../lib/model/case.ts";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { type Scoring, ScoringSchema } from "../../../../lib/model/scoring.ts";
import { allCases } from "../../../../lib/procedures/all-cases.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { DEDUCTION } from "../../../../lib/projections/scoring/decisions.ts";
import { type ScoreBoard, scoreBoard } from "../../../../lib/projections/scoring/scores.ts";
import type { ScoreLine } from "../../../../lib/projections/scoring/score-lines.ts";
import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { caseLog, type CaseLog } from "../../procedures/case-log.ts";

const LINYI = packInForce("linyi", BUNDLED_PACKS);
if (!LINYI) throw new Error("no pack linyi");
/** 临沂's procedures and what they mark down by. */
export const PROCEDURES = proceduresInForce(LINYI).procedures;
export const SCORING = ScoringSchema.parse(LINYI.scoring);
/** Its own catalogue. */
export const LINYI_CATALOGUE = LINYI.catalogue ?? [];

/** A log of several cases, entered as the agency would, and what comes of it. */
export class YearLog {
  private readonly logs: CaseLog[] = [];
  private readonly ids = new Map<CaseLog, string>();
  catalogue: readonly CatalogueItem[] = [];
  /** The day on which the agency began to use the product. */
  since = "2024-01-01";

  /** A case of its own. */
  open(procedure: string, entered = "2026-01-01T01:00:00.000Z"): CaseLog {
    // Entries are numbered after the case: no two cases share one.
    const id = `00000000-0000-4000-${String(8000 + this.logs.length)}-000000000000`;
    const log = caseLog(procedure, entered, id);
    this.logs.push(log);
    this.ids.set(log, id);
    return log;
  }

  id(log: CaseLog): string {
    return this.ids.get(log) ?? "";
  }

  events(): LoggedEvent[] {
    return this.logs.flatMap(({ events }) => events);
  }

  cases(day: string): Case[] {
    return allCases(this.events(), PROCEDURES, CALENDAR, new Date(`${day}T02:00:00.000Z`));
  }

  board(year: string, day: string, departments: readonly string[] = []): ScoreBoard {
    return this.boardBy(SCORING, year, day, departments);
  }

  boardBy(scoring: Scoring, year: string, day: string, departments: readonly string[] = []): ScoreBoard {
    const ground = { scoring, procedures: PROCEDURES, catalogue: this.catalogue, since: this.since, today: day };
    return scoreBoard(this.cases(day), { ...ground, year, departments });
  }

  /** All lines of a year, in any department. */
  lines(year: string, day: string): ScoreLine[] {
    const { departments, unassigned } = this.board(year, day);
    return [...departments, ...(unassigned ? [unassigned] : [])].flatMap(({ lines }) => lines);
  }

  /** What the log shows of a case and nobody decided; the only one. */
  proposal(log: CaseLog, year: string, day: string): ScoreLine {
    const found = this.lines(year, day).filter((line) => line.state === "proposed" && line.case === this.id(log));
    const [one] = found;
    if (!one || found.length > 1) throw new Error(`${found.length} proposals`);
    return one;
  }

  /** Decides as the screen does: the deduction's own case, found and confirmed or struck; answers its log. */
  decide(line: ScoreLine, on: string, how: "confirm" | "strike", said: FieldValues = {}): CaseLog {
    const log = this.open(DEDUCTION.id, `${on}T01:00:00.000Z`);
    log.step(DEDUCTION.found, on, {
      "deduction-kind": line.rule,
      "deduction-reason": line.sentence,
      "happened-on": line.on,
      "deducted-breach": line.key,
      "deducted-rule": line.shown ?? "none",
      ...(line.department !== "" && { department: line.department }),
      ...(line.case !== undefined && { "deducted-case": line.case }),
    });
    log.step(
      how,
      on,
      how === "confirm"
        ? { department: line.department, "deduction-kind": line.rule, "signed-by": "陈国强", ...said }
        : { "signed-by": "陈国强", "decision-reason": "不是本部门的原因", ...said },
    );
    return log;
  }
}
