import type { PageHandlers } from "../../lib/messaging/protocol.ts";
import { tellTabs } from "../../lib/messaging/tell.ts";
import type { Settings } from "../../lib/model/settings.ts";
import { failure, success } from "../../lib/model/result.ts";
import type { Services } from "./services.ts";

type Names =
  | "settings.get"
  | "settings.save"
  | "settings.masks"
  | "settings.article-review"
  | "settings.clock-units"
  | "settings.expired-rules";

/** What our pages may ask about the settings; pages of sites are told, since they work by them. */
export function settingsHandlers({ settings, packs }: Pick<Services, "settings" | "packs">): Pick<PageHandlers, Names> {
  const change = async (changed: Partial<Settings>): Promise<Settings> => {
    const saved = await settings.change((now) => ({ ...now, ...changed }));
    await tellTabs("pack.changed", {});
    return saved;
  };
  return {
    "settings.get": async () => success(await settings.read()),
    async "settings.save"({ person, pack }) {
      const usable = await packs.inForce(pack);
      return usable.ok ? success(await change({ person, pack })) : failure(`没有保存：${usable.error}`);
    },
    "settings.masks": async ({ masks }) => success(await change({ masks })),
    async "settings.expired-rules"({ keep }) {
      const { person: by, pack } = (await settings.read()).settings;
      return success(await change({ expiredRules: keep ? { pack, by, at: new Date().toISOString() } : null }));
    },
    "settings.clock-units": async ({ units }) => success(await change({ clockUnits: units })),
    "settings.article-review": async ({ review }) => success(await change({ articleReview: review })),
  };
}
