import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { findHeader } from "../../../lib/ledger/find-header.ts";
import { proposeMapping } from "../../../lib/ledger/propose-mapping.ts";
import { readLedger } from "../../../lib/ledger/read-ledger.ts";
import type { LedgerSheet } from "../../../lib/ledger/sheet.ts";
import { from1904, workbook, type Made } from "./build-ledger.ts";

const DAY = new Date(Date.UTC(2026, 2, 2));

async function read(name: string, bytes: Uint8Array): Promise<LedgerSheet> {
  const sheets = await readLedger(name, bytes);
  if (!sheets.ok) throw new Error(sheets.error);
  const [first] = sheets.value;
  if (!first) throw new Error("no sheet");
  return first;
}

const shown = ({ rows }: LedgerSheet) => rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ""));

describe("a workbook", () => {
  const rows: Made[][] = [
    [{ value: "2026年度依申请公开台账", columnSpan: 5 }, null, null, null, null],
    [
      { value: "编号", rowSpan: 2 },
      { value: "申请人信息", columnSpan: 2 },
      null,
      { value: "收到日期", rowSpan: 2 },
      { value: "件数", rowSpan: 2 },
    ],
    [null, "姓名", "电话", null, null],
    ["2026-1", "申请人甲", "0564-5031234", DAY, 3],
    [null, null, null, null, null],
    [{ value: "2026-2", rowSpan: 2 }, "申请人乙", "", DAY, 4],
    [null, "申请人丙", "", null, null],
  ];

  test("keeps days as days, numbers as numbers, the row numbers of Excel, and what merged cells mean", async () => {
    const ledger = await read("台账.xlsx", await workbook(rows));
    expect(ledger.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 6, 7]);
    expect(ledger.rows[3]?.cells.map((cell) => cell?.kind)).toEqual(["text", "text", "text", "date", "number"]);
    expect(ledger.rows[3]?.cells[3]).toEqual({ kind: "date", text: "2026-03-02", date: "2026-03-02" });
    expect(shown(ledger)[5]?.slice(0, 2)).toEqual(["2026-2", "申请人丙"]);
  });

  test("counts days from 1904 where the workbook says so", async () => {
    const bytes = await workbook(rows);
    expect(shown(await read("甲.xlsx", from1904(bytes)))).toEqual(shown(await read("甲.xlsx", bytes)));
  });

  test("its header is found under a title, with the group over a column", async () => {
    const header = findHeader(await read("台账.xlsx", await workbook(rows)));
    expect(header?.row).toBe(3);
    expect(header?.columns.map(({ title }) => title)).toEqual([
      "编号",
      "申请人信息·姓名",
      "申请人信息·电话",
      "收到日期",
      "件数",
    ]);
    expect(header && proposeMapping(header)).toEqual({ number: 0, name: 1, phone: 2, received: 3 });
  });

  test("written by LibreOffice reads the same", async () => {
    const bytes = await readFile(join(import.meta.dirname, "files/libreoffice.xlsx"));
    const ledger = await read("libreoffice.xlsx", bytes);
    expect(shown(ledger)).toEqual(shown(await read("台账.xlsx", await workbook(rows))));
    expect(ledger.rows[3]?.cells[3]?.kind).toBe("date");
  });
});

describe("a text", () => {
  const text = '编号,收到日期,申请内容\r\n2026-1,2026-3-2,"两行\n内容"\r\n\r\n="002",2026/3/3,"带""引号"""\r\n';
  const rows = [
    ["编号", "收到日期", "申请内容"],
    ["2026-1", "2026-3-2", "两行\n内容"],
    ["002", "2026/3/3", '带"引号"'],
  ];

  test("in UTF-8 with and without its mark, and in GBK", async () => {
    expect(shown(await read("甲.csv", new TextEncoder().encode(text)))).toEqual(rows);
    expect(shown(await read("甲.csv", new TextEncoder().encode(`\ufeff${text}`)))).toEqual(rows);
    const gbk = Uint8Array.from("b1e0bac52cc9eac7ebc4dac8dd0d0ab6fec1e32cd2bd".match(/../g) ?? [], (byte) =>
      Number.parseInt(byte, 16),
    );
    expect(shown(await read("甲.csv", gbk))).toEqual([
      ["编号", "申请内容"],
      ["二零", "医"],
    ]);
  });
});

describe("what is no ledger is refused with a sentence", () => {
  test.each([
    ["旧.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0), /旧格式/],
    ["空.xlsx", new Uint8Array(), /是空的/],
    ["半.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0), /损坏/],
    ["图.csv", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 0), /不是表格/],
    ["空行.csv", new TextEncoder().encode(",,\n,,\n"), /没有内容/],
  ])("%s", async (name, bytes, why) => {
    const result = await readLedger(name, bytes);
    expect(result).toMatchObject({ ok: false, error: expect.stringMatching(why) });
  });
});

describe("a small file that says that a great deal is merged", () => {
  const merged = (sheets: number, rows: number, areas: readonly string[]): Uint8Array => {
    const names = Array.from({ length: sheets }, (_, index) => `s${index + 1}`);
    const lines = Array.from(
      { length: rows },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
    );
    const cells = areas.map((area) => `<mergeCell ref="${area}"/>`).join("");
    const part = `<worksheet><sheetData>${lines.join("")}</sheetData><mergeCells>${cells}</mergeCells></worksheet>`;
    const listed = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="${name}"/>`);
    const related = names.map((name) => `<Relationship Id="${name}" Type="http://x/worksheet" Target="${name}.xml"/>`);
    return zipSync({
      "xl/workbook.xml": strToU8(`<workbook xmlns:r="r"><sheets>${listed.join("")}</sheets></workbook>`),
      "xl/_rels/workbook.xml.rels": strToU8(`<Relationships>${related.join("")}</Relationships>`),
      ...Object.fromEntries(names.map((name) => [`xl/${name}.xml`, strToU8(part)])),
    });
  };
  const tooMuch = { ok: false, error: expect.stringMatching(/“s\d”合并的单元格太多.*取消合并/) };

  test("over and over, over all of it, or in many sheets, is refused with a sentence", async () => {
    const whole = "A1:GR20000";
    expect(await readLedger("甲.xlsx", merged(1, 50, [whole]))).toEqual(tooMuch);
    expect(
      await readLedger(
        "甲.xlsx",
        merged(
          1,
          3,
          Array.from({ length: 20_001 }, () => "B1:B2"),
        ),
      ),
    ).toEqual(tooMuch);
    expect(await readLedger("甲.xlsx", merged(3, 3, ["A1:T20000"]))).toEqual(tooMuch);
  });

  test("as much as a large ledger has is read", async () => {
    const areas = Array.from({ length: 500 }, (_, at) => `A${at * 2 + 1}:B${at * 2 + 2}`);
    const ledger = await read("甲.xlsx", merged(2, 1000, [...areas, "C1:C20000"]));
    expect(shown(ledger).slice(0, 3)).toEqual([
      ["0", "0"],
      ["0", "0"],
      ["2", "2"],
    ]);
  });
});
