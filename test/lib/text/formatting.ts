import type { Block } from "../../../lib/model/draft.ts";

type Random = (below: number) => number;

/** Paragraphs of lines. */
export function paragraphs(text: string): Block[] {
  return text.split("\n").map((line) => ({ kind: "paragraph", text: line }));
}

const HAN = /\p{sc=Han}/u;
const EDITOR_FILLERS = ["\u200B", "\u200C", "\u200D", "\u200E", "\u2060", "\uFEFF", "\u00AD"];
const SPACES = ["\u00A0", "\u3000", "\t", "  ", "\u2003", "\u202F"];

/** The text with one thing changed that is formatting, by chance. */
function reformatted(text: string, random: Random): string {
  const at = random(text.length + 1);
  const insert = (what: string): string => text.slice(0, at) + what + text.slice(at);
  const isWithinHan = HAN.test(text.charAt(at - 1)) && HAN.test(text.charAt(at));
  switch (random(8)) {
    case 0:
      return insert(EDITOR_FILLERS[random(EDITOR_FILLERS.length)] ?? "");
    case 1:
      return isWithinHan ? insert(SPACES[random(SPACES.length)] ?? "") : text;
    case 2:
      return isWithinHan ? insert("\n") : text;
    case 3:
      return text.replace(/ +/, SPACES[random(SPACES.length)] ?? "");
    case 4:
      return text.replace(/[ \u3000]/, "\n");
    case 5:
      return text.replaceAll("\n", "\n\u3000\u3000");
    case 6:
      return text.replace("\n", " \n\n\u00A0\n");
    default: {
      const joint = Array.from(text.matchAll(/(\p{sc=Han}|[。；：])\n(?=\p{sc=Han})/gu))[0];
      return joint ? text.slice(0, joint.index + 1) + text.slice(joint.index + 2) : text;
    }
  }
}

/** The text as blocks, reformatted many times: as paragraphs and headings, some lines kept in one block with breaks. */
export function reformattedBlocks(text: string, random: Random): Block[] {
  let formatted = text;
  for (let times = 0; times < 30; times += 1) formatted = reformatted(formatted, random);
  const blocks: Block[] = [];
  for (const line of formatted.split("\n")) {
    const last = blocks.at(-1);
    if (last && random(3) === 0) blocks[blocks.length - 1] = { ...last, text: `${last.text}\n${line}` };
    else blocks.push({ kind: random(4) === 0 ? "heading" : "paragraph", text: line });
  }
  return blocks;
}

const VISIBLE = Array.from("的一是不了0189aZ%，。《》（(＝·－-—½㎡é");

/** The text with one visible character changed, left out, added or exchanged with the next, at a place or the next one that has one. */
export function edited(text: string, place: number, random: Random): string {
  const at = place + text.slice(place).search(/\S/);
  const own = text.charAt(at);
  const others = VISIBLE.filter((character) => character !== own);
  const other = others[random(others.length)] ?? "";
  const next = text.charAt(at + 1);
  switch (random(4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + other + text.slice(at);
    case 2:
      if (/\S/.test(next) && next !== own) return text.slice(0, at) + next + own + text.slice(at + 2);
      return text.slice(0, at) + other + text.slice(at + 1);
    default:
      return text.slice(0, at) + other + text.slice(at + 1);
  }
}
