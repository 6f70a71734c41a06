import { send } from "../../lib/messaging/send.ts";
import type { PortalProfile } from "../../lib/model/portal-profile.ts";
import type { GateKeeper } from "../../lib/page/gate/gate.ts";
import type { Desk } from "./desk.ts";
import type { Recorder } from "./recorder.ts";

/** One press sets off several events; they are one release. In milliseconds. */
const ONE_RELEASE = 3000;

/** Until a release that failed is tried again, in milliseconds. */
const AGAIN = 500;

/** A body this short is not told from other values of a form. */
const TELLING_LENGTH = 8;

/** Decides at the press whether publishing goes on, and keeps the network layer in step with that. */
export class Gatekeeper implements GateKeeper {
  private readonly desk: Desk;
  private readonly recorder: Recorder;
  private readonly showHeld: () => void;
  private readonly showAgain: () => void;
  /** What the network does: it follows the draft a moment later. */
  private network: "open" | "moving" | "closed" = "open";
  private releasedAt = -ONE_RELEASE;
  isOurs: (event: Event) => boolean = () => false;
  /** Whether a file of the form is still being checked or waits to be decided upon; then the person is told so. */
  isWaiting: () => boolean = () => false;

  /** `showHeld` opens the panel; `showAgain` asks to press once more. */
  constructor(desk: Desk, recorder: Recorder, showHeld: () => void, showAgain: () => void) {
    this.desk = desk;
    this.recorder = recorder;
    this.showHeld = showHeld;
    this.showAgain = showAgain;
  }

  get profile(): PortalProfile | undefined {
    return this.desk.profile;
  }

  isArticlePage(): boolean {
    return this.desk.isArticlePage();
  }

  mayPublish(): boolean {
    this.desk.refresh();
    const { review, state } = this.desk;
    return state !== "waiting" && review.holding() === 0 && this.network === "open" && !this.isWaiting();
  }

  carriesArticle(form: FormData): boolean {
    const texts = this.desk.review.texts().filter((text) => text.length >= TELLING_LENGTH);
    const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), "");
    const opening = longest.trim().slice(0, TELLING_LENGTH);
    return opening !== "" && [...form.values()].some((value) => typeof value === "string" && value.includes(opening));
  }

  onHeld(): void {
    // Nothing is left to mend, only the network has not followed yet: that is no finding.
    if (this.desk.review.holding() === 0) return this.isWaiting() ? undefined : this.showAgain();
    void this.recorder.note({ type: "PublishHeld", tallies: this.desk.review.tallies() });
    this.showHeld();
  }

  onReleased(): void {
    const now = performance.now();
    if (now - this.releasedAt < ONE_RELEASE) return;
    this.releasedAt = now;
    void this.recorder.note({ type: "PublishReleased", tallies: this.desk.review.tallies() });
  }

  /** The page came back from the browser's cache: what the network held for it is gone. */
  returned(): void {
    this.network = "open";
    void this.follow();
  }

  /** Closes or opens the network for the publishing request, where the profile knows it by its address alone. */
  async follow(): Promise<void> {
    const paths = (this.profile?.save ?? []).filter((one) => !one.publishWhen);
    const wanted = this.desk.review.holding() > 0 ? "closed" : "open";
    if (paths.length === 0 || this.network === wanted || this.network === "moving") return;
    this.network = "moving";
    const held = paths.map(({ path, method }) => ({ urlFilter: path, method }));
    const reply = wanted === "closed" ? await send("gate.hold", { paths: held }) : await send("gate.release", {});
    if (reply.ok) {
      this.network = wanted;
      return this.follow();
    }
    // What could not be closed is open: the two layers in the page stand alone. What could not be opened stays closed,
    // or the browser would drop the request in silence; it is tried again.
    this.network = wanted === "closed" ? "open" : "closed";
    if (wanted === "open") setTimeout(() => void this.follow(), AGAIN);
  }
}
