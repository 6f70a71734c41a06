import { LINE as LINE_END } from "../../../text/fold-table.ts";
import { condense, isOf, linesOf, type Detector, type Passage, type Span } from "../../passage.ts";

/** GB/T 9704-2012: 份号 of six digits, the level, the urgency; a label or brackets may be there too. */
const LINE =
  /^(?:\d{6})?(?:密级:?)?[【[(]?(绝密|机密|秘密|绝密级|机密级|秘密级)(?:\d{1,2}年|长期)?[】\])]?(?:特急|加急|急件|特提|平急|\d{6})?$/;
const URGENT_FIRST = /^(?:特急|加急|急件|特提|平急)[【[(]?(绝密|机密|秘密)[】\])]?$/;
const LABELLED = /^(?:密级|秘密等级|涉密等级|保密等级|密级程度):(绝密|机密|秘密)级?$/;
const BRACKETED = /^(?:【(绝密|机密|秘密)】|\[(绝密|机密|秘密)\]|\((绝密|机密|秘密)\))$/;
const CELL_LABEL = /^(?:密级|秘密等级|涉密等级|保密等级):?$/;
const LONGEST_LABELLED = 24;
/** A block at the head may be a whole text with line breaks; only its first lines are the head. */
const HEAD_LINES = 5;
const LONGEST_LINE = 40;

/**
 * A level alone on its line near the head, as it is typed on the first page of a document; in brackets, behind its label
 * 「密级：机密」 or in the cell behind that label, anywhere. In prose the three words are ordinary.
 */
export const bareSecrecyWord: Detector = {
  words: ["绝密", "机密", "秘密"],
  find(passage, anchors) {
    const found: Span[] = [];
    for (const line of linesOf(passage.text, anchors, passage.place.head ? LONGEST_LINE : LONGEST_LABELLED)) {
      const { kept, at } = condense(passage.text, line);
      const match = matchLine(passage, kept, isFirstLine(passage, line));
      const word = match?.slice(1).find((group) => group !== undefined);
      if (match === undefined || word === undefined) continue;
      const first = kept.indexOf(word);
      const start = at[first];
      const last = at[first + word.length - 1];
      if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 });
    }
    return found;
  },
};

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
