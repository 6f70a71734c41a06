/** A civil date in Asia/Shanghai, `YYYY-MM-DD`. */
export type LocalDate = string;

/** One paragraph, heading, list item or table cell of a draft. `text` may hold `\n` where the editor has a `<br>`. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "cell";
  readonly text: string;
}

/** What an article is, as far as a rule needs to know. `unknown` where the form does not say. */
type DraftKind = "article" | "penalty" | "guide" | "policy" | "unknown";

/** A draft as read from a form or a file: what is to be published, before it is. */
export interface Draft {
  readonly kind: DraftKind;
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  readonly date?: LocalDate;
  readonly column?: string;
  /** 公开属性, in the form's own words: 主动公开, 依申请公开, 不予公开. */
  readonly attribute?: string;
  readonly blocks: readonly Block[];
}

/** The draft's text, the blocks joined by `\n`: what every offset of a finding counts into, in UTF-16 units. */
export function draftText(draft: Pick<Draft, "blocks">): string {
  return draft.blocks.map((block) => block.text).join("\n");
}
