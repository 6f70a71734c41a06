import type { LocalDate } from "../../../model/draft.ts";
import { slice } from "../../../text/fold.ts";
import { sentenceAround, type Detector, type Hit, type Passage } from "../../passage.ts";

/** One wording of a law that no longer holds. Expressions run over the folded sentence. */
export interface StaleWording {
  /** The sentence is looked at where one of these was met. */
  readonly words: readonly string[];
  /** What is marked; it must hold the word. */
  readonly wording: RegExp;
  /** Must stand in the same sentence. */
  readonly about?: RegExp;
  /** Must not. */
  readonly unless?: RegExp;
  /** The day from which it is wrong: an article dated before is left alone. */
  readonly since: LocalDate;
  readonly detail: string;
  /** Replaces the first match of `wrong` within what is marked. */
  readonly mend?: { readonly wrong: RegExp; readonly right: string };
}

const REACH = 90;
/** Who tells the history of a rule does not apply it. */
const HISTORY =
  /废止|失效|作废|修订前|修改前|(?:旧|原)(?:条例|规定|法)|此前|以往|曾|当时|取消|不再|删除|删去|替代|取代|无需|无须|不得(?:要求|以)|沿革|改为|修改为|调整为|由原来|以前|过去|一律不/;

/** A detector of any of some stale wordings. */
export function staleDetector(wordings: readonly StaleWording[]): Detector {
  const owners = wordings.flatMap((wording) => wording.words.map(() => wording));
  return {
    words: wordings.flatMap(({ words }) => words),
    readsProse: true,
    find(passage, anchors) {
      const hits = new Map<number, Hit>();
      for (const { start, end, word } of anchors) {
        const hit = staleAt(passage, owners[word], start, end);
        if (hit !== undefined) hits.set(hit.start, hit);
      }
      return [...hits.values()];
    },
  };
}

function staleAt(
  { text, about: { date } }: Passage,
  wording: StaleWording | undefined,
  start: number,
  end: number,
): Hit | undefined {
  if (wording === undefined || (date !== undefined && date !== "" && date < wording.since)) return undefined;
  const around = sentenceAround(text, { start, end }, REACH);
  const from = around.start;
  const sentence = slice(text, from, around.end);
  if (!wording.wording.test(sentence)) return undefined;
  const match = [...sentence.matchAll(new RegExp(wording.wording, "g"))].find(
    (one) => from + one.index <= start && from + one.index + one[0].length >= end,
  );
  if (match === undefined || HISTORY.test(sentence) || wording.unless?.test(sentence) === true) return undefined;
  if (wording.about?.test(sentence) === false) return undefined;
  const [found] = match;
  const { mend } = wording;
  const span = { start: from + match.index, end: from + match.index + found.length, detail: wording.detail };
  return mend === undefined ? span : { ...span, replacement: found.replace(mend.wrong, mend.right) };
}
