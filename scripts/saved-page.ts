import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseHTML } from "linkedom";
import { decodeStrictly } from "../lib/attachments/decode-text.ts";

/** A web page that was saved with its frames, e.g. by Chrome's 「网页，全部」. */
export interface SavedPage {
  /** Where it was saved from, where it says so. */
  readonly address: URL | undefined;
  /** How many elements a selector finds; of `within`, in each element that this finds. A sentence where it cannot be told. */
  readonly count: (selector: string, within?: string) => readonly number[] | string;
}

/** Reads a saved page; throws where there is no such file. */
export function readSavedPage(path: string): SavedPage {
  const html = textOf(path);
  const { document } = parseHTML(html);
  return {
    address: addressOf(html),
    count(selector, within) {
      try {
        const found = within === undefined ? [document] : [...document.querySelectorAll(within)];
        return found.map((root) => countIn(root, selector, path));
      } catch (error) {
        return error instanceof NoFrame ? error.message : "这里核对不了，请在浏览器里核对";
      }
    },
  };
}

class NoFrame extends Error {}

/** Steps of a selector lead into frames that were saved beside the page. */
function countIn(root: ParentNode, selector: string, path: string): number {
  const [first = "", ...rest] = selector.split(">>>").map((step) => step.trim());
  const found = [...root.querySelectorAll(first)];
  if (rest.length === 0) return found.length;
  return found.reduce((sum, frame) => {
    const source = frame.getAttribute("src") ?? "";
    const file = join(dirname(path), decodeURIComponent(source.replace(/[?#].*$/, "")));
    if (/^[a-z]+:|^\/|^$/i.test(source) || !existsSync(file)) {
      throw new NoFrame(`“${first}”是框架，没有一起存下来，请另存框架的网页再核对`);
    }
    return sum + countIn(parseHTML(textOf(file)).document, rest.join(" >>> "), file);
  }, 0);
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return decodeStrictly(bytes) ?? bytes.toString("utf8");
}

/** Browsers write it into the first comment. */
function addressOf(html: string): URL | undefined {
  const [, address = ""] = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 5000)) ?? [];
  return URL.canParse(address) ? new URL(address) : undefined;
}
