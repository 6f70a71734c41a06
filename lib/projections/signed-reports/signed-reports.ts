import type { AnnualReport } from "../../model/annual-report.ts";
import { allCells } from "../annual-report/all-cells.ts";
import type { SignedReport } from "./published-reports.ts";
import { casesOfCell, casesOfParts, isSum } from "./frozen-cases.ts";

type Frozen = Pick<SignedReport["fact"], "figures" | "cases" | "origins">;
type Breaks = NonNullable<SignedReport["fact"]["breaks"]>;

/** The number of the next version of a report of which these are signed; two desks may have signed the same number. */
export function nextVersion(signed: readonly SignedReport[]): number {
  return Math.max(0, ...signed.map(({ fact }) => fact.version)) + 1;
}

/** What of a report's cells is kept when it is signed: every figure, its cases, and where it is from unless it was counted. */
export function frozenFigures({ cells }: Pick<AnnualReport, "cells">): Frozen {
  const all = Object.entries(cells);
  const whole = Object.fromEntries(all.map(([key, { cases }]) => [key, cases]));
  const own = (key: string, cases: readonly string[]): string[] => {
    const parts = new Set(isSum(key) ? casesOfParts(key, whole) : []);
    return cases.filter((id) => !parts.has(id));
  };
  return {
    figures: Object.fromEntries(all.map(([key, { value }]) => [key, value])),
    cases: Object.fromEntries(
      all.flatMap(([key, { cases }]) => {
        const kept = own(key, cases);
        return kept.length > 0 ? [[key, kept]] : [];
      }),
    ),
    origins: Object.fromEntries(all.flatMap(([key, { origin }]) => (origin === "counted" ? [] : [[key, origin]]))),
  };
}

/** What does not hold of a report when it is signed, in sentences; cases that lack the same are one. */
export function frozenBreaks({ breaks, unplaced }: Pick<AnnualReport, "breaks" | "unplaced">): Breaks {
  const lacking = [...Map.groupBy(unplaced, ({ sentence }) => sentence)];
  return [
    ...breaks.map(({ level, sentence }) => ({ level, sentence })),
    ...lacking.map(([sentence, own]) => ({ level: "unplaced" as const, sentence: `${own.length} 件${sentence}` })),
  ];
}

/** The cells of a signed report as they stood. */
export function frozenCells({ figures, cases, origins = {} }: Frozen): AnnualReport["cells"] {
  return allCells((key) => ({
    value: figures[key] ?? 0,
    cases: casesOfCell(key, cases),
    origin: origins[key] ?? "counted",
  }));
}
