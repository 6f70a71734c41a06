import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import type { Validity } from "../../../lib/model/procedure.ts";
import { ScoringSchema, type ScoringText } from "../../../lib/model/scoring.ts";
import { type ScoreBoard, scoreBoard } from "../../../lib/projections/scoring/scores.ts";
import type { LogNow } from "./log-now.ts";

/** Which year's scores the page shows, by which rules. */
export interface ScoreAsked {
  readonly year: string;
  readonly scoring: ScoringText;
  readonly validity?: Validity | undefined;
  readonly catalogue: readonly CatalogueItem[];
  /** The agency's own. */
  readonly departments: readonly string[];
}

/** The year's scores. */
export function lookAtScores(
  { scoring, ...rest }: ScoreAsked,
  { cases, procedures, today, since }: LogNow,
): ScoreBoard {
  return scoreBoard(cases(), { ...rest, scoring: ScoringSchema.parse(scoring), procedures, today, since });
}
