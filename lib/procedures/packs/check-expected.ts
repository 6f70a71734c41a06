import type { Condition, Procedure } from "../../model/procedure.ts";

type ConditionFaults = (name: string, condition: Condition, procedure: Procedure) => string[];

/** What outcomes expect has to be there to be done: steps, answers, fields. Chinese sentences that name the outcome. */
export function expectedFaults(procedure: Procedure, conditionFaults: ConditionFaults): string[] {
  const { outcomes, steps, fields } = procedure;
  return outcomes.flatMap(({ title, expects = [] }) =>
    expects.flatMap(({ step: id, when = [], of, sentence }) => {
      const name = `结果“${title}”`;
      const step = steps.find((one) => one.id === id);
      if (!step) return [`${name}应当先办的“${id}”不存在。`];
      const named = [...sentence.matchAll(/\{([a-z0-9-]+)\}/g)].flatMap(([, field]) => field ?? []);
      const strange = named.filter((field) => !fields.some((one) => one.id === field));
      return [
        ...(of && step.answers !== of.step ? [`${name}中，“${id}”不是对“${of.step}”的答复，请给它写上 answers。`] : []),
        ...strange.map((field) => `${name}的提示用到的填写项“${field}”不存在。`),
        ...[...when, ...(of?.when ?? [])].flatMap((condition) => conditionFaults(name, condition, procedure)),
      ];
    }),
  );
}
