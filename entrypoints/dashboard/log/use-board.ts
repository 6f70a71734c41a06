import { useEffect } from "preact/hooks";
import type { ScoreBoard } from "../../../lib/projections/scoring/scores.ts";
import type { Cases } from "./cases-state.ts";
import type { Loaded } from "../load.ts";

/** The scores of a year while they are on the screen; undefined while they are worked out, and where the rules have none. */
export function useBoard(cases: Cases, loaded: Loaded, year: string): ScoreBoard | undefined {
  const { catalogue, names } = loaded;
  const { scoring, validity } = loaded.written;
  useEffect(() => {
    if (!scoring) return undefined;
    cases.score({ year, scoring, validity, catalogue, departments: names.departments });
    return () => cases.score(undefined);
  }, [cases, scoring, validity, catalogue, names, year]);
  const { board } = cases.state();
  return board?.year === year ? board : undefined;
}
