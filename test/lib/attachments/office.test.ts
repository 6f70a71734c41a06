import { describe, expect, test } from "vitest";
import { docx, jpeg, xlsx } from "../../files/build.ts";
import { idIn } from "../../files/planted.ts";
import { made, read, whereIs } from "./reading.ts";

describe("a document of LibreOffice", () => {
  test.each([
    ["body", "正文第2段", undefined],
    ["cell", "正文的表格1第2行第2列", undefined],
    ["header", "页眉", undefined],
    ["footer", "页脚", undefined],
    ["footnote", "脚注", undefined],
    ["comment", "批注", "comment"],
    ["deleted", "正文第2段（删去而留有痕迹的文字）", "deleted"],
    ["inserted", "正文第3段", "inserted"],
    ["vanished", "正文第5段（隐藏文字）", "invisible"],
    ["link", "链接地址", "link-target"],
    ["property", "文件属性“经办人证号”", "metadata"],
  ] as const)("%s is found at its place", async (planted, place, hidden) => {
    const attachment = await read("a.docx", made("notice.docx"));
    expect(whereIs(attachment, idIn(planted))).toContainEqual({ place, hidden });
  });

  test("tables keep their rows and columns, and a merged cell is one", async () => {
    const { draft } = await read("a.docx", made("notice.docx"));
    const cells = draft.blocks.flatMap(({ cell, text }) => (cell ? [[cell.row, cell.column, text]] : []));
    expect(cells).toEqual([
      [0, 0, "姓名"],
      [0, 1, "身份证号"],
      [0, 2, "备注"],
      [1, 0, "张某"],
      [1, 1, idIn("cell")],
      [1, 2, "无"],
      [2, 1, "合并"],
    ]);
  });

  test("a clean one has nothing to note", async () => {
    const { notes, draft } = await read("a.docx", made("clean.docx"));
    expect(notes).toEqual([]);
    expect(draft.blocks[0]).toEqual({ kind: "heading", text: "关于开展医保宣传月活动的通知" });
  });
});

describe("a document", () => {
  test("runs cut in the middle of a number are one text", async () => {
    const runs = ["341525", "19900101", "1006"].map((part) => `<w:r><w:t>${part}</w:t></w:r>`).join("");
    const { draft } = await read("a.docx", docx(`<w:p>${runs}</w:p>`));
    expect(draft.blocks.map(({ text }) => text)).toEqual(["341525199001011006"]);
  });

  test("a text box is read once, with its alternative text, and what stands in for it is not", async () => {
    const box = (text: string): string => `<w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent>`;
    const body = `<w:p><w:r><wp:docPr descr="图说"/><mc:AlternateContent><mc:Choice>${box("框内")}</mc:Choice><mc:Fallback>${box("框内")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const attachment = await read("a.docx", docx(body));
    expect(whereIs(attachment, "框内")).toHaveLength(1);
    expect(whereIs(attachment, "图说")[0]?.hidden).toBe("alternative-text");
  });

  test("a picture in it tells where it was taken, and the file behind a chart is read", async () => {
    const photo = jpeg({ north: [31, 23], east: [116, 20], artist: "Wang Jianguo" });
    const book = xlsx([
      {
        name: "数据",
        content: `<sheetData><row><c t="inlineStr"><is><t>${idIn("cell")}</t></is></c></row></sheetData>`,
      },
    ]);
    const bytes = docx("<w:p/>", { "word/media/image1.jpeg": photo, "word/embeddings/book.xlsx": book });
    const attachment = await read("a.docx", bytes);
    expect(whereIs(attachment, "拍摄地点：北纬31.38°，东经116.33°")).toEqual([
      { place: "图片 image1.jpeg的拍摄地点", hidden: "picture-data" },
    ]);
    expect(whereIs(attachment, "Wang Jianguo")[0]?.place).toBe("图片 image1.jpeg的拍摄者");
    expect(whereIs(attachment, idIn("cell"))[0]?.place).toBe("内嵌文件 book.xlsx：工作表“数据”A1");
  });

  test("what is declared as an entity is resolved neither inside nor outside the file", async () => {
    const evil = `<!DOCTYPE d [<!ENTITY a "内"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x"><w:body><w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p></w:body></w:document>`;
    const { draft } = await read("a.docx", docx("", { "word/document.xml": evil }));
    expect(draft.blocks.map(({ text }) => text).join("")).not.toMatch(/内|root/);
  });
});

describe("a workbook of LibreOffice", () => {
  test.each([
    ["cell", "工作表“名单”B2", undefined],
    ["comment", "工作表“名单”B2的批注", "comment"],
    ["hiddenColumn", "工作表“名单”D2", "hidden-column"],
    ["hiddenRow", "工作表“名单”B3", "hidden-row"],
    ["hiddenSheet", "工作表“底稿”B1", "hidden-sheet"],
    ["property", "文件属性“经办人证号”", "metadata"],
  ] as const)("%s is found at its place", async (planted, place, hidden) => {
    const attachment = await read("a.xlsx", made("list.xlsx"));
    expect(whereIs(attachment, idIn(planted))).toContainEqual({ place, hidden });
  });

  test("a date is shown as one, and a number that lost digits is said", async () => {
    const attachment = await read("a.xlsx", made("list.xlsx"));
    expect(whereIs(attachment, "2026-03-05")).toEqual([{ place: "工作表“名单”C2", hidden: undefined }]);
    expect(attachment.notes.find((note) => note.includes("15位"))).toContain("工作表“名单”的E列");
    expect(attachment.notes.find((note) => note.includes("隐藏的工作表"))).toContain("“底稿”");
  });
});

describe("a workbook", () => {
  test("a character that is written by its number is the one that programs show", async () => {
    const cells = `<c t="inlineStr"><is><t>_x0031_38</t></is></c><c t="str"><v>_x005F_x0031_</v></c><c t="inlineStr"><is><t>_x1_</t></is></c>`;
    const { draft } = await read(
      "a.xlsx",
      xlsx([{ name: "一", content: `<sheetData><row>${cells}</row></sheetData>` }]),
    );
    expect(draft.blocks.map(({ text }) => text)).toEqual(["138", "_x0031_", "_x1_"]);
  });

  test("very hidden sheets, copies of data and lists to choose from are read", async () => {
    const bytes = xlsx(
      [
        {
          name: "一",
          content: `<sheetData/><dataValidations><dataValidation><formula1>"甲,${idIn("cell")}"</formula1></dataValidation></dataValidations>`,
        },
        {
          name: "二",
          state: "veryHidden",
          content: `<sheetData><row r="3"><c r="C3"><v>12345678901234</v></c></row></sheetData>`,
        },
      ],
      {
        "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords><r><s v="${idIn("body")}"/></r></pivotCacheRecords>`,
      },
    );
    const attachment = await read("a.xlsx", bytes);
    expect(whereIs(attachment, idIn("cell"))).toEqual([{ place: "工作表“一”的下拉选项", hidden: "metadata" }]);
    expect(whereIs(attachment, "12345678901234")).toEqual([{ place: "工作表“二”C3", hidden: "hidden-sheet" }]);
    expect(whereIs(attachment, idIn("body"))).toEqual([{ place: "数据透视表的缓存", hidden: "metadata" }]);
  });
});
