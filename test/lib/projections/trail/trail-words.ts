import type { TrailWords } from "../../../../lib/projections/trail/trail-row.ts";

/** Words as short as can be. */
export const WORDS: TrailWords = {
  tallies: (tallies) => tallies.map(({ rule, count }) => `${rule}×${count}`).join("，"),
  point: (point) => point,
  opinion: (opinion) => opinion,
  attachment: ({ kind }) => kind,
  tie: (tie) => tie,
  caseName: () => "另案1号",
};
