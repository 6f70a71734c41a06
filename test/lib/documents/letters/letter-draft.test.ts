import { describe, expect, it } from "vitest";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { letterDraft, letterFindings } from "../../../../lib/documents/letters/letter-draft.ts";
import { fillLetter } from "../../../../lib/documents/letters/fill-letter.ts";
import { letterFacts } from "../../../../lib/documents/letters/letter-values.ts";
import type { FieldValues } from "../../../../lib/model/field.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { fees } from "../../../../rules/national/procedures/fees.ts";
import { ANSWERS } from "./sample-answers.ts";
import { APPLICANT, OFFICE, REQUEST, sampleCase } from "./sample-case.ts";
import { PACK, templateOf } from "./sample-letters.ts";

if (!PACK) throw new Error("no pack");
const RULES = compileRules(PACK);

function found(variant: string, more: FieldValues = {}): string[] {
  const facts = letterFacts({
    case: sampleCase(),
    procedure: REQUEST,
    office: OFFICE,
    person: APPLICANT,
    calendar: CALENDAR,
    tariff: fees,
    today: "2026-10-20",
    entered: { ...ANSWERS[variant], ...more },
  });
  const draft = letterDraft(fillLetter(templateOf(variant), facts, PACK?.remedies ?? []));
  const findings = checkDraft(draft, RULES, { today: "2026-10-20" });
  return letterFindings(draft, findings, facts.values).map(({ outcome, rule }) => `${outcome} ${rule}`);
}

describe("the check of a document before it is saved", () => {
  it.each(Object.keys(ANSWERS))("finds nothing in %s as it comes", (variant) => {
    expect(found(variant)).toEqual([]);
  });

  it("lets the addressee's own number stand, not another's", () => {
    expect(found("D01")).toEqual([]);
    expect(found("D20", { "search-scope": "经办人13800138000保管的文件" })).toEqual(["block mobile-phone"]);
  });

  it("holds another person's identity number, wherever it came from", () => {
    expect(found("D17", { "third-party-reasons": "当事人11010519491231002X不同意" })).toContain("block id-number");
  });

  it("holds a secrecy mark", () => {
    expect(found("D16", { "secrecy-basis": "机密★10年的文件" })).toEqual(["ask quoted-secrecy-mark"]);
    expect(found("D14", { attachments: "机密★10年" })).toEqual(["block secrecy-mark"]);
  });

  it("asks about old law that a person typed", () => {
    expect(found("D18", { "outcome-reason": "与申请人自身生产、生活、科研等特殊需要无关" })).toContain(
      "ask old-request-rule",
    );
  });
});
