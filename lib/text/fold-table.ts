/** Classes of a folded character; a folded code may be in several. */
export const DIGIT = 1;
/** Any space that stays within a line. */
export const SPACE = 2;
/** A mark that people put between characters to hide a word from a filter: `- · * _ .` and the like. */
export const NOISE = 4;
/** A star of a secrecy mark. */
export const STAR = 8;
/** A line end. */
export const LINE = 16;

/** What is left out of the folded text, or begins a pair that is or that folds to one character. No folded code is of it. */
export const IRREGULAR = 128;

/** A table entry from here on is a character of some class: the class bits above, the folded code in the low 16 bits. */
export const SPECIAL = 0x10000;

/** Class bits by folded code, 0 for most. */
export const CLASSES = new Uint8Array(0x10000);

/** Folded code by UTF-16 code, plus {@link SPECIAL} times its class bits. */
export const FOLD_TABLE = new Int32Array(0x10000);

const SPACES = "\t\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000\u3164";
const LINES = "\n\u000b\u000c\u0085\u2028\u2029";
const STARS = "★☆⋆⍟⭐✦✧✩✪✫✬✭✮✯✰";
const HYPHENS = "-\u2010-\u2015\u2043\u2212\u30fc";
const DOTS = "·\u2022\u2027\u2219\u22c5\u30fb";
const ASTERISKS = "*\u204e\u2217\u2731\u2732";

/** Characters that leave no trace on the screen: controls, joiners, direction marks, variation selectors, overlays. */
const INVISIBLE =
  "\u0000-\u0008\u000d-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u0300-\u036f\u0483-\u0489\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f" +
  "\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u206f\u20d0-\u20f0\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\uffa0\ufff9-\ufffb";

/**
 * Blocks with compatibility forms that stand for one plain character: radicals, letter-likes, Roman numerals, circled
 * letters and ideographs, vertical, small and full-width forms. Circled digits stay: they number lists.
 */
const COMPATIBLE =
  "\u2100-\u214f\u2160-\u217f\u24b6-\u24e9\u2e80-\u2fdf\u3280-\u32b0\uf900-\ufaff\ufe10-\ufe6f\uff01-\uffee";

/** Radicals from PDF text that NFKC leaves alone (Unicode EquivalentUnifiedIdeograph), each with its character. */
const RADICALS =
  "⺁厂⺇几⺌小⺎兀⺏尣⺒巳⺓幺⺛旡⺝月⺠民⺢水⺩王⺫目⺬示⺮竹⺶羊⻁虎⻃覀⻄西⻅见⻆角⻉贝⻋车⻑長⻒镸⻓长⻔门⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻰龙";

/** Traditional forms of the characters that marks are written with, each with its simplified one. */
const TRADITIONAL =
  "內内機机絕绝祕秘資资項项務务傳传洩泄閱阅參参僅仅領领導导統统單单關关嚴严擴扩業业長长開开屬属為为發发時时間间條条會会啟启啓启結结實实執执後后個个級级";

function* codesOf(ranges: string): Generator<number> {
  for (let index = 0; index < ranges.length; index += 1) {
    const from = ranges.charCodeAt(index);
    const isRange = ranges[index + 1] === "-" && index + 2 < ranges.length;
    const to = isRange ? ranges.charCodeAt(index + 2) : from;
    for (let code = from; code <= to; code += 1) yield code;
    if (isRange) index += 2;
  }
}

function buildTables(): void {
  for (let code = 1; code < 0x10000; code += 1) FOLD_TABLE[code] = code;
  for (const code of codesOf(COMPATIBLE)) {
    const plain = String.fromCharCode(code).normalize("NFKC");
    if (plain.length === 1) FOLD_TABLE[code] = plain.charCodeAt(0);
  }
  foldPairs(RADICALS);
  foldPairs(TRADITIONAL);
  foldAll(SPACES, " ");
  foldAll(LINES, "\n");
  foldAll(STARS, "★");
  foldAll(HYPHENS, "-");
  foldAll(DOTS, "·");
  foldAll(ASTERISKS, "*");
  for (let code = 1; code < 0x10000; code += 1) {
    // A compatibility form may itself lead to a hyphen, a dot or an upper-case letter.
    const once = FOLD_TABLE[code] ?? code;
    const folded = FOLD_TABLE[once] ?? once;
    FOLD_TABLE[code] = folded >= 0x41 && folded <= 0x5a ? folded + 0x20 : folded;
  }
  classify("0123456789", DIGIT);
  classify(" ", SPACE);
  classify("-·*_.~+=^'`", NOISE);
  classify("★*", STAR);
  classify("\n", LINE);
  for (let code = 1; code < 0x10000; code += 1) {
    const folded = FOLD_TABLE[code] ?? 0;
    FOLD_TABLE[code] = folded + SPECIAL * (CLASSES[folded] ?? 0);
  }
  for (const code of codesOf(INVISIBLE)) FOLD_TABLE[code] = code + SPECIAL * IRREGULAR;
  // High surrogates: the pair decides, see foldPair.
  for (const code of [0xd835, 0xdb40]) FOLD_TABLE[code] = code + SPECIAL * IRREGULAR;
}

/** Every character of the ranges to one. */
function foldAll(ranges: string, to: string): void {
  for (const code of codesOf(ranges)) FOLD_TABLE[code] = to.charCodeAt(0);
}

/** Each first character of a pair to its second. */
function foldPairs(pairs: string): void {
  for (let index = 0; index < pairs.length; index += 2) {
    FOLD_TABLE[pairs.charCodeAt(index)] = pairs.charCodeAt(index + 1);
  }
}

function classify(characters: string, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    CLASSES[code] = (CLASSES[code] ?? 0) | bit;
  }
}

buildTables();

/**
 * What an irregular code stands for, with its next unit: `undefined` when it alone is dropped, 0 when the
 * pair is dropped, -1 when it stays as it is, else the one code that the pair folds to.
 */
export function foldPair(high: number, low: number): number | undefined {
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  if (high === 0xdb40) return isPair ? 0 : -1;
  if (high !== 0xd835) return undefined;
  if (!isPair) return -1;
  const plain = String.fromCharCode(high, low).normalize("NFKC");
  return plain.length === 1 ? plain.charCodeAt(0) : -1;
}

/** Whether a folded code is a Chinese character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}
