import type { Case, DoneStep } from "../../model/case.ts";
import type { FieldValue } from "../../model/field.ts";
import type { Condition, Procedure, Step } from "../../model/procedure.ts";
import { factsOf, hold, type Facts } from "../../procedures/conditions.ts";
import { standing } from "../../procedures/next-steps.ts";
import { indexOf } from "../../procedures/procedure-index.ts";
import { aboutTaking } from "./what-it-answers.ts";

/** Something that is still needed, and who does it. */
export interface Needed {
  readonly title: string;
  readonly role: string;
}

interface Parts {
  readonly one: Case;
  readonly procedure: Procedure;
  readonly done: readonly DoneStep[];
  readonly facts: Facts;
}

/**
 * What a step of a case still waits for: the steps that it rests on and those that these rest on, as far as they do not
 * stand, the inquiries that were not answered or not so that it may go on, and what was put down of the case and keeps it
 * from it. In the procedure's order; none where nothing keeps it.
 */
export function waitsFor(one: Case, step: Step, procedure: Procedure): Needed[] {
  const done = standing({ done: one.done, index: indexOf(procedure) });
  const facts = factsOf(done, {}, Object.keys(one.moments));
  const parts = { one, procedure, done, facts };
  const steps = missingSteps(step, parts, new Set([step.id]));
  const ordered = procedure.steps.filter((each) => steps.has(each.id));
  const needed = [
    ...ordered.flatMap((each) => steps.get(each.id) ?? []),
    ...[...ordered, step].flatMap(({ when = [], role }) =>
      when.flatMap((condition) => (hold([condition], facts) ? [] : unmet(condition, role, parts))),
    ),
  ];
  const isSame = (a: Needed, b: Needed): boolean => a.title === b.title && a.role === b.role;
  return needed.filter((each, at) => needed.findIndex((other) => isSame(each, other)) === at);
}

/** The steps that are to be taken before one, by id, as they are to be said. */
function missingSteps(step: Step, parts: Parts, seen: ReadonlySet<string>): Map<string, Needed> {
  const { taken } = parts.facts;
  const found = new Map<string, Needed>();
  const add = (id: string, known: ReadonlySet<string>): void => {
    for (const one of stepsOf(id, parts)) {
      if (known.has(one.id)) continue;
      found.set(one.id, { title: one.title, role: one.role });
      for (const [before, needed] of missingSteps(one, parts, new Set([...known, one.id]))) found.set(before, needed);
    }
  };
  for (const id of step.after) if (!taken.has(id)) add(id, seen);
  const { afterAny = [] } = step;
  if (afterAny.length > 0 && !afterAny.some((id) => taken.has(id))) {
    const ways = afterAny.flatMap((id) => stepsOf(id, parts));
    const [first] = ways;
    if (first) found.set(first.id, joined(ways));
  }
  return found;
}

/** The step itself, or the first of those that bring a moment about. */
function stepsOf(id: string, { procedure }: Parts): Step[] {
  const ways = procedure.moments.find((moment) => moment.id === id)?.of.map(({ step }) => step) ?? [id];
  return procedure.steps.filter((step) => step.id === ways[0]);
}

function unmet(condition: Condition, role: string, parts: Parts): Needed[] {
  const { procedure, done, facts } = parts;
  const titleOf = (id: string): string => procedure.steps.find((step) => step.id === id)?.title ?? id;
  if ("done" in condition) {
    const step = procedure.steps.find(({ id }) => id === condition.done);
    return [{ title: titleOf(condition.done), role: step?.role ?? role }];
  }
  if ("notDone" in condition) return [{ title: `已经登记“${titleOf(condition.notDone)}”，不能再办`, role }];
  if ("any" in condition) {
    // What can be done about it is said, not what would have to be otherwise.
    const doable = condition.any.filter((way) => "done" in way || "each" in way);
    const ways = (doable.length > 0 ? doable : condition.any).flatMap((way) => unmet(way, role, parts));
    return ways.length > 0 ? [joined(ways)] : [];
  }
  if ("field" in condition) {
    const field = procedure.fields.find(({ id }) => id === condition.field);
    const [values, word] = "in" in condition ? [condition.in, "须为"] : [condition.notIn, "不得为"];
    const wanted = values.map((value) => valueTitle(value, field?.options)).join("或者");
    return [{ title: `${field?.title ?? condition.field}${word}${wanted}`, role }];
  }
  return done.flatMap((taking) => {
    if (taking.step !== condition.each) return [];
    const isAnswered = hold([condition], {
      ...facts,
      done: done.filter(({ step, entry }) => step !== condition.each || entry === taking.entry),
    });
    return isAnswered ? [] : [answerNeeded(taking, condition.has, parts)];
  });
}

/** What an inquiry waits for: the step that must be taken on it, else one of those that can be. */
function answerNeeded(taking: DoneStep, ways: readonly { readonly step: string }[], parts: Parts): Needed {
  const { one, procedure, done } = parts;
  const about = aboutTaking(taking, procedure);
  const open = one.next.filter(({ of }) => of === taking.entry);
  const asked = open.filter(({ optional }) => !optional);
  const leading = open.filter(({ step }) => leadsTo(step, ways, procedure));
  const candidates = asked.length > 0 ? asked : leading;
  if (candidates.length > 0) {
    const { title, role } = joined(candidates);
    return { title: about === "" ? title : `${title}（${about}）`, role };
  }
  const last = done.findLast(({ of }) => of === taking.entry) ?? taking;
  const role = procedure.steps.find(({ id }) => id === last.step)?.role ?? "";
  return { title: `“${last.title}”的结果不允许公开${about === "" ? "" : `（${about}）`}`, role };
}

/** Whether a step is one of these ways, or one that such a way comes after. */
function leadsTo(id: string, ways: readonly { readonly step: string }[], { steps }: Procedure): boolean {
  return ways.some((way) => way.step === id || steps.find((step) => step.id === way.step)?.after.includes(id) === true);
}

function joined(ways: readonly Needed[]): Needed {
  const [titles, roles] = [ways.map(({ title }) => title), ways.map(({ role }) => role)];
  return { title: [...new Set(titles)].join("，或者"), role: [...new Set(roles)].join("、") };
}

function valueTitle(
  value: FieldValue,
  options: readonly { readonly value: string; readonly title: string }[] = [],
): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  return options.find((option) => option.value === value)?.title ?? String(value);
}
