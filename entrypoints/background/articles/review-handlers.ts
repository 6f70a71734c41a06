import type { ReviewToBackground } from "../../../lib/messaging/review-protocol.ts";
import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { tellTabs } from "../../../lib/messaging/tell.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { today } from "../../../lib/platform/today.ts";
import { proceduresOn } from "../../../lib/procedures/packs/procedure-for.ts";
import { articleWith } from "../../../lib/procedures/packs/with-own-review.ts";
import { packProcedures } from "../rules/in-force.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import { reviewByRules } from "./review-policy.ts";
import type { Services } from "../services.ts";

/** What the settings may ask about the way of articles. */
export function reviewHandlers({
  settings,
  packs,
}: Pick<Services, "settings" | "packs">): Pick<PageHandlers, keyof ReviewToBackground> {
  const inForce = async () => packs.inForceOrNational((await settings.read()).settings.pack);
  /** Those for the articles that begin today. */
  const ofToday = async (pack: RulePack) => {
    const { procedures, refused } = packProcedures(pack, (await settings.read()).settings);
    return { procedures: proceduresOn(procedures, today()), refused };
  };
  return {
    async "review.get"() {
      const pack = await inForce();
      if (!pack.ok) return pack;
      const chosen = (await settings.read()).settings;
      const { procedures } = await ofToday(pack.value.pack);
      return success({
        own: chosen.ownReview,
        procedures,
        without: { chosen: chosen.articleReview, byPack: reviewByRules(pack.value.pack, chosen) },
      });
    },
    async "review.save"({ review }) {
      const pack = await inForce();
      if (!pack.ok) return pack;
      if (review !== null) {
        const article = articleWith(await ofToday(pack.value.pack), review);
        if (!article.ok) return failure(`没有保存：${article.error}`);
      }
      await settings.change((now) => ({ ...now, ownReview: review }));
      await tellTabs("pack.changed", {});
      return success({});
    },
  };
}
