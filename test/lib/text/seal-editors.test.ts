// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { Block } from "../../../lib/model/draft.ts";
import { readPageText } from "../../../lib/page/editors/page-text.ts";
import { sealText } from "../../../lib/text/seal-text.ts";
import { seededRandom } from "../../corpus/random.ts";
import { edited, paragraphs } from "./formatting.ts";

const LINES = [
  "关于2024年度门诊待遇的通知",
  "各定点医疗机构：自2024年1月1日起，起付标准为1 200元，比例85.5%。",
  "本通知有效期5年，详见 DRG 2.0 方案。",
] as const;
const ROWS = [
  ["项目", "标准", "比例"],
  ["门诊", "12", "3"],
  ["住院", "", "85"],
] as const;

interface Shape {
  readonly paragraph: (text: string) => string;
  /** Empty, of the editor's own. */
  readonly empty: string;
  readonly cell: (text: string) => string;
  readonly row?: string;
}

/** How each editor of the demo CMS writes paragraphs and cells into its page. */
const SHAPES: Readonly<Record<string, Shape>> = {
  contenteditable: {
    paragraph: (text) => `<div>${text}</div>`,
    empty: "<div><br></div>",
    cell: (text) => `<td>${text}</td>`,
  },
  ueditor: {
    paragraph: (text) => `<p style="text-indent: 2em;"><span style="font-size: 16px;">${text}</span></p>`,
    empty: '<p><br/></p><span id="_baidu_bookmark_start_0" style="display: none; line-height: 0px;">\u200D</span>',
    cell: (text) => `<td width="200" valign="top" style="word-break: break-all;">${text || "<br/>"}</td>`,
    row: ' class="firstRow"',
  },
  kindeditor: {
    paragraph: (text) => `<p>\n\t&nbsp;&nbsp; ${text}\n</p>\n`,
    empty: '<p>\n\t<br />\n</p><span class="__kindeditor_bookmark_start_0__"></span>',
    cell: (text) => `\n\t\t\t<td>\n\t\t\t\t${text}<br />\n\t\t\t</td>`,
  },
  ckeditor4: {
    paragraph: (text) => `<p>${text}</p>\n\n`,
    empty: '<p>&nbsp;</p><p><span style="display:none" data-cke-bookmark="1">&nbsp;</span></p>',
    cell: (text) => `<td>${text || "&nbsp;"}</td>\n`,
  },
  tinymce: {
    paragraph: (text) => `<p>${text}</p>`,
    empty: '<p><br data-mce-bogus="1"></p><div data-mce-bogus="all">提示</div>',
    cell: (text) => `<td style="width: 33%;">${text || '<br data-mce-bogus="1">'}</td>`,
  },
  wangeditor4: {
    paragraph: (text) => `<p data-we-id="1">${text}<br></p>`,
    empty: '<p data-we-empty-p=""><br></p>',
    cell: (text) => `<td>${text}</td>`,
  },
  wangeditor5: {
    paragraph: (text) =>
      `<p data-slate-node="element"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">${text}</span></span></span></p>`,
    empty: '<p data-slate-node="element"><span data-slate-zero-width="n">\uFEFF<br></span></p>',
    cell: (text) =>
      `<td data-slate-node="element" colSpan="1" rowSpan="1"><span data-slate-string="true">${text || "\uFEFF"}</span></td>`,
  },
  quill: {
    paragraph: (text) =>
      `<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>${text}</li></ol>`,
    empty: "<p><br></p>",
    cell: (text) => `<td data-row="row-1">${text || "<br>"}</td>`,
  },
  prosemirror: {
    paragraph: (text) => `<p>${text}<br class="ProseMirror-trailingBreak"></p>`,
    empty: '<p><img class="ProseMirror-separator"><br class="ProseMirror-trailingBreak"></p>',
    cell: (text) => `<td colspan="1" rowspan="1"><p>${text}</p></td>`,
  },
};

function articleIn({ paragraph, empty, cell, row = "" }: Shape): HTMLElement {
  const [title, ...rest] = LINES;
  const rows = ROWS.map((cells, index) => `<tr${index === 0 ? row : ""}>${cells.map(cell).join("")}</tr>`).join("");
  const root = document.createElement("div");
  root.innerHTML =
    `<h2>${title}</h2>${empty}${rest.map(paragraph).join("")}<table border="1"><tbody>${rows}</tbody></table>` +
    `${paragraph("附件：略")}${empty}`;
  return root;
}

function seal(blocks: readonly Block[]): string {
  return sealText([{ name: "正文", blocks }]);
}

function sealOf(root: Node): string {
  return seal(readPageText(root).blocks);
}

