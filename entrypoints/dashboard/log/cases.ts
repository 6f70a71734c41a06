import type { LoggedEvent } from "../../../lib/model/event.ts";
import type { CaseLine } from "../../../lib/projections/cases/case-line.ts";
import type { FromCaseWorker, ToCaseWorker } from "./case-messages.ts";
import { type Cases, type CasesState, NOTHING_READ } from "./cases-state.ts";
import { createPlans } from "./plans.ts";
import { createLooked } from "../looks/looked.ts";

/** Starts the worker; `onChange` is called after each change. */
export function createCases(onChange: () => void): Cases {
  const worker = new Worker(new URL("./case-worker.ts", import.meta.url), { type: "module" });
  const byId = new Map<string, CaseLine>();
  const others: LoggedEvent[] = [];
  let watching: string | undefined;
  const looks = createLooked((look) => tell({ type: "look", look }));
  const plans = createPlans((message) => tell(message));
  let state: CasesState = { ...NOTHING_READ, byId, looked: looks.of };
  const set = (change: Partial<CasesState>): void => {
    state = { ...state, ...change };
    onChange();
  };
  const tell = (message: ToCaseWorker): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(message);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromCaseWorker>) => {
    switch (data.type) {
      case "changed": {
        for (const line of data.lines) {
          if (line.cancelled) byId.delete(line.id);
          else byId.set(line.id, line);
        }
        for (const event of data.others) others.push(event);
        const lines = data.lines.length > 0 || !state.lines ? [...byId.values()] : state.lines;
        set({
          lines,
          groups: data.groups,
          isAll: data.isAll,
          since: data.since,
          others: data.isAll ? [...others] : state.others,
          error: data.unreadable[0] ?? state.error,
        });
        return;
      }
      case "case":
        if (data.id === watching) set({ watched: data.watched ?? "none" });
        return;
      case "beside":
        if (data.id === watching) set({ beside: data.beside });
        return;
      case "planned":
        plans.take(data);
        return;
      case "calendar":
        set({ calendar: data.calendar });
        return;
      case "looked":
        if (looks.take(data.look)) set({});
        return;
      case "failed":
        set({ error: data.sentence });
    }
  });
  worker.addEventListener("error", () => set({ error: "记录读不出来，请关闭后再打开本页。" }));
  return {
    state: () => state,
    start: (procedures) => tell({ type: "procedures", procedures }),
    watch(id) {
      if (id === watching) return;
      watching = id;
      state = { ...state, watched: undefined, beside: undefined };
      tell({ type: "watch", id });
    },
    look: looks.ask,
    plan: plans.ask,
  };
}
