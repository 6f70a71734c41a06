import { Parser } from "htmlparser2";
import { checkDepth } from "../../attachments/xml.ts";
import { type ReadDocument, TableCollector } from "./read-tables.ts";

const UNREAD = /^(script|style|noscript|template|svg|select|textarea|title|del|s|strike)$/;
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const LINES = /^(br|p|div|h[1-6]|li)$/;

/** The tables of a page, and what of its words is shown. Nothing of it is run or fetched. */
export function tablesOfHtml(html: string): ReadDocument {
  const out = new TableCollector();
  // For each open element, whether it or one around it is not shown.
  const veiled: boolean[] = [];
  const isVeiled = (): boolean => veiled.at(-1) === true;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        veiled.push(isVeiled() || UNREAD.test(name) || isHidden(attributes));
        checkDepth(veiled.length);
        if (isVeiled()) return;
        if (name === "table") out.beginTable();
        else if (name === "tr") out.beginRow();
        else if (name === "td" || name === "th") out.beginCell();
        else if (LINES.test(name)) out.say("\n");
      },
      ontext(text) {
        if (!isVeiled()) out.say(text);
      },
      onclosetag(name) {
        const wasVeiled = veiled.pop() === true;
        if (wasVeiled) return;
        if (name === "td" || name === "th") out.endCell();
        else if (name === "table") out.endTable();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return out.document();
}

function isHidden({ hidden, style = "" }: Readonly<Record<string, string | undefined>>): boolean {
  return hidden !== undefined || INVISIBLE.test(style);
}
