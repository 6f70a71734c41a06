import { Parser } from "htmlparser2";
import { checkDepth } from "../../attachments/xml.ts";
import { type ReadDocument, TableCollector } from "./read-tables.ts";
import { PICTURE } from "./read-value.ts";

const UNREAD = /^(script|style|noscript|template|svg|select|textarea|title|del|s|strike)$/;
const INVISIBLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|line-through/i;
/** What stands on lines of its own, so that digits before and after it are two numbers. */
const LINES = /^(br|hr|p|div|h[1-6]|[ou]l|li|d[ltd]|pre|blockquote|center|section|article|aside|header|footer|figure)$/;
const PICTURES = /^(img|svg|canvas|object|embed|input|select|textarea)$/;
const BLOCK = /display\s*:\s*(block|flex|grid|table|list-item)/i;
const RAISED = /vertical-align\s*:\s*(super|sub|text-top|text-bottom)/i;

/** An open element. */
interface OpenElement {
  /** It or one around it is not shown. */
  readonly isVeiled: boolean;
  /** Its words are a footnote's sign and the like. */
  readonly isRaised: boolean;
  readonly isLine: boolean;
}

/** The tables of a page, and what of its words is shown; before raised words stands ^. Nothing of it is run or fetched. */
export function tablesOfHtml(html: string): ReadDocument {
  const out = new TableCollector();
  const open: OpenElement[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const around = open.at(-1);
        if (around?.isVeiled !== true && PICTURES.test(name) && !isHidden(attributes)) out.say(PICTURE);
        const element = elementOf(name, attributes, around);
        open.push(element);
        checkDepth(open.length);
        if (element.isVeiled) return;
        if (name === "table") out.beginTable();
        else if (name === "tr") out.beginRow();
        else if (name === "td" || name === "th") out.beginCell();
        else if (element.isLine) out.say("\n");
      },
      ontext(text) {
        const { isVeiled = false, isRaised = false } = open.at(-1) ?? {};
        if (!isVeiled) out.say(isRaised && text.trim() !== "" ? `^${text}` : text);
      },
      onclosetag(name) {
        const element = open.pop();
        if (!element || element.isVeiled) return;
        if (name === "td" || name === "th") out.endCell();
        else if (name === "table") out.endTable();
        else if (element.isLine) out.say("\n");
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return out.document();
}

function elementOf(name: string, attributes: Readonly<Record<string, string>>, around?: OpenElement): OpenElement {
  const { style = "" } = attributes;
  return {
    isVeiled: around?.isVeiled === true || UNREAD.test(name) || isHidden(attributes),
    isRaised: around?.isRaised === true || /^su[bp]$/.test(name) || RAISED.test(style),
    isLine: LINES.test(name) || BLOCK.test(style),
  };
}

function isHidden({ hidden, type, style = "" }: Readonly<Record<string, string | undefined>>): boolean {
  return hidden !== undefined || type === "hidden" || INVISIBLE.test(style);
}
