import { describe, expect, it, test } from "vitest";
import { readAttachment } from "../../../../lib/attachments/read-attachment.ts";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { letterDocx } from "../../../../lib/documents/letters/letter-docx.ts";
import { letterDraft, letterFindings } from "../../../../lib/documents/letters/letter-draft.ts";
import { letterText } from "../../../../lib/documents/letters/fill-letter.ts";
import { documentsOf } from "../../../../lib/model/letter-fields.ts";
import { OFFICE } from "./sample-case.ts";
import { PACK } from "./sample-letters.ts";
import { SUPERVISION } from "./sample-supervision.ts";

const words = (variant: string): string => letterText(SUPERVISION[variant]?.() ?? { parts: [] });

if (!PACK) throw new Error("no pack");
const RULES = compileRules(PACK);
const DOCUMENTS = PACK.documents ?? [];

it("has each document of inspections and assessments filled below", () => {
  const codes = ["inspection", "assessment"].flatMap((id) => documentsOf(DOCUMENTS, id).map(({ code }) => code));
  expect(Object.keys(SUPERVISION)).toEqual(codes.sort());
});

describe.each(Object.entries(SUPERVISION))("%s", (_variant, fill) => {
  const letter = fill();
  const text = letterText(letter);

  it("misses nothing and leaves no blank", () => {
    expect(letter.missing).toEqual([]);
    expect(text).not.toMatch(/[×{}_]|undefined|null|NaN|\[object|某|XX|。。|；。|〔[^\d〕]/);
  });

  it("has nothing in it that the check finds, as it comes", () => {
    const draft = letterDraft(letter);
    const values = { "office-phone": OFFICE.phone };
    const findings = letterFindings(draft, checkDraft(draft, RULES, { today: "2026-03-20" }), values);
    expect(findings.map(({ outcome, rule }) => `${outcome} ${rule}`)).toEqual([]);
  });

  it("tells nobody a way to object by law, and asks for no applicant", () => {
    expect(text).not.toMatch(/申请人|行政复议|行政诉讼/);
  });

  it("can be read back from its Word file", async () => {
    const docx = await letterDocx(letter);
    if (!docx.ok) throw new Error(docx.error);
    const read = await readAttachment({ name: "letter.docx", bytes: docx.value });
    if (!read.ok) throw new Error(read.error);
    const shown = read.value.draft.blocks.map((block) => block.text).join("");
    expect(shown).toContain(letter.title);
  });
});

test("H11.3–6: the order to put something right has one finding, its department and its own day", () => {
  const text = words("L38");
  expect(text).toMatch(/基金监管股/);
  expect(text).toContain("一月的行政处罚决定到检查时没有公开");
  expect(text).toContain("2026年3月31日以前改正");
  expect(text).not.toMatch(/签收记录|4月30日/);
});

test("H8.4–10, H10.3–6: the notice has the day on site, the result the grade by its name", () => {
  expect(words("L40")).toContain("2026年1月28日");
  expect(words("L40")).toContain("2025年度");
  expect(words("L41")).toContain("考核结果为：基本合格。");
});
