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
  /** What a page knows of the others may be old: it says what is other, and the rest stays as it is now. */
  const change = async (changed: (now: Settings) => Partial<Settings>): Promise<Settings> => {
    const saved = await settings.change((now) => ({ ...now, ...changed(now) }));
    await tellTabs("pack.changed", {});
    return saved;
  };
  return {
    "settings.get": async () => success(await settings.read()),
    async "settings.save"({ person, pack }) {
      const usable = pack === undefined ? success({}) : await packs.inForce(pack);
      if (!usable.ok) return failure(`没有保存：${usable.error}`);
      return success(await change(() => ({ ...(person && { person }), ...(pack !== undefined && { pack }) })));
    },
    "settings.masks": async ({ masks }) => success(await change((now) => ({ masks: { ...now.masks, ...masks } }))),
    async "settings.expired-rules"({ keep }) {
      const { person: by, pack } = (await settings.read()).settings;
      return success(await change(() => ({ expiredRules: keep ? { pack, by, at: new Date().toISOString() } : null })));
    },
    "settings.clock-units": async ({ units }) =>
      success(await change((now) => ({ clockUnits: { ...now.clockUnits, ...units } }))),
    "settings.article-review": async ({ review }) => success(await change(() => ({ articleReview: review }))),
  };
}
