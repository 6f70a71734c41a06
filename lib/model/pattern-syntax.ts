import { ANY, complement, ignoringCase, union, type CharacterSet } from "./character-set.ts";

/** A regular expression as a tree. `edge` is an assertion without a body (`^`, `\b`), `look` one with a body. */
export type PatternNode =
  | { readonly type: "set"; readonly set: CharacterSet }
  | { readonly type: "sequence"; readonly items: readonly PatternNode[] }
  | { readonly type: "choice"; readonly options: readonly PatternNode[] }
  /** `to` is `Infinity` where there is no upper bound. */
  | { readonly type: "repeat"; readonly body: PatternNode; readonly from: number; readonly to: number }
  | { readonly type: "look"; readonly body: PatternNode }
  | { readonly type: "edge" };

const GROUP = /\((?:\?(?:<[=!]|[=!]|:|<\w+>|[a-z-]+:))?/y;
const REPEAT = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
const ESCAPE =
  /\\(?:u\{[\da-f]+\}|u[d][89ab][\da-f]{2}\\u[d][c-f][\da-f]{2}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[pP]\{[^}]*\}|.)/iy;

const DIGITS: CharacterSet = [[0x30, 0x39]];
const WORD: CharacterSet = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a], [0x17f, 0x17f], [0x212a, 0x212a]];
const SPACES = union(
  [
    "\t",
    "\n",
    "\v",
    "\f",
    "\r",
    " ",
    "\u00a0",
    "\u1680",
    "\u2028",
    "\u2029",
    "\u202f",
    "\u205f",
    "\u3000",
    "\ufeff",
  ].map((space) => [space.charCodeAt(0), space.charCodeAt(0)] as const),
  [[0x2000, 0x200a]],
);
const LINES = union([[10, 10]], [[13, 13]], [[0x2028, 0x2029]]);
const CLASS_ESCAPES: Readonly<Record<string, CharacterSet>> = {
  d: DIGITS,
  D: complement(DIGITS),
  w: WORD,
  W: complement(WORD),
  s: SPACES,
  S: complement(SPACES),
};
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

/** Reads an expression that compiles with the flags `iu`; without back references. Sets are those of a match that ignores case. */
export function parsePattern(pattern: string): PatternNode {
  let at = 0;
  const take = (form: RegExp): string | undefined => {
    form.lastIndex = at;
    const [taken] = form.exec(pattern) ?? [];
    at += taken?.length ?? 0;
    return taken;
  };

  function choice(): PatternNode {
    const options = [sequence()];
    while (pattern[at] === "|") {
      at += 1;
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { type: "choice", options };
  }

  function sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") items.push(repeated(atom()));
    return { type: "sequence", items };
  }

  function repeated(body: PatternNode): PatternNode {
    const sign = take(REPEAT);
    if (sign === undefined) return body;
    if (sign.startsWith("*")) return { type: "repeat", body, from: 0, to: Infinity };
    if (sign.startsWith("+")) return { type: "repeat", body, from: 1, to: Infinity };
    if (sign.startsWith("?")) return { type: "repeat", body, from: 0, to: 1 };
    const [, from = "", comma = "", to = ""] = /(\d+)(,?)(\d*)/.exec(sign) ?? [];
    const most = comma === "" ? Number(from) : to === "" ? Infinity : Number(to);
    return { type: "repeat", body, from: Number(from), to: most };
  }

  function atom(): PatternNode {
    const opened = take(GROUP);
    if (opened !== undefined) {
      const body = choice();
      at += 1;
      if (!/[=!]$/.test(opened)) return body;
      return { type: "look", body: opened.startsWith("(?<") ? mirrored(body) : body };
    }
    const character = pattern[at];
    if (character === "^" || character === "$") {
      at += 1;
      return { type: "edge" };
    }
    if (/^\\b/i.test(pattern.slice(at, at + 2))) {
      at += 2;
      return { type: "edge" };
    }
    if (character === "[") return { type: "set", set: ignoringCase(characterClass()) };
    if (character === ".") {
      at += 1;
      return { type: "set", set: complement(LINES) };
    }
    return { type: "set", set: ignoringCase(member(false)) };
  }

  function characterClass(): CharacterSet {
    at += 1;
    const isNegated = pattern[at] === "^";
    if (isNegated) at += 1;
    const members: CharacterSet[] = [];
    while (at < pattern.length && pattern[at] !== "]") {
      const first = member(true);
      if (pattern[at] === "-" && pattern[at + 1] !== "]") {
        at += 1;
        const last = member(true);
        members.push([[first[0]?.[0] ?? 0, last.at(-1)?.[1] ?? 0]]);
      } else members.push(first);
    }
    at += 1;
    return isNegated ? complement(union(...members)) : union(...members);
  }

  /** One character or one escape. */
  function member(isInClass: boolean): CharacterSet {
    const escape = take(ESCAPE);
    if (escape === undefined) {
      const code = pattern.codePointAt(at) ?? 0;
      at += code > 0xffff ? 2 : 1;
      return [[code, code]];
    }
    const kind = escape[1] ?? "";
    if (/[pP]/.test(kind)) return ANY;
    const named = CLASS_ESCAPES[kind];
    if (named !== undefined) return named;
    const code = escapedCode(escape, kind, isInClass);
    return [[code, code]];
  }

  return choice();
}

/** As a look behind reads it: from its end. */
function mirrored(node: PatternNode): PatternNode {
  switch (node.type) {
    case "sequence":
      return { ...node, items: node.items.reduceRight<PatternNode[]>((items, item) => [...items, mirrored(item)], []) };
    case "choice":
      return { ...node, options: node.options.map(mirrored) };
    case "repeat":
      return { ...node, body: mirrored(node.body) };
    case "set":
    case "edge":
    case "look":
      break;
  }
  return node;
}

function escapedCode(escape: string, kind: string, isInClass: boolean): number {
  if (isInClass && kind === "b") return 8;
  if (kind === "c") return escape.charCodeAt(2) % 32;
  const units = escape.match(/[\da-f]{2,}/gi);
  if ((kind === "u" || kind === "x") && units !== null) {
    const [first = 0, second] = units.map((hex) => Number.parseInt(hex, 16));
    return second === undefined ? first : (first - 0xd800) * 0x400 + (second - 0xdc00) + 0x10000;
  }
  return CONTROLS[kind] ?? escape.codePointAt(1) ?? 0;
}
