import type { About, Draft, DraftKind } from "../model/draft.ts";

/** What a title or a column says that an article is, the first that fits. */
const BY_WORDS: readonly (readonly [DraftKind, RegExp])[] = [
  ["disclosure-guide", /政府信息公开指南/],
  ["interpretation", /解读|一图读懂|问答$/],
  ["consultation", /征求意见|公开征集意见|意见征集/],
  ["penalty", /行政处罚|处罚决定|曝光|失信|典型案例|违法违规/],
  ["guide", /办事指南|服务指南|办理指南/],
  ["policy", /规范性文件/],
];

/** A first line longer than this is no title. */
const LONGEST_TITLE = 60;

/** What is known of a draft besides its text, its kind made out. */
export function aboutOf({ blocks, ...rest }: Draft): About {
  return { ...rest, kind: kindOf({ ...rest, blocks }) };
}

/** The draft's kind: as given, or where that is open, what its title, its column or its first line says. */
function kindOf({ kind, title, column = "", blocks }: Draft): DraftKind {
  if (kind !== "unknown" && kind !== "article") return kind;
  const first = blocks.find(({ text }) => text.trim() !== "")?.text.trim() ?? "";
  const said = title === undefined || title === "" ? (first.length <= LONGEST_TITLE ? first : "") : title;
  return BY_WORDS.find(([, words]) => words.test(said) || words.test(column))?.[0] ?? kind;
}
