import { civilDayOf, startOfCivilDay } from "../../deadlines/civil-day.ts";
import type { Breach, Case, DoneStep } from "../../model/case.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Field, FieldValues } from "../../model/field.ts";
import type { Procedure } from "../../model/procedure.ts";
import { indexOf } from "../../procedures/procedure-index.ts";
import { sameHand } from "../articles/same-hand.ts";
import { fieldText } from "../cases/field-text.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { caseHistory } from "../cases/step-history.ts";
import type { NamedOfficial, TrailRow } from "./trail-row.ts";

/** Characters of one value that are shown. */
const LONGEST = 300;

/** What a step's rows are made of. */
interface StepParts {
  readonly one: Case;
  readonly events: readonly LoggedEvent[];
  readonly procedure: Procedure;
}

/** The steps of a case, what each was before it was corrected, and those taken back. */
export function stepRows({ one, events, procedure }: StepParts): TrailRow[] {
  const history = caseHistory(events);
  const late = latenessOf(one, procedure);
  const taken = [...one.done, ...one.withdrawn];
  const fieldsOf = shownFields(procedure);
  const steps = taken.map((done): TrailRow => {
    const isStruck = one.withdrawn.some(({ entry }) => entry === done.entry);
    const answered = taken.find(({ entry }) => entry === done.of);
    return {
      id: done.entry,
      kind: "step",
      ...happened(done.at, done.enteredAt),
      enteredAt: done.enteredAt,
      what: done.title,
      details: [
        ...(isStruck ? ["后来撤销"] : []),
        ...(done.corrections.length > 0 ? ["后来作过更正，以下是更正后的内容"] : []),
        ...(answered ? [`对应${answered.on}的“${answered.title}”`] : []),
        ...fieldsOf(done.fields).map(([field, text]) => `${field.title}：${text}`),
      ],
      faults: isStruck ? [] : [...(late.get(done.entry) ?? []), ...handFaults(done, one, procedure)],
      named: officialsOf(done.fields, procedure),
      by: done.by,
      basis: procedure.steps.find(({ id }) => id === done.step)?.basis ?? [],
    };
  });
  const titleOf = (entry: string): string => taken.find((each) => each.entry === entry)?.title ?? "";
  const corrected = events.flatMap((event): TrailRow[] => {
    const { fact, id, enteredAt, by } = event;
    if (fact.type === "StepWithdrawn") {
      const what = `撤销“${titleOf(fact.entry)}”`;
      return [{ ...written(event), id, kind: "withdrawal", what, details: [`理由：${fact.reason}`], by }];
    }
    if (fact.type !== "StepCorrected") return [];
    const versions = history.earlier.get(fact.entry) ?? [];
    const place = versions.findIndex(({ correctedAt, reason }) => correctedAt === enteredAt && reason === fact.reason);
    const before = versions[place];
    const done = taken.find(({ entry }) => entry === fact.entry);
    const after = versions[place + 1] ?? done;
    const changes = before && after ? changesOf(before, after, procedure) : [];
    const details = [...changes, `理由：${fact.reason}`];
    return [{ ...written(event), id, kind: "correction", what: `更正“${titleOf(fact.entry)}”`, details, by }];
  });
  return [...steps, ...corrected];
}

function handFaults(done: DoneStep, one: Case, procedure: Procedure): string[] {
  const fault = sameHand(done, one.done, procedure);
  return fault === undefined ? [] : [fault];
}

/** When a row's event happened, for what has an hour of its own. */
function happened(at: string, enteredAt: string): Pick<TrailRow, "on" | "at" | "isLater"> {
  const on = civilDayOf(at);
  return { on, ...(at !== startOfCivilDay(on) && { at }), isLater: civilDayOf(enteredAt) !== on };
}

/** What a row has of an event that happened when it was written down. */
export function written(
  event: Pick<LoggedEvent, "id" | "occurredAt" | "enteredAt" | "by">,
): Pick<TrailRow, "id" | "on" | "at" | "isLater" | "enteredAt" | "by" | "faults" | "named" | "basis"> {
  const { id, occurredAt, enteredAt, by } = event;
  return { id, ...happened(occurredAt, enteredAt), enteredAt, by, faults: [], named: [], basis: [] };
}

/** Those whom the official fields of a form name. */
export function officialsOf(fields: FieldValues, { fields: known }: Pick<Procedure, "fields">): NamedOfficial[] {
  return known.flatMap(({ id, kind, title }) => {
    const value = fields[id];
    return kind === "official" && typeof value === "string" && value.trim() !== ""
      ? [{ title, name: value.trim() }]
      : [];
  });
}

/** The values that are shown: not who is named anyway, nor what stands for a person. */
function shownFields({ fields }: Procedure): (values: FieldValues) => [Field, string][] {
  const shown = fields.filter(({ id, kind }) => kind !== "person" && kind !== "official" && !/(^|-)token$/.test(id));
  return (values) =>
    shown.flatMap((field): [Field, string][] => {
      const text = briefly(fieldText(values[field.id], field), LONGEST);
      return text === "" ? [] : [[field, text]];
    });
}

function changesOf(
  before: { readonly at: string; readonly fields: FieldValues },
  after: Pick<DoneStep, "at" | "fields">,
  procedure: Procedure,
): string[] {
  const moved = before.at === after.at ? [] : [`发生日期由${civilDayOf(before.at)}改为${civilDayOf(after.at)}`];
  const changed = procedure.fields.filter(
    ({ id, kind }) => kind !== "person" && JSON.stringify(before.fields[id]) !== JSON.stringify(after.fields[id]),
  );
  return [
    ...moved,
    ...changed.map(
      (field) => `${field.title}由“${shownText(before.fields, field)}”改为“${shownText(after.fields, field)}”`,
    ),
  ];
}

function shownText(values: FieldValues, field: Field): string {
  return briefly(fieldText(values[field.id], field), LONGEST) || "空";
}

/** The limits that were not kept, by the entry of the step that came too late. */
function latenessOf({ breaches, done }: Case, procedure: Procedure): ReadonlyMap<string, string[]> {
  const late = new Map<string, string[]>();
  for (const breach of breaches) {
    const entry = lateStep(breach, done, procedure);
    if (entry !== undefined) late.set(entry, [...(late.get(entry) ?? []), breach.sentence]);
  }
  return late;
}

/** The step by which a limit was met too late; undefined while it has not been met. */
export function lateStep(breach: Breach, done: readonly DoneStep[], procedure: Procedure): string | undefined {
  const { happened: on, clock, key } = breach;
  if (on === undefined) return undefined;
  const index = indexOf(procedure);
  const thread = key.includes(":") ? key.slice(key.indexOf(":") + 1) : undefined;
  const then = done.filter((step) => step.on === on || step.at === on);
  const stops = then.filter(({ step }) => index.stoppedBy(step).some(({ id }) => id === clock));
  return (stops.find(({ of }) => thread === undefined || of === thread) ?? stops[0])?.entry;
}
