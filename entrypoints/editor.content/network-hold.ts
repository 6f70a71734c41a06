import { send } from "../../lib/messaging/send.ts";
import type { PortalProfile } from "../../lib/model/portal-profile.ts";

/** Until a release that failed is tried again, in milliseconds. */
const AGAIN = 500;

/** Closes or opens the network for the publishing request, where the profile knows it by its address alone. */
export class NetworkHold {
  /** What the network does: it follows the draft a moment later. */
  private state: "open" | "moving" | "closed" = "open";
  /** The paths that were closed last. */
  private held = "";
  private readonly profile: () => PortalProfile | undefined;
  private readonly isHeld: () => boolean;

  /** `isHeld` says whether anything holds publishing now. */
  constructor(profile: () => PortalProfile | undefined, isHeld: () => boolean) {
    this.profile = profile;
    this.isHeld = isHeld;
  }

  /** Whether a publishing request would go through. */
  isOpen(): boolean {
    return this.state === "open";
  }

  /** The page came back from the browser's cache: what the network held for it is gone. */
  returned(): void {
    this.state = "open";
    void this.follow();
  }

  /** Does what the draft asks for now. */
  async follow(): Promise<void> {
    const before = this.state;
    if (before === "moving") return;
    const paths = (this.profile()?.save ?? []).filter((one) => !one.publishWhen);
    const held = paths.map(({ path, method }) => ({ urlFilter: path, method }));
    // What is held for a profile that is gone has to be let go, too.
    const wanted = held.length > 0 && this.isHeld() ? "closed" : "open";
    const asked = JSON.stringify(held);
    if (before === wanted && (wanted === "open" || asked === this.held)) return;
    this.state = "moving";
    const reply = wanted === "closed" ? await send("gate.hold", { paths: held }) : await send("gate.release", {});
    if (reply.ok) {
      this.state = wanted;
      this.held = asked;
      return this.follow();
    }
    // What could not be closed is open: the two layers in the page stand alone. What could not be opened stays closed,
    // or the browser would drop the request in silence; it is tried again.
    this.state = before;
    if (wanted === "open") setTimeout(() => void this.follow(), AGAIN);
  }
}
