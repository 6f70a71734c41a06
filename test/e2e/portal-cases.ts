import type { FieldValues } from "../../lib/model/field.ts";
import { newId } from "../../lib/platform/new-id.ts";
import type { RegisterPage } from "./register-page.ts";

/** A step of a request, and the day it happened. */
interface TakenStep {
  readonly step: string;
  readonly on: string;
  readonly fields: FieldValues;
}

/** Registers a request of the portal behind its back, as the dashboard does, with further steps; answers the case's id. */
export async function openCase(
  register: RegisterPage,
  number: string,
  on: string,
  ...further: readonly TakenStep[]
): Promise<string> {
  const id = newId();
  const first: TakenStep = {
    step: "register",
    on,
    fields: { "portal-number": number, channel: "in-person", "applicant-kind": "natural", content: "申请内容" },
  };
  await takeSteps(register, id, first, ...further);
  return id;
}

/** Records steps of a case. */
export async function takeSteps(register: RegisterPage, id: string, ...steps: readonly TakenStep[]): Promise<void> {
  for (const { step, on, fields } of steps) {
    const fact = { type: "StepTaken", case: id, procedure: "request", step, fields } as const;
    const occurredAt = new Date(`${on}T10:00:00.000+08:00`).toISOString();
    await register.ask("case.record", { entries: [{ id: newId(), occurredAt, fact }] });
  }
}

/** A reply that is ready: what its form is to be filled with. */
export const READY: TakenStep = {
  step: "send-reply",
  on: "2026-11-20",
  fields: {
    outcome: "r3-3-4",
    "reply-number": "云医保公复〔2026〕12号",
    department: "局机关/基金监管股",
    delivery: "post",
    carrier: "postal",
    "slip-number": "1234567890123",
  },
};
