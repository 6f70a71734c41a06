import type { Field } from "../../model/field.ts";
import type { OwnReview, OwnReviewStep } from "../../model/own-review.ts";
import type { Clock, Condition, Moment, Procedure, ProcedureChangeText, Step } from "../../model/procedure.ts";
import { asksFor, carriedConditions } from "./carried-conditions.ts";

/** The field by which a step can be for some kinds of articles only. */
const KIND = "article-kind";
/** Who signs; what is written down where it has to be reasoned; the slip where it was signed on paper. */
const SIGNED = ["signed-by"];
const REASONED = ["opinion", "opinion-basis", "opinion-reason"];
const OPTIONAL = ["slip-number"];

type Own = OwnReviewStep & { readonly id: string };
type StepText = NonNullable<ProcedureChangeText["steps"]>[number];

/**
 * The change by which an agency's own review takes the place of the steps that a procedure reviews by (`part: "reviews"`).
 * What waited for any of those waits for the last of the new ones, which seals the text; what sent back or reopened makes
 * all of them necessary again. What the old ones waited for besides, e.g. that the public was heard, publishing waits for. Undefined where the procedure has no reviews to replace.
 */
export function ownReview(review: OwnReview, procedure: Procedure): ProcedureChangeText | undefined {
  const old = procedure.steps.filter(({ part }) => part === "reviews");
  if (old.length === 0) return undefined;
  const replaced = new Set(old.map(({ id }) => id));
  const kinds = procedure.fields.find(({ id }) => id === KIND)?.options ?? [];
  const own = review.steps.map((step, place) => ({ ...forSomeKinds(step, kinds), id: `own-review-${place + 1}` }));
  const ready = own.map((_, place) => readyAt(own.slice(0, place), procedure, kinds));
  const passed = readyAt(own, procedure, kinds);
  const carried = carriedConditions(procedure, replaced);
  const basis = [review.basis];
  const isOfOld = ({ until }: Clock): boolean => until.some((id) => replaced.has(id));
  const sealing = {
    seals: true,
    tells: old.flatMap(({ tells }) => tells),
    documents: [...new Set(old.flatMap(({ documents }) => documents))],
  };
  return {
    procedure: procedure.id,
    basis,
    without: [...replaced],
    steps: [
      ...own.map((step, place) => ({
        ...stepText(step),
        basis,
        after: [ready[place]?.id ?? procedure.starts],
        ...(place === own.length - 1 && sealing),
      })),
      ...procedure.steps.flatMap((step) =>
        replaced.has(step.id)
          ? []
          : adapted(
              step,
              replaced,
              own.map(({ id }) => id),
              { passed: passed.id, carried },
            ),
      ),
    ],
    moments: [...ready, passed].flatMap(({ moment }) => moment ?? []),
    clocks: [
      ...own.flatMap((step, place) => limitOf(step, ready[place]?.id ?? procedure.starts, basis)),
      ...procedure.clocks.flatMap((clock) => (isOfOld(clock) ? [] : clockAdapted(clock, replaced, passed))),
    ],
    withoutClocks: procedure.clocks.filter(isOfOld).map(({ id }) => id),
  };
}

/** A step that is for every kind there is, is for all. */
function forSomeKinds(step: OwnReviewStep, kinds: NonNullable<Field["options"]>): OwnReviewStep {
  const { kinds: wanted, ...rest } = step;
  return wanted && kinds.some(({ value }) => !wanted.includes(value)) ? { ...rest, kinds: wanted } : rest;
}

function stepText(step: Own): Omit<StepText, "basis"> {
  const required = step.reasoned ? [...SIGNED, ...REASONED] : SIGNED;
  return {
    id: step.id,
    title: step.title,
    role: step.role,
    part: "reviews",
    fields: [
      ...required.map((field) => ({ field, required: true })),
      ...OPTIONAL.map((field) => ({ field, required: false })),
    ],
    ...(step.kinds && { when: [{ field: KIND, in: step.kinds }] }),
    notBy: { who: "signed-by", others: ["drafter"] },
  };
}

type ClockText = NonNullable<ProcedureChangeText["clocks"]>[number];

/** By when a step has to be taken, where the agency set that. */
function limitOf({ id, title, within, kinds }: Own, from: string, basis: ClockText["basis"]): ClockText[] {
  if (!within) return [];
  const when = kinds && [{ field: KIND, in: kinds }];
  return [{ id: `${id}-limit`, title: `${title}的期限`, basis, from, within, until: [id], when }];
}

/**
 * When all of these steps are over: with the last of them, or, where that is not for every kind, with the last one before
 * it that is. A moment of its own where it can be several.
 */
function readyAt(
  steps: readonly Own[],
  { starts, basis }: Procedure,
  kinds: NonNullable<Field["options"]>,
): { readonly id: string; readonly moment?: Moment } {
  const last = steps.at(-1);
  if (!last?.kinds) return { id: last?.id ?? starts };
  const of: { step: string; when?: Condition[] }[] = [];
  const skipped: Condition[] = [];
  for (const step of steps.toReversed()) {
    of.push({ step: step.id, ...(skipped.length > 0 && { when: [...skipped] }) });
    if (!step.kinds) break;
    const others = kinds.map(({ value }) => value).filter((value) => !step.kinds?.includes(value));
    skipped.push({ field: KIND, in: others });
  }
  if (steps.every((step) => step.kinds)) of.push({ step: starts, when: [...skipped] });
  const name = `${last.id}-over`;
  return { id: name, moment: { id: name, title: `${last.title}已经办理或者不需要`, basis, of, take: "first" } };
}

/** A step that stays, with the old reviews' names in it replaced; nothing where it names none. */
function adapted(
  step: Step,
  replaced: ReadonlySet<string>,
  own: readonly string[],
  { passed, carried }: { readonly passed: string; readonly carried: readonly Condition[] },
): Step[] {
  const rename = (ids: readonly string[], by: readonly string[]): string[] => {
    const kept = ids.filter((id) => !replaced.has(id));
    return kept.length === ids.length ? kept : [...kept, ...by];
  };
  const after = rename(step.after, [passed]);
  const afterAny = step.afterAny && rename(step.afterAny, [passed]);
  const resets = rename(step.resets, own);
  const kept = (step.when ?? []).filter((condition) => !asksFor(condition, replaced));
  const said = new Set(kept.map((condition) => JSON.stringify(condition)));
  const more = step.publishes ? carried.filter((condition) => !said.has(JSON.stringify(condition))) : [];
  const when = kept.length + more.length > 0 ? [...kept, ...more] : undefined;
  const isSame =
    [after, afterAny, resets].join() === [step.after, step.afterAny, step.resets].join() &&
    kept.length === (step.when ?? []).length &&
    more.length === 0;
  return isSame ? [] : [{ ...step, after, afterAny, resets, when }];
}

/** A limit that began with an old review begins with the end of the new ones; a moment comes about once. */
function clockAdapted(clock: Clock, replaced: ReadonlySet<string>, passed: ReturnType<typeof readyAt>): Clock[] {
  if (!replaced.has(clock.from)) return [];
  return [{ ...clock, from: passed.id, each: clock.each && passed.moment === undefined }];
}
