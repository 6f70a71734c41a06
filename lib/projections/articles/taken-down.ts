import type { DoneStep } from "../../model/case.ts";

/** It was taken down, and nothing was published since; `stands` are the takings that no later step undid. */
export function isTakenDown(stands: readonly Pick<DoneStep, "step">[]): boolean {
  return stands.findLast(({ step }) => step === "take-down" || step === "publish")?.step === "take-down";
}
