import type { Case, ClockState, DoneStep } from "../../model/case.ts";
import type { LocalDate } from "../../model/draft.ts";
import type { FieldValue, FieldValues } from "../../model/field.ts";
import type { Office } from "../../model/office.ts";
import type { PersonRecord } from "../../model/person.ts";
import type { Procedure } from "../../model/procedure.ts";
import type { WorkCalendar } from "../../model/work-calendar.ts";
import { addWorkdays } from "../../deadlines/workdays.ts";
import type { LetterFacts } from "./fill-letter.ts";

/** What a document is made out of. */
export interface LetterSources {
  readonly case: Case;
  readonly procedure: Procedure;
  readonly office: Office;
  /** Counts the days of an extension that is not recorded yet. */
  readonly calendar: WorkCalendar;
  /** The applicant, where the vault is open. */
  readonly person?: Pick<PersonRecord, "kind" | "name" | "address" | "phone"> | undefined;
  /** The step the document belongs to, where there are several of its kind, e.g. one of two consultations. */
  readonly entry?: string | undefined;
  /** The date on the document; another may be entered. */
  readonly today: LocalDate;
  /** What was entered for this document alone; it goes before the case. */
  readonly entered?: FieldValues | undefined;
}

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

const PROVISIONAL = "文书里的届满日是暂定的：有关年度的放假安排还没有公布。请在公布并导入工作日历后核对。";
const PAUSED = "现在正在征求意见，期限暂停计算，文书里的届满日还会推后。请核对后再发出。";

const CONSULTED: Readonly<Record<string, string>> = {
  "third-party": "第三方",
  "co-producer": "共同制作机关",
  "other-organ": "其他行政机关",
};

/** All that documents can name of a case, its office and its applicant. What is not known is not there. */
export function letterFacts(sources: LetterSources): LetterFacts {
  const { case: of, procedure, office, person, entry, today, calendar, entered = {} } = sources;
  const main = of.clocks.find((clock) => clock.main);
  const days = entered["extension-days"] ?? of.fields["extension-days"];
  const step = of.done.find((done) => done.entry === entry);
  const values: Record<string, FieldValue | undefined> = {
    ...of.fields,
    ...consultations(of.done),
    ...Object.fromEntries(DAYS.map(([field, id]) => [field, of.done.findLast((done) => done.step === id)?.on])),
    ...(step && { ...step.fields, ...ofStep(of, step) }),
    "consulted-name": nameOfConsulted({ ...of.fields, ...step?.fields }),
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
  const known = Object.entries(values).filter((pair): pair is [string, FieldValue] => pair[1] !== undefined);
  return {
    values: Object.fromEntries(known),
    fields: procedure.fields,
    doubts: doubtsOf(main, Number(days), calendar),
  };
}

/** The last day before and after an extension, recorded or about to be told (条例第三十三条第二款: at most 20 working days). */
function extension(main: ClockState, days: number, calendar: WorkCalendar): Record<string, FieldValue | undefined> {
  if (main.extended > 0) {
    return { "due-before-extension": addWorkdays(main.due, -main.extended, calendar).date, "new-due": main.due };
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

/** When whose opinions were asked for, of all consultations together. */
function consultations(done: readonly DoneStep[]): Record<string, FieldValue> {
  const asked = done.filter(({ step }) => step === "consult");
  const [first] = asked;
  if (!first) return {};
  const kinds = new Set(asked.map(({ fields }) => CONSULTED[String(fields["consult-kind"])] ?? "有关方面"));
  return { "consulted-whom": [...kinds].join("、"), "consulted-on": first.on };
}

/** The log has an organ's name, but no person's: of a third party it has a word that stands for the name. */
function nameOfConsulted(fields: FieldValues): FieldValue | undefined {
  return fields["consult-kind"] === "third-party" ? undefined : fields["consulted"];
}

/** Of one consultation: when it went out, when it came, the last day to answer. */
function ofStep({ clocks, done }: Case, step: DoneStep): Record<string, FieldValue | undefined> {
  if (step.step !== "consult") return {};
  const answer = (id: string): DoneStep | undefined => done.find((one) => one.step === id && one.of === step.entry);
  const clock = clocks.find(({ key, whose }) => whose === "others" && key.includes(step.entry));
  return {
    "consulted-on": step.on,
    "consult-received-on": answer("consult-received")?.on,
    "consult-due": answer("consult-received") && clock?.due,
  };
}

function ofOffice(office: Office): Record<string, FieldValue> {
  const { departments: _departments, archiveYears: _archiveYears, ...texts } = office;
  return {
    "office-name": texts.name,
    "office-number-prefix": texts.numberPrefix,
    "office-address": texts.address,
    "office-postcode": texts.postcode,
    "office-phone": texts.phone,
    "disclosure-office": texts.disclosureOffice,
    "disclosure-head": texts.disclosureHead,
    "reconsideration-organ": texts.reconsiderationOrgan,
    "reconsideration-address": texts.reconsiderationAddress,
    "reconsideration-online": texts.reconsiderationOnline,
    court: texts.court,
    "complaint-channel": texts.complaintChannel,
    "fee-account": texts.feeAccount,
  };
}

function isOrganisation(kind: FieldValue | undefined): boolean {
  return typeof kind === "string" && kind !== "natural";
}
