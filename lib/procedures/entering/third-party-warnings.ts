import type { DoneStep } from "../../model/case.ts";
import { stepOf, type StepTry } from "./step-form.ts";

/** Ids of the request procedure: who is asked and what came of it (条例第三十二条), and what is given out or kept back. */
const ASKS = "consult";
const TELLS = "tell-third-party";
const IS_THIRD = { field: "consult-kind", value: "third-party" } as const;
const REFUSES = { field: "consult-result", value: "refuses" } as const;
const DISCLOSING: readonly unknown[] = ["r3-1", "r3-2"];
const FOR_THIRD = "r3-3-4";

/** What 条例第三十二条 asks for before something is given out, or kept back, for a third party's sake. */
export function thirdPartyWarnings(attempt: StepTry): string[] {
  const { procedure, found, values } = attempt;
  const outcome = procedure.outcomeField === undefined ? undefined : values[procedure.outcomeField];
  if (!found || !procedure.steps.some(({ id }) => id === ASKS)) return [];
  const asked = found.done.filter(({ step, fields }) => step === ASKS && fields[IS_THIRD.field] === IS_THIRD.value);
  if (outcome === FOR_THIRD && asked.length === 0) {
    return ["没有登记过征求第三方意见：以保护第三方合法权益为由不予公开的，应当先书面征求第三方的意见。"];
  }
  if (!DISCLOSING.includes(outcome) || stepOf(attempt).effect !== "closes") return [];
  const untold = asked.filter((one) => isRefused(one, found.done) && !isTold(one, found.done));
  return untold.map(({ fields }) => {
    const name = typeof fields["consulted"] === "string" ? `“${fields["consulted"]}”` : "";
    return `第三方${name}不同意公开：涉及其权益的内容决定公开的，公开前应当书面告知第三方内容和理由，还没有登记。`;
  });
}

function isRefused({ entry }: DoneStep, done: readonly DoneStep[]): boolean {
  const answer = done.findLast(({ of, fields }) => of === entry && REFUSES.field in fields);
  return answer?.fields[REFUSES.field] === REFUSES.value;
}

function isTold({ entry }: DoneStep, done: readonly DoneStep[]): boolean {
  return done.some(({ step, of }) => step === TELLS && of === entry);
}
