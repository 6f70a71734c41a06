import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { readAttachment } from "../../../../lib/attachments/read-attachment.ts";
import { annualGrids } from "../../../../lib/documents/report/annual-grids.ts";
import { reportDocx } from "../../../../lib/documents/report/report-docx.ts";
import { REPORT_LABELS } from "../../../../rules/national/reporting/labels.ts";
import { asText, EVIL, EVIL_GRID } from "./evil-grid.ts";
import { standingIn } from "./grid-shape.ts";
import { sampleReport } from "./sample-report.ts";
import { sampleReportFile } from "./sample-report-file.ts";

/** The main part of a Word file. */
function mainPart(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

test("B.1, B.2–4: a report read back has its six parts, its paragraphs and every figure, in order", async () => {
  const file = sampleReportFile();
  const read = await readAttachment({ name: "a.docx", bytes: await reportDocx(file) });
  if (!read.ok) throw new Error(read.error);
  const blocks = read.value.draft.blocks.filter(({ hidden }) => hidden === undefined).map(({ text }) => text);
  const said = [
    file.title.replace("某市医疗保障局", "某市医疗保障局\n"),
    ...(file.opening ?? []),
    ...file.sections.flatMap(({ title, paragraphs, table }) => [
      ...(title === undefined ? [] : [title]),
      ...paragraphs,
      ...(table ? standingIn(table).map(({ cell }) => cell.text) : []),
    ]),
    "某市医疗保障局",
    "2027年1月28日",
  ];
  // Page numbers are read as dashes.
  const bare = (text: string) => text.replaceAll(/\s/g, "");
  expect(blocks.map(bare).filter((text) => text !== "" && text !== "——")).toEqual(said.map(bare));
});

test("B.2–4: its tables are as wide as the type area, with merged cells and heads on every page", async () => {
  const xml = mainPart(await reportDocx(sampleReportFile()));
  const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables).toHaveLength(3);
  for (const table of tables) {
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const all = widths.reduce((sum, one) => sum + one, 0);
    // 156 mm.
    expect(all).toBeGreaterThan(8800);
    expect(all).toBeLessThanOrEqual(8844);
  }
  expect(tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length ?? 0)).toEqual([0, 3, 3]);
  expect(tables[1]?.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(8);
});

test("titles, heads, body and page are those of official documents", async () => {
  const bytes = await reportDocx(sampleReportFile());
  const xml = mainPart(bytes);
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(xml).toMatch(/方正小标宋简体[^>]*\/><w:sz w:val="44"\/>.*?某市医疗保障局/s);
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const withText = (text: string) => paragraphs.find((one) => one.includes(text)) ?? "";
  expect(withText("一、总体情况")).toMatch(/黑体/);
  expect(withText("一、总体情况")).toMatch(/<w:outlineLvl w:val="0"\/>/);
  expect(withText("（一）主动公开情况")).toMatch(/楷体_GB2312/);
  expect(withText("根据《中华人民共和国政府信息公开条例》")).not.toMatch(/黑体|楷体/);
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes("footer"))).not.toEqual([]);
});

test("without a day there is no signature; without a head none", async () => {
  const { disclosure } = annualGrids(sampleReport(), REPORT_LABELS);
  const xml = mainPart(
    await reportDocx({ title: "统计表", agency: "某市医疗保障局", sections: [{ paragraphs: [], table: disclosure }] }),
  );
  expect(xml).not.toContain("某市医疗保障局");
  expect(xml.match(/二、主动公开政府信息情况/g)).toHaveLength(1);
});

test("evil words stay words, and the file opens", async () => {
  const sections = [{ title: EVIL[1], paragraphs: [...EVIL, "长".repeat(40_000)], table: EVIL_GRID }];
  const bytes = await reportDocx({ title: EVIL[0], agency: EVIL[11], opening: EVIL, sections, date: "2027-01-28" });
  expect(mainPart(bytes)).not.toMatch(/<script|<w:hyperlink|<w:fldSimple|<w:instrText/i);
  const read = await readAttachment({ name: "a.docx", bytes });
  if (!read.ok) throw new Error(read.error);
  const texts = read.value.draft.blocks.map(({ text }) => text.trim());
  for (const evil of EVIL)
    expect(texts.filter((text) => text === asText(evil).trim()).length).toBeGreaterThanOrEqual(3);
});
