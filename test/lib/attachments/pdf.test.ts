import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pdf, show } from "../../files/build.ts";
import { idIn } from "../../files/planted.ts";
import { made, read, refusal, whereIs } from "./reading.ts";

const BLACK = "0 g 90 95 400 20 re f\n";
const COVERED = { place: "第1页（被色块盖住的文字）", hidden: "covered" };
const UNSEEN = { place: "第1页（看不见的文字）", hidden: "invisible" };
const PLAIN = { place: "第1页", hidden: undefined };
const text = idIn("covered");

async function whereOn(page: string, resources = ""): Promise<ReturnType<typeof whereIs>> {
  return whereIs(await read("a.pdf", pdf([show("Title", 100, 700) + page], { resources })), text);
}

describe("text of a page", () => {
  test("is read line by line, of the right page", async () => {
    const attachment = await read(
      "a.pdf",
      pdf([show("one", 100, 700), show("two", 100, 700) + show("three", 100, 600)]),
    );
    expect(attachment.draft.blocks.map((block, index) => [attachment.places[index], block.text])).toEqual([
      ["第1页", "one"],
      ["第2页", "two"],
      ["第2页", "three"],
    ]);
  });

  test("under a box is covered, whatever the box's colour", async () => {
    expect(await whereOn(show(text, 100, 100) + BLACK)).toEqual([COVERED]);
    expect(await whereOn(show(text, 100, 100) + BLACK.replace("0 g", "1 g"))).toEqual([COVERED]);
    expect(await whereOn(`${show(text, 100, 100)}q 2 0 0 2 -90 -95 cm ${BLACK}Q\n`)).toEqual([COVERED]);
    expect(await whereOn(`${show(text, 100, 100)}20 w 90 104 m 490 104 l S\n`)).toEqual([COVERED]);
  });

  test("on a box, beside it, within a frame, and under what lets it shine through is not", async () => {
    expect(await whereOn(BLACK + show(text, 100, 100, "1 g"))).toEqual([PLAIN]);
    expect(await whereOn(show(text, 100, 100) + BLACK.replace("95", "295"))).toEqual([PLAIN]);
    expect(await whereOn(`${show(text, 100, 100)}20 w 50 50 500 100 re S\n`)).toEqual([PLAIN]);
    const glass = "/ExtGState << /G << /ca 0.3 >> /M << /BM /Multiply >> >>";
    expect(await whereOn(`${show(text, 100, 100)}/G gs ${BLACK}`, glass)).toEqual([PLAIN]);
    expect(await whereOn(`${show(text, 100, 100)}/M gs 1 1 0 rg ${BLACK.slice(4)}`, glass)).toEqual([PLAIN]);
    expect(await whereOn(`${show(text, 100, 100)}0 0 50 50 re W n ${BLACK}`)).toEqual([PLAIN]);
  });

  test("half under a box is cut at the box's edge", async () => {
    const attachment = await read("a.pdf", pdf([`${show("HELLO WORLD", 100, 100)}0 g 143 95 300 20 re f\n`]));
    expect(whereIs(attachment, "WORLD")).toEqual([COVERED]);
    expect(whereIs(attachment, "HELLO")).toEqual([PLAIN]);
  });

  test("in white on nothing, or not painted at all, is invisible", async () => {
    expect(await whereOn(show(text, 100, 100, "1 1 1 rg"))).toEqual([UNSEEN]);
    expect(await whereOn(show(text, 100, 100, "3 Tr"))).toEqual([UNSEEN]);
  });

  test("laid under a scan by text recognition is the page's text", async () => {
    expect(whereIs(await read("a.pdf", pdf([show(text, 100, 100, "3 Tr")])), text)).toEqual([PLAIN]);
  });

  test("without a font in the file needs a Chinese character map", async () => {
    const font = "/Font << /F1 6 0 R >>";
    const more = [
      "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [7 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 8 0 R >>",
      "<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    ];
    const page = "BT /F1 12 Tf 1 0 0 1 100 100 Tm <B9ABBFAA> Tj ET";
    const bytes = pdf([page], { resources: font, more });
    const folder = join(import.meta.dirname, "../../../node_modules/pdfjs-dist/cmaps");
    const characterMap = async (name: string): Promise<Uint8Array> => new Uint8Array(readFileSync(join(folder, name)));
    expect(whereIs(await read("a.pdf", bytes, { characterMap }), "公开")).toEqual([PLAIN]);
  });
});

describe("pages without text", () => {
  const picture =
    "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream";
  const scan = (pages: readonly string[]): Uint8Array => {
    const number = 4 + 2 * pages.length;
    return pdf(pages, { resources: `/XObject << /I ${number} 0 R >>`, more: [picture] });
  };

  test("are said to be unreadable where they hold a picture, and not where they are empty", async () => {
    const { notes } = await read(
      "a.pdf",
      scan([show("text", 100, 100), "q 600 0 0 800 0 0 cm /I Do Q", "", "q 600 0 0 800 0 0 cm /I Do Q"]),
    );
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain("第2、4页");
    expect(notes[0]).toContain("没有文字可查");
  });

  test("are scans, too, with a page number on them", async () => {
    const { notes } = await read("a.pdf", scan([`q 600 0 0 700 0 50 cm /I Do Q ${show("- 1 -", 300, 20)}`]));
    expect(notes[0]).toContain("第1页");
  });

  test("a small picture beside text is none", async () => {
    const long = "A long line of text that stands on the page, so that it is one.";
    const { notes } = await read("a.pdf", scan([`${show(long, 50, 500)}q 60 0 0 60 0 50 cm /I Do Q`]));
    expect(notes).toEqual([]);
  });
});

describe("a file of LibreOffice", () => {
  test("is read with its links and properties", async () => {
    const attachment = await read("a.pdf", made("notice.pdf"));
    for (const planted of ["body", "cell", "header", "footer", "footnote"] as const)
      expect(whereIs(attachment, idIn(planted)), planted).toEqual([PLAIN]);
    expect(whereIs(attachment, idIn("link"))).toEqual([{ place: "第1页的链接地址", hidden: "link-target" }]);
    expect(whereIs(attachment, "王建国")).toEqual([{ place: "文件属性“作者”", hidden: "metadata" }]);
  });
});

test("a locked or broken file gets a sentence", async () => {
  const locked =
    "/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -44 >> /ID [<00> <00>]";
  expect(await refusal("a.pdf", pdf(["", ""], { trailer: locked }))).toContain("密码");
  expect(await refusal("a.pdf", made("clean.pdf").slice(0, 4000))).toMatch(/损坏|读不出来/);
});
