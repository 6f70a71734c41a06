import type { Field } from "../../model/field.ts";
import type { Condition, Procedure, Step } from "../../model/procedure.ts";
import { clockFaults } from "./check-clocks.ts";
import { countedFaults } from "./check-counted.ts";
import { expectedFaults } from "./check-expected.ts";
import { partFaults } from "./check-parts.ts";
import { recurrenceFaults } from "./check-recurs.ts";
import { reachOf } from "./reach.ts";

/**
 * What is wrong with a procedure although its schema takes it: ids that lead nowhere, steps that can never be taken, rings,
 * limits that nothing stops. Chinese sentences that name the step or limit; none where it can be used.
 */
export function checkProcedure(procedure: Procedure): string[] {
  const { fields, steps, moments, clocks, outcomes } = procedure;
  const twice = [fields, steps, moments, clocks, outcomes].flatMap((list) => repeated(list.map(({ id }) => id)));
  return [
    ...twice.map((id) => `编号“${id}”用了两次，请换一个编号。`),
    ...startFaults(procedure),
    ...fields.flatMap(fieldFaults),
    ...steps.flatMap((step) => stepFaults(step, procedure)),
    ...partFaults(procedure),
    ...recurrenceFaults(procedure),
    ...reachFaults(procedure),
    ...clockFaults(procedure, conditionFaults),
    ...outcomeFaults(procedure),
    ...expectedFaults(procedure, conditionFaults),
    ...countedFaults(procedure, conditionFaults),
  ];
}

function startFaults({ starts, steps, opensEach }: Procedure): string[] {
  const first = steps.find(({ id }) => id === starts);
  if (!first) return [`没有开始的步骤“${starts}”，请改正 starts。`];
  if (opensEach !== undefined && !first.fields.some(({ field }) => field === opensEach)) {
    return [`一次开始几件要用的填写项“${opensEach}”，步骤“${first.title}”没有填写，请改正 opensEach。`];
  }
  return steps.some(({ effect }) => effect === "closes") ? [] : ["没有一个步骤能办结，请至少给一个步骤写上 closes。"];
}

function fieldFaults({ id, title, kind, options }: Field): string[] {
  const isChosen = kind === "choice" || kind === "choices";
  if (isChosen && options === undefined) return [`填写项“${title}”（${id}）要从选项中选，但没有选项。`];
  return isChosen || options === undefined ? [] : [`填写项“${title}”（${id}）不是选择项，不应有选项。`];
}

function stepFaults(step: Step, procedure: Procedure): string[] {
  const name = `步骤“${step.title}”（${step.id}）`;
  const places = new Set([...procedure.steps, ...procedure.moments].map(({ id }) => id));
  const steps = new Set(procedure.steps.map(({ id }) => id));
  const fields = new Set(procedure.fields.map(({ id }) => id));
  const waits = [...step.after, ...(step.afterAny ?? [])];
  const others = [...step.resets, ...(step.answers === undefined ? [] : [step.answers])];
  const missing = [...waits.filter((id) => !places.has(id)), ...others.filter((id) => !steps.has(id))];
  const conditions = [
    ...(step.when ?? []),
    ...(step.neededWhen ?? []),
    ...[...step.fields, ...step.tells].flatMap(({ when }) => when ?? []),
  ];
  return [
    ...missing.map((id) => `${name}提到的“${id}”不存在，请改为已有的步骤。`),
    ...step.fields.filter(({ field }) => !fields.has(field)).map(({ field }) => `${name}的填写项“${field}”不存在。`),
    ...repeated(step.fields.map(({ field }) => field)).map((field) => `${name}的填写项“${field}”写了两次。`),
    ...conditions.flatMap((condition) => conditionFaults(name, condition, procedure)),
    ...(step.outcome === undefined || procedure.outcomes.some(({ id }) => id === step.outcome)
      ? []
      : [`${name}的结果“${step.outcome}”不存在。`]),
    ...(step.lapsed === undefined || procedure.clocks.some(({ id, whose }) => id === step.lapsed && whose === "others")
      ? []
      : [`${name}要等期限“${step.lapsed}”届满，但没有这个属于对方的期限。`]),
    ...partyFaults(name, step, new Set([...fields, ...steps])),
    ...(step.outcome !== undefined && step.effect !== "closes" ? [`${name}写了结果，但不办结。`] : []),
  ];
}

