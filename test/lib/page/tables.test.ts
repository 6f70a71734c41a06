// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readPageText } from "../../../lib/page/editors/page-text.ts";

/** Each cell's text with its table, row and column; `h` marks a header. */
function cells(html: string): string[] {
  document.body.innerHTML = html;
  return readPageText(document.body).blocks.flatMap(({ text, cell }) =>
    cell ? [`${text}@${cell.table}.${cell.row}.${cell.column}${cell.isHeader ? "h" : ""}`] : [],
  );
}

const row = (...texts: string[]): string => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;

describe("where a cell stands", () => {
  it.each([
    ["rows and columns", `<table>${row("甲", "乙")}${row("丙", "丁")}</table>`, "甲@0.0.0 乙@0.0.1 丙@0.1.0 丁@0.1.1"],
    ["empty cells count", `<table>${row("", "乙")}${row("丙", "")}</table>`, "乙@0.0.1 丙@0.1.0"],
    [
      "th heads its column",
      "<table><tr><th>甲</th><th>乙</th></tr><tr><td>丙</td></tr></table>",
      "甲@0.0.0h 乙@0.0.1h 丙@0.1.0",
    ],
    ["th beside values does not", "<table><tr><th>甲</th><td>乙</td></tr></table>", "甲@0.0.0 乙@0.0.1"],
    ["but where it says so", '<table><tr><th scope="col">甲</th><td>乙</td></tr></table>', "甲@0.0.0h 乙@0.0.1"],
    [
      "all of thead",
      `<table><thead>${row("甲", "乙")}</thead><tbody>${row("丙")}</tbody></table>`,
      "甲@0.0.0h 乙@0.0.1h 丙@0.1.0",
    ],
    [
      "spans over columns",
      `<table><tr><td colspan="2">甲</td><td>乙</td></tr>${row("丙", "丁", "戊")}</table>`,
      "甲@0.0.0 乙@0.0.2 丙@0.1.0 丁@0.1.1 戊@0.1.2",
    ],
    [
      "spans over rows",
      `<table><tr><td rowspan="2">甲</td><td>乙</td></tr>${row("丙")}${row("丁", "戊")}</table>`,
      "甲@0.0.0 乙@0.0.1 丙@0.1.1 丁@0.2.0 戊@0.2.1",
    ],
    [
      "both, with a cell between",
      `<table><tr><td rowspan="3">甲</td><td colspan="2" rowspan="2">乙</td><td>丙</td></tr>${row("丁")}${row("戊", "己")}</table>`,
      "甲@0.0.0 乙@0.0.1 丙@0.0.3 丁@0.1.3 戊@0.2.1 己@0.2.2",
    ],
    [
      "no span reaches out of its group",
      `<table><thead><tr><td rowspan="5">甲</td><td>乙</td></tr></thead><tbody>${row("丙", "丁")}</tbody></table>`,
      "甲@0.0.0h 乙@0.0.1h 丙@0.1.0 丁@0.1.1",
    ],
    [
      "rowspan 0 reaches to the end of the group",
      `<table><tbody><tr><td rowspan="0">甲</td><td>乙</td></tr>${row("丙")}${row("丁")}</tbody></table>`,
      "甲@0.0.0 乙@0.0.1 丙@0.1.1 丁@0.2.1",
    ],
    [
      "nonsense spans are none",
      '<table><tr><td colspan="-3">甲</td><td colspan="x">乙</td></tr></table>',
      "甲@0.0.0 乙@0.0.1",
    ],
    [
      "several paragraphs in a cell",
      "<table><tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr></table>",
      "甲@0.0.0 乙@0.0.0 丙@0.0.1",
    ],
    [
      "a table in a cell",
      `<table><tr><td>甲<table>${row("乙", "丙")}</table>丁</td><td>戊</td></tr></table><table>${row("己", "庚")}</table>`,
      "甲@0.0.0 乙@1.0.0 丙@1.0.1 丁@0.0.0 戊@0.0.1 己@2.0.0 庚@2.0.1",
    ],
    [
      "a frame of one cell is no table",
      `<table><tr><td>甲</td></tr></table><table>${row("乙", "丙")}</table>`,
      "乙@0.0.0 丙@0.0.1",
    ],
    ["a caption is no cell", `<table><caption>题</caption>${row("乙", "丙")}</table>`, "乙@0.0.0 丙@0.0.1"],
  ])("%s", (_, html, expected) => {
    expect(cells(html).join(" ")).toBe(expected);
  });

  it("through wrappers that editors put around rows and cells", () => {
    document.body.innerHTML = "<div id='table'></div>";
    const table = document.createElement("table");
    const make = (name: string, ...children: (Node | string)[]): Element => {
      const element = document.createElement(name);
      element.append(...children);
      return element;
    };
    table.append(
      make("tbody", make("div", make("tr", make("div", make("td", "甲")), make("td", "乙")))),
      make("div", make("tr", make("td", "丙"), make("td", "丁"))),
    );
    document.body.replaceChildren(table);
    const { blocks } = readPageText(document.body);
    expect(blocks.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([
      ["甲", 0, 0],
      ["乙", 0, 1],
      ["丙", 1, 0],
      ["丁", 1, 1],
    ]);
  });
});
