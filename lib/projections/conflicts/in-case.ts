import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { DoneStep } from "../../model/case.ts";
import type { Conflict, ConflictWay } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Procedure } from "../../model/procedure.ts";
import { isOf } from "../../procedures/history.ts";
import { standing } from "../../procedures/next-steps.ts";
import { indexOf } from "../../procedures/procedure-index.ts";
import { namedCase } from "../case-name.ts";
import { fieldText } from "../cases/field-text.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { conflictOf, whose, type CaseRead, type Said } from "./conflict-parts.ts";
import type { Knowledge } from "./knowledge.ts";
import { undoneTwice } from "./undone-twice.ts";

/** A taking of a step with its event. */
interface Taking extends Said {
  readonly step: DoneStep;
}

/** What is at odds within one case. */
export function conflictsIn(read: CaseRead, knowledge: Knowledge): Conflict[] {
  if (read.one.cancelled === true) return [];
  const takings = takingsOf(read);
  const closed = closedTwice(read, takings, knowledge);
  const told = new Set(closed.flatMap(({ entries }) => entries.map(({ entry }) => entry)));
  return [
    ...closed,
    ...takenTwice(
      read,
      takings.filter(({ event }) => !told.has(event.id)),
      knowledge,
    ),
    ...correctedTwice(read, takings, knowledge),
    ...undoneTwice(read, knowledge),
  ];
}

/** The takings that stand. */
function takingsOf({ one, events, procedure }: CaseRead): Taking[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return standing({ done: one.done, index: indexOf(procedure) }).flatMap((step) => {
    const event = byId.get(step.entry);
    const outcome = step.ended && titleOf(step.ended.outcome, procedure);
    const value = [step.step, step.of, step.on, step.ended?.outcome];
    return event
      ? [{ event, step, at: step.at, what: outcome ? `${step.title}（${outcome}）` : step.title, value }]
      : [];
  });
}

function titleOf(outcome: string, { outcomes }: Procedure): string {
  return outcomes.find(({ id }) => id === outcome)?.title ?? outcome;
}

/** Those of them that were taken without knowledge of another one of them. */
function apartOf(takings: readonly Taking[], { apart }: Knowledge): Taking[] {
  return takings.filter(({ event }) => takings.some((other) => apart(event, other.event)));
}

function withdrawals(takings: readonly Taking[]): ConflictWay[] {
  return takings.flatMap(({ event, step }) =>
    "case" in event.fact
      ? [
          {
            way: "withdraw" as const,
            case: event.fact.case,
            entry: event.id,
            title: `撤销${whose(event)}登记的“${step.title}”`,
          },
        ]
      : [],
  );
}

function closedTwice({ one }: Pick<CaseRead, "one">, takings: readonly Taking[], knowledge: Knowledge): Conflict[] {
  const opened = takings.findLastIndex(({ step }) => step.effect === "reopens");
  const closing = takings.slice(opened + 1).filter(({ step }) => step.effect === "closes");
  const apart = apartOf(closing, knowledge);
  if (new Set(apart.map(({ step }) => step.ended?.outcome ?? step.step)).size < 2) return [];
  const { name } = namedCase(one);
  const sentence = `“${name}”在两台电脑上分别办结，结果不同；请核对实际的办理结果，撤销不对的那一条。`;
  const about = { kind: "closed-twice" as const, about: one.id, sentence, cases: [one.id] };
  return [conflictOf(about, apart, withdrawals(apart))];
}

function takenTwice({ one, procedure }: CaseRead, takings: readonly Taking[], knowledge: Knowledge): Conflict[] {
  const { steps } = indexOf(procedure);
  const once = takings.filter(({ step }) => steps.get(step.step)?.many !== true);
  const groups = Object.values(Object.groupBy(once, ({ step }) => `${step.step} ${step.of ?? ""}`));
  return groups.flatMap((group = []) => {
    const apart = apartOf(group, knowledge);
    const [first] = apart;
    if (!first) return [];
    const { name } = namedCase(one);
    const sentence = `“${name}”的“${first.step.title}”在两台电脑上各登记了一次，这一步只办一次；请核对后撤销多出来的一条。`;
    const about = {
      kind: "step-twice" as const,
      about: `${one.id}/${first.step.step}`,
      sentence,
      cases: [one.id],
    };
    return [conflictOf(about, apart, withdrawals(apart))];
  });
}

type Correction = LoggedEvent & { readonly fact: Extract<LoggedEvent["fact"], { type: "StepCorrected" }> };

/** What one correction says, by field; `happened` is no field's id. */
function sayings({ fact }: Correction): [string, unknown][] {
  const fields = Object.entries(fact.fields ?? {});
  return fact.happened === undefined ? fields : [["@happened", fact.happened], ...fields];
}

function correctedTwice(read: CaseRead, takings: readonly Taking[], knowledge: Knowledge): Conflict[] {
  const corrections = read.events.filter((event): event is Correction => isOf(event, "StepCorrected"));
  if (corrections.length < 2) return [];
  return takings.flatMap((taking) => {
    const own = corrections.filter(({ fact }) => fact.entry === taking.event.id);
    const atOdds = new Map<Correction, string[]>();
    // In one order at every desk, whatever arrived first.
    for (const field of [...new Set(own.flatMap((one) => sayings(one).map(([id]) => id)))].sort()) {
      const last = knowledge.last(own.filter((one) => sayings(one).some(([id]) => id === field)));
      const valueIn = (one: Correction): unknown => sayings(one).find(([id]) => id === field)?.[1];
      if (new Set(last.map((one) => JSON.stringify(valueIn(one)))).size < 2) continue;
      for (const one of last) atOdds.set(one, [...(atOdds.get(one) ?? []), field]);
    }
    if (atOdds.size === 0) return [];
    return [corrected(read, taking, atOdds)];
  });
}

function corrected({ one, procedure }: CaseRead, taking: Taking, atOdds: ReadonlyMap<Correction, string[]>): Conflict {
  const said = [...atOdds].map(([event, fields]) => ({
    event,
    what: `${taking.step.title}：${fields.map((field) => inWords(event, field, procedure)).join("，")}`,
    value: sayings(event).filter(([field]) => fields.includes(field)),
  }));
  const { name } = namedCase(one);
  const sentence = `“${name}”的“${taking.step.title}”在两台电脑上更正成了不同的内容；请核对后再更正一次，以最后的为准。`;
  const correct = { way: "correct" as const, case: one.id, entry: taking.event.id, title: "再更正一次" };
  return conflictOf({ kind: "corrected", about: `${one.id}/${taking.event.id}`, sentence, cases: [one.id] }, said, [
    correct,
  ]);
}

function inWords(event: Correction, id: string, { fields }: Procedure): string {
  if (id === "@happened") return `发生日期改为${civilDayOf(event.fact.happened ?? event.occurredAt)}`;
  const field = fields.find((one) => one.id === id);
  const value = event.fact.fields?.[id];
  return `${field?.title ?? id}改为${value === null || value === undefined ? "空" : briefly(fieldText(value, field), 40)}`;
}
