import type { ArticleStepDone, ArticleStepNext, ArticleView } from "../../model/article-view.ts";
import type { Case, DoneStep, NextStep } from "../../model/case.ts";
import type { FieldValue } from "../../model/field.ts";
import type { Procedure, Step } from "../../model/procedure.ts";
import { standing } from "../../procedures/next-steps.ts";
import { indexOf, type ProcedureIndex } from "../../procedures/procedure-index.ts";
import { isTakenDown } from "./taken-down.ts";
import { sameHand } from "./same-hand.ts";
import { waitsFor, type Needed } from "./waits-for.ts";
import { signerOf } from "../../procedures/signer-of.ts";
import { aboutTaking } from "./what-it-answers.ts";

/** Where a case of a procedure that publishes stands, as the panel on its page shows it. */
export function articleView(one: Case, procedure: Procedure): ArticleView {
  const index = indexOf(procedure);
  const stands = standing({ done: one.done, index });
  const standingEntries = new Set(stands.map(({ entry }) => entry));
  const ending = stands.findLast(({ step }) => index.steps.get(step)?.effect !== undefined);
  const isOut = one.state !== "closed" || (ending !== undefined && index.steps.get(ending.step)?.publishes === true);
  const published = isOut ? stands.findLast(({ step }) => index.steps.get(step)?.publishes === true) : undefined;
  const mayPublish = one.next.some(({ step }) => index.steps.get(step)?.publishes === true);
  const [address, at] = [text(published?.fields["public-address"]), text(published?.fields["published-at"])];
  const { seal, compared } = one.article ?? {};
  return {
    case: one.id,
    title: articleTitle(one),
    state: one.state,
    ...(one.outcomeTitle !== undefined && { outcome: one.outcomeTitle }),
    done: one.done.map((done) => stepDone(done, { one, index, stands: standingEntries.has(done.entry) })),
    next: one.next.flatMap((next) => stepNext(next, one, index)),
    clocks: one.clocks.map(({ key, title, due, left, unit, state, main, provisional, whose, basis }) => ({
      key,
      title,
      due,
      left,
      unit,
      state,
      main,
      provisional,
      whose,
      basis,
    })),
    ...(seal && { seal }),
    needsSeal: procedure.steps.some(({ seals }) => seals),
    mayPublish,
    waitsFor: mayPublish || one.state === "closed" ? [] : neededToPublish(one, procedure),
    ...(published && { published: { ...(address !== "" && { address }), ...(at !== "" && { at }) } }),
    ...(isTakenDown(stands) && { takenDown: true }),
    ...(compared && { compared }),
  };
}

/** What an article is called by; a case of its kind always has a title. */
export function articleTitle({ fields }: Pick<Case, "fields">): string {
  return text(fields["title"]);
}

/** What is still needed before the publishing step can be taken; none where it can. */
export function neededToPublish(one: Case, procedure: Procedure): Needed[] {
  const step = procedure.steps.find(({ publishes }) => publishes);
  return step && !one.next.some((next) => next.step === step.id) ? waitsFor(one, step, procedure) : [];
}

interface DoneParts {
  readonly one: Case;
  readonly index: ProcedureIndex;
  readonly stands: boolean;
}

function stepDone(done: DoneStep, { one, index: { procedure }, stands }: DoneParts): ArticleStepDone {
  const { entry, step, title, on, fields } = done;
  const [slip, same] = [text(fields["slip-number"]), sameHand(done, one.done, procedure)];
  return {
    entry,
    step,
    title,
    on,
    by: signerOf(done, procedure),
    ...(slip !== "" && { slip }),
    ...(same !== undefined && { sameHand: same }),
    sealed: one.article?.seal?.entry === entry,
    ...(!stands && { undone: true }),
  };
}

function stepNext(next: NextStep, one: Case, { procedure, steps }: ProcedureIndex): ArticleStepNext[] {
  const step = steps.get(next.step);
  if (!step) return [];
  const { title, role, basis, of, optional, due } = next;
  const asked = of === undefined ? undefined : one.done.find(({ entry }) => entry === of);
  const about = asked && aboutTaking(asked, procedure);
  return [
    {
      step: next.step,
      ...(of !== undefined && { of }),
      ...(asked && { answers: about === "" ? asked.title : `${asked.title}：${about}` }),
      title,
      role,
      basis,
      ...(step.hint !== undefined && { hint: step.hint }),
      optional,
      ...(due !== undefined && { due }),
      seals: step.seals,
      publishes: step.publishes,
      ...(sealsAgain(step, procedure) && { again: true }),
    },
  ];
}

function sealsAgain({ resets }: Step, { steps }: Procedure): boolean {
  return steps.some(({ id, seals }) => seals && resets.includes(id));
}

function text(value: FieldValue | undefined): string {
  return typeof value === "string" ? value : "";
}
