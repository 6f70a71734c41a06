import { expect, test } from "vitest";
import { SmallLog } from "../annual-report/small-log.ts";
import { counterFor, figure, figuresIn, logOf, rulesOf } from "./counting.ts";

const counter = counterFor(rulesOf("national").reporting);
const YEARS = ["2025", "2026"];
const QUARTERS = YEARS.flatMap((year) => [1, 2, 3, 4].map((number) => `${year}-Q${number}`));

/** Figures of periods, as the log stands at the beginning of 2028 or on another day. */
function told(log: SmallLog, id: string, periods: readonly string[], today = "2028-01-10"): (number | undefined)[] {
  const now = logOf(counter, log.events, today);
  return periods.map((period) => figure(figuresIn(counter, now, period), id).value);
}

/** Rows of part three in the annual report's reckoning of a period. */
function rows(log: SmallLog, period: string, prefix: string): number {
  const found = Object.entries(log.period(period)).filter(([cell]) => cell.startsWith(prefix));
  return found.reduce((sum, [, value]) => sum + value, 0);
}

const LIVES: Readonly<Record<string, (log: SmallLog) => void>> = {
  "answered and taken up again the year after": (log) => {
    log.request(1, "2025-03-03");
    log.reply(1, "2025-03-20");
    log.step(1, "reopen", "2026-02-01", { "reopen-reason": "own" });
    log.reply(1, "2026-02-10", "r3-2");
  },
  "carried over, then merged": (log) => {
    log.request(1, "2025-12-20");
    log.step(1, "other-close", "2026-01-10", { "close-reason": "merged", "outcome-reason": "x" });
  },
  "closed as registered by mistake, taken up and answered": (log) => {
    log.request(1, "2025-03-03");
    log.step(1, "other-close", "2025-03-05", { "close-reason": "mistaken", "outcome-reason": "x" });
    log.step(1, "reopen", "2025-04-08", { "reopen-reason": "own" });
    log.reply(1, "2025-04-20");
  },
  "registered by mistake": (log) => {
    log.request(1, "2025-03-03");
    log.step(1, "other-close", "2025-03-05", { "close-reason": "mistaken", "outcome-reason": "x" });
  },
  "closed twice": (log) => {
    log.request(1, "2025-03-03");
    log.reply(1, "2025-03-20");
    log.reply(1, "2025-05-20", "r3-2");
  },
  "withdrawn before its receipt was confirmed": (log) => {
    log.step(1, "register", "2025-03-03", { channel: "mail-ordinary", "applicant-kind": "natural", content: "x" });
    log.step(1, "withdrawn", "2025-03-10");
  },
  "one after the other": (log) => {
    for (let at = 1; at <= 6; at += 1) {
      log.request(at, `2025-0${at}-25`);
      log.reply(at, `2025-${String(at * 2).padStart(2, "0")}-20`);
    }
  },
};

test.each(Object.keys(LIVES))(
  "B.2–4: what came and what ended is what the report's rows one and three (7) have: %s",
  (name) => {
    const log = new SmallLog();
    LIVES[name]?.(log);
    for (const period of [...YEARS, ...QUARTERS, "2025-03", "2025-04", "2026-01"]) {
      expect([period, told(log, "requests-closed", [period])]).toEqual([period, [rows(log, period, "r3_")]]);
      expect([period, told(log, "requests-received", [period])]).toEqual([period, [rows(log, period, "r1")]]);
    }
  },
);

test("B.1: what a past period has stays as it was when a case goes on later", () => {
  const log = new SmallLog();
  log.request(1, "2025-03-03");
  log.reply(1, "2025-03-20");
  const past = (today: string) => [
    told(log, "requests-closed", ["2025", "2026"], today),
    told(log, "requests-in-time", ["2025", "2026"], today),
  ];
  const before = [
    [1, 0],
    [1, 0],
  ];
  expect(past("2026-01-10")).toEqual(before);
  log.step(1, "reopen", "2026-02-01", { "reopen-reason": "court", "reply-by": "2026-03-01" });
  expect(past("2026-02-10")).toEqual(before);
  log.reply(1, "2026-02-20", "r3-2");
  expect(past("2026-03-10")).toEqual(before);
});

test("a suit that went on to the second instance ended once, as part four has it", () => {
  const log = new SmallLog();
  log.step(1, "summons", "2025-03-01", { "suit-kind": "direct" }, "litigation");
  log.step(1, "judged", "2025-06-01", { outcome: "maintained" }, "litigation");
  log.step(1, "appealed", "2026-01-10", {}, "litigation");
  expect(told(log, "suits-ended", YEARS)).toEqual([1, 0]);
  log.step(1, "judged", "2026-06-01", { outcome: "corrected" }, "litigation");
  expect(told(log, "suits-ended", YEARS)).toEqual([1, 0]);
  expect(log.year(2025).cells["challenges/direct-suit/maintained"].value).toBe(1);
});
