import { z } from "zod";

/** How many elements, one within or beside the other, a selector may speak of. */
const DEEPEST = 4;
/** How many frames or open shadow roots it may step into, and how often `:not(…)` may stand in another. */
const MOST_STEPS = 3;
const MOST_NESTED = 2;
/** In characters. */
const LONGEST = 300;

const ESCAPE = String.raw`\\(?:[\da-f]{1,6}\s?|[^\n\da-f])`;
const NAME = String.raw`(?:--|-?(?:[a-z_\u0080-\u{10ffff}]|${ESCAPE}))(?:[\w\u0080-\u{10ffff}-]|${ESCAPE})*`;
const SIMPLE = new RegExp(
  String.raw`#${NAME}|\.${NAME}|\[\s*${NAME}\s*(?:[~|^$*]?=\s*(?:${NAME}|[\w-]+|"[^"\n\\]*"|'[^'\n\\]*')\s*(?:\s[is]\s*)?)?\]`,
  "iuy",
);
const TAG = new RegExp(NAME, "iuy");
const WITH_LIST = /:(not|is|where|has)\(\s*/iy;
const PSEUDO = /::?([a-z-]+)/iy;
const COMBINATOR = /\s*[>+~]\s*|\s+(?![\s,)]|$)/y;
const COMMA = /\s*,\s*/y;
const END = /\s*\)/y;

const POSITION = /^(?:nth|first|last|only)-/i;
const STATE =
  /^(?:hover|focus|active|visited|link|any-link|target|checked|indeterminate|default|disabled|enabled|required|optional|valid|invalid|user|in-range|out-of-range|read|placeholder-shown|autofill|open|popover-open|modal|fullscreen|empty|playing|paused)/i;

const INSTEAD = "请改用编号（#…）、类名（.…）或者属性（[name=…]）";

/**
 * Why a selector may not be used to find something on a page, as a Chinese sentence; `undefined` where it may. Told without
 * a DOM: it must be CSS, by what things are and not by where they stand or what is done with them just now, and speak of
 * few elements, so that it outlives a page's small changes (OVERLAY 4.4).
 */
export function faultOfSelector(selector: string): string | undefined {
  if (selector.length > LONGEST) return `超过${LONGEST}个字符。请改用离它最近的编号或者类名。`;
  const steps = selector.split(">>>").map((step) => step.trim());
  if (steps.length > MOST_STEPS + 1) return `“>>>”太多，最多进入${MOST_STEPS}层框架。请先核对网页的框架。`;
  for (const step of steps) {
    const fault = faultOfStep(step);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** One part between two `>>>`. */
function faultOfStep(text: string): string | undefined {
  let at = 0;
  let nested = 0;
  const take = (form: RegExp): RegExpExecArray | undefined => {
    form.lastIndex = at;
    const taken = form.exec(text);
    if (!taken) return undefined;
    at = form.lastIndex;
    return taken;
  };
  const fault = listFault(false);
  return fault ?? (at < text.length ? unread() : undefined);

  function unread(): string {
    const rest = text.slice(at, at + 20);
    return rest === "" ? "没有写完。请核对选择器的写法。" : `从“${rest}”起读不懂。请核对选择器的写法。`;
  }

  function listFault(isRelative: boolean): string | undefined {
    do {
      const found = pathFault(isRelative);
      if (found !== undefined) return found;
    } while (take(COMMA));
    return undefined;
  }

  function pathFault(isRelative: boolean): string | undefined {
    if (isRelative) take(COMBINATOR);
    let depth = 0;
    do {
      depth += 1;
      if (depth > DEEPEST) return `超过${DEEPEST}层，网站稍有改动就会找不到。请改用离它最近的编号或者类名。`;
      const found = elementFault();
      if (found !== undefined) return found;
    } while (take(COMBINATOR));
    return undefined;
  }

  function elementFault(): string | undefined {
    const start = at;
    if (text[at] === "*") return `用了“*”，什么都能找到。${INSTEAD}。`;
    take(TAG);
    for (;;) {
      if (take(SIMPLE)) continue;
      const withList = take(WITH_LIST);
      if (withList) {
        nested += 1;
        if (nested > MOST_NESTED) return `“${withList[0]}”套得太深。${INSTEAD}。`;
        const found = listFault(withList[1]?.toLowerCase() === "has");
        if (found !== undefined) return found;
        if (!take(END)) return unread();
        nested -= 1;
        continue;
      }
      const pseudo = take(PSEUDO);
      if (!pseudo) return at === start ? unread() : undefined;
      return pseudoFault(pseudo[0], pseudo[1] ?? "");
    }
  }
}

function pseudoFault(written: string, name: string): string {
  if (POSITION.test(name)) return `用了“${written}”，按位置找，网站一改版就会找错。${INSTEAD}。`;
  if (STATE.test(name)) return `用了“${written}”，按一时的状态找，换个时候就找不到。${INSTEAD}。`;
  return `用了“${written}”，这里不能用。${INSTEAD}。`;
}

/**
 * A CSS selector. ` >>> ` steps into the one frame or open shadow root that the part before it matches, e.g.
 * `iframe[name=main] >>> #title`.
 */
export const SelectorSchema = z.string().min(1).superRefine(noFault);

/** A CSS selector that is looked for in one document or element, so without ` >>> `. */
export const PlainSelectorSchema = z
  .string()
  .min(1)
  .max(180)
  .superRefine((selector, context) => {
    if (selector.includes(">>>")) context.addIssue("用了“>>>”，这里不能进入框架。请写框架里面的选择器。");
    else noFault(selector, context);
  });

function noFault(selector: string, context: z.RefinementCtx): void {
  const fault = faultOfSelector(selector);
  if (fault !== undefined) context.addIssue(fault);
}
