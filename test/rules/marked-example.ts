import type { Draft } from "../../lib/model/draft.ts";

/** A rule's example: its lines as paragraphs, and where the 〔〕 in it stood. */
export interface MarkedExample {
  readonly draft: Draft;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A draft with each line of a text as a paragraph. */
export function draftOf(text: string): Draft {
  return { kind: "article", blocks: text.split("\n").map((line) => ({ kind: "paragraph", text: line })) };
}

/** Takes the 〔〕 out of an example and keeps their places. */
export function readExample(example: string): MarkedExample {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const [index, part] of example.split(/[〔〕]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { draft: draftOf(text), spans };
}
