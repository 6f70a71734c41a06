import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const raw: {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(require.resolve("chinese-days/dist/chinese-days.json"), "utf8"));

const DAY_MS = 86_400_000;

/** The last year that has a notice. */
export const LAST_YEAR = 2026;

/** Every day from the first to the last, both counted. */
export function everyDay(first: string, last: string): readonly string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY_MS) days.push(dateAt(at));
  return days;
}

/** The slow way: from day to day, until enough are counted. Answers the days on which these counts are reached. */
export function slowly(from: string, counts: readonly number[]): readonly string[] {
  const reached: string[] = [];
  let at = Date.parse(from);
  for (let counted = 0; reached.length < counts.length;) {
    at += DAY_MS;
    if (works(at)) counted += 1;
    while (counts[reached.length] === counted) reached.push(dateAt(at));
  }
  return reached;
}

/** Whether the day is worked, by the raw table of a package and nothing of ours; of 2027 the law's own 1 January is off. */
function works(at: number): boolean {
  const date = dateAt(at);
  if (date in raw.workdays) return true;
  if (date in raw.holidays || date === "2027-01-01") return false;
  const weekday = new Date(at).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function dateAt(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
