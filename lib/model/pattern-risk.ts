import { overlap, union, type CharacterSet } from "./character-set.ts";
import { LONGEST_REPEAT } from "./longest-repeat.ts";
import { parsePattern, type PatternNode } from "./pattern-syntax.ts";

const LONGEST_PATTERN = 500;

/** How many steps a search may take for a character of the text, whatever the text. */
export const MOST_STEPS = 8000;

const NESTED = "重复套着重复，可能很慢。请拆成几条规则，或者给重复加上次数上限。";
const SLOW = "要试的情况太多，可能很慢。请给重复加上较小的次数上限，例如把“.*”写成“.{0,20}”，或者拆成几条规则。";

/**
 * Why an expression from outside may not run in the page, as the rest of a Chinese sentence; `undefined` where it may.
 * Expressions run on every keystroke, so each is held to a number of steps for a character, whatever the text. The number
 * is worked out from the expression: a repetition multiplies all that follows by the ways it can end, except where the
 * next character tells which way it is.
 */
export function riskOfPattern(pattern: string): string | undefined {
  if (pattern.length > LONGEST_PATTERN) return `太长。请控制在${LONGEST_PATTERN}个字符以内。`;
  try {
    // Compiled only to see whether it can be; never run on a text here.
    void new RegExp(pattern, "giu");
  } catch {
    return "写法有误，无法识别。请检查括号和转义。";
  }
  if (/\\[1-9]|\\k</.test(pattern)) return "用了反向引用，可能很慢。请改用不含反向引用的写法。";
  const tree = parsePattern(pattern);
  const { steps, isNested } = effort(tree, END);
  if (isNested) return NESTED;
  if (steps > MOST_STEPS) return SLOW;
  if (new RegExp(pattern, "iu").test("")) return "能匹配空文字。请写明至少要出现的内容。";
  return undefined;
}

/** What the next characters must be for a way to go on, as far as known; END where every way has succeeded. */
type Lead = readonly CharacterSet[] | typeof END;
const END = "end";

interface Effort {
  /** At most this many steps for all ways together. */
  readonly steps: number;
  /** The same where it is come to in one way only: without steps over what then belongs to a match, which are not made again. */
  readonly once?: number;
  /** At most this many ways come out of it and survive the next characters. */
  readonly ways: number;
  /** A repetition of something that has several ways itself. */
  readonly isNested: boolean;
}

/** How many characters ahead are looked at, and how deep. */
const AHEAD = 6;
const DEPTH = 5;
const TOO_MANY = 1e9;

function effort(node: PatternNode, next: Lead): Effort {
  switch (node.type) {
    case "set":
    case "edge":
      return { steps: 1, ways: 1, isNested: false };
    case "look":
      // Once it has held, nobody asks for another way.
      return { ...effort(node.body, []), ways: 1 };
    case "sequence":
      return ofSequence(node.items, next);
    case "choice":
      return ofChoice(node.options, next);
    case "repeat":
      break;
  }
  return ofRepeat(node, next);
}

function ofSequence(items: readonly PatternNode[], next: Lead): Effort {
  const leads = leadsBehind(items, next);
  let [steps, ways, isNested] = [0, 1, false];
  for (const [index, item] of items.entries()) {
    const own = effort(item, leads[index] ?? END);
    steps = Math.min(TOO_MANY, steps + (ways === 1 ? (own.once ?? own.steps) : ways * own.steps));
    ways = Math.min(TOO_MANY, ways * own.ways);
    isNested ||= own.isNested;
  }
  return { steps, ways, isNested };
}

/** For each item, what must come after it. */
function leadsBehind(items: readonly PatternNode[], next: Lead): Lead[] {
  return items.reduceRight<Lead[]>((leads, _item, index) => {
    const item = items[index + 1];
    const [behind = next] = leads;
    return [item === undefined ? next : leadOf(item, behind), ...leads];
  }, []);
}

function ofChoice(options: readonly PatternNode[], next: Lead): Effort {
  const efforts = options.map((option) => effort(option, next));
  const leads = options.map((option) => leadOf(option, next));
  const ways = leads.map((lead) =>
    efforts.reduce((sum, { ways: own }, index) => sum + (exclude(lead, leads[index] ?? END) ? 0 : own), 0),
  );
  return {
    steps: efforts.reduce((sum, { steps }) => sum + steps + 1, 0),
    // Options that survive together exclude each other nowhere, so they are all counted with each of them.
    ways: Math.max(...ways, ...efforts.map((own) => own.ways)),
    isNested: efforts.some(({ isNested }) => isNested),
  };
}

function ofRepeat(node: Extract<PatternNode, { type: "repeat" }>, next: Lead): Effort {
  const to = Number.isFinite(node.to) ? node.to : Math.max(node.from, LONGEST_REPEAT);
  const body = effort(
    node.body,
    to > 1 ? leadOf({ ...node, from: Math.max(0, node.from - 1), to: to - 1 }, next) : next,
  );
  const ends = to - node.from + 1;
  if (body.ways > 1 && to > 1) {
    let [all, rounds] = [1, 1];
    for (let round = 0; round < to && all < TOO_MANY; round += 1) {
      rounds = Math.min(TOO_MANY, rounds * body.ways);
      all = Math.min(TOO_MANY, all + rounds);
    }
    return { steps: Math.min(TOO_MANY, all * body.steps), ways: all, isNested: all * body.steps > MOST_STEPS };
  }
  // Where it could go on, the text is what its body wants; if the rest wants something else, only the last end survives.
  const isTold = next === END || exclude(leadOf(node.body, []), next);
  const ways = Math.min(TOO_MANY, body.ways * (isTold ? 1 : ends));
  const steps = to * body.steps + ends;
  return { steps, ways, isNested: body.isNested, ...(next === END && { once: (node.from + 1) * body.steps + 1 }) };
}

/** What the text must begin with for the node and the rest behind it. */
function leadOf(node: PatternNode, next: Lead, depth = DEPTH): Lead {
  switch (node.type) {
    case "set":
      return [node.set, ...(next === END ? [] : next)].slice(0, AHEAD);
    case "edge":
    case "look":
      // It may fail, so nothing behind it is sure to succeed.
      return next === END ? [] : next;
    case "sequence":
      return node.items.reduceRight<Lead>((behind, item) => leadOf(item, behind, depth), next);
    case "choice":
      return node.options.map((option) => leadOf(option, next, depth)).reduce(either);
    case "repeat":
      break;
  }
  if (node.to === 0) return next;
  if (depth === 0) return [];
  const rest = { ...node, from: Math.max(0, node.from - 1), to: node.to - 1 };
  const once = leadOf(node.body, leadOf(rest, next, depth - 1), depth - 1);
  return node.from > 0 ? once : either(once, next);
}

/** One or the other. A way that has succeeded asks for nothing more, so it does not count. */
function either(one: Lead, other: Lead): Lead {
  if (one === END) return other;
  if (other === END) return one;
  return one.slice(0, other.length).map((set, index) => union(set, other[index] ?? []));
}

/** Whether no text can begin with both. */
function exclude(one: Lead, other: Lead): boolean {
  if (one === END || other === END) return false;
  return one.some((set, index) => {
    const opposite = other[index];
    return opposite !== undefined && !overlap(set, opposite);
  });
}
