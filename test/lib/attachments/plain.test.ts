import { describe, expect, test } from "vitest";
import { jpeg } from "../../files/build.ts";
import { idIn } from "../../files/planted.ts";
import { read, whereIs } from "./reading.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const PLAIN = { place: "第2行", hidden: undefined };

/** 「身份证」, in GBK. */
const GBK = [0xc9, 0xed, 0xb7, 0xdd, 0xd6, 0xa4];

function utf16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const codes = Array.from(hasMark ? `\uFEFF${text}` : text, (character) => character.charCodeAt(0));
  return Uint8Array.from(codes.flatMap((code) => (isBig ? [code >> 8, code & 255] : [code & 255, code >> 8])));
}

describe("text", () => {
  test.each([
    ["UTF-8", utf8("甲\n身份证")],
    ["UTF-8 with a mark", utf8("\uFEFF甲\n身份证")],
    ["GBK", Uint8Array.from([0xbc, 0xd7, 0x0d, 0x0a, ...GBK])],
    ["UTF-16, small end first", utf16("甲\n身份证", false, true)],
    ["UTF-16, big end first", utf16("甲\n身份证", true, true)],
    ["UTF-16 without a mark", utf16("甲\n身份证 1", false, false)],
  ])("in %s", async (_, bytes) => {
    expect(whereIs(await read("a.txt", bytes), "身份证")).toEqual([PLAIN]);
  });
});

describe("comma separated values", () => {
  test("are a table, quotes and Excel's ways seen through", async () => {
    const { kind, draft, notes } = await read(
      "a.csv",
      utf8('姓名,证号\r\n"张,某","=""0012"""\r\n李某,3.41525E+17\r\n'),
    );
    expect(kind).toBe("csv");
    expect(draft.blocks.map(({ text, cell }) => [cell?.row, cell?.column, text])).toEqual([
      [0, 0, "姓名"],
      [0, 1, "证号"],
      [1, 0, "张,某"],
      [1, 1, "0012"],
      [2, 0, "李某"],
      [2, 1, "3.41525E+17"],
    ]);
    expect(notes[0]).toContain("B列");
  });

  test("in GBK with tabs", async () => {
    const { draft } = await read("a.csv", Uint8Array.from([...GBK, 9, 0x31, 10, ...GBK, 9, 0x32]));
    expect(draft.blocks.map(({ text }) => text)).toEqual(["身份证", "1", "身份证", "2"]);
  });
});

describe("a page", () => {
  const html = `<!doctype html><html><head><title>题</title><style>p{}</style><script>var id="${idIn("cell")}"</script></head><body>
    <!-- 注 ${idIn("comment")} --><p>正文 ${idIn("body")}</p><div style="display: none">藏 ${idIn("white")}</div>
    <img alt="图 ${idIn("alternative")}"><a href="http://10.0.0.1/?${idIn("link")}">见</a><p>甲<del>${idIn("deleted")}</del>乙</p>
    <table><tr><th colspan="2">表头<td>三<tr><td>一<td>二<td>${idIn("property")}</table></body></html>`;

  test.each([
    ["comment", "comment"],
    ["body", undefined],
    ["white", "invisible"],
    ["alternative", "alternative-text"],
    ["link", "link-target"],
    ["deleted", "deleted"],
  ] as const)("%s", async (planted, hidden) => {
    const found = whereIs(await read("a.html", utf8(html)), idIn(planted));
    expect(found.map((one) => one.hidden)).toEqual([hidden]);
  });

  test("scripts are no text, and a table counts out what spans", async () => {
    const attachment = await read("a.html", utf8(html));
    expect(whereIs(attachment, idIn("cell"))).toEqual([]);
    expect(whereIs(attachment, idIn("property"))).toEqual([{ place: "表格1第2行第3列", hidden: undefined }]);
    expect(attachment.draft.blocks.find(({ text }) => text === "三")?.cell).toEqual({ table: 0, row: 0, column: 2 });
  });

  test("that calls itself a workbook is read as the page it is", async () => {
    expect((await read("a.xls", utf8(`<table><tr><td>${idIn("cell")}</td></tr></table>`))).kind).toBe("html");
  });
});

test("a picture tells where and by whom it was taken", async () => {
  const attachment = await read("a.jpg", jpeg({ north: [31, 23], east: [116, 20], artist: "Wang" }));
  expect(attachment.kind).toBe("image");
  expect(whereIs(attachment, "拍摄地点：北纬31.38°，东经116.33°")).toEqual([
    { place: "图片的拍摄地点", hidden: "picture-data" },
  ]);
  expect(whereIs(attachment, "拍摄者：Wang")).toHaveLength(1);
});

test("a picture tells what an editor wrote into it", async () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description exif:GPSLatitude="31,23.4N" exif:GPSLongitude="116,20.0E"><dc:creator><rdf:Seq><rdf:li>王建国</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const bytes = Uint8Array.from([...jpeg({ north: [0, 0], east: [0, 0], artist: "A" }), ...utf8(xmp)]);
  const attachment = await read("a.jpg", bytes);
  expect(whereIs(attachment, "王建国")[0]?.hidden).toBe("picture-data");
  expect(whereIs(attachment, "北纬31.39°，东经116.33°")).toHaveLength(1);
});
