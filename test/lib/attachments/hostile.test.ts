import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readAttachment } from "../../../lib/attachments/read-attachment.ts";
import { docx, pack, pdf, show, xlsx } from "../../files/build.ts";
import { made, read, refusal } from "./reading.ts";

/** Every sentence tells what to do. */
const ADVICE = /请|再上传/;

async function expectRefusal(name: string, bytes: Uint8Array, words: RegExp): Promise<void> {
  const sentence = await refusal(name, bytes);
  expect(sentence).toMatch(words);
  expect(sentence).toMatch(ADVICE);
}

describe("what cannot be read gets a sentence", () => {
  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  /** A container of the old kind whose directory begins in its third sector. */
  const locked = (): Uint8Array => {
    const name = Array.from("EncryptedPackage").flatMap((character) => [character.charCodeAt(0), 0]);
    const bytes = new Uint8Array(4 * 512);
    bytes.set(cfb);
    bytes.set([9, 0], 30);
    bytes.set([2, 0, 0, 0], 48);
    bytes.set(name, 3 * 512);
    return bytes;
  };

  test.each([
    ["a.doc", /\.doc .*\.docx/],
    ["a.xls", /\.xls .*\.xlsx/],
    ["a.ppt", /\.ppt/],
    ["a.wps", /\.wps .*\.docx/],
    ["a.et", /\.et .*\.xlsx/],
  ])("%s of the old kind", async (name, words) => expectRefusal(name, Uint8Array.from(cfb), words));

  test.each([
    ["a document with a password", "a.docx", locked(), /密码/],
    ["an archive", "a.rar", Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7]), /压缩包/],
    ["a ZIP of anything", "a.zip", pack({ "a.txt": "甲" }), /压缩包/],
    ["OFD", "a.ofd", pack({ "OFD.xml": "<x/>" }), /OFD/],
    ["ODF", "a.odt", pack({ "content.xml": "<x/>" }), /ODF/],
    ["RTF", "a.rtf", new TextEncoder().encode("{\\rtf1 x}"), /RTF/],
    ["a film", "a.mp4", Uint8Array.from([0, 0, 0, 24, 0xff, 0x80, 0x81, 0, 0, 0xc0]), /mp4/],
    ["nothing", "a.docx", new Uint8Array(), /空/],
    ["200 MB", "a.pdf", new Uint8Array(200 * 2 ** 20), /太大/],
    ["a document cut off", "a.docx", made("notice.docx").slice(0, 5000), /损坏/],
    ["a directory that lies", "a.docx", made("notice.docx").fill(0xff, -6, -2), /损坏/],
    ["a workbook without sheets", "a.xlsx", xlsx([]), /没有工作表/],
  ])("%s", async (_, name, bytes, words) => expectRefusal(name, bytes, words));

  test("an ending that is wrong is said, and the file is read all the same", async () => {
    const { kind, notes } = await read("a.pdf", made("clean.docx"));
    expect(kind).toBe("docx");
    expect(notes[0]).toContain("后缀不对");
  });
});

describe("what is made to take for ever ends", () => {
  test("a bomb", async () => {
    const zeros = new Uint8Array(60 * 2 ** 20);
    await expectRefusal("a.docx", docx("", { "word/header1.xml": zeros }), /大得不正常/);
  });

  test("a bomb that lies about its size", async () => {
    const bytes = zipSync({ "word/document.xml": new Uint8Array(60 * 2 ** 20) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    await expectRefusal("a.docx", bytes, /大得不正常/);
  });

  test("10,000 sheets", async () => {
    const sheets = Array.from({ length: 10_000 }, (_, index) => ({ name: `s${index}`, content: "" }));
    await expectRefusal("a.xlsx", xlsx(sheets), /10000个工作表/);
  });

  test("elements within elements", async () => {
    const page = new TextEncoder().encode(`${"<div>".repeat(200_000)}甲`);
    await expectRefusal("a.html", page, /太复杂/);
    await expectRefusal("a.docx", docx("<w:p>".repeat(200_000)), /太复杂/);
  });

  test("a comment without an end", async () => {
    const { draft } = await read("a.html", new TextEncoder().encode(`<p>甲<!--${"-".repeat(100_000)}`));
    expect(draft.blocks.some(({ text }) => text === "甲")).toBe(true);
  });

  test("a page of boxes over letters over boxes", async () => {
    const page = Array.from(
      { length: 3000 },
      (_, index) => `${show("letters", 10, index % 800)}0 g 0 0 600 800 re f\n`,
    );
    const { draft } = await read("a.pdf", pdf([page.join("")]));
    expect(draft.blocks.length).toBeGreaterThan(0);
  });

  test("a document in a document in a document", async () => {
    const nest = (inner: Uint8Array, depth: number): Uint8Array =>
      depth === 0 ? inner : nest(docx("<w:p/>", { "word/embeddings/a.docx": inner }), depth - 1);
    const { notes } = await read("a.docx", nest(docx("<w:p/>"), 5));
    expect(notes.join("")).toContain("没有检查");
  });
});

test("reading can be cancelled", async () => {
  const stop = new AbortController();
  const reading = readAttachment({ name: "a.docx", bytes: made("notice.docx") }, { signal: stop.signal });
  stop.abort();
  expect(await reading).toEqual({ ok: false, error: "已取消检查。" });
});

test("progress goes up to the end", async () => {
  const seen: number[] = [];
  await read("a.xlsx", made("list.xlsx"), { onProgress: (done) => seen.push(done) });
  expect(seen.length).toBeGreaterThan(1);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  expect(seen.every((one) => one > 0 && one <= 1)).toBe(true);
});
