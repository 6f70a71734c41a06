/** A run of one of two texts; `same` where the other has it too, in the same order. */
export interface Run {
  readonly text: string;
  readonly same: boolean;
}

/** Longer texts are compared by their phrases, so that the table of the comparison stays small. */
const BY_CHARACTER = 1500;

/** Both texts cut into runs that they share, in the same order (their longest common subsequence), and runs that they do not. */
export function differenceOf(one: string, other: string): readonly [readonly Run[], readonly Run[]] {
  const cut = one.length > BY_CHARACTER || other.length > BY_CHARACTER ? phrases : characters;
  const [a, b] = [cut(one), cut(other)];
  const table = commonLengths(a, b);
  const width = b.length + 1;
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  const [ours, theirs]: [Run[], Run[]] = [[], []];
  let [row, column] = [0, 0];
  while (row < a.length || column < b.length) {
    if (row < a.length && a[row] === b[column]) {
      add(ours, a[row++] ?? "", true);
      add(theirs, b[column++] ?? "", true);
    } else if (column >= b.length || (row < a.length && at(row + 1, column) >= at(row, column + 1))) {
      add(ours, a[row++] ?? "", false);
    } else add(theirs, b[column++] ?? "", false);
  }
  return [ours, theirs];
}

/** How much the rests of both texts have in common, by where the rests begin. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const here = row * width + column;
      table[here] =
        a[row] === b[column]
          ? (table[here + width + 1] ?? 0) + 1
          : Math.max(table[here + width] ?? 0, table[here + 1] ?? 0);
    }
  }
  return table;
}

function characters(text: string): string[] {
  return Array.from(text);
}

/** Phrases with the mark that ends them; at most as many as a table can hold, the rest as one. */
function phrases(text: string): string[] {
  const all =
    text.match(/[^，。；、！？\n,.;!?]*(?:[，。；、！？\n,.;!?]|$)/g)?.filter((phrase) => phrase !== "") ?? [];
  return all.length <= BY_CHARACTER ? all : [...all.slice(0, BY_CHARACTER), all.slice(BY_CHARACTER).join("")];
}

function add(runs: Run[], text: string, same: boolean): void {
  const last = runs.at(-1);
  if (last?.same === same) runs[runs.length - 1] = { text: last.text + text, same };
  else runs.push({ text, same });
}
