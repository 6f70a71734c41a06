import type { ReviewToBackground } from "../../lib/messaging/review-protocol.ts";
import type { PageHandlers } from "../../lib/messaging/protocol.ts";
import { tellTabs } from "../../lib/messaging/tell.ts";
import { failure, success } from "../../lib/model/result.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { articleWith } from "../../lib/procedures/packs/with-own-review.ts";
import type { Services } from "./services.ts";

/** What the settings may ask about the way of articles. */
export function reviewHandlers({
  settings,
  packs,
}: Pick<Services, "settings" | "packs">): Pick<PageHandlers, keyof ReviewToBackground> {
  const inForce = async () => packs.inForceOrNational((await settings.read()).settings.pack);
  return {
    async "review.get"() {
      const pack = await inForce();
      if (!pack.ok) return pack;
      const { ownReview: own, articleReview: chosen } = (await settings.read()).settings;
      const { procedures } = proceduresInForce(pack.value.pack);
      return success({ own, procedures, without: { chosen, byPack: pack.value.pack.publishing?.review ?? "offer" } });
    },
    async "review.save"({ review }) {
      const pack = await inForce();
      if (!pack.ok) return pack;
      if (review !== null) {
        const article = articleWith(proceduresInForce(pack.value.pack), review);
        if (!article.ok) return failure(`没有保存：${article.error}`);
      }
      await settings.change((now) => ({ ...now, ownReview: review }));
      await tellTabs("pack.changed", {});
      return success({});
    },
  };
}
