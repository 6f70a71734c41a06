import type { ScoreBoard } from "../../../lib/projections/scoring/scores.ts";
import type { Loaded } from "../load.ts";
import type { Cases } from "../log/cases-state.ts";
import { useLook } from "./use-look.ts";

/** The scores of a year while they are on the screen; undefined while they are worked out, and where the rules have none. */
export function useBoard(cases: Cases, { catalogue, names, written }: Loaded, year: string): ScoreBoard | undefined {
  const { scoring, validity } = written;
  const { departments } = names;
  return useLook(cases, "scores", scoring && { year, scoring, validity, catalogue, departments });
}
