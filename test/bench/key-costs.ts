import type { BrowserContext } from "@playwright/test";

/** What is used of an event of Chromium's trace; times in microseconds, `tdur` the processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/**
 * Processor time of the page's main thread for each key pressed meanwhile, in milliseconds: all its tasks from one
 * keydown to the next, so with the editor's own work, layout, painting and ours. Not the wait for a core or a frame.
 */
export async function keyCosts(context: BrowserContext, press: () => Promise<void>): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error("no debugging channel");
  const events: TraceEvent[] = [];
  // The protocol leaves the shape of its events open.
  session.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const traceConfig = { includedCategories: ["devtools.timeline", "toplevel"] };
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
  await press();
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return costsOf(events);
}

function costsOf(events: readonly TraceEvent[]): number[] {
  const [first] = events.filter(isKey);
  if (!first) return [];
  const own = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  // An event goes down through the frames' documents: the first of a press begins the key.
  const keys = own
    .filter(isKey)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const costs = keys.map(() => 0);
  let key = -1;
  let end = 0;
  for (const { name, ph, ts, dur = 0, tdur = 0 } of own.toSorted(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )) {
    // A task within a task is counted with it.
    if (ph !== "X" || !name.includes("RunTask") || ts < end) continue;
    end = ts + dur;
    while (key + 1 < keys.length && (keys[key + 1] ?? 0) < end) key += 1;
    if (key >= 0) costs[key] = (costs[key] ?? 0) + tdur / 1000;
  }
  return costs;
}

function isKey({ name, ph, args }: TraceEvent): boolean {
  return name === "EventDispatch" && ph === "X" && args?.data?.type === "keydown";
}