/** Who may not take it has to be asked for, and to be known of others. */
function partyFaults(name: string, { notBy, fields: own }: Step, known: ReadonlySet<string>): string[] {
  if (!notBy) return [];
  const asked = own.some(({ field }) => field === notBy.who) ? [] : [`${name}没有填写由谁办理（${notBy.who}）。`];
  const missing = notBy.others.filter((id) => !known.has(id));
  return [...asked, ...missing.map((id) => `${name}要与“${id}”不是同一人，但没有这个填写项或者步骤。`)];
}

/** What a condition names that is not there. */
function conditionFaults(name: string, condition: Condition, procedure: Procedure): string[] {
  if ("any" in condition) return condition.any.flatMap((one) => conditionFaults(name, one, procedure));
  const { fields, steps, moments } = procedure;
  if ("each" in condition) return threadFaults(name, condition, steps, fields);
  if (!("field" in condition)) {
    const id = "done" in condition ? condition.done : condition.notDone;
    return [...steps, ...moments].some((one) => one.id === id) ? [] : [`${name}的条件提到的“${id}”不存在。`];
  }
  return valueFaults(name, condition, fields);
}

function valueFaults(
  name: string,
  condition: Extract<Condition, { field: string }>,
  fields: readonly Field[],
): string[] {
  const field = fields.find(({ id }) => id === condition.field);
  if (!field) return [`${name}的条件用到的填写项“${condition.field}”不存在。`];
  const known =
    field.options?.map(({ value }): unknown => value) ?? (field.kind === "yes-no" ? [true, false] : undefined);
  const values = "in" in condition ? condition.in : condition.notIn;
  const strange = known ? values.filter((value) => !known.includes(value)) : [];
  return strange.map((value) => `${name}的条件里，填写项“${field.title}”没有“${String(value)}”这个值。`);
}

/** Each taking of a step can only be settled by what answers it. */
function threadFaults(
  name: string,
  { each, has }: Extract<Condition, { each: string }>,
  steps: readonly Step[],
  fields: readonly Field[],
): string[] {
  return has.flatMap(({ step: id, when = [] }) => {
    const step = steps.find((one) => one.id === id);
    if (!steps.some((one) => one.id === each) || !step) return [`${name}的条件提到的“${step ? each : id}”不存在。`];
    if (step.answers !== each) return [`${name}的条件里，“${id}”不是对“${each}”的答复，请给它写上 answers。`];
    return when.flatMap((condition) => valueFaults(name, condition, fields));
  });
}

function reachFaults(procedure: Procedure): string[] {
  const { reached, ring } = reachOf(procedure);
  const circle = ring.map(({ title }) => `“${title}”`).join("、");
  return [
    ...(ring.length > 0 ? [`步骤${circle}互相等待，谁也办不了，请改正先后顺序。`] : []),
    ...procedure.steps
      .filter((step) => !reached.has(step.id) && !ring.includes(step))
      .map(({ id, title }) => `步骤“${title}”（${id}）永远轮不到，请检查它的前提。`),
  ];
}

function outcomeFaults({ outcomes, outcomeField, fields, steps }: Procedure): string[] {
  const ids = outcomes.map(({ id }) => id);
  const needed = outcomes.flatMap(({ title, requires = [] }) =>
    requires.filter((id) => !steps.some((step) => step.id === id)).map((id) => `结果“${title}”的前提“${id}”不存在。`),
  );
  // An outcome that a step fixes need not be one to choose.
  const fixed = new Set(steps.map((step) => step.outcome));
  if (outcomeField === undefined) {
    return ids.every((id) => fixed.has(id)) ? needed : ["有办理结果，但没有写明由哪一项填写（outcomeField）。"];
  }
  const field = fields.find(({ id }) => id === outcomeField);
  if (!field) return [`办理结果的填写项“${outcomeField}”不存在。`];
  const offered = field.options?.map(({ value }) => value) ?? [];
  const isSame = offered.every((id) => ids.includes(id)) && ids.every((id) => offered.includes(id) || fixed.has(id));
  return isSame ? needed : [...needed, `填写项“${field.title}”（${field.id}）的选项与办理结果不一致，请逐一对应。`];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
