import { slice, type FoldBuffer } from "../../../text/fold.ts";
import { SPACE } from "../../../text/fold-table.ts";
import { codeAt, codesOf, isOf, lineAt, type Anchor, type Detector, type Passage, type Span } from "../../passage.ts";
import { isMention } from "./mentions.ts";

const OPENING = codesOf("(【[〔");
const CLOSING = codesOf(")】]〕");
const LONGEST_TITLE = 60;
const WIDEST_SPACE = 3;
const REACH = 12;
/** The kinds of documents that go through drafts; a line that ends in one of them and the word is a title. */
const DOCUMENT =
  /(?:办法|规定|方案|意见|通知|细则|规程|制度|报告|条例|规划|计划|要点|总结|公告|标准|目录|协议|预案|讲话|函)[-—: (《》]*$/;
const SENTENCE = /[,。;!?]/;

const WORDS =
  "讨论稿 送审稿 报批稿 会签稿 审议稿 代拟稿 初稿 草稿 修改稿 修订稿 汇报稿 内部讨论稿 送审讨论稿 讨论修改稿 内部征求意见稿 第一稿 第二稿 第三稿".split(
    " ",
  );

/** Words in brackets behind a title, or at the end of a title line at the head. In 《》 within a sentence they name a text. */
function draftWords(words: readonly string[]): Detector {
  return {
    words,
    find: (passage, anchors) =>
      anchors.flatMap((anchor) => bracketed(passage, anchor) ?? titleEnd(passage, anchor) ?? []),
  };
}

/** Says that the text is a draft that still goes its way within the organ. */
export const processDraft = draftWords(WORDS);

/** 征求意见稿, which belongs into a consultation. */
export const consultationDraft: Detector = {
  words: ["征求意见稿"],
  find: (passage, anchors) =>
    passage.place.head
      ? anchors.flatMap((anchor) => {
          const line = lineAt(passage.text, anchor.start, LONGEST_TITLE);
          const span = bracketed(passage, anchor);
          const isLast = span !== undefined && /^ *》? *$/.test(slice(passage.text, span.end, line.end));
          return isLast && !SENTENCE.test(slice(passage.text, line.start, span.start)) ? [span] : [];
        })
      : [],
};

function bracketed({ text }: Passage, { start, end }: Anchor): Span | undefined {
  const opens = skipSpace(text, start - 1, -1);
  const closes = skipSpace(text, end, 1);
  if (!OPENING.has(codeAt(text, opens)) || !CLOSING.has(codeAt(text, closes))) return undefined;
  const line = lineAt(text, start, LONGEST_TITLE * 2);
  const before = slice(text, line.start, opens);
  const after = slice(text, closes + 1, line.end);
  const isNamed = /^ *》/.test(after) && !/^ *《/.test(before);
  const isQuoted = isMention(before.slice(-REACH), after.slice(0, REACH));
  return isNamed || isQuoted ? undefined : { start: opens, end: closes + 1 };
}

function titleEnd({ text, kind, place }: Passage, { start, end }: Anchor): Span | undefined {
  if (!place.head || kind === "cell") return undefined;
  const line = lineAt(text, start, LONGEST_TITLE);
  if (slice(text, end, line.end).trim() !== "") return undefined;
  const before = slice(text, line.start, start);
  return DOCUMENT.test(before) && !SENTENCE.test(before) ? { start, end } : undefined;
}

function skipSpace(text: FoldBuffer, from: number, step: number): number {
  let at = from;
  while (Math.abs(at - from) < WIDEST_SPACE && isOf(text, at, SPACE)) at += step;
  return at;
}
