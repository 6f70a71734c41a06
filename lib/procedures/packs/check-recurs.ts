import type { Procedure } from "../../model/procedure.ts";

/** What keeps a duty from coming with the calendar: nobody is there who could fill in its start, and its last day orders the year. */
export function recurrenceFaults({ id: own, recurs, starts, steps, clocks, fields }: Procedure): string[] {
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
    ...(recurs.fulfilledBy.some(({ procedure }) => procedure === own)
      ? ["定期工作不能由它自己完成，请改正 fulfilledBy。"]
      : []),
    ...recurs.fulfilledBy
      .filter(({ tells }) => !known.has(tells))
      .map(({ tells }) => `由其他事项完成的步骤“${tells}”不存在，请改正 tells。`),
  ];
}

type Way = NonNullable<Procedure["recurs"]>["fulfilledBy"][number];

/**
 * A duty without what is said to fulfil it and is not there among the procedures, in any version: it would never be told. With the
 * sentences that say what was left out.
 */
export function withoutLostWays(
  procedure: Procedure,
  all: readonly Procedure[],
): { readonly procedure: Procedure; readonly faults: readonly string[] } {
  const { recurs, title } = procedure;
  const isThere = (way: Way): boolean =>
    all.some(({ id, steps }) => id === way.procedure && steps.some((step) => step.id === way.step));
  const lost = recurs?.fulfilledBy.filter((way) => !isThere(way)) ?? [];
  if (!recurs || lost.length === 0) return { procedure, faults: [] };
  const faults = lost.map(
    (way) =>
      `“${title}”写明由办理程序“${way.procedure}”的步骤“${way.step}”完成，但没有这个程序或者步骤，这一处没有采用，请改正 fulfilledBy。`,
  );
  return {
    procedure: { ...procedure, recurs: { ...recurs, fulfilledBy: recurs.fulfilledBy.filter(isThere) } },
    faults,
  };
}
