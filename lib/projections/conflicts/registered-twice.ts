import { civilDayOf } from "../../deadlines/civil-day.ts";
import type { Conflict, ConflictWay } from "../../model/conflict.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { BareCase } from "../../procedures/bare-case.ts";
import { byEntry } from "../../model/by-entry.ts";
import { namedCase } from "../case-name.ts";
import { conflictOf, whose, type Said } from "./conflict-parts.ts";
import type { Knowledge } from "./knowledge.ts";

/** How a case was registered: its opening step, and what says that two are one. */
export interface Registration extends Said {
  readonly one: BareCase;
  /** The same of two registrations: they are of one request. */
  readonly marks: readonly string[];
  /** Steps that stand beside the registration. */
  readonly steps: number;
  /** Whether nothing was done in it but to register it, and nothing hangs on it: only such a one can be given up. */
  readonly isBare: boolean;
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
  const steps = one.done.length - 1;
  const isBare = steps === 0 && events.every(({ fact }) => !WORK.has(fact.type));
  const stands = one.closed === undefined ? "办理中" : `已办结${one.outcomeTitle ? `（${one.outcomeTitle}）` : ""}`;
  const what = `${step.title}：${namedCase(one).name}，${stands}，${steps > 0 ? `另有${steps}步` : isBare ? "没有办别的步骤" : "已经制作文书"}`;
  return { one, event, at: step.at, what, value: marks, marks, steps, isBare };
}

/** What was done in a case beside its steps. */
const WORK: ReadonlySet<LoggedEvent["fact"]["type"]> = new Set([
  "DocumentMade",
  "ArticlePlaced",
  "TextSealed",
  "PublicPageCompared",
]);

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
  const found = new Map<string, { readonly two: readonly Registration[]; readonly marks: readonly string[] }>();
  for (const [mark, same] of byMark) {
    if (same.length < 2) continue;
    const two = same
      .filter((one) => same.some((other) => apart(one.event, other.event) && !isTied(one.one, other.one)))
      .sort((a, b) => byEntry(a.event, b.event));
    if (two.length < 2) continue;
    const pair = two.map(({ one }) => one.id).join("/");
    const marks = [...(found.get(pair)?.marks ?? []), mark].sort();
    found.set(pair, { two, marks });
  }
  return [...found.values()].map(({ two, marks }) => twice(two, marks));
}

function isTied(a: BareCase, b: BareCase): boolean {
  return a.ties.some(({ to }) => to === b.id) || b.ties.some(({ to }) => to === a.id);
}

function twice(two: readonly Registration[], marks: readonly string[]): Conflict {
  const cases = two.map(({ one }) => one.id).sort();
  const [first] = cases;
  const name = two.map(({ one }) => namedCase(one).name)[0] ?? "";
  const isHeld = two.every(({ isBare }) => !isBare);
  const sentence = `“${name}”在两台电脑上各登记了一件，看起来是同一件；请核对：是同一件的，${
    isHeld
      ? "两件都已经办理，直接并入会丢掉一件办过的步骤，请先把要并入的那一件办过的步骤补登到另一件，再逐步撤销，只剩登记时再并入"
      : "并入其中一件"
  }；不是的，更正编号或保留现状。`;
  const ways = two.flatMap(({ one, event, isBare }): ConflictWay[] => {
    const [into] = two.filter((other) => other.one.id !== one.id).sort((a, b) => b.steps - a.steps);
    const merge = { way: "merge" as const, case: one.id, entry: event.id, to: into?.one.id ?? "" };
    return [
      ...(into && isBare ? [{ ...merge, title: `撤销${whose(event)}登记的，并入另一件` }] : []),
      { way: "correct", case: one.id, entry: event.id, title: `更正${whose(event)}登记的` },
    ];
  });
  const said = two.map((one) => ({ ...one, value: marks }));
  return conflictOf({ kind: "request-twice", about: first ?? "", sentence, cases }, said, ways);
}
