import type { ClockState } from "../../model/case.ts";
import type { FieldValue, FieldValues } from "../../model/field.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { addWorkdays } from "../../deadlines/workdays.ts";
import { mainClock } from "../../procedures/main-clock.ts";
import {
  askedOf,
  consultationsOf,
  isOfConsultation,
  ofConsultation,
  thirdPartyAnswers,
  type Consultation,
} from "./consultations.ts";
import { feeDoubts, feeValues } from "./fee-values.ts";
import type { LetterFacts } from "./fill-letter.ts";
import type { LetterSources } from "./letter-sources.ts";
import { ofOffice, PROVISIONAL, withoutHoles } from "./office-values.ts";
import { presentSteps } from "./present-steps.ts";

/** Steps whose day a document may name, by the field that holds it. */
const DAYS: readonly (readonly [field: string, step: string])[] = [
  ["correction-asked-on", "ask-correction"],
  ["corrected-on", "corrected"],
  ["extended-on", "extend"],
  ["fee-notice-on", "fee-notice"],
  ["fee-received-on", "fee-received"],
  ["fee-paid-on", "fee-paid"],
  ["reasons-asked-on", "ask-reasons"],
  ["reasons-given-on", "reasons-given"],
  ["posted-on", "send-reply"],
];

const PAUSED = "现在正在征求意见，期限暂停计算，文书里的届满日还会推后。请核对后再发出。";

const EARLIER = "征求第三方意见是重新办理之前的事。请核对其意见现在是否仍然适用。";

/** All that documents can name of a request, its office and its applicant. What is not known is not there. */
export function requestFacts(sources: LetterSources): LetterFacts {
  const { case: of, procedure, office, person, today, calendar, tariff, month, entered = {} } = sources;
  const main = mainClock(of.clocks);
  const present = presentSteps(of, procedure, main);
  const all = consultationsOf(of, present);
  const told: FieldValues = Object.assign(
    {},
    ...present.filter((step) => !isOfConsultation(step, all)).map(({ fields }) => fields),
  );
  const asked = all.filter(({ isPresent }) => isPresent);
  const third = thirdParties(all);
  const days = entered["extension-days"] ?? told["extension-days"];
  const values: Record<string, FieldValue | undefined> = {
    ...told,
    ...(of.outcome !== undefined && { outcome: of.outcome }),
    ...Object.fromEntries(DAYS.map(([field, id]) => [field, present.findLast(({ step }) => step === id)?.on])),
    ...askedOf(asked),
    ...thirdPartyAnswers(third),
    ...ofOne(all, asked, sources.entry),
    received: of.moments["received"],
    "registered-by": of.done.find((done) => done.step === procedure.starts)?.by.name,
    due: main?.due,
    ...(main && extension(main, Number(days), calendar)),
    "issued-on": today,
    ...ofOffice(office),
    "applicant-name": person?.name,
    "applicant-address": person?.address,
    "applicant-phone": person?.phone,
    you: isOrganisation(person?.kind ?? of.fields["applicant-kind"]) ? "你单位" : "您",
    ...entered,
  };
  const bare = withoutHoles(values);
  const known = tariff ? withoutHoles({ ...bare, ...feeValues(bare, month, tariff) }) : bare;
  return {
    values: known,
    fields: procedure.fields,
    doubts: {
      ...doubtsOf(main, Number(days), calendar),
      ...(tariff && feeDoubts(known, tariff)),
      ...(third.some(({ isPresent }) => !isPresent) && { "third-party-asked-on": EARLIER }),
    },
  };
}

/** The third parties that were asked in the handling of now; where none was, those of before. */
function thirdParties(all: readonly Consultation[]): Consultation[] {
  const third = all.filter(({ kind }) => kind === "third-party");
  const now = third.filter(({ isPresent }) => isPresent);
  return now.length > 0 ? now : third;
}

/** Of the consultation that the document belongs to; where nobody said which, of the only one there is. */
function ofOne(
  all: readonly Consultation[],
  asked: readonly Consultation[],
  entry: string | undefined,
): Record<string, FieldValue | undefined> {
  if (entry === undefined) return asked.length === 1 && asked[0] ? ofConsultation(asked[0]) : {};
  const one = all.find((each) => each.entry === entry);
  // What goes to the one that was asked is not delivered as the reply to the applicant is.
  return { "consulted-on": undefined, delivery: undefined, ...(one && ofConsultation(one)) };
}

/** The last day before and after an extension, recorded or about to be told (条例第三十三条第二款: at most 20 working days). */
function extension(main: ClockState, days: number, calendar: WorkCalendar): Record<string, FieldValue | undefined> {
  if (main.extended > 0) {
    return { "due-before-extension": main.dueBefore, "new-due": main.due };
  }
  const isCount = Number.isInteger(days) && days >= 1 && days <= 20;
  return {
    "due-before-extension": main.due,
    "new-due": isCount ? addWorkdays(main.due, days, calendar).date : undefined,
  };
}

/** Days that may turn out to be others: a document should not tell them as if they were sure. */
function doubtsOf(main: ClockState | undefined, days: number, calendar: WorkCalendar): Record<string, string> {
  if (!main) return {};
  const doubts: Record<string, string> = {};
  if (main.provisional) doubts["due"] = PROVISIONAL;
  if (main.state === "paused") doubts["due"] = PAUSED;
  const isExtended = main.extended > 0;
  const isLater = !isExtended && days >= 1 && days <= 20 && addWorkdays(main.due, days, calendar).provisional;
  if (main.provisional || isLater) doubts["new-due"] = PROVISIONAL;
  if (main.state === "paused") doubts["new-due"] = PAUSED;
  return doubts;
}

function isOrganisation(kind: FieldValue | undefined): boolean {
  return typeof kind === "string" && kind !== "natural";
}
