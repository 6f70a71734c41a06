import type { Outcome } from "../../model/category.ts";
import type { RulePack } from "../../model/rule-pack.ts";
import type { WordList } from "../../model/word-list.ts";
import { foldText } from "../../text/fold.ts";
import { checkDraft } from "../check-draft.ts";
import { compileRules } from "../compile-rules.ts";
import { COMMON_PHRASES } from "./common-phrases.ts";
import { withWordLists } from "./word-list-rules.ts";

/** A word of the list looked at, and what it meets. */
export interface WordMeeting {
  readonly word: string;
  readonly with: string;
}

/** A word that another list holds, too, with another outcome. */
interface WordConflict {
  readonly word: string;
  readonly list: string;
  readonly outcome: Outcome;
}

/** What a person should know of a list's words before it is saved. Nothing of it forbids saving. */
export interface WordReview {
  /** The same word in another list with another outcome. */
  readonly conflicts: readonly WordConflict[];
  /** A part of a longer word in another list with another outcome: both are raised. */
  readonly parts: readonly WordMeeting[];
  /** A part of a phrase that stands in most articles. */
  readonly common: readonly WordMeeting[];
  /** A part of the agency's or the department's own name. */
  readonly names: readonly WordMeeting[];
  /** How many of the texts that the rules in force are known to leave alone this list would raise something in. */
  readonly passes: { readonly texts: number; readonly raised: number };
}

/** What the words are held against. */
export interface ReviewAgainst {
  /** The other lists. */
  readonly lists: readonly WordList[];
  /** The rules in force. */
  readonly pack: RulePack;
  /** The agency's and the department's names. */
  readonly names: readonly string[];
}

/** Holds a list's words against other lists, common phrases, the agency's names and the examples of the rules. */
export function reviewWords(
  list: Pick<WordList, "words" | "except" | "outcome">,
  { lists, pack, names }: ReviewAgainst,
): WordReview {
  const meetings = meetingsOf(list);
  const known = new Set(list.words.map(foldText));
  const others = lists.filter(({ outcome }) => outcome !== list.outcome);
  const passes = pack.rules.flatMap((rule) => rule.passes);
  return {
    conflicts: others.flatMap(({ title, outcome, words }) =>
      words.filter((word) => known.has(foldText(word))).map((word) => ({ word, list: title, outcome })),
    ),
    parts: meetings(others.flatMap(({ words }) => words.filter((word) => !known.has(foldText(word))))),
    common: meetings(COMMON_PHRASES),
    names: meetings(names.filter((name) => name.trim() !== "")),
    passes: { texts: passes.length, raised: new Set(meetings(passes).map(({ with: text }) => text)).size },
  };
}

/** Finds the words in texts by the very check that will find them in drafts. */
function meetingsOf(list: Pick<WordList, "words" | "except" | "outcome">): (texts: readonly string[]) => WordMeeting[] {
  const none: RulePack = { id: "words", title: "词表", agency: "本单位", version: "1", rules: [] };
  const own = { ...list, id: "word-list-00000000", title: "词表", basis: { document: "词表", clause: "无" }, on: true };
  const rules = compileRules(withWordLists(none, [own]));
  return (texts) => {
    const blocks = texts.map((text) => ({ kind: "paragraph", text }) as const);
    const findings = checkDraft({ kind: "unknown", blocks }, rules, { today: "2000-01-01" });
    const meetings: WordMeeting[] = [];
    let [block, offset] = [0, 0];
    for (const { start, end } of findings) {
      for (let text = texts[block] ?? ""; start > offset + text.length; text = texts[block] ?? "") {
        offset += text.length + 1;
        block += 1;
      }
      const text = texts[block] ?? "";
      meetings.push({ word: text.slice(start - offset, end - offset), with: text });
    }
    return meetings;
  };
}
