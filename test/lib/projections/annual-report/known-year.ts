import { addDays } from "../../../../lib/deadlines/civil.ts";
import { DISCLOSURE_FIGURES, REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { createDice, type Dice } from "../../../corpus/made/dice.ts";
import { type End, type Life, type Months, periodName, periodOf, tell } from "./known-life.ts";
import { type KnownLog, knownLog } from "./known-log.ts";
import { makeRequest } from "./known-requests.ts";

/** A log of several years, and the tables that it must give. */
export interface KnownYears {
  readonly events: readonly LoggedEvent[];
  /** Of each period by its name in the log, each cell's cases. */
  tables(months: Months): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** What stands in part two, by year and cell. */
  readonly entered: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Makes so many requests, and 复议 and 诉讼, over four years. Nothing here asks what is tested. */
export function knownYears(seed: number, requests: number, firstYear = 2022): KnownYears {
  const dice = createDice(seed);
  const log = knownLog(dice);
  const span = { first: `${firstYear}-01-01`, days: 4 * 365 };
  const lives = Array.from({ length: requests }, () => makeRequest(log, dice, span)).flat();
  const challenges = Array.from({ length: Math.ceil(requests / 20) }, () => makeChallenge(log, dice, span));
  const years = [0, 1, 2, 3].map((more) => String(firstYear + more));
  const entered = new Map(years.map((year) => [year, enterFigures(log, dice, year)]));
  const all = [...lives, ...challenges];
  return {
    events: shuffled(log.events, dice),
    entered,
    tables: (months) => tablesOf(all, months, years),
  };
}

function tablesOf(
  lives: readonly Life[],
  months: Months,
  years: readonly string[],
): Map<string, Map<string, Set<string>>> {
  const [first, last] = [`${years[0]}-01-01`, `${years.at(-1)}-12-31`].map((day) => periodOf(day, months));
  const tables = new Map<number, Map<string, Set<string>>>();
  for (let period = first ?? 0; period <= (last ?? 0); period += 1) {
    tables.set(period, new Map(REPORT_CELLS.map((cell) => [cell, new Set<string>()])));
  }
  for (const life of lives) {
    tell(life, months, last ?? 0, (period, cell) => void tables.get(period)?.get(cell)?.add(life.case));
  }
  return new Map([...tables].map(([period, table]) => [periodName(period, months), table]));
}

const OUTCOMES = ["maintained", "corrected", "other"] as const;

function makeChallenge(log: KnownLog, dice: Dice, span: { readonly first: string; readonly days: number }): Life {
  const kind = dice.pick(["reconsideration", "direct-suit", "suit-after"] as const);
  const one = { case: log.id(), procedure: kind === "reconsideration" ? "reconsideration" : "litigation" };
  const begun = addDays(span.first, dice.below(span.days));
  const [opening, closing] = kind === "reconsideration" ? ["notice", "decided"] : ["summons", "judged"];
  const suit = kind === "direct-suit" ? "direct" : "after-reconsideration";
  log.step(one, opening, begun, kind === "reconsideration" ? { "review-track": "simple" } : { "suit-kind": suit });
  const ends: End[] = [];
  let on = addDays(begun, 1 + dice.below(900));
  while (!dice.oneIn(8)) {
    const row = dice.pick(OUTCOMES);
    log.step(one, closing, on, { outcome: row });
    if (kind === "reconsideration" || !dice.oneIn(3))
      return { case: one.case, in: kind, begun, ends: [...ends, { on, row }] };
    const reopened = addDays(on, 1 + dice.below(200));
    log.step(one, "appealed", reopened, {});
    ends.push({ on, row, reopened });
    on = addDays(reopened, 1 + dice.below(300));
  }
  return { case: one.case, in: kind, begun, ends };
}

/** Each figure is entered once, or said anew, or taken back; those of other periods are not of the year. */
function enterFigures(log: KnownLog, dice: Dice, year: string): Map<string, number> {
  const told = new Map<string, number>();
  for (const [cell, figure] of Object.entries(DISCLOSURE_FIGURES)) {
    const isAmount = cell === "charges/amount";
    const say = (period: string, value: number | null, day: string): void => {
      log.enter({ type: "FigureEntered", figure, period, value, note: "" }, day, 0);
    };
    const value = isAmount ? dice.below(10_000) / 100 : dice.below(40);
    say(`${year}-Q1`, 77, `${year}-12-30`);
    const way = dice.below(4);
    if (way === 0) say(year, value + 1, `${year}-11-01`);
    if (way === 1) say(year, value + 2, `${year}-11-02`);
    if (way === 1) say(year, null, `${year}-11-03`);
    if (way !== 2) say(year, value, `${year}-12-01`);
    if (way === 3) say(year, null, `${year}-12-02`);
    if (way < 2) told.set(`disclosure/${cell}`, value);
  }
  return told;
}

/** A log comes from several desks, in whatever order. */
function shuffled(events: readonly LoggedEvent[], dice: Dice): LoggedEvent[] {
  const all = [...events];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    const [here, there] = [all[at], all[other]];
    if (here && there) [all[at], all[other]] = [there, here];
  }
  return all;
}
