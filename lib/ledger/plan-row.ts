import type { LocalDate } from "../model/draft.ts";
import type { FieldValue, FieldValues } from "../model/field.ts";
import type { Procedure, Step } from "../model/procedure.ts";
import { freeTexts, personRemover, type PersonRemover } from "../text/without-person.ts";
import { caseKey, type LedgerReading, type PlannedRow, type PlannedStep } from "./planned.ts";
import { readDays, type Days } from "./row-days.ts";
import { personIn, readPerson } from "./row-person.ts";
import { RowReader, type Longest, type Values } from "./row-reader.ts";
import type { LedgerRow } from "./sheet.ts";
import { OPEN, WITHDRAWN } from "./value-words.ts";

/** Steps that close a case without a reply being sent, by what the outcome says. */
const CLOSING: Readonly<Record<string, string>> = {
  [WITHDRAWN]: "withdrawn",
  "r3-6-1": "correction-lapsed",
  "r3-6-2": "fee-lapsed",
};

/** What of a procedure is looked up for each row. */
interface Known {
  readonly fields: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
  readonly longest: Longest;
  readonly steps: ReadonlyMap<string, Step>;
}

const known = new WeakMap<Procedure, Known>();

function knownOf(procedure: Procedure): Known {
  const found = known.get(procedure) ?? {
    fields: new Set(procedure.fields.map(({ id }) => id)),
    free: freeTexts(procedure.fields),
    longest: Object.fromEntries(procedure.fields.map(({ id, maxLength }) => [id, maxLength])),
    steps: new Map(procedure.steps.map((step) => [step.id, step])),
  };
  known.set(procedure, found);
  return found;
}

/** Reads a row into the steps that it tells of; whatever is not plain becomes a fault. */
export function planRow(row: LedgerRow, reading: LedgerReading, values: Values, procedure: Procedure): PlannedRow {
  const reader = new RowReader(row, reading, values, knownOf(procedure).longest);
  const number = reader.text("number") ?? "";
  if (number === "" && !reader.isFaulty("number")) reader.fault("number", "是空的。请补上编号，编号用来认出是哪一件");
  const days = readDays(reader);
  const received = days["received"];
  if (received === undefined && !reader.isFaulty("received")) reader.fault("received", "是空的。请补上收到申请的日期");
  const kind = reader.choice("applicant-kind") ?? missing(reader, "applicant-kind");
  const person = readPerson(reader, kind);
  const all = { ...reading, mapping: { ...reading.setAside, ...reading.mapping } };
  // The row names them in its own columns, and often again in a text.
  const remover = personRemover(personIn(new RowReader(row, all, values, {}), kind));
  const steps = received === undefined ? [] : stepsOf(reader, days, { kind, remover, procedure });
  return {
    row: row.number,
    number,
    key: caseKey(number, received),
    steps,
    ...(person && { person }),
    faults: reader.faults,
  };
}

/** What is known of a row besides its cells. */
interface RowFacts {
  /** The applicant's. */
  readonly kind: string | undefined;
  readonly remover: PersonRemover;
  readonly procedure: Procedure;
}

function stepsOf(reader: RowReader, days: Days, { kind: applicantKind, remover, procedure }: RowFacts): PlannedStep[] {
  const steps: PlannedStep[] = [];
  const { fields: asked, free, steps: all } = knownOf(procedure);
  const take = (id: string, on: LocalDate | undefined, fields: Given = {}): void => {
    const step = all.get(id);
    if (on === undefined || !step) return;
    const answers = steps.find((one) => one.step === step.answers)?.step;
    steps.push({
      step: id,
      title: step.title,
      on,
      fields: remover.values(given(fields, asked), free),
      ...(answers && { answers }),
    });
  };
  take(procedure.starts, days["received"], {
    number: reader.text("number"),
    "portal-number": reader.text("portal-number"),
    channel: reader.choice("channel") ?? missing(reader, "channel"),
    "applicant-kind": applicantKind,
    "tracking-number": reader.text("tracking-number"),
    content: reader.text("content"),
    "wanted-form": reader.text("wanted-form"),
    "wanted-delivery": reader.text("wanted-delivery"),
  });
  take("confirm", days["confirmed"]);
  const department = reader.text("department");
  take("assign", days["assigned"], { department });
  take("ask-correction", days["correction-sent"], {
    "correction-items": reader.text("correction-items"),
    "correction-by": days["correction-by"],
  });
  take("corrected", days["corrected"]);
  const consulted = days["consulted-on"];
  const kind = reader.choice("consult-kind");
  if (consulted !== undefined && kind === undefined) missing(reader, "consult-kind");
  take("consult", consulted, { "consult-kind": kind, consulted: reader.text("consulted") });
  const result = reader.choice("consult-result");
  take("consult-answered", days["consult-answered"], { "consult-result": result });
  takeExtension(reader, days, take);
  take("fee-notice", days["fee-noticed"], { "fee-amount": reader.number("fee-amount") });
  take("fee-paid", days["fee-paid"]);
  takeReply(reader, days, take);
  take("reply-received", days["reply-received"]);
  take("archive", days["archived"]);
  return steps;
}

type Given = Readonly<Record<string, FieldValue | undefined>>;
type Take = (id: string, on: LocalDate | undefined, fields?: Given) => void;

function takeExtension(reader: RowReader, days: Days, take: Take): void {
  const said = reader.text("extended");
  const on = days["extended-on"];
  const isSaid = said !== undefined && !/^(?:未延期|不延期|没有延期|×|x)$/i.test(said);
  if (isSaid && on === undefined)
    reader.fault("extended", "写着延期了，可是没有“延期告知日期”。请补上，或者把这一列改为不导入");
  if (on === undefined) return;
  const count = reader.number("extension-days");
  if (count === undefined) reader.fault("extension-days", "没有写。请补上，或者在上面选定全部都是几个工作日");
  take("extend", on, { "extension-days": count, "extension-reason": reader.text("extension-reason") });
}

function takeReply(reader: RowReader, days: Days, take: Take): void {
  const outcome = reader.choice("outcome");
  const on = days["replied"];
  if (on === undefined && outcome !== undefined && outcome !== OPEN)
    reader.fault("outcome", "写着已经办结，可是没有“答复日期”。请补上");
  if (on === undefined) return;
  if (outcome === OPEN) reader.fault("outcome", `写着还没有办结，可是“答复日期”是${on}。请核对`);
  else if (outcome === undefined && !reader.isFaulty("outcome"))
    reader.fault("outcome", `是空的，可是“答复日期”是${on}。请补上`);
  if (outcome === undefined || outcome === OPEN) return;
  const closing = Object.hasOwn(CLOSING, outcome) ? CLOSING[outcome] : undefined;
  if (closing !== undefined) return take(closing, on);
  take("send-reply", on, {
    "reply-number": reader.text("reply-number"),
    outcome,
    "outcome-reason": reader.text("outcome-reason"),
    delivery: reader.choice("delivery"),
    "slip-number": reader.text("slip-number"),
  });
}

/** Says that a choice is missing. */
function missing(reader: RowReader, id: "channel" | "applicant-kind" | "consult-kind"): undefined {
  return reader.isFaulty(id) ? undefined : reader.fault(id, "没有写。请补上，或者在上面选定全部都是什么");
}

/** The fields that have a value and that the procedure knows. */
function given(fields: Given, asked: ReadonlySet<string>): FieldValues {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, value]) => (value === undefined || !asked.has(id) ? [] : [[id, value]])),
  );
}
