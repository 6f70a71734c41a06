// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { READ_ATTRIBUTES } from "../../../lib/page/editors/change-watch.ts";
import { readPageText, type PageText } from "../../../lib/page/editors/page-text.ts";
import { KnownParagraphs } from "../../../lib/page/editors/known-paragraphs.ts";
import { seededRandom } from "../../corpus/random.ts";

const TAGS = "p div span b h2 pre table thead tbody tr tr td td th ul li br script del ins s a img".split(" ");
const TEXTS = ["字", "手机13800001234", " ", "\n", "", "一\n二", "\u200B"];
const ATTRIBUTES = [
  ["style", "display:none"],
  ["style", "font-size:0"],
  ["style", "font-size:12px"],
  ["style", "visibility:visible"],
  ["hidden", ""],
  ["title", "说明"],
  ["alt", "图"],
  ["href", "http://10.0.0.1/"],
  ["colspan", "2"],
  ["rowspan", "2"],
  ["rowspan", "0"],
  ["scope", "col"],
] as const;
/** What random edits of nothing would seldom come to. */
const ROWS =
  '<tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td><p>丙</p><p>丁</p></td></tr><tr><td>戊</td><td>己</td></tr>';
const START =
  `<div>前<table><tbody>${ROWS}</tbody></table></div><div><p>中</p><table>${ROWS}</table></div>` +
  `<table><thead><tr><th>头</th><th>头</th></tr></thead><tbody>${ROWS}<tr><td><div><table>${ROWS}</table></div></td></tr></tbody></table>` +
  `<p>后<a href="/x">链</a></p><div><p>一<!--注--></p><div><img alt="图"></div></div>`;

function nodesOf(page: PageText): Text[] {
  return page.paragraphs.flatMap(({ segments }) => segments.map(({ node }) => node));
}

describe("KnownParagraphs", () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))("reads what a full walk reads, edits of seed %i", (seed) => {
    const random = seededRandom(seed);
    const root = document.createElement("div");
    root.innerHTML = START;
    const known = new KnownParagraphs();
    const observer = new MutationObserver(() => {});
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: READ_ATTRIBUTES });
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
      const kind = random(9);
      if (kind < 4) return document.createTextNode(one(TEXTS) ?? "");
      if (kind === 4) return document.createComment(one(TEXTS) ?? "");
      const element = document.createElement(one(TAGS) ?? "p");
      if (random(2) === 0) element.append(document.createTextNode(one(TEXTS) ?? ""));
      return element;
    };
    const edit = (): void => {
      const parent = one([root, ...nodes().filter((node) => node.nodeType === 1)]) ?? root;
      const node = one(nodes());
      const kind = random(6);
      if (kind === 0 && node?.parentNode) {
        node.parentNode.removeChild(node);
        outside.push(node);
      } else if (kind === 1 && node && !node.contains(parent)) {
        if (outside.includes(node)) outside.splice(outside.indexOf(node), 1);
        parent.insertBefore(node, one([...parent.childNodes]) ?? null);
      } else if (kind === 2 && node && node.nodeType !== 1) node.nodeValue = one(TEXTS) ?? "";
      else if (kind === 3) {
        const [name, value] = one(ATTRIBUTES) ?? ["hidden", ""];
        if (parent === root) return;
        if (random(3) > 0) (parent as Element).setAttribute(name, value);
        else (parent as Element).removeAttribute(name);
      } else parent.insertBefore(make(), one([...parent.childNodes]) ?? null);
    };
    for (let step = 0; step < 150; step += 1) {
      for (let edits = random(4); edits >= 0; edits -= 1) edit();
      known.forget(observer.takeRecords());
      const [quick, full] = [readPageText(root, known), readPageText(root)];
      expect([quick.text, quick.blocks, quick.starts]).toEqual([full.text, full.blocks, full.starts]);
      expect(quick.paragraphs.map(({ holder }) => holder)).toEqual(full.paragraphs.map(({ holder }) => holder));
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
    root.innerHTML = "<table><tr><td><p>一</p></td><td></td></tr></table>";
    const known = new KnownParagraphs();
    const inner = root.querySelector("p");
    expect(readPageText(root, known).blocks[0]?.kind).toBe("cell");
    if (inner) root.append(inner);
    known.forget([{ target: root.querySelector("td") ?? root, addedNodes: root.childNodes }]);
    expect(readPageText(root, known).blocks).toEqual([{ kind: "paragraph", text: "一" }]);
  });

  it("gives cells their new rows where a row came in above, and reads no more than the row in a large table", () => {
    const root = document.createElement("div");
    const rows = Array.from({ length: 20 }, (_, row) => `<tr><td>甲${row}</td><td>乙${row}</td></tr>`);
    root.innerHTML = `<p>前</p><table><tbody>${rows.join("")}</tbody></table>`;
    const known = new KnownParagraphs();
    const before = readPageText(root, known);
    const body = root.querySelector("tbody") ?? root;
    const last = body.lastElementChild?.firstElementChild ?? root;
    last.append("！");
    known.forget([{ target: last, addedNodes: last.childNodes }]);
    const typed = readPageText(root, known);
    expect(typed.blocks.filter((block) => !before.blocks.includes(block))).toEqual([
      { kind: "cell", text: "甲19！", cell: { table: 0, row: 19, column: 0 } },
    ]);
    const row = document.createElement("tr");
    row.innerHTML = "<td>新</td><td>行</td>";
    body.prepend(row);
    known.forget([{ target: body, addedNodes: [row] as unknown as NodeList }]);
    expect(readPageText(root, known).blocks).toEqual(readPageText(root).blocks);
    expect(readPageText(root, known).blocks.at(-1)?.cell?.row).toBe(20);
  });

  it("gives the cells of a table their new table where one came in above", () => {
    const root = document.createElement("div");
    root.innerHTML = "<div><table><tr><td>一</td><td>二</td></tr></table></div>";
    const known = new KnownParagraphs();
    readPageText(root, known);
    const table = root.querySelector("table")?.cloneNode(true) ?? root;
    root.prepend(table);
    known.forget([{ target: root, addedNodes: [table] as unknown as NodeList }]);
    expect(readPageText(root, known).blocks.map(({ cell }) => cell?.table)).toEqual([0, 0, 1, 1]);
  });
});
