import {
  type AnnualReport,
  type CellKey,
  REPORT_CELLS,
  type ReportFigures,
} from "../../../../lib/model/annual-report.ts";
import type { Figure } from "../../../../lib/model/figures.ts";
import type { TextSources } from "../../../../lib/projections/report-text/draft-text.ts";

/** Tables with these figures, each with one made-up case. */
export function cellsWith(figures: ReportFigures): Pick<AnnualReport, "cells"> {
  const cell = (key: CellKey) => {
    const value = figures[key] ?? 0;
    return { value, cases: value > 0 ? [`case of ${key}`] : [], origin: "counted" as const };
  };
  return { cells: Object.fromEntries(REPORT_CELLS.map((key) => [key, cell(key)])) as unknown as AnnualReport["cells"] };
}

/** A counted figure. */
export function figure(id: string, title: string, value: number | undefined, parts: Partial<Figure> = {}): Figure {
  return {
    id,
    title,
    unit: "件",
    group: "主动公开",
    basis: [],
    main: false,
    origin: "counted",
    level: false,
    value,
    cases: [],
    on: [],
    by: [],
    ...parts,
  };
}

/** Sources of 2026 with nothing in them but what is given. */
export function sources(parts: Partial<TextSources> = {}): TextSources {
  return {
    year: "2026",
    figures: [],
    report: cellsWith({}),
    fees: { sentence: "本年度没有收取信息处理费，收取金额0元。" },
    problems: { year: "2026", problems: [], improvements: [] },
    ...parts,
  };
}
