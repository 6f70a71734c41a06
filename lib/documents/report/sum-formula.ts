/** A place in a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Run {
  readonly first: Place;
  last: Place;
  /** Which way it runs, once it has two. */
  way?: "down" | "right";
}

/** So many arguments a function of a workbook takes at most. */
const MOST_ARGUMENTS = 255;

/** How a workbook calls a place: column 0 and row 5 are A6. */
export function addressOf({ row, column }: Place): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** A formula that adds these places up, without `=`: SUM(D6:D26,D30); nothing where they are too many to write. */
export function sumFormula(places: readonly Place[]): string | undefined {
  const runs: Run[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    const way = run && wayOf(run.last, place);
    if (run && way && (run.way ?? way) === way) [run.last, run.way] = [place, way];
    else runs.push({ first: place, last: place });
  }
  if (runs.length === 0 || runs.length > MOST_ARGUMENTS) return undefined;
  const parts = runs.map(({ first, last }) =>
    first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`,
  );
  return `SUM(${parts.join(",")})`;
}

function wayOf(from: Place, to: Place): "down" | "right" | undefined {
  if (to.column === from.column && to.row === from.row + 1) return "down";
  return to.row === from.row && to.column === from.column + 1 ? "right" : undefined;
}
