import type { TemplateBlock, TemplateRow as Row } from "../../../lib/model/document-template.ts";

/** Two titles, each with its value beside it; by these widths. */
export const PAIRS = [4, 5, 4, 5];

/** One title, and its value across the rest of the line. */
export function wide(title: string, text: string, more: Pick<Row, "tall" | "when"> = {}): Row {
  return {
    cells: [
      { text: title, head: true },
      { text, columns: 3 },
    ],
    ...more,
  };
}

/** A line in which a person writes by hand. */
export function blank(title: string): Row {
  return wide(title, "", { tall: true });
}

/** Two titles side by side, each with its value. */
export function pair(one: readonly [string, string], other: readonly [string, string]): Row {
  return { cells: [one, other].flatMap(([title, text]) => [{ text: title, head: true }, { text }]) };
}

/** The same four columns on a sheet that has to hold much. */
export const SHEET = [4, 8, 4, 8];

/** One for each step of the agency's own review: as it was signed, or to be signed by hand. */
export const reviews: Row = {
  each: "reviews",
  cells: [
    { text: "{step-title}", head: true },
    { text: "{step-entry}", columns: 3 },
  ],
};

/** What every form about a request begins with: which one it is, when it came and is due, who applied. */
export const requestHead: readonly Row[] = [
  pair(["登记编号", "{number}"], ["申请渠道", "{channel}"]),
  pair(["收到申请之日", "{received}"], ["答复期限届满日", "{due}"]),
  wide("申请人", "{applicant-name}"),
];

/** What is asked for. */
export const requestContent: Row = wide("申请内容", "{content}", { tall: true });

/** Who issues it and when. */
export const issued: TemplateBlock = { text: "{office-name}　{issued-on}", align: "right" };
