import { parseHTML } from "linkedom";
import type { Block } from "../lib/model/draft.ts";
import { hiddenAt, placeAt, readPageText, type PageText } from "../lib/page/editors/page-text.ts";

/** Markup as the page's own reader sees it, and the way from its offsets to those of the DOM's text. */
export interface HtmlDraft {
  readonly blocks: readonly Block[];
  /**
   * The span in `body.textContent` that shows the characters `start`…`end` of the blocks joined by `\n`. What is in an
   * attribute or a comment has the empty span at its element or comment; what is missing, the one at the start.
   */
  readonly inDomText: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Parses a page or a piece of one. */
export function draftFromHtml(html: string): HtmlDraft {
  const isPage = /<(?:html|body)[\s>]/i.test(html);
  const { document } = parseHTML(isPage ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const page = readPageText(document.body);
  const starts = nodeStarts(document.body);
  return { blocks: page.blocks, inDomText: (start, end) => domSpan(page, starts, start, end) };
}

function domSpan(
  page: PageText,
  starts: ReadonlyMap<Node, number>,
  start: number,
  end: number,
): { start: number; end: number } {
  let [from, to]: [number | undefined, number] = [undefined, 0];
  // Line breaks and block borders have no node.
  for (let offset = start; offset < end; offset += 1) {
    const place = placeAt(page, offset);
    if (place === undefined) continue;
    const at = (starts.get(place.node) ?? 0) + place.offset;
    from ??= at;
    to = at + 1;
  }
  if (from !== undefined) return { start: from, end: to };
  const { holder } = start === end ? {} : hiddenAt(page, start);
  const at = (holder && starts.get(holder)) ?? 0;
  return { start: at, end: at };
}

/** Where each node begins in the root's `textContent`. */
function nodeStarts(root: Node): Map<Node, number> {
  const starts = new Map<Node, number>();
  let length = 0;
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      starts.set(node, length);
      if (node.nodeType === 3) length += node.textContent?.length ?? 0;
      else walk(node);
    }
  };
  walk(root);
  return starts;
}
