import { describe, expect, it } from "vitest";
import { readAttachment } from "../../../../lib/attachments/read-attachment.ts";
import { letterText } from "../../../../lib/documents/letters/fill-letter.ts";
import { letterDocx } from "../../../../lib/documents/letters/letter-docx.ts";
import { documentsOf } from "../../../../lib/model/letter-fields.ts";
import { ANSWERS } from "./sample-answers.ts";
import { PACK, sampleLetter, templateOf } from "./sample-letters.ts";

const R1 =
  /应当自收到本告知书之日起60日内先向霍山县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向霍山县人民法院提起行政诉讼。/;
const R2 =
  /可以自收到本告知书之日起60日内向霍山县人民政府申请行政复议，或者自收到本告知书之日起6个月内向霍山县人民法院提起行政诉讼。/;
const FIRST = new Set(["D15", "D16", "D17", "D18"]);
const EITHER = new Set(["D11", "D13", "D14", ...Array.from({ length: 11 }, (_, index) => `D${19 + index}`)]);

/** What each names of the law, besides what its own test asks for (DOMAIN 4.3). */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  D03: ["第三十条"],
  D04: ["第三十五条"],
  D05: ["第三十三条第二款"],
  D06: ["第三十二条", "15个工作日"],
  D07: ["第三十二条", "15个工作日"],
  D08: ["第三十三条第三款", "不计算在答复期限内"],
  D09: ["第三十四条", "视为同意公开"],
  D10: ["第十一条"],
  D11: ["第三十二条"],
  D12: ["第四十二条第一款", "国办函〔2020〕109号", "20个工作日"],
  D13: ["第三十六条第一项"],
  D14: ["第三十六条第二项"],
  D15: ["第三十七条", "第三十六条第三项"],
  D16: ["第十四条", "第三十六条第三项"],
  D17: ["第十五条", "第三十二条", "第三十六条第三项"],
  D18: ["第十六条第", "第三十六条第三项"],
  D19: ["第三十六条第七项"],
  D20: ["第三十六条第四项"],
  D21: ["第三十六条第五项"],
  D22: ["第三十八条"],
  D23: ["第三十条"],
  D24: ["第三十六条第六项"],
  D25: ["第三十九条第一款"],
  D26: ["第三十九条第二款"],
  D27: ["第三十五条"],
  D29: ["第四十一条"],
};

describe("the documents of 依申请公开", () => {
  it("are the thirty of DOMAIN 4.3, and 霍山's 处理单", () => {
    const codes = Array.from({ length: 30 }, (_, index) => `D${String(index + 1).padStart(2, "0")}`);
    expect(documentsOf(PACK?.documents ?? [], "request").map(({ code }) => code)).toEqual([...codes, "L01"]);
    expect(new Set(Object.keys(ANSWERS).map((key) => key.slice(0, 3)))).toEqual(new Set([...codes, "L01"]));
  });
});

describe("a slip to be sent back", () => {
  it.each(["D06", "D09"])("of %s asks for what can be recorded: agrees or not, and which part and why", (code) => {
    const text = letterText(sampleLetter(code));
    expect(text).toContain("□同意公开　　□不同意公开");
    expect(text).not.toContain("部分同意");
    expect(text).toContain("不同意的是哪一部分、理由");
  });
});

describe.each(Object.keys(ANSWERS))("%s", (variant) => {
  const code = variant.slice(0, 3);
  const letter = sampleLetter(variant);
  const text = letterText(letter);

  it("misses nothing and leaves no blank", () => {
    expect(letter.missing).toEqual([]);
    expect(text).not.toMatch(/[×{}_]|undefined|null|NaN|\[object|某|XX|。。|；。|〔[^\d〕]/);
  });

  it("names its articles", () => {
    for (const article of ARTICLES[code] ?? []) expect(text).toContain(article);
  });

  it("tells the right way to object", () => {
    expect(R1.test(text)).toBe(FIRST.has(code));
    expect(R2.test(text)).toBe(EITHER.has(code));
    expect(templateOf(code).remedy).toBe(
      FIRST.has(code) ? "R1" : code === "D11" ? "third-party" : EITHER.has(code) ? "R2" : "none",
    );
  });

  it("comes back from its Word file as it was", async () => {
    const docx = await letterDocx(letter);
    if (!docx.ok) throw new Error(docx.error);
    const read = await readAttachment({ name: "letter.docx", bytes: docx.value });
    if (!read.ok) throw new Error(read.error);
    const shown = read.value.draft.blocks.filter(({ hidden }) => hidden === undefined).map((block) => block.text);
    const wanted = letter.parts.flatMap((part) =>
      part.role === "form" ? part.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) : [part.text],
    );
    expect(shown.slice(0, shown.length - 2)).toEqual(wanted.filter((one) => one !== ""));
    expect(read.value.notes).toEqual([]);
  });
});
