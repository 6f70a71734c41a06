import { DRAFT_KINDS, type Block, type Draft, type HiddenPlace } from "../../lib/model/draft.ts";

/** A rule's example: its lines as paragraphs, and where the 〔〕 in it stood. */
export interface MarkedExample {
  readonly draft: Draft;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const FIELDS = ["kind", "title", "source", "author", "date", "column", "attribute"];
const TABLE_ROW = /^\|.*\|$/;
const HIDDEN_LINE = /^!(comment|alternative-text|link-target|invisible|deleted|inserted|metadata) (.*)$/;

/** A draft with each line of a text as a paragraph. */
export function draftOf(text: string): Draft {
  return { kind: "article", blocks: text.split("\n").map((line) => ({ kind: "paragraph", text: line })) };
}

/**
 * A draft from a rule's example. First lines like `@title 名称` (of {@link FIELDS}) say what is known of it; a line `| 甲 | 乙 |` is a
 * row of a table, the first of several its header; a line `# 标题` is a heading; a line `!comment 文字` is not shown, being in
 * that hidden place; any other line a paragraph.
 */
export function exampleDraft(text: string): Draft {
  const fields: Partial<Record<string, string>> = {};
  const blocks: Block[] = [];
  let [table, row] = [-1, -1];
  for (const line of text.split("\n")) {
    const field = /^@([a-z]+) ?(.*)$/.exec(line);
    if (field?.[1] !== undefined && FIELDS.includes(field[1]) && blocks.length === 0) {
      fields[field[1]] = field[2] ?? "";
      continue;
    }
    const [, place, said] = HIDDEN_LINE.exec(line) ?? [];
    if (said !== undefined) {
      // The expression names hidden places only.
      blocks.push({ kind: "paragraph", text: said, hidden: place as HiddenPlace });
      continue;
    }
    if (!TABLE_ROW.test(line)) {
      row = -1;
      blocks.push(line.startsWith("# ") ? { kind: "heading", text: line.slice(2) } : { kind: "paragraph", text: line });
      continue;
    }
    if (row < 0) table += 1;
    row += 1;
    for (const [column, cell] of line.slice(1, -1).split("|").entries()) {
      blocks.push({ kind: "cell", text: cell.trim(), cell: { table, row, column, isHeader: row === 0 } });
    }
  }
  const { kind: said, ...rest } = fields;
  return { ...rest, kind: DRAFT_KINDS.find((kind) => kind === said) ?? "article", blocks };
}

/** Takes the 〔〕 out of an example and keeps their places, in the draft's text. */
export function readExample(example: string): MarkedExample {
  const draft = exampleDraft(example);
  const spans: { start: number; end: number }[] = [];
  let offset = 0;
  const blocks = draft.blocks.map((block) => {
    let text = "";
    for (const [index, part] of block.text.split(/[〔〕]/).entries()) {
      const start = offset + text.length;
      if (index % 2 === 1) spans.push({ start, end: start + part.length });
      text += part;
    }
    offset += text.length + 1;
    return { ...block, text };
  });
  return { draft: { ...draft, blocks }, spans };
}
