import type { Outcome } from "../../model/category.ts";

/** Names in the page's highlight registry; prefixed, since other tools draw too. */
const NAMES = {
  block: "gongkai-block",
  ask: "gongkai-ask",
  advise: "gongkai-advise",
  current: "gongkai-current",
} as const;

/** What a range is drawn as: an outcome, or the one being pointed at. */
export type Tone = Outcome | "current";

/** Later ones are drawn over earlier ones. */
const PRIORITY: readonly Tone[] = ["advise", "ask", "block", "current"];

/** More ranges than this slow typing down (measured); the rest stay in the list. */
const MAX_RANGES = 1000;

const STYLE = `
::highlight(${NAMES.advise}){text-decoration:underline dotted 2px #57606a}
::highlight(${NAMES.ask}){background-color:rgba(191,135,0,.16);text-decoration:underline wavy 1.5px #9a6700}
::highlight(${NAMES.block}){background-color:rgba(207,34,46,.16);text-decoration:underline 2px #cf222e}
::highlight(${NAMES.current}){background-color:rgba(9,105,218,.32)}`;

/** A document's window with the constructors of its own realm, which is where ranges and sheets must come from. */
type Realm = Window & typeof globalThis;

/** A place that takes style sheets: the document, or the shadow root a field's mirror lives in. */
type StyleScope = Document | ShadowRoot;

const sheets = new WeakMap<StyleScope, CSSStyleSheet>();

/**
 * Draws ranges with the CSS Custom Highlight API: nothing is added to the document, so what the editor saves stays as it
 * was. One painter a surface; several share a document's registry.
 */
export class Painter {
  private drawn: { readonly entry: Highlight; readonly range: Range }[] = [];

  private readonly scope: () => StyleScope | undefined;

  /** `scope` answers where the ranges are now: an editor may have made its document anew. */
  constructor(scope: () => StyleScope | undefined) {
    this.scope = scope;
  }

  /** Draws these ranges in place of the ones before. Silent where the browser has no highlights: the list remains. */
  paint(ranges: readonly { readonly tone: Tone; readonly range: Range }[]): void {
    this.clear();
    const scope = this.scope();
    const realm = scope && realmOf(scope);
    if (!scope || !realm || !("highlights" in realm.CSS)) return;
    ensureStyle(scope, realm);
    for (const { tone, range } of ranges.slice(0, MAX_RANGES)) {
      const entry = registryEntry(realm, tone);
      entry.add(range);
      this.drawn.push({ entry, range });
    }
  }

  /** Takes all of this painter's ranges away. */
  clear(): void {
    // Not looked up anew: where the editor has left the page there is no scope any more, and its ranges still are.
    for (const { entry, range } of this.drawn) entry.delete(range);
    this.drawn = [];
  }
}

function realmOf(scope: StyleScope): Realm | undefined {
  const document = "defaultView" in scope ? scope : scope.ownerDocument;
  return document.defaultView ?? undefined;
}

function registryEntry(realm: Realm, tone: Tone): Highlight {
  const name = NAMES[tone];
  const known = realm.CSS.highlights.get(name);
  if (known) return known;
  const made = new realm.Highlight();
  made.priority = PRIORITY.indexOf(tone);
  realm.CSS.highlights.set(name, made);
  return made;
}

function ensureStyle(scope: StyleScope, realm: Realm): void {
  const known = sheets.get(scope);
  // An editor that rewrites its document drops the sheet; look each time, it is a short list.
  if (known && scope.adoptedStyleSheets.includes(known)) return;
  const sheet = new realm.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  sheets.set(scope, sheet);
}
