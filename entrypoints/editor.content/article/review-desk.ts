import type { ReviewState } from "../../../components/overlay/review/review-state.ts";
import { readFields } from "../../../lib/page/forms/read-fields.ts";
import { today } from "../../../lib/platform/today.ts";
import { beginValues } from "../../../lib/projections/articles/begin-values.ts";
import type { Desk } from "../desk.ts";
import { withoutFoundTitle } from "../draft-facts.ts";
import { ArticleSource } from "./article-source.ts";
import { ItemFields } from "./item-fields.ts";
import { SealedTexts } from "./sealed-texts.ts";
import { presentText } from "./sealing.ts";
import type { SourceParts } from "./source-parts.ts";
import { TextVerdict } from "./text-verdict.ts";

/** How long typing must rest before the text is compared with the seal, in milliseconds. */
const PAUSE = 500;

/** What the review works on. */
export interface ReviewParts extends Pick<SourceParts, "ask" | "draft" | "otherArticle"> {
  readonly desk: Desk;
  /** The article's catalogue item, where one was chosen on this page. */
  readonly item: () => string | undefined;
  /** Something that is shown or that holds is another. */
  readonly changed: () => void;
}

/** The review of this page's article: where it stands, whether its text may go out, and what is shown of it. */
export class ReviewDesk {
  readonly source: ArticleSource;
  readonly verdict: TextVerdict;
  private readonly texts: SealedTexts;
  private readonly items: ItemFields;
  private heldTimes = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly parts: ReviewParts;

  constructor(parts: ReviewParts) {
    this.parts = parts;
    this.items = new ItemFields(parts.changed);
    this.texts = new SealedTexts(parts.ask);
    this.verdict = new TextVerdict(parts.desk, () => this.source);
    this.source = new ArticleSource({ ...parts, learnt: () => this.settle() });
  }

  /** Whether nothing is known yet: publishing then waits for a moment. */
  isWaiting(): boolean {
    return this.source.phase === "waiting" && this.parts.desk.state !== "failed";
  }

  /** The text may be another, or all of the page: it is compared once typing rests. */
  readonly later = (): void => {
    this.source.look();
    if (!this.source.known.article?.seal) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), PAUSE);
  };

  /** Publishing was held by the review: what is missing is shown. */
  held(): void {
    this.heldTimes += 1;
    this.settle();
  }

  /** A named person lets the text pass as it stands. */
  pass(): void {
    this.verdict.pass();
    this.parts.changed();
  }

  /** All that the panel shows; nothing where the agency does without. */
  state(): ReviewState | undefined {
    const { phase, known, notice } = this.source;
    if (phase === "known" && known.policy === "off" && !known.article) return undefined;
    const { desk, item } = this.parts;
    const { found } = this.verdict;
    const person = desk.pack?.person ?? { name: "", department: "", role: "" };
    const read = readFields(document, desk.profile);
    const ofItem = this.items.of(item(), read.title ?? "", () => desk.review.texts());
    const { first, ...shown } = known;
    const begun = { ...beginValues(first, read, { person, today: today(), item: item() }), ...ofItem };
    const begin = withoutFoundTitle(desk.review, begun);
    const { missing = [], changed = false } = found.pass ? {} : found;
    const passed = missing.length > 0 && this.verdict.isPassed();
    const { heldTimes, texts } = this;
    return { ...shown, phase, notice, texts: texts.shown, missing, changed, passed, heldTimes, today: today(), begin };
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.verdict.now();
    const { found } = this.verdict;
    if (!found.pass && found.changed) void this.compare();
    else this.texts.clear();
    this.parts.changed();
  }

  private async compare(): Promise<void> {
    const { desk } = this.parts;
    await this.texts.compare(this.source.known.article, this.verdict.digest, () => presentText(desk));
    this.parts.changed();
  }
}
