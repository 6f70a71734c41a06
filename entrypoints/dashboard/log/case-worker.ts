import type { Procedure } from "../../../lib/model/procedure.ts";
import { derivedId } from "../../../lib/platform/derived-id.ts";
import { dueGroups } from "../../../lib/projections/due-list.ts";
import { CASE_STEPS, COMMON_FACTS, createCaseBook } from "../../../lib/projections/cases/case-book.ts";
import { Register } from "../../../lib/register/db.ts";
import { followLog } from "../../../lib/register/follow.ts";
import type { LogRead } from "../../../lib/register/read.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { createBesideFinder } from "./beside.ts";
import { createCaseTeller } from "./case-teller.ts";
import type { FromCaseWorker, ToCaseWorker } from "./case-messages.ts";
import { createLogWaiting } from "./log-waiting.ts";
import { planSteps } from "../requests/plan-steps.ts";
import { createLookTeller } from "../looks/looks.ts";
import { type LogNow, logNow } from "../looks/log-now.ts";
import { watchDay } from "./watch-day.ts";

/** In milliseconds. */
const PATIENCE = 300;

const book = createCaseBook(CALENDAR, derivedId);
const beside = createBesideFinder(() => procedures ?? []);
let procedures: readonly Procedure[] | undefined;
let calendar: unknown;
// What is left of limits in hours is other with each minute; where none counts there is nothing to tell.
const day = watchDay((isOther) => tellChanges(!isOther));
const watched = createCaseTeller(() => ({ book, isAll }), beside, answer);
const looks = createLookTeller(all, (look) => answer({ type: "looked", look }));
let [isAll, wasAll] = [false, false];
let toldAt = -Infinity;
const waiting = createLogWaiting();

addEventListener("message", ({ data }: MessageEvent<ToCaseWorker>) => {
  if (data.type === "procedures") {
    ({ procedures } = data);
    tellChanges();
  }
  if (data.type === "watch") watched.watch(data.id);
  if (data.type === "look") looks.ask(data.look);
  if (data.type === "plan") {
    const items = planSteps(book, procedures ?? [], data);
    answer({ type: "planned", turn: data.turn, items });
  }
});

// The log is read while the page still asks for the procedures.
followLog(new Register(), { first: COMMON_FACTS, ofCases: CASE_STEPS, onRows, onError });

function onRows(read: LogRead, isAllNow: boolean): void {
  isAll ||= isAllNow;
  book.add(read.events);
  waiting.take(read);
  // What came first is told at once; of the years before it, not every part by itself.
  if (isAll || performance.now() - toldAt > PATIENCE) tellChanges();
}

function tellChanges(onlyIfMoved = false): void {
  if (!procedures) return;
  // What was done of the duties is known once all was read.
  const since = isAll ? waiting.since() : undefined;
  const lines = book.refresh({ procedures, now: new Date(), since });
  if (onlyIfMoved && lines.length === 0) return;
  const { others, unreadable } = waiting.next();
  beside.take(others, lines);
  if (calendar !== book.calendar()) {
    calendar = book.calendar();
    answer({ type: "calendar", calendar: book.calendar() });
  }
  const groups = dueGroups(book.cases(), { today: day(), calendar: book.calendar() });
  answer({ type: "changed", lines, groups, others, unreadable, isAll, since });
  watched.again(
    lines.map(({ id }) => id),
    isAll !== wasAll,
  );
  looks.again();
  wasAll = isAll;
  toldAt = performance.now();
}

function all(): LogNow | undefined {
  if (!isAll || !procedures) return undefined;
  return logNow(book, { ...waiting.all(), procedures, today: day(), since: waiting.since() });
}

function onError(): void {
  answer({ type: "failed", sentence: "记录暂时读不出来。请关闭后再打开本页；仍不行请重新启动浏览器。" });
}

function answer(message: FromCaseWorker): void {
  postMessage(message);
}
