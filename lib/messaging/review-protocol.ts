// Types only, as protocol.ts.
import type { OwnReview } from "../model/own-review.ts";
import type { Procedure } from "../model/procedure.ts";
import type { Settings } from "../model/settings.ts";

/** What the settings ask about the review that articles go through. */
export interface ReviewToBackground {
  /** The agency's own review, null where it goes by its rules; and the procedures as the rules have them. */
  "review.get": {
    request: Record<string, never>;
    reply: {
      own: OwnReview | null;
      procedures: readonly Procedure[];
      /** What becomes of articles without a review: what was chosen, and what the rules want. */
      without: { chosen: Settings["articleReview"]; byPack: "hold" | "offer" };
    };
  };
  /** Puts it in force, or (null) goes back to the rules. Refused with a sentence where it cannot be followed. */
  "review.save": { request: { review: OwnReview | null }; reply: Record<string, never> };
}
