import { diffArrays } from "diff/lib/diff/array.js";
import type { DiffText, DiffToken } from "./diff-tokens.ts";

/** Tokens that are in both texts (as in the later one), only in the earlier or only in the later. */
export interface TokenRun {
  readonly kind: "same" | "added" | "removed";
  readonly tokens: readonly DiffToken[];
}

/** Most differing lines that are looked for; beyond, all between the first and the last difference counts as one change. */
const MOST_LINES = 1500;
/** A comparison of n differing words takes n² steps: so many steps are spent on all of one text. */
const MOST_STEPS = 4_000_000;

/** Some lines of each text, from the first to before the end. */
interface Stretch {
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
}

/** What differs: first line by line, then word by word between equal lines. Bounded by steps, never by time: same in, same out. */
export function tokenDiff(
  before: DiffText,
  after: DiffText,
): { readonly runs: readonly TokenRun[]; readonly isCoarse: boolean } {
  const comparison = new Comparison(before, after);
  const changes = diffArrays([...before.lines], [...after.lines], { maxEditLength: MOST_LINES });
  if (!changes) comparison.words({ old: [0, before.lines.length], new: [0, after.lines.length] });
  let [oldFrom, newFrom, oldAt, newAt] = [0, 0, 0, 0];
  for (const { removed, added, count } of [...(changes ?? []), { removed: false, added: false, count: 0 }]) {
    if (removed) oldAt += count;
    else if (added) newAt += count;
    else {
      if (oldAt > oldFrom || newAt > newFrom) comparison.words({ old: [oldFrom, oldAt], new: [newFrom, newAt] });
      comparison.add("same", after.whole(newAt, newAt + count));
      [oldFrom, newFrom] = [(oldAt += count), (newAt += count)];
    }
  }
  return { runs: comparison.end(), isCoarse: comparison.isCoarse };
}

class Comparison {
  /** Some change was too large to be told word by word. */
  isCoarse = false;
  private readonly before: DiffText;
  private readonly after: DiffText;
  private steps = MOST_STEPS;
  private readonly runs: TokenRun[] = [];
  /** What was told since the last run was written. */
  private open: Record<TokenRun["kind"], DiffToken[]> = { same: [], removed: [], added: [] };

  constructor(before: DiffText, after: DiffText) {
    this.before = before;
    this.after = after;
  }

  /** Word by word where the steps allow; else line by line where there are as many; else the whole, as one change. */
  words(stretch: Stretch): void {
    const [removed, added] = [this.before.words(...stretch.old), this.after.words(...stretch.new)];
    const maxEditLength = Math.floor(Math.sqrt(this.steps));
    const changes = diffArrays(removed.map(keyOf), added.map(keyOf), { maxEditLength });
    if (!changes) return this.inPairs(stretch, removed, added);
    let [oldAt, newAt, spent] = [0, 0, 0];
    for (const { removed: isRemoved, added: isAdded, count } of changes) {
      if (isRemoved || isAdded) spent += count;
      if (isRemoved) this.add("removed", removed.slice(oldAt, oldAt + count));
      else this.add(isAdded ? "added" : "same", added.slice(newAt, newAt + count));
      if (!isAdded) oldAt += count;
      if (!isRemoved) newAt += count;
    }
    this.steps = Math.max(0, this.steps - spent * spent);
  }

  private inPairs(stretch: Stretch, removed: readonly DiffToken[], added: readonly DiffToken[]): void {
    const [[oldFrom, oldTo], [newFrom, newTo]] = [stretch.old, stretch.new];
    const count = oldTo - oldFrom;
    if (count > 1 && count === newTo - newFrom) {
      // What was tried in vain is spent, but something is left for the pairs.
      this.steps /= 2;
      for (let at = 0; at < count; at += 1) {
        this.words({ old: [oldFrom + at, oldFrom + at + 1], new: [newFrom + at, newFrom + at + 1] });
      }
      return;
    }
    this.steps /= 2;
    this.isCoarse = true;
    this.add("removed", removed);
    this.add("added", added);
  }

  /** Neighbours of one kind become one run, removed before added. */
  add(kind: TokenRun["kind"], tokens: readonly DiffToken[]): void {
    if (kind === "same" && tokens.length > 0) this.settle();
    for (const token of tokens) this.open[kind].push(token);
  }

  end(): readonly TokenRun[] {
    this.settle();
    this.write("same");
    return this.runs;
  }

  /** A change that only cut words otherwise is none. */
  private settle(): void {
    const { removed, added, same } = this.open;
    if (removed.length + added.length === 0) return;
    if (removed.map(keyOf).join("") === added.map(keyOf).join("")) for (const token of added) same.push(token);
    else for (const kind of ["same", "removed", "added"] as const) this.write(kind);
    this.open = { ...this.open, removed: [], added: [] };
  }

  private write(kind: TokenRun["kind"]): void {
    const tokens = this.open[kind];
    if (tokens.length > 0) this.runs.push({ kind, tokens });
    this.open[kind] = [];
  }
}

function keyOf({ key }: DiffToken): string {
  return key;
}
