import type { Procedure } from "../../model/procedure.ts";

/** What keeps a duty from coming with the calendar: nobody is there who could fill in its start, and its last day orders the year. */
export function recurrenceFaults({ recurs, starts, steps, clocks, fields }: Procedure): string[] {
  if (!recurs) return [];
  const start = steps.find(({ id }) => id === starts);
  const asked = (start?.fields ?? []).filter(({ required }) => required).map(({ field }) => field);
  const known = new Set(steps.map(({ id }) => id));
  const lost = ["duty", "period"].filter((id) => !fields.some((field) => field.id === id));
  return [
    ...asked.map((field) => `定期工作自动开始，开始的步骤不能要求填写“${field}”。`),
    ...lost.map((field) => `定期工作要有填写项“${field}”，请补上。`),
    ...(clocks.some(({ main, from }) => main && from === starts)
      ? []
      : ["定期工作要有一个从开始的步骤起算的主要期限（main）。"]),
    ...recurs.fulfilledBy
      .filter(({ tells }) => !known.has(tells))
      .map(({ tells }) => `由其他事项完成的步骤“${tells}”不存在，请改正 tells。`),
  ];
}
