import type { OverlayActions, WaiverRequest } from "../../components/overlay/overlay-state.ts";
import { quotes } from "../../lib/check/waivers.ts";
import { send } from "../../lib/messaging/send.ts";
import type { Tally } from "../../lib/model/event.ts";
import { createTurns } from "../../lib/platform/turns.ts";
import type { OverlayParts } from "./overlay-actions.ts";

const QUOTED = "这条理由写出了查到的内容，不能写入记录，请换个说法。";
const GONE = "稿件刚刚改动过，请看清现在的内容再按一次。";

/** What the overlay does where a finding needs no change: it is recorded before it counts. */
export function waiveActions({
  desk,
  waivers,
  recorder,
  view,
}: OverlayParts): Pick<OverlayActions, "waive" | "withdraw"> {
  const inTurn = createTurns();
  const tallyOf = (keys: readonly string[]): Tally | undefined => {
    const items = desk.review.items().filter(({ key }) => keys.includes(key));
    const [first] = items;
    if (!first) return undefined;
    const { rule, category, outcome } = first.finding;
    return { rule, category, outcome, field: first.field, count: items.length };
  };
  const waive = async ({ keys, scope, reason }: WaiverRequest): Promise<void> => {
    const tally = tallyOf(keys);
    const found = waivers.matters(keys);
    const [first] = found;
    if (!tally || !first) return;
    if (!(await recorder.note({ type: "FindingWaived", tally, scope, reason }))) return;
    if (scope === "draft") await waivers.say(found, reason);
    else {
      const { rule, category, text } = first;
      const reply = await send("allowed.add", { rule, category, text, reason });
      if (!reply.ok) view().set({ notice: reply.error });
    }
    desk.refresh();
  };
  const withdraw = async (key: string): Promise<void> => {
    const tally = tallyOf([key]);
    const settled = waivers.settled(desk.review.items()).get(key);
    if (!tally || !settled) return;
    if (!(await recorder.note({ type: "WaiverWithdrawn", tally, scope: settled.scope }))) return;
    if (settled.entry === undefined) await waivers.unsay(waivers.matters([key]));
    else {
      const reply = await send("allowed.remove", { id: settled.entry });
      if (!reply.ok) view().set({ notice: reply.error });
    }
    desk.refresh();
  };
  return {
    waive: (request) => {
      const found = waivers.matters(request.keys);
      if (found.length !== request.keys.length) return GONE;
      if (found.some(({ text }) => quotes(request.reason, text))) return QUOTED;
      void inTurn(() => waive(request));
      return undefined;
    },
    withdraw: (key) => void inTurn(() => withdraw(key)),
  };
}
