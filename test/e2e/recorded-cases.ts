import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import type { Entry } from "../../lib/model/event.ts";
import type { FieldValues } from "../../lib/model/field.ts";
import { newId } from "../../lib/platform/new-id.ts";
import type { RegisterPage } from "./register-page.ts";

/** A step, the day it happened, what was entered of it. */
type Step = readonly [step: string, on: string, fields: FieldValues];

/** The entry of a request's step, with an id of its own. */
export function stepOf(id: string, [step, on, fields]: Step, procedure = "request"): Entry {
  const fact = { type: "StepTaken", case: id, procedure, step, fields } as const;
  return { id: newId(), occurredAt: startOfCivilDay(on), fact };
}

/** The entry by which a natural person's request came in person. */
export function asked(id: string, on: string, applicant: string, number: string, content: string): Entry {
  const fields = { channel: "in-person", "applicant-kind": "natural", applicant, number, content };
  return stepOf(id, ["register", on, fields]);
}

/** Records a case of these steps, as the dashboard does or an earlier version of the product did; answers its id. */
export async function recordCase(register: RegisterPage, procedure: string, steps: readonly Step[]): Promise<string> {
  const id = newId();
  await register.ask("case.record", { entries: steps.map((step) => stepOf(id, step, procedure)) });
  return id;
}
