import type { Case } from "../../../lib/model/case.ts";
import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { Procedure, Validity } from "../../../lib/model/procedure.ts";
import { ScoringSchema, type ScoringText } from "../../../lib/model/scoring.ts";
import { type ScoreBoard, scoreBoard } from "../../../lib/projections/scoring/scores.ts";

/** Which year's scores the page shows, by which rules. */
export interface ScoreAsked {
  readonly year: string;
  readonly scoring: ScoringText;
  readonly validity?: Validity | undefined;
  readonly catalogue: readonly CatalogueItem[];
  /** The agency's own. */
  readonly departments: readonly string[];
}

/** What the worker knows of the log. */
interface Known {
  /** Everything was read: a part of the log would show too few. */
  readonly isAll: boolean;
  readonly cases: () => readonly Case[];
  readonly procedures: readonly Procedure[] | undefined;
  readonly today: LocalDate;
  /** The day on which the first event was written. */
  readonly since: LocalDate;
}

/** Answers the scores that the page shows when it asks for them, and again whenever it is told to. */
export function createScoreTeller(
  known: () => Known,
  tell: (board: ScoreBoard) => void,
): { readonly ask: (asked: ScoreAsked | undefined) => void; readonly again: () => void } {
  let asked: ScoreAsked | undefined;
  const again = (): void => {
    const { isAll, cases, procedures, today, since } = known();
    if (!asked || !isAll || !procedures) return;
    const { scoring, ...rest } = asked;
    tell(scoreBoard(cases(), { ...rest, scoring: ScoringSchema.parse(scoring), procedures, today, since }));
  };
  return {
    ask(next) {
      asked = next;
      again();
    },
    again,
  };
}
