import type { Case } from "../../model/case.ts";
import type { Citation } from "../../model/finding.ts";
import type { ScoringGround } from "./evidence.ts";
import { type ScoreLine, scoreLines } from "./score-lines.ts";

/** What one department has; `department` is empty for what nobody's is yet. Points in hundredths. */
export interface DepartmentScore {
  readonly department: string;
  /** By what was confirmed, and by that with all that is not decided; neither below the floor. */
  readonly score: number;
  readonly ifAll: number;
  /** What was confirmed comes to, also where the score is at the floor. */
  readonly lost: number;
  /** How often each kind was confirmed, by the rule's id. */
  readonly counts: Readonly<Record<string, number>>;
  readonly lines: readonly ScoreLine[];
}

/** A year's scores. */
export interface ScoreBoard {
  readonly year: string;
  readonly title: string;
  readonly basis: readonly Citation[];
  readonly full: number;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly hundredths: number;
    readonly basis: readonly Citation[];
  }[];
  /** Those of the agency first, then others that something was found of. */
  readonly departments: readonly DepartmentScore[];
  /** 未明确部门; undefined where there is nothing. */
  readonly unassigned?: DepartmentScore;
}

/** A year and the agency's own departments. */
export interface ScoreYear extends ScoringGround {
  readonly year: string;
  readonly departments: readonly string[];
}

/** The scores of a year by all cases of the log, whatever their state. */
export function scoreBoard(cases: readonly Case[], asked: ScoreYear): ScoreBoard {
  const { scoring, year } = asked;
  const lines = scoreLines(cases, asked).filter(({ on }) => on.startsWith(year));
  const names = [...new Set([...asked.departments, ...lines.map(({ department }) => department).toSorted()])];
  const scored = (name: string): DepartmentScore =>
    departmentScore(
      name,
      lines.filter(({ department }) => department === name),
      asked,
    );
  return {
    year,
    title: scoring.title,
    basis: scoring.basis,
    full: scoring.full,
    rules: scoring.deductions.map(({ id, title, hundredths, basis }) => ({ id, title, hundredths, basis })),
    departments: names.filter((name) => name !== "").map(scored),
    ...(names.includes("") && { unassigned: scored("") }),
  };
}

function departmentScore(department: string, lines: readonly ScoreLine[], { scoring }: ScoreYear): DepartmentScore {
  const sum = (...states: ScoreLine["state"][]): number =>
    lines.reduce((total, { state, hundredths }) => total + (states.includes(state) ? hundredths : 0), 0);
  const lost = sum("confirmed");
  const left = (by: number): number => Math.max(scoring.floor, scoring.full - by);
  const confirmed = lines.filter(({ state }) => state === "confirmed");
  return {
    department,
    score: left(lost),
    ifAll: left(sum("confirmed", "proposed", "open")),
    lost,
    counts: Object.fromEntries(
      scoring.deductions.map(({ id }) => [id, confirmed.filter(({ rule }) => rule === id).length]),
    ),
    lines: lines.toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on)),
  };
}
