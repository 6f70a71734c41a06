import { send } from "../../lib/messaging/send.ts";
import type { Desk } from "./desk.ts";
import type { Recorder } from "./recorder.ts";

/** A draft is recorded when no one has typed for this long, in milliseconds. */
const QUIET = 1500;

/** Answers a function to be called after each review: records the check once typing has settled and its result is new. */
export function settle(desk: Desk, recorder: Recorder, portal: () => string, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  const record = (): void => {
    timer = undefined;
    const { review, pack } = desk;
    if (!pack) return;
    const tallies = review.tallies();
    const count = (outcome: string): number =>
      tallies.reduce((sum, tally) => sum + (tally.outcome === outcome ? tally.count : 0), 0);
    const [block, ask, advise] = [count("block"), count("ask"), count("advise")];
    void send("page.report", {
      portal: portal(),
      editing: desk.isArticlePage(),
      block,
      ask,
      advise,
      held: review.holding() > 0,
    });
    const result = JSON.stringify(tallies);
    if (result === last || review.isBlank()) return;
    last = result;
    void recorder.note({ type: "DraftChecked", pack: pack.pack.id, tallies });
  };
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    record();
  };
  addEventListener("pagehide", flush, { signal });
  document.addEventListener("visibilitychange", () => document.hidden && flush(), { signal });
  return () => {
    clearTimeout(timer);
    timer = setTimeout(record, QUIET);
  };
}
