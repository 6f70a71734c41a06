import type { Surface } from "./surface.ts";

type Found = (surface: Surface, gone: AbortSignal) => void;

/**
 * Keeps one-line fields back until there is a place to write an article in. On a site without a profile a search field
 * may be called 标题 too, and alone it makes no article.
 */
export function awaitBody(found: Found): Found {
  const lines: Parameters<Found>[] = [];
  let body = false;
  return (surface, gone) => {
    lines.push([surface, gone]);
    body ||= !isOneLine(surface);
    if (body) for (const [line, lineGone] of lines.splice(0)) if (!lineGone.aborted) found(line, lineGone);
  };
}

/** Whether a surface is a field of one line. */
export function isOneLine({ anchor }: Surface): boolean {
  return anchor.nodeName === "INPUT";
}
