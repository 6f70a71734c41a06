import { send } from "../../lib/messaging/send.ts";
import { profileFor } from "../../lib/portals/match.ts";
import type { Workplace } from "./workplace.ts";

/** Asks the background for the rules in force, and for what the agency lets pass. */
export interface RulesLoader {
  readonly loadRules: () => Promise<void>;
  readonly loadAllowed: () => Promise<void>;
}

/** Loads them onto a desk; where they cannot be had, that is said. */
export function rulesLoader({ desk, view, waivers, article }: Workplace, signal: AbortSignal): RulesLoader {
  return {
    async loadRules() {
      const reply = await send("pack.get", {});
      if (signal.aborted) return;
      if (!reply.ok) {
        desk.fail();
        return view.set({ asleepReason: reply.error });
      }
      waivers.take(reply.value);
      desk.useRules(reply.value, profileFor(new URL(location.href), reply.value.profiles));
      // Other rules, or another setting, may want another review.
      await article.source.refresh();
    },
    async loadAllowed() {
      const reply = await send("pack.get", {});
      if (signal.aborted || !reply.ok) return;
      waivers.take(reply.value);
      desk.refresh();
    },
  };
}
