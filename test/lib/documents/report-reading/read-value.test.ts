import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { tablesOfHtml } from "../../../../lib/documents/report-reading/html-tables.ts";
import { readValue } from "../../../../lib/documents/report-reading/read-value.ts";
import { tablesOfWord } from "../../../../lib/documents/report-reading/word-tables.ts";

const figure = (value: number) => ({ state: "figure", value });

/** What is read of a cell with such a content, in a page and in a Word document. */
const ofPage = (content: string) =>
  readValue(tablesOfHtml(`<table><tr><td>${content}</td></tr></table>`).tables[0]?.[0]?.[0] ?? "?");
function ofWord(content: string) {
  const xml = `<w:document xmlns:w="w"><w:body><w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl></w:body></w:document>`;
  const { tables } = tablesOfWord(zipSync({ "word/document.xml": strToU8(xml) }));
  return readValue(tables[0]?.[0]?.[0] ?? "?");
}
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe("B.2–4: what is a figure", () => {
  test.each([
    ["12", 12],
    [" １２ ", 12],
    ["1\u200b2", 12],
    ["1,234", 1234],
    ["1，234，567", 1_234_567],
    ["3 件", 3],
    ["3.0", 3],
  ])("%j is", (text, value) => {
    expect(readValue(text)).toEqual(figure(value));
  });

  test.each([
    "1 2",
    "1\n2",
    "1\u00a02",
    "1 234",
    "1, 234",
    "3¹",
    "3①",
    "①",
    "½",
    "12,34",
    "1,2",
    "3.5",
    "3^1",
    "3[1]",
    "3*",
  ])("%j is none, and is said as it stands", (text) => {
    expect(readValue(text)).toEqual({ state: "unread", text: text.replaceAll(/\s/g, " ") });
    expect(readValue(text, true).state).toBe(text === "3.5" ? "figure" : "unread");
  });

  test("in a page digits count together only where they stand together", () => {
    for (const whole of [
      "1<span>2</span>",
      "<p><b>1</b><i>2</i></p>",
      "12<s>3</s>",
      '12<u style="text-decoration: line-through">3</u>',
    ])
      expect(ofPage(whole), whole).toEqual(figure(12));
    for (const two of [
      "1<br>2",
      "<p>1</p><p>2</p>",
      "<p>1</p>2",
      "1<div>2</div>",
      "1<hr>2",
      '1<span style="display:block">2</span>',
      "1&nbsp;2",
      "3<sup>1</sup>",
      "3<sup><a href='#a'>1</a></sup>",
      "3<sub>1</sub>",
      '3<span style="vertical-align: super">1</span>',
    ])
      expect(ofPage(two).state, two).toBe("unread");
    expect(ofPage("3<sup> </sup>")).toEqual(figure(3));
  });

  test("what is a picture or a field to fill in is not empty, and no 0", () => {
    for (const content of [
      "<img src='3.png'>",
      "<svg><text>3</text></svg>",
      "3<img src='x.gif'>",
      "<input value=3>",
      "<canvas></canvas>",
    ])
      expect(ofPage(content), content).toEqual({ state: "unread", text: expect.stringContaining("［图］") });
    expect(ofPage("<input type=hidden value=3>").state).toBe("blank");
    expect(ofPage("<span style='display:none'><img src='3.png'></span>").state).toBe("blank");
    for (const one of ["<w:drawing/>", "<w:pict/>", '<w:sym w:char="F033"/>'])
      expect(ofWord(`<w:p><w:r>${one}</w:r></w:p>`), one).toEqual({ state: "unread", text: "［图］" });
  });

  test("in a Word document likewise", () => {
    for (const whole of [
      `<w:p>${run("1")}${run("2")}</w:p>`,
      `<w:p>${run("12")}${run("3", "<w:strike/>")}</w:p>`,
      `<w:p>${run("12")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      `<w:p><w:pPr><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:pPr>${run("12", '<w:vertAlign w:val="baseline"/>')}</w:p>`,
    ])
      expect(ofWord(whole), whole).toEqual(figure(12));
    for (const two of [
      `<w:p>${run("1")}</w:p><w:p>${run("2")}</w:p>`,
      `<w:p>${run("1")}<w:r><w:br/></w:r>${run("2")}</w:p>`,
      `<w:p>${run("1")}<w:r><w:cr/></w:r>${run("2")}</w:p>`,
      `<w:p>${run("1")}<w:r><w:tab/></w:r>${run("2")}</w:p>`,
      `<w:p>${run("1")}<w:r><w:noBreakHyphen/></w:r>${run("2")}</w:p>`,
      `<w:p>${run("3")}${run("1", '<w:vertAlign w:val="superscript"/>')}</w:p>`,
      `<w:p>${run("3")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>1</w:t></w:r></w:p>`,
    ])
      expect(ofWord(two).state, two).toBe("unread");
  });
});