function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textNodes(node)));
}

/** Those with words, of the article and not of the editor. */
function wordsOf(root: HTMLElement): Text[] {
  return textNodes(root).filter(
    ({ data, parentElement }) => /[\p{L}\p{N}]/u.test(data) && parentElement?.getAttribute("data-mce-bogus") !== "all",
  );
}

/** One thing that a toolbar or a CMS does to the markup by itself. */
function format(root: HTMLElement, random: (below: number) => number): void {
  const all = wordsOf(root);
  const node = all[random(all.length)];
  if (!node) return;
  const at = random(node.data.length);
  const isWithinHan = /^\p{sc=Han}{2}$/u.test(node.data.slice(at - 1, at + 1));
  switch (random(7)) {
    case 0:
    case 1: {
      const part = node.splitText(at);
      part.splitText(random(part.data.length + 1));
      const around = document.createElement(["b", "strong", "span", "em", "u", "s", "font"][random(7)] ?? "b");
      if (random(2) === 0) around.setAttribute("style", "font-size: 18px; font-family: 仿宋");
      part.replaceWith(around);
      around.append(part);
      return;
    }
    case 2:
      node.data = node.data.replace(" ", ["\n", "\u00A0", "\n      "][random(3)] ?? " ");
      return;
    case 3:
      node.data = `${node.data.slice(0, at)}\u200B${node.data.slice(at)}`;
      return;
    case 4:
      if (isWithinHan) node.splitText(at).before(document.createElement("br"));
      return;
    case 5:
      if (isWithinHan) node.data = `${node.data.slice(0, at)}\n    ${node.data.slice(at)}`;
      return;
    default:
      root.prepend("\n  ");
      root.append(Object.assign(document.createElement("p"), { innerHTML: "&nbsp;<br>" }));
  }
}

const whole = sealOf(
  articleIn({ paragraph: (text) => `<p>${text}</p>`, empty: "", cell: (text) => `<td>${text}</td>` }),
);

describe.each(Object.entries(SHAPES))("an article in %s", (_, shape) => {
  it("has the same seal as in any other editor", () => {
    expect(sealOf(articleIn(shape))).toBe(whole);
  });

  it("keeps its seal under bold, spans, breaks and rewrapping", () => {
    for (let seed = 1; seed < 40; seed += 1) {
      const random = seededRandom(seed * 7919);
      const root = articleIn(shape);
      for (let times = 0; times < 12; times += 1) format(root, random);
      expect(sealOf(root), root.innerHTML).toBe(whole);
    }
  });

  it("loses it with every edit of one character", () => {
    const random = seededRandom(31);
    const count = wordsOf(articleIn(shape)).length;
    for (let index = 0; index < count; index += 1) {
      const length = wordsOf(articleIn(shape))[index]?.data.trimEnd().length ?? 0;
      for (let place = 0; place < length; place += 1) {
        const root = articleIn(shape);
        const node = wordsOf(root)[index];
        if (!node) throw new Error("no text");
        node.data = edited(node.data, place, random);
        if (sealOf(root) === whole) expect(node.data).toBe("caught");
      }
    }
  });

  it("loses it when a digit moves to another cell, or a text is hidden or struck out", () => {
    const change = (alter: (root: HTMLElement) => void): string => {
      const root = articleIn(shape);
      alter(root);
      return sealOf(root);
    };
    const node = (root: HTMLElement, data: RegExp): Text => {
      const found = wordsOf(root).find((one) => data.test(one.data));
      if (!found) throw new Error("no such text");
      return found;
    };
    const seals = [
      whole,
      change((root) => {
        node(root, /^\s*12\s*$/).data = "1";
        node(root, /^\s*3\s*$/).data = "23";
      }),
      change((root) => node(root, /有效期/).parentElement?.setAttribute("style", "display:none")),
      change((root) => {
        const struck = document.createElement("del");
        const text = node(root, /有效期/);
        text.replaceWith(struck);
        struck.append(text);
      }),
    ];
    expect(new Set(seals).size).toBe(4);
  });
});

describe("an article in a plain field", () => {
  it("has the seal of the same paragraphs, and loses it with an edit", () => {
    const text = LINES.join("\n");
    const html = LINES.map((line) => `<p>${line}</p>`).join("");
    const root = Object.assign(document.createElement("div"), { innerHTML: html });
    expect(seal(paragraphs(text))).toBe(sealOf(root));
    const random = seededRandom(33);
    for (let place = 0; place < text.length; place += 1) {
      expect(seal(paragraphs(edited(text, place, random)))).not.toBe(sealOf(root));
    }
  });
});
