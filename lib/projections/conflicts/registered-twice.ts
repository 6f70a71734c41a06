import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Conflict, ConflictWay } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { byEntry } from "../../procedures/history.ts";
import { namedCase } from "../case-name.ts";
import { conflictOf, whose, type Said } from "./conflict-parts.ts";
import type { Knowledge } from "./knowledge.ts";

/** How a case was registered: its opening step, and what says that two are one. */
export interface Registration extends Said {
  readonly one: BareCase;
  /** The same of two registrations: they are of one request. */
  readonly marks: readonly string[];
}

/** The registration of a case; undefined where no opening step stands. What was corrected since counts as corrected. */
export function registrationOf(
  one: BareCase,
  events: readonly LoggedEvent[],
  starts: string,
): Registration | undefined {
  const step = one.done.find((taking) => taking.step === starts);
  const event = step && events.find(({ id }) => id === step.entry);
  if (!event) return undefined;
  const { "portal-number": ofPortal, number, content, "applicant-kind": kind } = one.fields;
  const words = typeof content === "string" ? content.replace(/[\s\p{P}]/gu, "") : "";
  const marks = [
    ...marked("portal", one.procedure, ofPortal),
    ...marked("number", one.procedure, number),
    // Who applied is in each desk's own vault, so that what was asked for and when has to do.
    ...marked("content", one.procedure, kind, civilDayOf(step.at), words),
  ];
  return { one, event, at: step.at, what: `${step.title}：${namedCase(one).name}`, marks };
}

/** One mark of these values, where all of them are there. */
function marked(kind: string, ...values: readonly unknown[]): string[] {
  const isAll = values.every((value) => typeof value === "string" && value.trim() !== "");
  return isAll ? [[kind, ...values].join("\n")] : [];
}

/** Cases that two desks registered without knowledge of each other and that look like one; not those of which a person said how they stand. */
export function registeredTwice(registrations: readonly Registration[], { apart }: Knowledge): Conflict[] {
  const byMark = new Map<string, Registration[]>();
  for (const registration of registrations) {
    for (const mark of registration.marks) {
      const same = byMark.get(mark);
      if (same) same.push(registration);
      else byMark.set(mark, [registration]);
    }
  }
  const found = new Map<string, Conflict>();
  for (const same of byMark.values()) {
    if (same.length < 2) continue;
    const two = same
      .filter((one) => same.some((other) => apart(one.event, other.event) && !isTied(one.one, other.one)))
      .sort((a, b) => byEntry(a.event, b.event));
    if (two.length < 2) continue;
    const conflict = twice(two);
    found.set(conflict.key, conflict);
  }
  return [...found.values()];
}

function isTied(a: BareCase, b: BareCase): boolean {
  return a.ties.some(({ to }) => to === b.id) || b.ties.some(({ to }) => to === a.id);
}

function twice(two: readonly Registration[]): Conflict {
  const cases = two.map(({ one }) => one.id).sort();
  const [first] = cases;
  const name = two.map(({ one }) => namedCase(one).name)[0] ?? "";
  const sentence = `“${name}”在两台电脑上各登记了一件，看起来是同一件；请核对：是同一件的，并入其中一件；不是的，更正编号或保留现状。`;
  const ways = two.flatMap(({ one, event }): ConflictWay[] => {
    const other = two.find((registration) => registration.one.id !== one.id);
    if (!other) return [];
    const { id: to } = other.one;
    return [
      { way: "merge", case: one.id, entry: event.id, to, title: `撤销${whose(event)}登记的，并入另一件` },
      { way: "correct", case: one.id, entry: event.id, title: `更正${whose(event)}登记的` },
    ];
  });
  return conflictOf({ kind: "request-twice", about: first ?? "", sentence, cases }, two, ways);
}
