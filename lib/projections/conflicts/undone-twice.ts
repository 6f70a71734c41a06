import { byEntry } from "../../model/by-entry.ts";
import type { DoneStep } from "../../model/case.ts";
import type { Conflict, ConflictWay } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import { isOf } from "../../procedures/history.ts";
import { standing } from "../../procedures/next-steps.ts";
import { indexOf } from "../../procedures/procedure-index.ts";
import { namedCase } from "../case-name.ts";
import { conflictOf, whose, type CaseRead, type Said } from "./conflict-parts.ts";
import type { Knowledge } from "./knowledge.ts";

/** A step that was withdrawn, by which events: several desks may have withdrawn it. */
interface Undone {
  readonly step: DoneStep;
  readonly taking: LoggedEvent;
  readonly withdrawals: readonly LoggedEvent[];
}

/** The steps of a case that were withdrawn, with their withdrawals, the last one last. */
export function undoneIn({ one, events }: Pick<CaseRead, "one" | "events">): Undone[] {
  const all = events.filter((event) => isOf(event, "StepWithdrawn")).sort(byEntry);
  return one.withdrawn.flatMap((step) => {
    const taking = events.find(({ id }) => id === step.entry);
    const withdrawals = all.filter(({ fact }) => "entry" in fact && fact.entry === step.entry);
    return taking && withdrawals.length > 0 ? [{ step, taking, withdrawals }] : [];
  });
}

/** Whether no desk withdrew the one in the knowledge that the other was withdrawn. */
export function undoneApart(a: Undone, b: Undone, { apart }: Knowledge): boolean {
  return a.taking.id !== b.taking.id && a.withdrawals.every((one) => b.withdrawals.every((other) => apart(one, other)));
}

/** Two desks withdrew, each without knowledge of the other, the one and the other of two entries of one step or end; now none stands. */
export function undoneTwice(read: CaseRead, knowledge: Knowledge): Conflict[] {
  const undone = undoneIn(read);
  if (undone.length < 2) return [];
  const { one, procedure } = read;
  const index = indexOf(procedure);
  const stands = standing({ done: one.done, index });
  const isEnd = ({ step, effect }: DoneStep): boolean => (effect ?? index.steps.get(step)?.effect) === "closes";
  const groupOf = (step: DoneStep): string => (isEnd(step) ? "end" : `${step.step} ${step.of ?? ""}`);
  const left = new Set(stands.map(groupOf));
  const once = undone.filter(({ step }) => isEnd(step) || index.steps.get(step.step)?.many !== true);
  const groups = Object.entries(Object.groupBy(once, ({ step }) => groupOf(step)));
  return groups.flatMap(([group, all = []]) => {
    if (left.has(group)) return [];
    const both = all.filter((a) => all.some((b) => undoneApart(a, b, knowledge)));
    const [first] = both;
    if (!first) return [];
    const sentence = `“${namedCase(one).name}”的“${first.step.title}”登记过两次，两台电脑各撤销了其中一条，现在一条也没有了；请核对后重新登记一条。`;
    const about = { kind: "undone-twice" as const, about: `${one.id}/${group}`, sentence, cases: [one.id] };
    return [
      conflictOf(
        about,
        both.flatMap(saidOf),
        both.flatMap((each) => againOf(each, [])),
      ),
    ];
  });
}

/** The last withdrawal of a step, for a person. */
export function saidOf({ step, withdrawals, taking }: Undone): Said[] {
  const last = withdrawals.at(-1);
  return last ? [{ event: last, what: `撤销了${whose(taking)}登记的“${step.title}”`, value: step.entry }] : [];
}

/** The way to enter what was withdrawn once more, as it was corrected. `untied`: cases that this one is merged into no longer. */
export function againOf({ step, taking }: Undone, untied: readonly string[]): ConflictWay[] {
  const { fact } = taking;
  if (fact.type !== "StepTaken") return [];
  const title = `重新登记${whose(taking)}登记的“${step.title}”`;
  return [{ way: "again", title, at: step.at, fact: { ...fact, fields: step.fields }, untied }];
}
