import type { Procedure, Step } from "../../model/procedure.ts";

/** 签收 and 退回 are of one 交办: a step that does either answers one that hands the case on. */
export function partFaults({ steps }: Procedure): string[] {
  const isLoose = ({ part, answers }: Step): boolean =>
    (part === "signs-for" || part === "returns") &&
    !steps.some((other) => other.id === answers && other.part === "assigns");
  return steps
    .filter(isLoose)
    .map(({ id, title }) => `步骤“${title}”（${id}）签收或者退回交办，但没有对应交办的步骤，请在 answers 写明。`);
}
