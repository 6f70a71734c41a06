import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Conflict } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { FieldValues } from "../../model/field.ts";
import { isOf } from "../../procedures/history.ts";
import { namedCase } from "../case-name.ts";
import { fieldText } from "../cases/field-text.ts";
import { briefly } from "../cases/hide-numbers.ts";
import { conflictOf, whose, type CaseRead } from "./conflict-parts.ts";
import type { Knowledge } from "./knowledge.ts";

type Taking = LoggedEvent & { readonly fact: Extract<LoggedEvent["fact"], { type: "StepTaken" }> };

/**
 * Steps that two desks wrote under one id (a row of one ledger, a duty's start) with different content. One of them counts, by the clocks
 * of the desks: a person has to look, until somebody who knew them all corrects or withdraws it. `twins`: those that do not count.
 */
export function writtenTwice(
  twins: readonly LoggedEvent[],
  readOf: (id: string) => CaseRead | undefined,
  knowledge: Knowledge,
): Conflict[] {
  const takings = twins.filter((event): event is Taking => isOf(event, "StepTaken"));
  return [...Map.groupBy(takings, ({ id }) => id).values()].flatMap((group) => {
    const read = group[0] && readOf(group[0].fact.case);
    const counts = read?.events.find((event): event is Taking => event.id === group[0]?.id && isOf(event, "StepTaken"));
    if (!read || !counts || read.one.cancelled === true) return [];
    const all = [counts, ...group.filter((twin) => differing([counts, twin]).length > 0)];
    if (all.length < 2 || read.events.some((event) => isLastWord(event, all, knowledge))) return [];
    return [atOdds(read, counts, all)];
  });
}

const HAPPENED = "@happened";

/** What each says, by field; the day too. */
function sayings({ occurredAt, fact }: Taking): FieldValues {
  return { ...fact.fields, [HAPPENED]: occurredAt };
}

/** Ids of the fields in which they are not the same, in one order. */
function differing(takings: readonly Taking[]): string[] {
  const said = takings.map(sayings);
  const ids = [...new Set(said.flatMap((fields) => Object.keys(fields)))].sort();
  return ids.filter((id) => new Set(said.map((fields) => JSON.stringify(fields[id]))).size > 1);
}

/** A correction or withdrawal by who knew them all. */
function isLastWord(event: LoggedEvent, all: readonly Taking[], { knew }: Knowledge): boolean {
  if (!isOf(event, "StepCorrected") && !isOf(event, "StepWithdrawn")) return false;
  return event.fact.entry === all[0]?.id && all.every((one) => knew(event, one));
}

function atOdds({ one, procedure }: CaseRead, counts: Taking, all: readonly Taking[]): Conflict {
  const ids = differing(all);
  const title = procedure.steps.find(({ id }) => id === counts.fact.step)?.title ?? counts.fact.step;
  const inWords = (taking: Taking, id: string): string => {
    if (id === HAPPENED) return `发生日期 ${civilDayOf(taking.occurredAt)}`;
    const field = procedure.fields.find((known) => known.id === id);
    return `${field?.title ?? id} ${briefly(fieldText(taking.fact.fields[id], field), 40) || "空"}`;
  };
  const said = all.map((event) => ({
    event,
    what: `${event === counts ? "现在采用" : "没有采用"}：${ids.map((id) => inWords(event, id)).join("，")}`,
    value: [event.device, sayings(event)],
  }));
  const sentence = `“${namedCase(one).name}”的“${title}”在两台电脑上登记的内容不同（同一份台账的同一行，或者同一项工作的同一步），现在按录入时间较早的${whose(counts)}的算；请核对，不对的更正这一步。`;
  const correct = { way: "correct" as const, case: one.id, entry: counts.id, title: "更正这一步" };
  const about = { kind: "written-twice" as const, about: counts.id, sentence, cases: [one.id] };
  return conflictOf(about, said, [correct]);
}
