import { packInForce } from "../../../../lib/check/merge-packs.ts";
import { fillLetter, type FilledLetter } from "../../../../lib/documents/letters/fill-letter.ts";
import { letterFacts } from "../../../../lib/documents/letters/letter-values.ts";
import type { DocumentTemplate } from "../../../../lib/model/document-template.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { fees } from "../../../../rules/national/procedures/fees.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { ANSWERS } from "./sample-answers.ts";
import { APPLICANT, OFFICE, REQUEST, sampleCase } from "./sample-case.ts";

/** The documents of 霍山: the national ones and its own. */
export const PACK = packInForce("huoshan", BUNDLED_PACKS);

/** A template of 霍山 by its code. */
export function templateOf(code: string): DocumentTemplate {
  const template = PACK?.documents?.find((one) => one.code === code.slice(0, 3));
  if (!template) throw new Error(`no document ${code}`);
  return template;
}

/** One document filled from the sample case; `variant` is a key of {@link ANSWERS}. */
export function sampleLetter(variant: string): FilledLetter {
  const facts = letterFacts({
    case: sampleCase(),
    procedure: REQUEST,
    office: OFFICE,
    person: APPLICANT,
    calendar: CALENDAR,
    tariff: fees,
    today: "2026-10-20",
    entered: ANSWERS[variant] ?? {},
  });
  return fillLetter(templateOf(variant), facts, PACK?.remedies ?? []);
}
