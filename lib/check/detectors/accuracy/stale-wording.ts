import type { StaleWording } from "../../../model/matcher.ts";
import { slice } from "../../../text/fold.ts";
import { foldExpression } from "../../fold-pattern.ts";
import { sentenceAround, type Detector, type Hit, type Passage } from "../../passage.ts";

const REACH = 90;
/** Who tells the history of a rule does not apply it. */
const HISTORY =
  /废止|失效|作废|修订前|修改前|(?:旧|原)(?:条例|规定|法)|此前|以往|曾|当时|取消|不再|删除|删去|替代|取代|无需|无须|不得(?:要求|以)|沿革|改为|修改为|调整为|由原来|以前|过去|一律不/;

/** A wording ready to run. */
interface Compiled {
  readonly since: string;
  readonly detail: string;
  readonly wording: RegExp;
  readonly about: RegExp | undefined;
  readonly unless: RegExp | undefined;
  readonly mend: { readonly wrong: RegExp; readonly right: string } | undefined;
}

function compile({ since, detail, wording, about, unless, mend }: StaleWording): Compiled {
  return {
    since,
    detail,
    wording: foldExpression(wording, "g"),
    about: about === undefined ? undefined : foldExpression(about),
    unless: unless === undefined ? undefined : foldExpression(unless),
    mend: mend && { wrong: foldExpression(mend.wrong), right: mend.right },
  };
}

/** Detects wordings of law that no longer hold, given as a rule's data. */
export function staleDetector(wordings: readonly StaleWording[]): Detector {
  const owners = wordings.flatMap((wording) => {
    const compiled = compile(wording);
    return wording.words.map(() => compiled);
  });
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
  wording: Compiled | undefined,
  start: number,
  end: number,
): Hit | undefined {
  if (wording === undefined || (date !== undefined && date !== "" && date < wording.since)) return undefined;
  const around = sentenceAround(text, { start, end }, REACH);
  const from = around.start;
  const sentence = slice(text, from, around.end);
  const match = [...sentence.matchAll(wording.wording)].find(
    (one) => from + one.index <= start && from + one.index + one[0].length >= end,
  );
  if (match === undefined || HISTORY.test(sentence) || wording.unless?.test(sentence) === true) return undefined;
  if (wording.about?.test(sentence) === false) return undefined;
  const [found] = match;
  const { mend } = wording;
  const span = { start: from + match.index, end: from + match.index + found.length, detail: wording.detail };
  return mend === undefined ? span : { ...span, replacement: found.replace(mend.wrong, mend.right) };
}
