import type { ReviewPolicy } from "../../lib/model/article-view.ts";
import type { Services } from "./services.ts";

/** What the agency wants of articles without a case: as was set here, else as its rules say. */
export async function reviewPolicy({ settings, packs }: Pick<Services, "settings" | "packs">): Promise<ReviewPolicy> {
  const { articleReview, pack } = (await settings.read()).settings;
  if (articleReview !== "pack") return articleReview;
  const inForce = await packs.inForceOrNational(pack);
  return (inForce.ok ? inForce.value.pack.publishing?.review : undefined) ?? "offer";
}
