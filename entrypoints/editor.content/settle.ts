import { send } from "../../lib/messaging/send.ts";
import type { Outcome } from "../../lib/model/category.ts";
import type { Desk } from "./desk.ts";
import type { Recorder } from "./recorder.ts";
import type { Waivers } from "./waivers.ts";

/** A draft is recorded when no one has typed for this long, in milliseconds. */
const QUIET = 1500;

/** Records a check whose result is new: `later`, once typing has settled, or `now`, if it was waiting for that. */
export interface Settling {
  readonly later: () => void;
  readonly now: () => void;
}

/** Creates it; `later` is to be called after each review, `now` when the page goes away. */
export function settle(
  desk: Desk,
  recorder: Recorder,
  place: () => { readonly portal: string; readonly bare: boolean; readonly waivers: Waivers },
): Settling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  let reported = false;
  const report = (): void => {
    const { review } = desk;
    const { portal, bare, waivers } = place();
    const items = review.items();
    const settled = waivers.settled(items);
    const count = (outcome: Outcome): number =>
      items.filter(({ key, finding }) => finding.outcome === outcome && !settled.has(key)).length;
    const [block, ask, advise] = [count("block"), count("ask"), count("advise")];
    const held = review.holding() > 0;
    const status = { portal, editing: desk.isArticlePage(), block, ask, advise, held };
    void send("page.report", bare ? { ...status, bare } : status);
    reported = true;
  };
  const record = (): void => {
    timer = undefined;
    const { review, pack, state } = desk;
    if (!pack || state !== "ready") return;
    report();
    const tallies = review.tallies();
    const result = JSON.stringify(tallies);
    if (result === last || review.isBlank()) return;
    last = result;
    void recorder.note({ type: "DraftChecked", pack: pack.pack.id, tallies });
  };
  return {
    later() {
      // At once the first time, or the popup would say that the page has to be loaded again.
      if (!reported && desk.state === "ready") report();
      clearTimeout(timer);
      timer = setTimeout(record, QUIET);
    },
    now() {
      if (timer === undefined) return;
      clearTimeout(timer);
      record();
    },
  };
}
