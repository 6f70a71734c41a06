import { LONGEST_REPEAT } from "../../../lib/model/longest-repeat.ts";
import { parsePattern, type PatternNode } from "../../../lib/model/pattern-syntax.ts";

/** Thrown where a search takes more steps than asked for. */
class TooManySteps extends Error {}

/**
 * How many steps a backtracking search for all matches takes, as the browser's engine makes it: every node tried on a
 * character is one. Gives up, and answers `Infinity`, beyond `most`. Looks behind are not played.
 */
export function countSteps(pattern: string, text: string, most: number): number {
  const tree = parsePattern(pattern);
  let steps = 0;
  const step = (): void => {
    steps += 1;
    if (steps > most) throw new TooManySteps();
  };

  function match(node: PatternNode, at: number, next: (at: number) => boolean): boolean {
    step();
    switch (node.type) {
      case "set": {
        const code = text.charCodeAt(at);
        return at < text.length && node.set.some(([from, to]) => from <= code && code <= to) && next(at + 1);
      }
      case "edge":
        return next(at);
      case "look":
        return match(node.body, at, () => true) && next(at);
      case "sequence":
        return inTurn(node.items, 0, at, next);
      case "choice":
        return node.options.some((option) => match(option, at, next));
      case "repeat":
        break;
    }
    const to = Number.isFinite(node.to) ? node.to : Math.max(node.from, LONGEST_REPEAT);
    return again(node.body, node.from, to, at, next);
  }

  function inTurn(items: readonly PatternNode[], index: number, at: number, next: (at: number) => boolean): boolean {
    const item = items[index];
    return item === undefined ? next(at) : match(item, at, (after) => inTurn(items, index + 1, after, next));
  }

  function again(body: PatternNode, from: number, to: number, at: number, next: (at: number) => boolean): boolean {
    const once = (): boolean =>
      match(body, at, (after) => (after > at || from > 0) && again(body, Math.max(0, from - 1), to - 1, after, next));
    return (to > 0 && once()) || (from === 0 && next(at));
  }

  try {
    for (let start = 0; start < text.length;) {
      let end = start;
      const found = match(tree, start, (at) => {
        end = at;
        return true;
      });
      start = found && end > start ? end : start + 1;
    }
  } catch (error) {
    if (error instanceof TooManySteps) return Number.POSITIVE_INFINITY;
    throw error;
  }
  return steps;
}
