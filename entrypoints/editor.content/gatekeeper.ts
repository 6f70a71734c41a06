import type { PortalProfile } from "../../lib/model/portal-profile.ts";
import { readIndexNumber } from "../../lib/page/forms/read-fields.ts";
import type { GateKeeper } from "../../lib/page/gate/gate.ts";
import type { ReviewDesk } from "./article/review-desk.ts";
import type { Desk } from "./desk.ts";
import { NetworkHold } from "./network-hold.ts";
import type { Recorder } from "./recorder.ts";

/** One press sets off several events; they are one release. In milliseconds. */
const ONE_RELEASE = 3000;

/** A body this short is not told from other values of a form. */
const TELLING_LENGTH = 8;

const STILL_CHECKING = "正在检查，请稍候，再按一次“发布”。";
const JUST_CHECKED = "刚刚检查完，请再按一次“发布”。";
const UNREAD = "审核情况没有读到，发布没有因此拦下，请人工核对审核单。";

/** What the person is shown. */
export interface GateShows {
  /** What holds publishing, in the panel. */
  readonly held: () => void;
  /** A sentence at the badge. */
  readonly say: (sentence: string) => void;
}

/** Decides at the press whether publishing goes on, and keeps the network layer in step with that. */
export class Gatekeeper implements GateKeeper {
  private readonly desk: Desk;
  private readonly review: ReviewDesk;
  private readonly recorder: Recorder;
  private readonly show: GateShows;
  readonly network: NetworkHold;
  private releasedAt = -ONE_RELEASE;
  isOurs: (event: Event) => boolean = () => false;
  /** Whether a file of the form is still being checked or waits to be decided upon; then the person is told so. */
  isWaiting: () => boolean = () => false;

  constructor(desk: Desk, review: ReviewDesk, recorder: Recorder, show: GateShows) {
    this.desk = desk;
    this.review = review;
    this.recorder = recorder;
    this.show = show;
    this.network = new NetworkHold(
      () => desk.profile,
      () => this.isHeld(),
    );
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
    const isReviewed = this.review.verdict.now().pass && !this.review.isWaiting();
    return state !== "waiting" && review.holding() === 0 && isReviewed && this.network.isOpen() && !this.isWaiting();
  }

  carriesArticle(form: FormData): boolean {
    const texts = this.desk.review.texts().filter((text) => text.length >= TELLING_LENGTH);
    const longest = texts.reduce((a, b) => (b.length > a.length ? b : a), "");
    const opening = longest.trim().slice(0, TELLING_LENGTH);
    return opening !== "" && [...form.values()].some((value) => typeof value === "string" && value.includes(opening));
  }

  onHeld(): void {
    const verdict = this.review.verdict.last();
    // Nothing is left to mend, only the network has not followed yet: that is no finding.
    if (!this.isHeld()) return this.isWaiting() ? undefined : this.again();
    const missing = verdict.pass ? {} : { missing: [...verdict.missing] };
    void this.recorder.note({ type: "PublishHeld", tallies: this.desk.review.tallies(), ...missing });
    if (!verdict.pass) this.review.held();
    this.show.held();
  }

  onReleased(): void {
    const now = performance.now();
    if (now - this.releasedAt < ONE_RELEASE) return;
    this.releasedAt = now;
    const indexNumber = readIndexNumber(document, this.desk.profile);
    const tallies = this.desk.review.tallies();
    void this.recorder.note({ type: "PublishReleased", tallies, ...(indexNumber !== undefined && { indexNumber }) });
    if (this.review.source.phase === "failed") this.show.say(UNREAD);
  }

  private again(): void {
    this.show.say(this.desk.state === "waiting" || this.review.isWaiting() ? STILL_CHECKING : JUST_CHECKED);
  }

  private isHeld(): boolean {
    return this.desk.review.holding() > 0 || !this.review.verdict.last().pass;
  }
}
