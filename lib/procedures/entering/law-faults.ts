import type { Case, DoneStep } from "../../model/case.ts";
import type { Procedure } from "../../model/procedure.ts";
import { clocksOfThread } from "../clocks-of-thread.ts";
import { longDay } from "../../deadlines/day-words.ts";
import { expectedWarnings } from "./expected-warnings.ts";
import { extensionFaults, extensionWarnings } from "./extension-faults.ts";
import { partyWarnings } from "./party-warnings.ts";
import { stepOf, type StepFault, type StepTry } from "./step-form.ts";

/** The field in which a review says what it came to, in every procedure, and the value that stops what follows. */
const REVIEW = { field: "review-result", refuses: "refuses" } as const;
/** What approves or sends out asks for one of these. */
const FINAL_FIELDS = ["approved-by", "delivery"];

/** What the law does not allow of this step in this case. */
export function lawFaults(attempt: StepTry): StepFault[] {
  return [...extensionFaults(attempt), ...lapseFaults(attempt), ...outcomeFaults(attempt), ...reviewFaults(attempt)];
}

/** What may be recorded and should be thought of once more. */
export function lawWarnings(attempt: StepTry): string[] {
  return [
    ...optionWarnings(attempt),
    ...sameHandWarnings(attempt),
    ...partyWarnings(attempt),
    ...extensionWarnings(attempt),
    ...expectedWarnings(attempt),
  ];
}

/** What follows from another's silence waits until their time is over; that of others asked beside them does not matter. */
function lapseFaults(attempt: StepTry): StepFault[] {
  const { lapsed } = stepOf(attempt);
  const { found, of } = attempt;
  if (lapsed === undefined || !found) return [];
  const states = clocksOfThread(found.clocks, of, found.done).filter(({ clock }) => clock === lapsed);
  const title = attempt.procedure.clocks.find(({ id }) => id === lapsed)?.title ?? lapsed;
  if (states.length === 0) return [{ sentence: `${title}还没有起算，请先登记起算的那一步。` }];
  return states
    .filter(({ due }) => attempt.on <= due)
    .map(({ due }) => ({ sentence: `${title}到${longDay(due)}才届满，届满后才能登记这一步。` }));
}

/** An outcome that rests on an earlier step, e.g. 逾期不补正 on 补正告知 (DOMAIN 2.5, B9), and on the time it gave. */
function outcomeFaults(attempt: StepTry): StepFault[] {
  const { procedure, found, values } = attempt;
  const field = procedure.outcomeField;
  const chosen = stepOf(attempt).outcome ?? (field === undefined ? undefined : values[field]);
  const outcome = procedure.outcomes.find(({ id }) => id === chosen);
  if (!outcome) return [];
  const { requires = [], title: result } = outcome;
  const missing = requires.filter((id) => !found?.done.some(({ step }) => step === id));
  const titles = missing.map((id) => `“${procedure.steps.find((step) => step.id === id)?.title ?? id}”`);
  const sentences = [
    ...titles.map((title) => `结果“${result}”以${title}为前提，但没有登记过，请先登记或者改选结果。`),
    ...requires.flatMap((id) => openPeriods(id, attempt)).map((period) => `${period}，届满后才能以“${result}”办结。`),
  ];
  return sentences.map((sentence) => ({ ...(field !== undefined && { field }), sentence }));
}

/** The times that a step gave another and that neither are over on this day nor were answered by then. */
function openPeriods(given: string, attempt: StepTry): string[] {
  const { procedure, found, on } = attempt;
  const { effect, lapsed } = stepOf(attempt);
  if (effect !== "closes" || lapsed !== undefined || !found) return [];
  const ids = procedure.clocks.filter((clock) => clock.whose === "others" && startsWith(clock.from, given, procedure));
  return found.clocks
    .filter(({ clock, due, met }) => ids.some(({ id }) => id === clock) && on <= due && (met === undefined || met > on))
    .map(({ title, due }) => `${title}到${longDay(due)}才届满`);
}

function startsWith(from: string, given: string, { steps }: Procedure): boolean {
  return from === given || steps.find(({ id }) => id === from)?.answers === given;
}

/** A draft that a review refused is neither approved nor sent. */
function reviewFaults(attempt: StepTry): StepFault[] {
  const { procedure, found, correcting } = attempt;
  const step = stepOf(attempt);
  const isFinal = step.fields.some(({ field }) => FINAL_FIELDS.includes(field));
  if (!found || !isFinal || correcting !== undefined) return [];
  const place = procedure.steps.indexOf(step);
  return procedure.steps.slice(0, place).flatMap(({ id, title }) => {
    const last = lastStanding(id, attempt, found);
    return last?.fields[REVIEW.field] === REVIEW.refuses
      ? [{ sentence: `“${title}”的结论是不同意，请退回修改、重新审查后再办理。` }]
      : [];
  });
}

/** The last taking of a step that no later one undid. */
function lastStanding(id: string, { procedure }: StepTry, { done }: Case): DoneStep | undefined {
  const undoing = new Set(procedure.steps.filter(({ resets }) => resets.includes(id)).map((step) => step.id));
  const place = done.findLastIndex(({ step }) => step === id);
  return done.slice(place + 1).some(({ step }) => undoing.has(step)) ? undefined : done[place];
}

function optionWarnings({ procedure, values }: StepTry): string[] {
  return procedure.fields.flatMap(({ id, options = [] }) =>
    options.flatMap(({ value, warning }) => (values[id] === value && warning !== undefined ? [warning] : [])),
  );
}

/** Who drafted should not be the one who reviews. */
function sameHandWarnings(attempt: StepTry): string[] {
  const { found, by } = attempt;
  const step = stepOf(attempt);
  if (!found || !by || by.name === "" || !step.fields.some(({ field }) => field === REVIEW.field)) return [];
  const drafts = found.done.filter((taking) => step.after.includes(taking.step) && taking.by.name === by.name);
  const titles = [...new Set(drafts.map(({ title }) => title))];
  return titles.map((title) => `“${title}”和“${step.title}”是同一个人（${by.name}），最好由另一个人审查。`);
}
