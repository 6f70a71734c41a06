import { packInForce } from "../../../../lib/check/merge-packs.ts";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import type { Figure, PeriodFigures } from "../../../../lib/model/figures.ts";
import { type Reporting, type ReportingText, ReportingSchema } from "../../../../lib/model/reporting.ts";
import { allCases } from "../../../../lib/procedures/all-cases.ts";
import { proceduresInForce } from "../../../../lib/procedures/packs/procedures-in-force.ts";
import { type Counter, createCounter } from "../../../../lib/projections/figures/count-lists.ts";
import { type FigureLog, periodFigures } from "../../../../lib/projections/figures/figures.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";

/** A bundled pack with what it stands on, its procedures and what it counts. */
export function rulesOf(id: string) {
  const pack = packInForce(id, BUNDLED_PACKS);
  if (!pack) throw new Error(`no pack ${id}`);
  return {
    reporting: ReportingSchema.parse(pack.reporting),
    procedures: proceduresInForce(pack).procedures,
    catalogue: pack.catalogue ?? [],
  };
}

const basis = [{ document: "某县医保局统计制度", clause: "第一条" }];

/** Counts of one's own, with what does not matter filled in. */
export function reportingOf(
  counts: Record<string, NonNullable<ReportingText["counts"]>[number]["from"]>,
  by: Record<string, string[]> = {},
): Reporting {
  return ReportingSchema.parse({
    counts: Object.entries(counts).map(([id, from]) => ({
      id,
      title: `统计${id}`,
      unit: "件",
      group: "测试",
      basis,
      from,
      by: by[id] ?? [],
    })),
  });
}

/** A counter by the national procedures, unless told otherwise. */
export function counterFor(reporting: Reporting, pack = "national"): Counter {
  const { procedures, catalogue } = rulesOf(pack);
  return createCounter({ reporting, procedures, catalogue });
}

/** A log as figures are counted from it, at the end of `today`. */
export function logOf(counter: Counter, events: readonly LoggedEvent[], today: string): FigureLog {
  const now = new Date(`${today}T15:59:00.000Z`);
  return {
    cases: allCases(events, counter.rules.procedures, CALENDAR, now),
    others: events.filter(({ fact }) => !("case" in fact)),
    today,
  };
}

/** The figures of a period. */
export function figuresIn(counter: Counter, log: FigureLog, period: string): PeriodFigures {
  const found = periodFigures(counter, log, { period });
  if (!found) throw new Error(`no period ${period}`);
  return found;
}

/** One of them. */
export function figure({ figures }: Pick<PeriodFigures, "figures">, id: string): Figure {
  const found = figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

/** What a dimension comes to, by value. */
export function partsOf({ by }: Figure, field: string): Record<string, number> {
  const split = by.find((one) => one.field === field);
  return Object.fromEntries((split?.parts ?? []).map(({ value, count }) => [value, count]));
}
