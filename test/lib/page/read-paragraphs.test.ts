// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readPageText, type PageText } from "../../../lib/page/editors/page-text.ts";
import { KnownParagraphs } from "../../../lib/page/editors/read-paragraphs.ts";
import { seededRandom } from "../../corpus/random.ts";

const TAGS = ["p", "div", "span", "b", "h2", "pre", "table", "tr", "td", "ul", "li", "br", "script"];
const TEXTS = ["字", "手机13800001234", " ", "\n", "", "一\n二"];

function nodesOf(page: PageText): Text[] {
  return page.paragraphs.flatMap(({ segments }) => segments.map(({ node }) => node));
}

describe("KnownParagraphs", () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))("reads what a full walk reads, edits of seed %i", (seed) => {
    const random = seededRandom(seed);
    const root = document.createElement("div");
    const known = new KnownParagraphs();
    const observer = new MutationObserver(() => {});
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    /** Taken out and kept: edited there, it may come back. */
    const outside: Node[] = [];
    const one = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
    const nodes = (): Node[] => {
      const found: Node[] = [];
      const collect = (node: Node): void => {
        for (const child of node.childNodes) {
          found.push(child);
          collect(child);
        }
      };
      for (const tree of [root, ...outside]) collect(tree);
      return [...found, ...outside];
    };
    const make = (): Node => {
      if (random(2) === 0) return document.createTextNode(one(TEXTS) ?? "");
      const element = document.createElement(one(TAGS) ?? "p");
      if (random(2) === 0) element.append(document.createTextNode(one(TEXTS) ?? ""));
      return element;
    };
    const edit = (): void => {
      const parent = one([root, ...nodes().filter((node) => node.nodeType === 1)]) ?? root;
      const node = one(nodes());
      const kind = random(5);
      if (kind === 0 && node?.parentNode) {
        node.parentNode.removeChild(node);
        outside.push(node);
      } else if (kind === 1 && node && !node.contains(parent)) {
        if (outside.includes(node)) outside.splice(outside.indexOf(node), 1);
        parent.insertBefore(node, one([...parent.childNodes]) ?? null);
      } else if (kind === 2 && node?.nodeType === 3) node.nodeValue = one(TEXTS) ?? "";
      else parent.insertBefore(make(), one([...parent.childNodes]) ?? null);
    };
    for (let step = 0; step < 150; step += 1) {
      for (let edits = random(4); edits >= 0; edits -= 1) edit();
      known.forget(observer.takeRecords());
      const [quick, full] = [readPageText(root, known), readPageText(root)];
      expect([quick.text, quick.blocks, quick.starts]).toEqual([full.text, full.blocks, full.starts]);
      // The very nodes, not only equal ones.
      const [quickNodes, fullNodes] = [nodesOf(quick), nodesOf(full)];
      expect(quickNodes.length).toBe(fullNodes.length);
      expect(quickNodes.every((node, index) => node === fullNodes[index])).toBe(true);
    }
  });

  it("walks nothing again where nothing changed", () => {
    const root = document.createElement("div");
    root.innerHTML = "<div><p>一</p><p>二<b>三</b></p></div>";
    const known = new KnownParagraphs();
    const before = readPageText(root, known);
    const bold = root.querySelector("b") ?? root;
    bold.append("四");
    known.forget([{ target: bold, addedNodes: bold.childNodes }]);
    const after = readPageText(root, known);
    expect(after.text).toBe("一\n二三四");
    expect(after.paragraphs[0]).toBe(before.paragraphs[0]);
  });

  it("reads an element anew that has moved out of a table", () => {
    const root = document.createElement("div");
    root.innerHTML = "<table><tr><td><p>一</p></td></tr></table>";
    const known = new KnownParagraphs();
    const inner = root.querySelector("p");
    expect(readPageText(root, known).blocks[0]?.kind).toBe("cell");
    if (inner) root.append(inner);
    known.forget([{ target: root.querySelector("td") ?? root, addedNodes: root.childNodes }]);
    expect(readPageText(root, known).blocks).toEqual([{ kind: "paragraph", text: "一" }]);
  });
});
