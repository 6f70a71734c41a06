import type { LetterActions } from "../../components/letters/letter-desk.ts";
import type { LettersProps } from "../../components/letters/Letters.tsx";
import { compileRules } from "../../lib/check/check-draft.ts";
import { letterFacts, type LetterSources } from "../../lib/documents/letters/letter-values.ts";
import { reviewLetter } from "../../lib/documents/letters/review-letter.ts";
import { success } from "../../lib/model/result.ts";
import type { Case } from "../../lib/model/case.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import type { WorkCalendar } from "../../lib/model/work-calendar.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { fees } from "../../rules/national/procedures/fees.ts";
import { APPLICANT, OFFICE, REQUEST, sampleCase } from "../lib/documents/letters/sample-case.ts";
import { PACK } from "../lib/documents/letters/sample-letters.ts";
import { inForce } from "../rules/procedures/in-force.ts";

const TODAY = "2026-10-20";
const sources = (calendar: WorkCalendar, one = sampleCase()): LetterSources => ({
  case: one,
  procedure: procedureOf(one),
  office: OFFICE,
  person: APPLICANT,
  calendar,
  tariff: fees,
  today: TODAY,
});

/** Fills and checks as the product does, with 霍山's pack; saves nothing. */
export function letterActions(calendar: WorkCalendar, one?: Case): LetterActions {
  const rules = PACK && compileRules(PACK);
  return {
    onReview: async (template, entered, entry) =>
      rules
        ? reviewLetter(
            { template, remedies: PACK?.remedies ?? [], rules, today: TODAY },
            letterFacts({ ...sources(calendar, one), entered, entry }),
          )
        : { ok: false, error: "没有规则。" },
    onSave: async ({ title }) => success(`${title}.docx`),
    onOpenSettings: () => {},
  };
}

/** The card of documents of the sample case, or of another one of 霍山. */
export function letterParts(one = sampleCase({ outcome: "r3-4-1" })): Omit<LettersProps, "actions"> {
  return {
    one,
    procedure: procedureOf(one),
    documents: PACK?.documents ?? [],
    today: TODAY,
    values: letterFacts(sources(CALENDAR, one)).values,
    person: { name: "李明", department: "办公室", role: "办公室主任" },
    isLocked: false,
    help: { names: {} },
    onOpen: () => {},
  };
}

function procedureOf({ procedure }: Case): Procedure {
  return procedure === REQUEST.id ? REQUEST : inForce("huoshan", procedure);
}
