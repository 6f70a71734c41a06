import { slice } from "../../../text/fold.ts";
import { sourceSpan, type Examiner } from "../../passage.ts";

interface RemedyNote {
  /** Refuses by 条例第十四条、第十五条或者第十六条. */
  readonly refuses?: true;
  /** Where a choice between review and suit is offered. */
  readonly choice?: { readonly start: number; readonly end: number };
}

const REACH = 110;
/** How far around the article a refusal is read. */
const BEFORE_ARTICLE = 64;
const BEHIND_ARTICLE = 120;
const ARTICLES = "四五六".split("").flatMap((last) => [`条例第十${last}条`, `条例》第十${last}条`]);
const REFUSES =
  /条例》?第十[四五六]条.{0,80}(?:决定|本机关|本局|我局|对您|对你).{0,40}不予公开|(?:决定|本机关|本局|我局).{0,60}条例》?第十[四五六]条.{0,60}不予公开/;
const CHOICE =
  /(?:申请行政复议|申请复议)[^。;]{0,4}(?:,)?(?:或者?|也可以?|亦可)[^。;]{0,50}?(?:提起行政诉讼|提起诉讼|起诉)/;

/** A refusal of information that offers a suit without review before it (DOMAIN §1.9, §4.4 R1): the choice is marked. */
export const refusalRemedy: Examiner<RemedyNote> = {
  // By the article, which is rarer than 「不予公开」.
  words: [...ARTICLES, "提起行政诉讼", "提起诉讼"],
  note(passage, anchors) {
    let note: RemedyNote = {};
    for (const { start, end, word } of anchors) {
      if (word < ARTICLES.length) {
        const around = slice(passage.text, start - BEFORE_ARTICLE, end + BEHIND_ARTICLE);
        if (REFUSES.test(around)) note = { ...note, refuses: true };
        continue;
      }
      const from = Math.max(0, start - REACH);
      const near = slice(passage.text, from, end);
      const match = CHOICE.exec(near);
      if (match === null || /应当先|先(?:依法|行)?申请|先向/.test(near)) continue;
      const at = from + match.index;
      note = { ...note, choice: sourceSpan(passage, { start: at, end: at + match[0].length }) };
    }
    return note.refuses === true || note.choice !== undefined ? note : undefined;
  },
  conclude(notes, { part }) {
    if (part !== undefined || !notes.some(({ note }) => note.refuses)) return [];
    return notes.flatMap(({ block, note }) => (note.choice ? [{ span: { block, ...note.choice } }] : []));
  },
};
