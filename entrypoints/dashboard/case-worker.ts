import { config } from "zod";
import type { LoggedEvent } from "../../lib/model/event.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { today } from "../../lib/platform/today.ts";
import { bulkItems } from "../../lib/procedures/bulk-steps.ts";
import { dueGroups } from "../../lib/projections/due-list.ts";
import { createCaseBook } from "../../lib/projections/requests/case-book.ts";
import { Register } from "../../lib/register/db.ts";
import { followLog } from "../../lib/register/follow.ts";
import type { LogRead } from "../../lib/register/read.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import type { FromCaseWorker, ToCaseWorker } from "./case-messages.ts";

// zod else tries `new Function` once, and the browser lists that as an error of ours.
config({ jitless: true });

/** How often it is looked whether another day has come, in milliseconds. */
const MINUTE = 60_000;

const book = createCaseBook(CALENDAR);
let procedures: readonly Procedure[] | undefined;
let watched: string | undefined;
let calendar: unknown;
let day = today();
let isAll = false;

addEventListener("message", ({ data }: MessageEvent<ToCaseWorker>) => {
  if (data.type === "procedures") {
    const isFirst = procedures === undefined;
    ({ procedures } = data);
    if (isFirst) followLog(new Register(), { onRows, onError });
    else tellChanges([], []);
  }
  if (data.type === "watch") {
    watched = data.id;
    tellCase();
  }
  if (data.type === "plan") {
    const cases = data.cases.flatMap((id) => book.case(id) ?? []);
    const items = bulkItems(cases, data, (one, next) => wrong(one.moments["received"], next.due, data.on));
    answer({ type: "planned", items });
  }
});

setInterval(() => {
  if (day === today() || !procedures) return;
  day = today();
  tellChanges([], []);
}, MINUTE);

function onRows({ events, unreadable }: LogRead, isAllNow: boolean): void {
  isAll ||= isAllNow;
  book.add(events);
  tellChanges(
    events.filter(({ fact }) => !("case" in fact)),
    unreadable.map(({ sentence }) => sentence),
  );
}

function tellChanges(others: readonly LoggedEvent[], unreadable: readonly string[]): void {
  const lines = isAll ? book.refresh({ procedures: procedures ?? [], now: new Date() }) : [];
  if (calendar !== book.calendar()) {
    calendar = book.calendar();
    answer({ type: "calendar", calendar: book.calendar() });
  }
  const groups = dueGroups(isAll ? book.cases() : [], { today: day, calendar: book.calendar() });
  answer({ type: "changed", lines, groups, others, unreadable, isAll });
  if (lines.some(({ id }) => id === watched)) tellCase();
}

function tellCase(): void {
  if (watched === undefined || !isAll) return;
  const one = book.case(watched);
  answer({ type: "case", id: watched, watched: one && { one, events: book.events(watched) } });
}

/** What would be wrong with the day. */
function wrong(received: string | undefined, _due: string | undefined, on: string): string | undefined {
  return received !== undefined && on < received ? `所填日期早于收到申请之日（${received}），请核对。` : undefined;
}

function onError(): void {
  answer({ type: "failed", sentence: "记录暂时读不出来。请关闭后再打开本页；仍不行请重新启动浏览器。" });
}

function answer(message: FromCaseWorker): void {
  postMessage(message);
}
