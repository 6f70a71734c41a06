import type { LocalDate } from "../model/draft.ts";

/** The signature stands at the end; annexes and notes to it may follow in a few lines. */
const LAST_LINES = 6;

/**
 * The day under an article's signature (成文日期): the last line near the end that is a date and nothing else. `undefined`
 * where there is none, or no such day.
 */
export function signingDate(lines: readonly string[]): LocalDate | undefined {
  const filled = lines.map((line) => line.normalize("NFKC").replaceAll(/\s/g, "")).filter((line) => line !== "");
  for (const line of filled.slice(-LAST_LINES).toReversed()) {
    const [, year = "", month = "", day = ""] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(line) ?? [];
    if (year === "") continue;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
    return isReal ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
  }
  return undefined;
}
