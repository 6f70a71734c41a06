import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readAttachment } from "../../../../lib/attachments/read-attachment.ts";
import { letterDocx } from "../../../../lib/documents/letters/letter-docx.ts";
import { letterFacts } from "../../../../lib/documents/letters/letter-values.ts";
import { fillOwnTemplate, namesForTemplate, readOwnTemplate } from "../../../../lib/documents/letters/own-template.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { fees } from "../../../../rules/national/procedures/fees.ts";
import { ANSWERS } from "./sample-answers.ts";
import { APPLICANT, OFFICE, REQUEST, sampleCase } from "./sample-case.ts";
import { PACK, sampleLetter, templateOf } from "./sample-letters.ts";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
const word = (...paragraphs: string[]) =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="${W}"><w:body>${paragraphs.map((one) => `<w:p w:id="1"><w:pPr><w:jc w:val="both"/></w:pPr>${one}</w:p>`).join("")}</w:body></w:document>`,
    ),
  });

const facts = (entered: FieldValues) =>
  letterFacts({
    case: sampleCase(),
    procedure: REQUEST,
    office: OFFICE,
    person: APPLICANT,
    calendar: CALENDAR,
    tariff: fees,
    today: "2026-10-20",
    entered,
  });

async function textsOf(bytes: Uint8Array | undefined): Promise<string[]> {
  const read = await readAttachment({ name: "own.docx", bytes: bytes ?? new Uint8Array() });
  if (!read.ok) throw new Error(read.error);
  return read.value.draft.blocks.map(({ text }) => text);
}

async function fill(bytes: Uint8Array, code = "D20", entered: FieldValues = ANSWERS[code] ?? {}): Promise<string[]> {
  const filled = fillOwnTemplate(bytes, templateOf(code), facts(entered), PACK?.remedies ?? []);
  if (!filled.ok) throw new Error(filled.error);
  expect(filled.value.missing).toEqual([]);
  return textsOf(filled.value.bytes);
}

describe("what a template brings with it", () => {
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const withPart = (name: string, content: string | Uint8Array): Uint8Array => {
    const files = unzipSync(word(run("{登记编号}")));
    return zipSync({ ...files, [name]: typeof content === "string" ? strToU8(content) : content });
  };
  const related = (attributes: string): string =>
    `<Relationships><Relationship Id="r1" ${attributes}/></Relationships>`;
  const external = (type: string): string =>
    related(`Type="${R}/${type}" Target="https://example.org/x" TargetMode="External"`);
  const refused = (bytes: Uint8Array) => {
    const read = readOwnTemplate(bytes, templateOf("D20"));
    return read.ok ? undefined : read.error;
  };

  it("may be links to click, and parts of its own", () => {
    expect(refused(withPart("word/_rels/document.xml.rels", external("hyperlink")))).toBe(undefined);
    const own = related(`Type="${R}/image" Target="media/a.png" TargetMode="Internal"`);
    expect(refused(withPart("word/_rels/document.xml.rels", own))).toBe(undefined);
  });

  it.each(["image", "attachedTemplate", "oleObject", "frame"])("is refused with a %s from outside", (type) => {
    expect(refused(withPart("word/_rels/settings.xml.rels", external(type)))).toContain("文件以外的内容");
    const single = external(type).replaceAll('"', "'").replace("<Relationship ", "<ns0:Relationship\n");
    expect(refused(withPart("word/_rels/header1.xml.rels", single))).toContain("文件以外的内容");
    const closed = related(`Target="a>b" Type="${R}/${type}" TargetMode="External"`);
    expect(refused(withPart("word/_rels/document.xml.rels", closed))).toContain("文件以外的内容");
    const wide = Uint8Array.from(`\uFEFF${external(type)}`, (one) => one.charCodeAt(0));
    const utf16 = new Uint8Array([...wide].flatMap((one, index) => (index === 0 ? [0xff, 0xfe] : [one, 0])));
    expect(refused(withPart("word/_rels/document.xml.rels", utf16))).toContain("文件以外的内容");
  });

  it.each(["word/embeddings/oleObject1.bin", "word/activeX/activeX1.xml"])("is refused with %s", (name) => {
    expect(refused(withPart(name, "x"))).toContain("嵌有其他文件或者控件");
  });
});

describe("an agency's own template", () => {
  it("is filled where Word split a placeholder over runs, and keeps the text around it", async () => {
    const bytes = word(run("尊敬的{申请") + run("人姓名或") + run("者名称}：您好&amp;"), run("{文"), run("没有字段"));
    expect(await fill(bytes)).toEqual(["尊敬的王小琴：您好&", "{文", "没有字段"]);
  });

  it("takes full-width braces, ids, and several placeholders in a line", async () => {
    const bytes = word(run("｛ 登记编号 ｝于{received}，{发文字号}"));
    expect(await fill(bytes)).toEqual(["2026-017于2026年9月1日，霍医保公复〔2026〕35号"]);
  });

  it("repeats a paragraph for each line of the body and of the remedy", async () => {
    const texts = await fill(word(run("{标题}"), run("{正文}"), run("{救济途径}"), run("{本单位全称}")));
    expect(texts[0]).toBe("霍山县医疗保障局政府信息不存在告知书");
    expect(texts.at(-1)).toBe("霍山县医疗保障局");
    expect(texts.join("\n")).toContain("没有检索到您申请公开的信息");
    expect(texts.filter((text) => text.includes("6个月内"))).toHaveLength(1);
    expect(texts.length).toBeGreaterThan(6);
  });

  it("does not take a value for markup or for another placeholder", async () => {
    const scope = "a<b>&amp;{court}</w:t>\u0001";
    expect(await fill(word(run("{search-scope}！")), "D20", { ...ANSWERS["D20"], "search-scope": scope })).toEqual([
      "a<b>&amp;{court}</w:t>！",
    ]);
  });

  it("says what it cannot fill, and fills nothing then", () => {
    const bytes = word(run("{申请人姓名或者名称}{电话号码}"));
    const read = readOwnTemplate(bytes, templateOf("D20"));
    expect(read).toMatchObject({ ok: true, value: { known: ["申请人姓名或者名称"], unknown: ["电话号码"] } });
    expect(read.ok && read.value.notes[0]).toContain("{救济途径}");
    expect(fillOwnTemplate(bytes, templateOf("D20"), facts({}), PACK?.remedies ?? [])).toMatchObject({
      ok: false,
      error: expect.stringContaining("电话号码"),
    });
  });

  it("is not filled while a fact is missing, also one that only the document needs", () => {
    const filled = fillOwnTemplate(word(run("{检索的范围}")), templateOf("D20"), facts({}), PACK?.remedies ?? []);
    expect(filled.ok && filled.value.bytes).toBe(undefined);
    expect(filled.ok && filled.value.missing.map(({ field }) => field)).toEqual(["delivery", "search-scope"]);
  });

  it("takes the file that we write ourselves", async () => {
    const letter = sampleLetter("D20");
    const docx = await letterDocx({ ...letter, parts: [...letter.parts, { role: "text", text: "{管辖法院}" }] });
    expect(docx.ok && (await fill(docx.value)).includes("霍山县人民法院")).toBe(true);
  });

  it("offers names of which each can be filled", () => {
    for (const code of ["D14", "D30"]) {
      const names = namesForTemplate(templateOf(code));
      const read = readOwnTemplate(word(run(names.map((name) => `{${name}}`).join(""))), templateOf(code));
      expect(read.ok && read.value.unknown).toEqual(code === "D30" ? ["发文字号"] : []);
    }
  });

  it.each([
    ["no zip", new Uint8Array([1, 2, 3])],
    ["no Word file", zipSync({ "a.txt": strToU8("{court}") })],
    ["macros", zipSync({ "word/document.xml": strToU8("<w:p/>"), "word/vbaProject.bin": strToU8("x") })],
    ["nothing to fill", word(run("没有字段"))],
    ["too large", new Uint8Array(3 * 2 ** 20)],
    ["a bomb", zipSync({ "word/document.xml": new Uint8Array(60 * 2 ** 20) })],
  ])("is refused with a sentence: %s", (_what, bytes) => {
    const read = readOwnTemplate(bytes, templateOf("D20"));
    expect(read.ok ? "" : read.error).toMatch(/。$/);
  });

  it.each(["<w:p>", "<w:p ", "<w:t>{", "<w:t ", "{", "<w:p><w:t>{</w:t>"])(
    "is not held up by a flood of %s",
    (part) => {
      const bytes = zipSync({ "word/document.xml": strToU8(part.repeat(200_000)) });
      expect(readOwnTemplate(bytes, templateOf("D20")).ok).toBe(false);
    },
  );
});
