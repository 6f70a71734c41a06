import { describe, expect, it, test } from "vitest";
import { readAttachment } from "../../../../lib/attachments/read-attachment.ts";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { letterDocx } from "../../../../lib/documents/letters/letter-docx.ts";
import { letterDraft, letterFindings } from "../../../../lib/documents/letters/letter-draft.ts";
import { letterText } from "../../../../lib/documents/letters/fill-letter.ts";
import { documentsOf } from "../../../../lib/model/letter-fields.ts";
import { OFFICE } from "./sample-case.ts";
import { COMPLAINTS, INFORMANT } from "./sample-complaints.ts";
import { PACK } from "./sample-letters.ts";

const words = (variant: string): string => letterText(COMPLAINTS[variant]?.() ?? { parts: [] });

if (!PACK) throw new Error("no pack");
const RULES = compileRules(PACK);
const TEMPLATES = documentsOf(PACK.documents ?? [], "complaint");

it("has each document of complaints filled below", () => {
  expect(new Set(Object.keys(COMPLAINTS).map((key) => key.slice(0, 3)))).toEqual(
    new Set(TEMPLATES.map(({ code }) => code)),
  );
});

describe.each(Object.entries(COMPLAINTS))("%s", (_variant, fill) => {
  const letter = fill();
  const text = letterText(letter);

  it("misses nothing and leaves no blank in what is known", () => {
    expect(letter.missing).toEqual([]);
    expect(text).not.toMatch(/[×{}_]|undefined|null|NaN|\[object|某|XX|。。|；。|〔[^\d〕]/);
  });

  it("has nothing in it that the check finds, as it comes", () => {
    const draft = letterDraft(letter);
    const findings = letterFindings(draft, checkDraft(draft, RULES, { today: "2026-03-20" }), {
      "office-phone": OFFICE.phone,
    });
    expect(findings.map(({ outcome, rule }) => `${outcome} ${rule}`)).toEqual([]);
  });

  it("H9.6: has nothing of who made it, and no place to put it in", () => {
    expect(text).not.toContain(INFORMANT);
    expect(letter.used).not.toContain("informant");
    expect(text).not.toMatch(/申请人|行政诉讼/);
  });

  it("comes back from its Word file as it was", async () => {
    const docx = await letterDocx(letter);
    if (!docx.ok) throw new Error(docx.error);
    const read = await readAttachment({ name: "letter.docx", bytes: docx.value });
    if (!read.ok) throw new Error(read.error);
    const shown = read.value.draft.blocks
      .filter(({ hidden }) => hidden === undefined)
      .map((block) => block.text.trim());
    const wanted = letter.parts.flatMap((part) =>
      part.role === "form" ? part.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)) : [part.text],
    );
    expect(shown.slice(0, shown.length - 2)).toEqual(wanted.map((one) => one.trim()).filter((one) => one !== ""));
  });
});

test("H9.6: no template about complaints names a field of the informant", () => {
  for (const { blocks, to, fields, needs } of TEMPLATES) {
    expect(JSON.stringify([blocks, to, needs, fields.map(({ id }) => id)])).not.toMatch(/\{?informant|applicant/);
  }
});

test("H9.4: what is told says the reason, the result and what was done", () => {
  expect(words("L30")).toContain("不予受理，理由是：反映的事项不属于政府信息公开工作，属于医疗费用争议。");
  expect(words("L32")).toContain("反映的问题属实。\n处理方式：责令改正、通报批评。");
  expect(words("L32-2")).toContain("反映的问题不属实。");
  expect(words("L32-2")).not.toContain("处理方式");
  for (const code of ["L30", "L32"]) expect(words(code)).toMatch(/投诉举报人　{5,}：/);
});

test("H9.5: what is transferred goes without the report", () => {
  expect(words("L31")).toContain("霍山县卫生健康委员会：");
  expect(words("L31")).toContain("定点医院没有按期公布床位信息");
});

test("H9.4: the register form has the neutral fields and lines to write by hand", () => {
  expect(words("L33")).toContain("接到的日期\t2026年3月2日");
  expect(words("L33")).toContain("举报方式\t信函");
  expect(words("L33")).toContain("反映的情形\t（六）不按期公开或者不及时更新");
  expect(words("L33")).toContain("处理期限\t2026年3月23日");
  expect(words("L33")).toContain("姓名、单位（手写）\t\n");
  expect(words("L33-2")).not.toContain("要求答复");
  expect(words("L33-3")).not.toContain("反映的情形");
});
