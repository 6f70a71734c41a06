import { parseHTML } from "linkedom";
import type { Block } from "../lib/model/draft.ts";
import { placeAt, readPageText, type PageText } from "../lib/page/editors/page-text.ts";

/** Markup as the page's own reader sees it, and the way from its offsets to those of the DOM's text. */
export interface HtmlDraft {
  readonly blocks: readonly Block[];
  /** The span in `body.textContent` that shows the characters `start`…`end` of the blocks joined by `\n`. */
  readonly inDomText: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Parses a page or a piece of one. */
export function draftFromHtml(html: string): HtmlDraft {
  const isPage = /<(?:html|body)[\s>]/i.test(html);
  const { document } = parseHTML(isPage ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const page = readPageText(document.body);
  const starts = textStarts(document.body);
  const toDom = (offset: number): number => domOffset(page, starts, offset);
  return { blocks: page.blocks, inDomText: (start, end) => ({ start: toDom(start), end: toDom(end - 1) + 1 }) };
}

function domOffset(page: PageText, starts: ReadonlyMap<Node, number>, offset: number): number {
  const place = placeAt(page, offset);
  const start = place && starts.get(place.node);
  if (place === undefined || start === undefined) throw new Error(`no text node holds offset ${offset}`);
  return start + place.offset;
}

/** Where each text node begins in the root's `textContent`. */
function textStarts(root: Node): Map<Node, number> {
  const starts = new Map<Node, number>();
  let length = 0;
  const walk = (parent: Node): void => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        starts.set(node, length);
        length += node.textContent?.length ?? 0;
      } else walk(node);
    }
  };
  walk(root);
  return starts;
}
