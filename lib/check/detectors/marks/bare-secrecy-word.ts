import { LINE as LINE_END, isHan } from "../../../text/fold-table.ts";
import { slice } from "../../../text/fold.ts";
import { codeAt, codesOf, condense, isOf, linesOf, type Detector, type Passage, type Span } from "../../passage.ts";

/** GB/T 9704-2012: 份号 of six digits, the level, the urgency; a label or brackets may be there too. */
const LINE =
  /^(?:\d{6})?(?:密级:?)?[【[(]?(绝密|机密|秘密|绝密级|机密级|秘密级)(?:\(?(?:\d{1,2}[年月]|长期)\)?)?[】\])]?(?:特急|加急|急件|特提|平急|\d{6})?$/;
const URGENT_FIRST = /^(?:特急|加急|急件|特提|平急)[【[(]?(绝密|机密|秘密)[】\])]?$/;
const LABELLED =
  /^(?:密级|秘密等级|涉密等级|保密等级|密级程度):(绝密|机密|秘密)级?(?:[,、;]?保密期限?:?(?:\d{1,2}[年月]|长期))?$/;
const BRACKETED = /^(?:【(绝密|机密|秘密)】|\[(绝密|机密|秘密)\]|\((绝密|机密|秘密)\))$/;
const CELL_LABEL = /^(?:密级|秘密等级|涉密等级|保密等级):?$/;
const LONGEST_LABELLED = 24;
/** A block at the head may be a whole text with line breaks; only its first lines are the head. */
const HEAD_LINES = 5;
const LONGEST_LINE = 40;
/** The end of a file's name behind the level, which is set off or in brackets. */
const NAMES_FILE =
  /^(?:级|件)?(?:[】\])}\-_+~ .][^,。;!?\n/\\]{0,60})?\.(?:docx?|wps|wpt|pdf|ofd|xlsx?|et|csv|pptx?|dps|txt|zip|rar|7z|jpe?g|png|tiff?)(?![a-z0-9])/;
const LONGEST_FILE_END = 70;
const PROSE = codesOf("、,“”\"'‘’《》");

/**
 * A level alone on its line near the head, as it is typed on the first page of a document; in brackets, behind its label
 * 「密级：机密」 or in the cell behind that label, anywhere; set off from other words in the name of a file or in a text that
 * is not shown, such as a picture's. In prose the three words are ordinary.
 */
export const bareSecrecyWord: Detector = {
  words: ["绝密", "机密", "秘密"],
  find(passage, anchors) {
    const found: Span[] = anchors.filter((anchor) => isLoose(passage, anchor));
    for (const line of linesOf(passage.text, anchors, passage.place.head ? LONGEST_LINE : LONGEST_LABELLED)) {
      const { kept, at } = condense(passage.text, line);
      const match = matchLine(passage, kept, isFirstLine(passage, line));
      const word = match?.slice(1).find((group) => group !== undefined);
      if (match === undefined || word === undefined) continue;
      const first = kept.indexOf(word);
      const start = at[first];
      const last = at[first + word.length - 1];
      if (start === undefined || last === undefined || found.some((known) => known.start === start)) continue;
      found.push({ start, end: last + 1 });
    }
    return found;
  },
};

/** Set off on both sides where nobody writes sentences: in a file's name, or in what is not shown. */
function isLoose({ text, hidden }: Passage, { start, end }: Span): boolean {
  if (isHan(codeAt(text, start - 1))) return false;
  if (hidden !== undefined && !isHan(codeAt(text, end)) && !PROSE.has(codeAt(text, start - 1))) {
    return !PROSE.has(codeAt(text, end));
  }
  return NAMES_FILE.test(slice(text, end, end + LONGEST_FILE_END));
}

function isFirstLine({ text }: Passage, line: Span): boolean {
  let ends = 0;
  for (let index = 0; index < text.specialCount && ends < HEAD_LINES; index += 1) {
    const at = text.specials[index] ?? 0;
    if (at >= line.start) return true;
    ends += isOf(text, at, LINE_END) ? 1 : 0;
  }
  return ends < HEAD_LINES;
}

function matchLine({ kind, place }: Passage, kept: string, isFirst: boolean): RegExpExecArray | undefined {
  const labelled = LABELLED.exec(kept) ?? (kind === "cell" ? null : BRACKETED.exec(kept));
  if (labelled !== null) return labelled;
  const isFree = place.head && isFirst && kind !== "cell";
  if (!isFree && !CELL_LABEL.test(place.label)) return undefined;
  return LINE.exec(kept) ?? URGENT_FIRST.exec(kept) ?? undefined;
}
