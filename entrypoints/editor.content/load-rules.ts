import { send } from "../../lib/messaging/send.ts";
import { profileFor } from "../../lib/portals/match.ts";
import type { Workplace } from "./workplace.ts";
import { createLatest } from "../../lib/platform/latest.ts";

/** Asks the background for the rules in force, and for what the agency lets pass. */
export interface RulesLoader {
  readonly loadRules: () => Promise<void>;
  readonly loadAllowed: () => Promise<void>;
}

/** Loads them onto a desk; where they cannot be had, that is said. */
export function rulesLoader({ desk, view, waivers, article }: Workplace, signal: AbortSignal): RulesLoader {
  const asking = createLatest();
  let loading = Promise.resolve();
  const load = async (): Promise<void> => {
    const isLast = asking();
    const reply = await send("pack.get", {});
    if (signal.aborted) return;
    // Whoever waits for rules waits for those that were asked for since.
    if (!isLast()) return loading;
    if (!reply.ok) {
      desk.fail();
      return view.set({ asleepReason: reply.error });
    }
    waivers.take(reply.value);
    desk.useRules(reply.value, profileFor(new URL(location.href), reply.value.profiles));
    // Other rules, or another setting, may want another review.
    await article.source.refresh();
  };
  return {
    loadRules: () => (loading = load()),
    async loadAllowed() {
      const reply = await send("pack.get", {});
      if (signal.aborted || !reply.ok) return;
      waivers.take(reply.value);
      desk.refresh();
    },
  };
}
