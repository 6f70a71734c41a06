import type { ReviewPolicy } from "../../../lib/model/article-view.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";
import type { Settings } from "../../../lib/model/settings.ts";
import { today } from "../../../lib/platform/today.ts";
import { expiryOf } from "../../../lib/projections/rules-shown/expiry.ts";
import type { Services } from "../services.ts";

/** What the agency wants of articles without a case: as was set here, else as its rules say. */
export async function reviewPolicy({ settings, packs }: Pick<Services, "settings" | "packs">): Promise<ReviewPolicy> {
  const chosen = (await settings.read()).settings;
  if (chosen.articleReview !== "pack") return chosen.articleReview;
  const inForce = await packs.inForceOrNational(chosen.pack);
  return inForce.ok ? reviewByRules(inForce.value.pack, chosen) : "offer";
}

/** As the rules say; what an expired document wanted is wanted only where the agency goes on by it. */
export function reviewByRules(pack: RulePack, settings: Pick<Settings, "expiredRules">): "hold" | "offer" {
  const expiry = expiryOf(pack, settings, today());
  return expiry && !expiry.kept ? "offer" : (pack.publishing?.review ?? "offer");
}
