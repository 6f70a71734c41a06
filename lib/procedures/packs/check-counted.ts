import { APPLICANT_COLUMNS, CHALLENGE_ROWS, COUNTED_AS, type CountedAs } from "../../model/annual-report.ts";
import type { Condition, Procedure } from "../../model/procedure.ts";

/** As what cases of a table can be counted. */
const OF_TABLE: Readonly<Record<NonNullable<Procedure["counted"]>["table"], readonly CountedAs[]>> = {
  requests: APPLICANT_COLUMNS,
  challenges: CHALLENGE_ROWS,
  disclosure: COUNTED_AS.filter((one) => ![...APPLICANT_COLUMNS, ...CHALLENGE_ROWS].some((other) => other === one)),
};

/** What would keep cases out of the annual report's tables without a word, or close some as none that were. */
export function countedFaults(
  procedure: Procedure,
  conditionFaults: (name: string, condition: Condition, procedure: Procedure) => string[],
): string[] {
  const { counted, moments, outcomes, steps } = procedure;
  const nones = steps.flatMap(({ id, title, noneWhen = [], effect }) => {
    const name = `步骤“${title}”（${id}）`;
    const open = noneWhen.length > 0 && effect !== "closes" ? [`${name}写了不作为一件（noneWhen），但不办结。`] : [];
    return [...open, ...noneWhen.flatMap((condition) => conditionFaults(name, condition, procedure))];
  });
  if (!counted) return nones;
  const isLost = counted.since !== undefined && !moments.some(({ id }) => id === counted.since);
  const endless = counted.table === "challenges" ? outcomes.filter(({ column }) => column === undefined) : [];
  return [
    ...nones,
    ...(isLost ? [`年度报告从时点“${counted.since}”起计入，但没有这个时点，请改正 since。`] : []),
    ...endless.map(({ title }) => `结果“${title}”没有写明计入年度报告第四部分的哪一栏（column）。`),
    ...("as" in counted ? fitFaults(counted.table, [counted.as]) : optionFaults(procedure, counted)),
  ];
}

function optionFaults(
  { fields }: Procedure,
  { table, by }: Extract<Procedure["counted"], { readonly by: string }>,
): string[] {
  const options = fields.find(({ id }) => id === by)?.options;
  if (!options) return [`年度报告按填写项“${by}”计入，但没有这个选择项，请改正 by。`];
  // Of what is published most is none that part two asks for.
  const silent = table === "disclosure" ? [] : options.filter(({ counted }) => counted?.length !== 1);
  return [
    ...silent.map(({ title }) => `选项“${title}”没有写明计入年度报告的哪一栏（counted，只写一栏）。`),
    ...fitFaults(
      table,
      options.flatMap(({ counted = [] }) => counted),
    ),
  ];
}

function fitFaults(table: keyof typeof OF_TABLE, all: readonly CountedAs[]): string[] {
  return all
    .filter((one) => !OF_TABLE[table].includes(one))
    .map((one) => `“${one}”不是所写的那张表（${table}）的栏，请改正 counted。`);
}
