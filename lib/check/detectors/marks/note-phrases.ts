import { slice } from "../../../text/fold.ts";
import {
  codeAt,
  codesOf,
  condense,
  lineAt,
  linesOf,
  type Anchor,
  type Detector,
  type Passage,
  type Span,
} from "../../passage.ts";
import { isMention } from "./mentions.ts";

const SUBJECTS = ["此件", "本件", "此文", "此文件", "本文件", "此公文", "本公文", "此信息"];
const LONGEST_LINE = 40;
/** Longest that may stand in the brackets before the words that were met, with spaces between all. */
const LEAD = 20;
const MENTION_REACH = 12;
/** What can follow the words in a note: its end, or the end of the text. In a sentence something else does. */
const ENDS = new Set([0, ...codesOf(" )】]〕。.;!\n")]);

/** Source of an expression for any of the words, up to three spaces or noise marks between their characters. */
function spaced(words: readonly string[]): string {
  return `(?:${words.map((word) => word.split("").join("[ \\-·_.*~]{0,3}")).join("|")})`;
}

/**
 * A detector of 附注 that say one of `kinds`, e.g. 不予公开 (GB/T 9704: in brackets under the date): 「（此件…）」 with its
 * brackets anywhere, 「此件…」 alone on its line, or a line 「公开属性：…」. In a sentence or in quotes they are a mention.
 */
export function noteDetector(kinds: readonly string[]): Detector {
  const opening = new RegExp(`[(【[〔] *${spaced(SUBJECTS)} {0,3}(?:为|系|属于)? {0,3}$`);
  const kindReach = 4 * Math.max(...kinds.map((kind) => kind.length));
  const closing = /^ *[。.]? *[)】\]〕]/;
  const alone = new RegExp(
    `^(?:(?:${SUBJECTS.join("|")})(?:为|系|属于)?|(?:政府)?(?:信息)?公开(?:属性|方式|类别|选项|形式):)(?:${kinds.join("|")})$`,
  );

  function bracketed({ text }: Passage, anchor: Anchor): Span | undefined {
    const lead = opening.exec(slice(text, anchor.start - LEAD, anchor.start));
    const tail = closing.exec(slice(text, anchor.end, anchor.end + 8));
    if (lead === null || tail === null) return undefined;
    const span = { start: anchor.start - lead[0].length, end: anchor.end + tail[0].length };
    const line = lineAt(text, anchor.start, LEAD + kindReach + MENTION_REACH);
    const before = slice(text, Math.max(line.start, span.start - MENTION_REACH), span.start);
    const after = slice(text, span.end, Math.min(line.end, span.end + MENTION_REACH));
    return isMention(before, after) ? undefined : span;
  }

  function wholeLine({ text }: Passage, line: Span): Span | undefined {
    const { kept, at } = condense(text, line);
    const core = kept.replace(/[。;!]$/, "");
    const start = at[0];
    const last = at[core.length - 1];
    return alone.test(core) && start !== undefined && last !== undefined ? { start, end: last + 1 } : undefined;
  }

  return {
    words: kinds,
    find(passage, anchors) {
      const closed = anchors.filter(({ end }) => ENDS.has(codeAt(passage.text, end)));
      if (closed.length === 0) return [];
      const { attribute = "" } = passage.about;
      const detail = /^\s*主动公开/.test(attribute) ? { detail: "表单上选的公开属性却是主动公开。" } : {};
      return [
        ...closed.map((anchor) => bracketed(passage, anchor)),
        ...linesOf(passage.text, closed, LONGEST_LINE).map((line) => wholeLine(passage, line)),
      ].flatMap((span) => (span === undefined ? [] : [{ ...span, ...detail }]));
    },
  };
}
