/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Where a table cell stands: which table of the draft, which row and column of it, all from 0, spans counted out. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** Marked as a header in the source, e.g. `<th>`. */
  readonly isHeader?: boolean;
}

/** Where text stands that a reader of the published page or file does not see at first sight. */
export const HIDDEN_PLACES = [
  "comment",
  "alternative-text",
  "link-target",
  "invisible",
  "deleted",
  "inserted",
  "hidden-sheet",
  "hidden-row",
  "hidden-column",
  "metadata",
  "covered",
  "picture-data",
] as const;

/** See {@link HIDDEN_PLACES}. */
export type HiddenPlace = (typeof HIDDEN_PLACES)[number];

/** One paragraph, heading, list item or table cell of a draft. `text` may hold `\n` where the editor has a `<br>`. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "cell";
  readonly text: string;
  readonly cell?: CellPlace;
  /** Set where the text goes out with the article but is not shown, e.g. in a comment of the markup. */
  readonly hidden?: HiddenPlace;
}

/**
 * What an article is, as far as a rule needs to know: 处罚等惩戒性公示, 办事指南, 政府信息公开指南, 规范性文件, 政策解读, 征求意见.
 * `unknown` where the form does not say; then title and column decide.
 */
export const DRAFT_KINDS = [
  "article",
  "penalty",
  "guide",
  "disclosure-guide",
  "policy",
  "interpretation",
  "consultation",
  "unknown",
] as const;

/** See {@link DRAFT_KINDS}. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A draft as read from a form or a file: what is to be published, before it is. */
export interface Draft {
  readonly kind: DraftKind;
  /** Of a form whose fields are checked one by one: a field that is not the body. Nothing is missing from a title. */
  readonly part?: "title" | "summary";
  /** These are left out where the form does not have the field, and empty where nobody filled it in. */
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  readonly date?: LocalDate;
  readonly column?: string;
  /** 公开属性, in the form's own words: 主动公开, 依申请公开, 不予公开. */
  readonly attribute?: string;
  /** In the order of the page; what is hidden and has no place there comes last. */
  readonly blocks: readonly Block[];
}

/** What is known of a draft besides its text. */
export type About = Omit<Draft, "blocks">;

/** The draft's text, the blocks joined by `\n`: what every offset of a finding counts into, in UTF-16 units. */
export function draftText(draft: Pick<Draft, "blocks">): string {
  return draft.blocks.map((block) => block.text).join("\n");
}
