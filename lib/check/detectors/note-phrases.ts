import { condense, linesOf, slice, type Detector, type Passage, type Span } from "../passage.ts";
import { anyOf, isMention, spaced } from "./mark-phrases.ts";

const SUBJECT = anyOf(["此件", "本件", "此文", "此文件", "本文件", "此公文", "本公文", "此信息"]);
const LONGEST_LINE = 40;

/**
 * A detector of 附注 that say one of `kinds`, e.g. 不予公开 (GB/T 9704: in brackets under the date): 「（此件…）」 with its
 * brackets anywhere, 「此件…」 alone on its line, or a line 「公开属性：…」. In a sentence or in quotes they are a mention.
 */
export function noteDetector(kinds: readonly string[]): Detector {
  const kind = anyOf(kinds);
  const body = `${SUBJECT} {0,3}(?:${spaced("为")})? {0,3}${kind}`;
  const inBrackets = new RegExp(`[(【[〔] *${body} *[。.]? *[)】\\]〕]`, "g");
  const alone = new RegExp(`^(?:${SUBJECT}为?|(?:政府)?(?:信息)?公开(?:属性|方式|类别|选项|形式):)${kind}$`);

  function inLine({ text }: Passage, line: Span): Span[] {
    if (line.end - line.start <= LONGEST_LINE) {
      const { kept, at } = condense(text, line);
      const core = kept.replace(/[。;!]$/, "");
      const start = at[0];
      const last = at[core.length - 1];
      if (alone.test(core) && start !== undefined && last !== undefined) return [{ start, end: last + 1 }];
    }
    const content = slice(text, line.start, line.end);
    return [...content.matchAll(inBrackets)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter((span) => !isMention(content, span.start, span.end))
      .map((span) => ({ start: line.start + span.start, end: line.start + span.end }));
  }

  return {
    words: kinds,
    find: (passage, anchors) => linesOf(passage.text, anchors).flatMap((line) => inLine(passage, line)),
  };
}
