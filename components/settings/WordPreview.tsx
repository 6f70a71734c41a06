import type { JSX } from "preact";
import type { WordMeeting, WordReview } from "../../lib/check/word-lists/review-words.ts";
import type { SortedWords } from "../../lib/check/word-lists/sort-words.ts";
import type { Result } from "../../lib/model/result.ts";
import { LONGEST_WORD } from "../../lib/model/word-limits.ts";
import { Notice } from "../ui/Notice.tsx";
import { OUTCOME_TITLES } from "../ui/outcome-titles.ts";

/** How many words are named; the rest is counted. */
const NAMED = 8;

/** Props of {@link WordPreview}. */
export interface WordPreviewProps {
  readonly sorted: SortedWords;
  /** Absent while it is being worked out. */
  readonly review: Result<WordReview> | undefined;
}

/** What was read of a file, what was left out, and what the words would meet. */
export function WordPreview({ sorted, review }: WordPreviewProps): JSX.Element {
  const left = leftOut(sorted);
  const found = review?.ok ? warnings(review.value) : [];
  return (
    <>
      <p>
        可用的词 <strong>{sorted.words.length}</strong> 个{sorted.words.length > 0 && `：${some(sorted.words)}`}
      </p>
      {left.length > 0 && <List items={left} />}
      {review === undefined && <p class="muted">正在核对……</p>}
      {review && !review.ok && <Notice tone="error">{review.error}</Notice>}
      {found.length > 0 && (
        <Notice tone="warning">
          <p>请先看一看，再决定是否保存：</p>
          <List items={found} />
        </Notice>
      )}
      {review?.ok && (
        <p class="muted">
          现用规则自带的 {review.value.passes.texts} 段正常文字中，这份词表会提示 {review.value.passes.raised} 段。
        </p>
      )}
    </>
  );
}

function List({ items }: { readonly items: readonly string[] }): JSX.Element {
  return (
    <ul class="points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function leftOut({ tooShort, tooLong, duplicates }: SortedWords): string[] {
  return [
    ...(tooShort.length > 0 ? [`只有一个字的 ${tooShort.length} 个，没有采用：${some(tooShort)}`] : []),
    ...(tooLong.length > 0 ? [`超过 ${LONGEST_WORD} 个字的 ${tooLong.length} 个，没有采用：${some(tooLong)}`] : []),
    ...(duplicates > 0 ? [`重复的 ${duplicates} 个，只留一个`] : []),
  ];
}

function warnings({ conflicts, parts, common, names }: WordReview): string[] {
  const named = (meetings: readonly WordMeeting[]): string =>
    some([...new Set(meetings.map(({ word, with: where }) => `${word}（${where}）`))]);
  const elsewhere = conflicts.map(({ word, list, outcome }) => `${word}（“${list}”中是“${OUTCOME_TITLES[outcome]}”）`);
  return [
    ...(elsewhere.length > 0 ? [`另一份词表里也有，处理方式不同：${some(elsewhere)}`] : []),
    ...(parts.length > 0 ? [`是另一份词表中较长的词的一部分，处理方式不同，两处都会提示：${named(parts)}`] : []),
    ...(common.length > 0 ? [`是常用语的一部分，几乎每篇都会提示，可以写入例外短语：${named(common)}`] : []),
    ...(names.length > 0 ? [`会命中本单位或者本部门的名称：${named(names)}`] : []),
  ];
}

function some(words: readonly string[]): string {
  const named = words.slice(0, NAMED).map((word) => (word.length > 20 ? `${word.slice(0, 20)}……` : word));
  return words.length > NAMED ? `${named.join("、")} 等 ${words.length} 个` : named.join("、");
}
