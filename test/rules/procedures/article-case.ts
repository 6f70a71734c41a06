import type { Case } from "../../../lib/model/case.ts";
import type { FieldValues } from "../../../lib/model/field.ts";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce, morning, needed } from "./in-force.ts";
import { filled } from "./walker.ts";

/** An ordinary article that touches nobody else. */
const PLAIN = { "major-interest": false, special: false, "third-party-needed": false, "organs-needed": false };

/** One article, step by step as a person would enter it. */
export interface ArticleCase {
  /** Takes a step; answers its entry. Throws with the sentence where it is refused. */
  take(step: string, on: string, fields?: FieldValues, of?: string): string;
  /** Why it would be refused; empty where it would not. */
  refused(step: string, on: string, fields?: FieldValues, of?: string): string;
  /** Takes what is needed of the review, all on one day. */
  review(on: string, fields?: FieldValues): void;
  /** Takes back the last taking of a step, which was entered by mistake. */
  withdraw(step: string): void;
  on(day: string): Case;
  needed(day: string): string[];
  offered(day: string): string[];
}

/** An article of an agency; `says` is said in every step that asks for it, where nothing else is. */
export function articleCase(pack: string, says: FieldValues = {}): ArticleCase {
  const procedure = inForce(pack, "article");
  const log = caseLog("article", "2026-01-01T01:00:00.000Z");
  const on = (day: string): Case => caseOn(day, log.events, procedure);
  const attempt = (step: string, day: string, fields: FieldValues, of: string | undefined) => {
    const found = log.events.length > 0 ? { found: on(day) } : {};
    const place = { procedure, step, ...found, ...(of !== undefined && { of }) };
    const values = filled(place, day, { ...PLAIN, ...says, ...fields });
    return validateStep({ ...place, values, on: day, now: morning(day) });
  };
  const one: ArticleCase = {
    take(step, day, fields = {}, of) {
      const verdict = attempt(step, day, fields, of);
      if (!verdict.ok) throw new Error(`${step}: ${verdict.error}`);
      return log.step(step, day, verdict.value.fields, of);
    },
    refused(step, day, fields = {}, of) {
      const verdict = attempt(step, day, fields, of);
      return verdict.ok ? "" : verdict.error;
    },
    review(day, fields = {}) {
      for (let turn = 0; turn < 10; turn++) {
        const next = on(day).next.find(({ part, optional }) => part === "reviews" && !optional);
        if (!next) return;
        one.take(next.step, day, fields);
      }
    },
    withdraw(step) {
      const { done, id } = on("2026-12-31");
      const entry = done.findLast((taking) => taking.step === step)?.entry ?? "";
      log.fact({ type: "StepWithdrawn", case: id, entry, reason: "误登" });
    },
    on,
    needed: (day) => needed(on(day)),
    offered: (day) => on(day).next.map(({ step }) => step),
  };
  return one;
}
