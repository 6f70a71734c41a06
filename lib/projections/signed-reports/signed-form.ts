import type { Grid } from "../../model/grid.ts";
import { rounded } from "../../model/rounded.ts";
import type { SignedReport } from "./published-reports.ts";
import type { FormFigure } from "../figures/form-figures.ts";

type Fact = SignedReport["fact"];
type Frozen = Required<Pick<Fact, "figures" | "cases" | "origins" | "breaks">>;

/** Keys of what stands beside a figure in the form, after its own id. */
const BESIDE = { toDate: "/to-date", before: "/before" } as const;

const COLUMNS: Readonly<Record<string, string>> = { [BESIDE.toDate]: "本年累计", [BESIDE.before]: "上年同期" };

/**
 * What of the form of a period is kept when it is signed: every figure by its id with its cases, each once, and what stands beside it. Of what was
 * to be entered and was not 0, which `origins` says; `breaks` says of what is missing or lacks a part.
 */
export function frozenForm(rows: readonly FormFigure[]): Frozen {
  const figures: Record<string, number> = {};
  const cases: Record<string, string[]> = {};
  const origins: Record<string, "entered" | "missing"> = {};
  for (const { figure, toDate, before } of rows) {
    const { id, value, origin } = figure;
    const own = [...new Set(figure.cases)].filter((one) => one !== "");
    figures[id] = rounded(value ?? 0);
    if (own.length > 0) cases[id] = own;
    if (origin === "entered") origins[id] = value === undefined ? "missing" : "entered";
    if (toDate?.value !== undefined) figures[`${id}${BESIDE.toDate}`] = rounded(toDate.value);
    if (before?.value !== undefined) figures[`${id}${BESIDE.before}`] = rounded(before.value);
  }
  const breaks = unfilled(rows).map((sentence) => ({ level: "warn" as const, sentence }));
  return { figures, cases, origins, breaks };
}

/** What of a form was to be entered and was not, or not of all its parts, a sentence each. */
export function unfilled(rows: readonly Pick<FormFigure, "figure">[]): string[] {
  return rows.flatMap(({ figure: { title, value, incomplete } }) => {
    if (value === undefined) return [`“${title}”没有录入，表中写“未填报”。`];
    return incomplete === undefined ? [] : [`“${title}”${incomplete}。`];
  });
}

/** What a figure is called by its key: by the first of these forms that has it; the key where none has. */
export function formTitle(forms: readonly (Pick<Grid, "rows"> | undefined)[], key: string): string {
  const [id = "", beside] = key.split("/");
  const column = beside === undefined ? undefined : COLUMNS[`/${beside}`];
  for (const { rows } of forms.flatMap((form) => form ?? [])) {
    for (const row of rows) {
      // Before a figure stand its title and its unit.
      const at = row.findIndex((cell) => cell.key === id);
      const title = row[at - 2]?.text.replace(/\*$/, "");
      if (at > 1 && title !== undefined) return column === undefined ? title : `${title}，${column}`;
    }
  }
  return key;
}
