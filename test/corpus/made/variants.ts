import type { Dice } from "./dice.ts";

/** A way in which copying, typing or hiding changes a text, leaving it the same to the eye. */
export type Variant = (text: string, dice: Dice) => string;

const INVISIBLE =
  "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u180e\ufe0f\u034f\u061c\u2061\u2064\u202d\u202e\u2066\u2069\u0000";
const COMBINING = "\u0301\u0308\u0323\u0332\u0336\u0338\u20dd\u20e3\u1ab0\u1dc4";
const SPACES = " \u00a0\u3000\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\t";
const HYPHENS = "-‐‑‒–—―−－﹣";

/** Compatibility forms by the character that they stand for, as PDF text has them: ⽂ for 文, 年 for 年, 𝟏 for 1. */
const COMPATIBLE = new Map<string, string[]>();
for (const [from, to] of [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
  [0x1d7ce, 0x1d7ff],
  [0xff10, 0xff19],
] as const) {
  for (let code = from; code <= to; code += 1) {
    const form = String.fromCodePoint(code);
    const plain = form.normalize("NFKC");
    if (plain !== form) COMPATIBLE.set(plain, [...(COMPATIBLE.get(plain) ?? []), form]);
  }
}
COMPATIBLE.set("长", ["⻓"]);

/** Traditional forms of the characters that marks use. */
const TRADITIONAL = new Map(
  [
    "内內",
    "机機",
    "绝絕",
    "秘祕",
    "资資",
    "项項",
    "传傳",
    "严嚴",
    "发發",
    "长長",
    "开開",
    "后後",
    "时時",
    "间間",
    "条條",
    "会會",
    "启啟",
    "结結",
  ].map(([plain = "", traditional = ""]) => [plain, traditional]),
);

/** Something put between two characters here and there, never at the edges. */
function strewn(letters: string): Variant {
  return (text, dice) => {
    const characters = Array.from(text);
    const forced = 1 + dice.below(Math.max(1, characters.length - 1));
    return characters
      .map((c, index) => (index > 0 && (index === forced || dice.oneIn(4)) ? dice.letter(letters) : "") + c)
      .join("");
  };
}

const asItIs: Variant = (text) => text;

/** Full-width forms of all that has one. */
const fullWidth: Variant = (text) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const traditional: Variant = (text) => text.replace(/\p{Script=Han}/gu, (letter) => TRADITIONAL.get(letter) ?? letter);
const compatible: Variant = (text, dice) =>
  text.replace(/[\p{Script=Han}\d]/gu, (letter) => {
    const forms = COMPATIBLE.get(letter) ?? [];
    return dice.oneIn(5) ? letter : (forms[dice.below(forms.length || 1)] ?? letter);
  });

/** The same space between all characters; spaces that were there become wider. */
const spacedOut: Variant = (text, dice) => {
  const space = dice.letter(SPACES);
  return Array.from(text)
    .map((letter, index) => (index === 0 ? letter : (letter === " " ? "" : space) + letter))
    .join("");
};
const otherSpaces: Variant = (text, dice) => text.replace(/ /g, () => dice.letter(SPACES).repeat(1 + dice.below(2)));

/** One change upon another. */
function both(first: Variant, second: Variant): Variant {
  return (text, dice) => second(first(text, dice), dice);
}

/** For texts of words. */
export const WORD_VARIANTS: readonly [Variant, ...Variant[]] = [
  asItIs,
  otherSpaces,
  fullWidth,
  traditional,
  compatible,
  spacedOut,
  strewn(INVISIBLE),
  strewn(COMBINING),
  both(traditional, strewn(INVISIBLE)),
  both(spacedOut, strewn(INVISIBLE)),
  both(compatible, otherSpaces),
];

/** For values that no space may stand in: letters and digits, an address. */
export const VALUE_VARIANTS: readonly [Variant, ...Variant[]] = [
  asItIs,
  asItIs,
  asItIs,
  fullWidth,
  compatible,
  strewn(INVISIBLE),
  strewn(COMBINING),
];

function grouped(number: string, sizes: readonly number[], separator: string): string {
  let at = 0;
  const parts = sizes.map((size) => number.slice(at, (at += size)));
  return [...parts, number.slice(at)].filter((part) => part !== "").join(separator);
}

/** For numbers: parted as `groupings` say, with spaces or hyphens of every kind. */
export function numberVariants(
  groupings: readonly [readonly number[], ...(readonly number[])[]],
): [Variant, ...Variant[]] {
  const parted = (letters: string): Variant => {
    return (number, dice) => grouped(number, dice.pick(groupings), dice.letter(letters));
  };
  return [
    asItIs,
    fullWidth,
    compatible,
    strewn(INVISIBLE),
    strewn(COMBINING),
    parted(SPACES),
    parted(HYPHENS),
    both(fullWidth, parted(SPACES)),
    both(parted(HYPHENS), strewn(INVISIBLE)),
    both(parted(SPACES), compatible),
    (number, dice) => Array.from(number).join(dice.letter(SPACES)),
  ];
}

/** For numbers with letters that may be parted in fours. */
export const NUMBER_VARIANTS: readonly [Variant, ...Variant[]] = [
  ...VALUE_VARIANTS,
  (number, dice) => grouped(number, [dice.pick([1, 2, 4]), 4], dice.letter(SPACES)),
  (number, dice) => grouped(number, [4], dice.letter(HYPHENS)),
];

/** A line break in the middle, as a `<br>` leaves it. */
export const broken: Variant = (number, dice) => grouped(number, [4 + dice.below(number.length - 8)], "\n");

const TAGS = [
  "<b>#</b>",
  "<span style='color:red'>#</span>",
  "#<!-- -->",
  "#<wbr>",
  "<font>#</font>",
  "<i></i>#",
] as const;

/** The text as markup, cut by tags here and there; a line break is a `<br>`. */
export const tagged: Variant = (text, dice) =>
  Array.from(text)
    .map((letter) =>
      letter === "\n" ? "<br>" : dice.oneIn(3) ? dice.pick(TAGS).replace("#", () => escaped(letter)) : escaped(letter),
    )
    .join("");

/** The text as markup. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
