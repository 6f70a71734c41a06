import type { HiddenPlace } from "../../model/draft.ts";

/** What keeps an element's text from being shown; `size` and `visibility` end where an element inside sets its own. */
export type Veil = "all" | "size" | "visibility" | undefined;

const NEVER_SHOWN = /(?:^|[;\s])(?:display:\s*none|opacity:\s*(?:0+(?:\.0*)?|\.0+)%?\s*(?:[;!]|$)|mso-hide:\s*all)/i;
const SIZE = /(?:^|[;\s])font-size:\s*([^;]*)/i;
const NO_SIZE = /^(?:0+(?:\.0*)?|\.0+)(?:[a-z]+|%)?\s*(?:!|$)/i;
const VISIBILITY = /(?:^|[;\s])visibility:\s*([a-z]+)/i;

/** What an inline style says of being shown. */
interface Style {
  readonly isNever: boolean;
  /** Whether it sets a size above nothing, or one of nothing; the same of visibility. */
  readonly hasSize: boolean | undefined;
  readonly isVisible: boolean | undefined;
}

/** Pasted text comes with the same few styles thousands of times. */
const styles = new Map<string, Style>();
const MOST_STYLES = 500;

function styleOf(text: string): Style {
  const known = styles.get(text);
  if (known) return known;
  const size = SIZE.exec(text)?.[1];
  const visibility = VISIBILITY.exec(text)?.[1];
  const style: Style = {
    isNever: NEVER_SHOWN.test(text),
    hasSize: size === undefined ? undefined : !NO_SIZE.test(size),
    isVisible: visibility === undefined ? undefined : !/^(?:hidden|collapse)$/i.test(visibility),
  };
  if (styles.size >= MOST_STYLES) styles.clear();
  styles.set(text, style);
  return style;
}

/** What veils an element with attributes inside one that is veiled so. Inline only: a style sheet is not published with it. */
export function veilOf(element: Element, outer: Veil): Veil {
  if (outer === "all" || element.hasAttribute("hidden")) return "all";
  const text = element.getAttribute("style");
  if (text === null || text === "") return outer;
  const { isNever, hasSize, isVisible } = styleOf(text);
  if (isNever) return "all";
  const veil = hasSize === undefined || outer === "visibility" ? outer : hasSize ? undefined : "size";
  return isVisible === undefined || veil === "size" ? veil : isVisible ? undefined : "visibility";
}

/**
 * Whether an element is a tracked change. `<s>` alone is a style of writing, as editors' own buttons make it; `<del>` and
 * `<ins>` say that the text was changed, and so do an author, a date or the class of a word processor.
 */
export function trackedChange(element: Element): "deleted" | "inserted" | undefined {
  const name = element.nodeName;
  if (name === "DEL") return "deleted";
  if (name === "INS") return "inserted";
  if (name !== "S" && name !== "STRIKE" && name !== "SPAN") return undefined;
  const change = /(?:^|[\s-])(?:mso|ice|track(?:ed)?)-?(del|ins)/i.exec(element.getAttribute("class") ?? "")?.[1];
  if (change !== undefined) return change.toLowerCase() === "del" ? "deleted" : "inserted";
  const isSigned = name !== "SPAN" && (element.hasAttribute("datetime") || element.hasAttribute("cite"));
  return isSigned ? "deleted" : undefined;
}

/** Whether an editor put the element there for itself and takes it out when saving. */
export function isBookkeeping(element: Element): boolean {
  return element.getAttribute("data-mce-bogus") === "all" || element.hasAttribute("data-cke-hidden-sel");
}

/** A text that goes out with an element and is not shown, on one line. */
export interface HiddenText {
  readonly hidden: HiddenPlace;
  readonly text: string;
}

/** Says nothing: spaces and the fillers that editors put beside a caret. */
const BLANK = /^[\s\u200B-\u200F\u2060\uFEFF]*$/;

/** Whether a text holds nothing that can be seen. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Addresses within the page, or that hold no words. */
const NO_TARGET = /^\s*(?:#|data:|blob:|javascript:|about:)/i;

/** The texts in an element's attributes that go out with it, without those that it shows as well. */
export function attributeTexts(element: Element): readonly HiddenText[] {
  const name = element.nodeName;
  const title = element.getAttribute("title") ?? "";
  const alt = name === "IMG" || name === "AREA" ? (element.getAttribute("alt") ?? "") : "";
  const href = name === "A" || name === "AREA" ? (element.getAttribute("href") ?? "") : "";
  if (title === "" && alt === "" && href === "") return [];
  // A stand-in that CKEditor draws for something else.
  if (element.hasAttribute("data-cke-realelement")) return [];
  const target = NO_TARGET.test(href) ? "" : decoded(href);
  const shown = element.textContent;
  const texts: HiddenText[] = [
    { hidden: "alternative-text", text: onOneLine(alt) },
    { hidden: "alternative-text", text: title === alt ? "" : onOneLine(title) },
    { hidden: "link-target", text: onOneLine(target) },
  ];
  // A part of what is shown may be another target: /a is in /a/b.
  const isShown = ({ hidden, text }: HiddenText): boolean =>
    hidden === "link-target" ? onOneLine(shown) === text : shown.includes(text);
  return texts.filter((one) => !isBlank(one.text) && !isShown(one));
}

/** What a comment of the markup says, without its markup and without what word processors and editors keep in comments. */
export function commentText(data: string): string {
  // CKEditor keeps comments encoded while it edits; what else it keeps so is script.
  const own = data.startsWith("{cke_protected}{C}") ? decoded(data.slice(18)).replace(/^<!--|-->$/g, "") : data;
  if (/^(?:\?|mce:|\{cke_protected\}|(?:Start|End)Fragment)/.test(own.trimStart())) return "";
  const inside = own.replace(/^\s*\[(?:if[^\]]*|endif)\]>?/i, "").replace(/<!(?:\[endif\])?\s*$/i, "");
  const words = ["xml", "style", "script"].reduce(without, inside).replace(/<[^<>]*>/g, "\n");
  const lines = words
    .replace(/&nbsp;/g, " ")
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, character)
    .split(/[\n\r]/);
  const said = lines.filter((line) => !isBlank(line));
  return said.map((line) => line.trim()).join("\n");
}

/** From the first such element to the last: what Word writes for itself. */
function without(text: string, name: string): string {
  const start = text.indexOf(`<${name}`);
  const end = text.lastIndexOf(`</${name}>`);
  return start >= 0 && end > start ? text.slice(0, start) + text.slice(end) : text;
}

function character(whole: string, base: string, digits: string): string {
  const code = Number.parseInt(digits, base === "" ? 10 : 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** With its percent signs resolved, where that is possible. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
