import { config } from "zod";
import { civilDayOf } from "../../lib/deadlines/civil-day.ts";
import type { LoggedEvent } from "../../lib/model/event.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { derivedId } from "../../lib/platform/derived-id.ts";
import { dueGroups } from "../../lib/projections/due-list.ts";
import { CASE_STEPS, COMMON_FACTS, createCaseBook } from "../../lib/projections/requests/case-book.ts";
import { Register } from "../../lib/register/db.ts";
import { followLog } from "../../lib/register/follow.ts";
import type { LogRead } from "../../lib/register/read.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { createBesideFinder } from "./beside.ts";
import type { FromCaseWorker, ToCaseWorker } from "./case-messages.ts";
import { planSteps } from "./plan-steps.ts";
import { createScoreTeller } from "./score-asked.ts";
import { watchDay } from "./watch-day.ts";

// zod else tries `new Function` once, and the browser lists that as an error of ours.
config({ jitless: true });

/** In milliseconds. */
const PATIENCE = 300;

const book = createCaseBook(CALENDAR, derivedId);
const beside = createBesideFinder();
let procedures: readonly Procedure[] | undefined;
let watched: string | undefined;
let calendar: unknown;
const day = watchDay(() => tellChanges());
const scores = createScoreTeller(
  () => ({ isAll, cases: () => book.cases(), procedures, today: day() }),
  (board) => answer({ type: "scored", board }),
);
let [isAll, wasAll] = [false, false];
/** When the first event was written. */
let begunAt: string | undefined;
let toldAt = -Infinity;
/** What was read and not told yet. */
let waiting: { readonly others: LoggedEvent[]; readonly unreadable: string[] } = { others: [], unreadable: [] };

addEventListener("message", ({ data }: MessageEvent<ToCaseWorker>) => {
  if (data.type === "procedures") {
    ({ procedures } = data);
    tellChanges();
  }
  if (data.type === "watch") {
    watched = data.id;
    tellCase();
  }
  if (data.type === "score") scores.ask(data.asked);
  if (data.type === "plan") {
    const items = planSteps(book, procedures ?? [], data);
    answer({ type: "planned", items });
  }
});

// The log is read while the page still asks for the procedures.
followLog(new Register(), { first: COMMON_FACTS, ofCases: CASE_STEPS, onRows, onError });

function onRows({ events, unreadable }: LogRead, isAllNow: boolean): void {
  isAll ||= isAllNow;
  book.add(events);
  for (const event of events) {
    if (!("case" in event.fact)) waiting.others.push(event);
    if (begunAt === undefined || event.enteredAt < begunAt) begunAt = event.enteredAt;
  }
  for (const { sentence } of unreadable) waiting.unreadable.push(sentence);
  // What came first is told at once; of the years before it, not every part by itself.
  if (isAll || performance.now() - toldAt > PATIENCE) tellChanges();
}

function tellChanges(): void {
  if (!procedures) return;
  const { others, unreadable } = waiting;
  waiting = { others: [], unreadable: [] };
  // What was done of the duties is known once all was read.
  const since = isAll ? civilDayOf(begunAt ?? new Date().toISOString()) : undefined;
  const lines = book.refresh({ procedures, now: new Date(), since });
  beside.take(others, lines);
  if (calendar !== book.calendar()) {
    calendar = book.calendar();
    answer({ type: "calendar", calendar: book.calendar() });
  }
  const groups = dueGroups(book.cases(), { today: day(), calendar: book.calendar() });
  answer({ type: "changed", lines, groups, others, unreadable, isAll, since });
  if (lines.some(({ id }) => id === watched) || isAll !== wasAll) tellCase();
  scores.again();
  wasAll = isAll;
  toldAt = performance.now();
}

function tellCase(): void {
  if (watched === undefined) return;
  const one = book.case(watched);
  if (!one && !isAll) return;
  answer({ type: "case", id: watched, watched: one && { one, events: book.events(watched) } });
  if (one)
    beside.soon(
      one,
      () => book.cases(),
      (found) => answer({ type: "beside", id: one.id, beside: found }),
    );
}

function onError(): void {
  answer({ type: "failed", sentence: "记录暂时读不出来。请关闭后再打开本页；仍不行请重新启动浏览器。" });
}

function answer(message: FromCaseWorker): void {
  postMessage(message);
}
