import { reviewVerdict, type ReviewVerdict } from "../../../lib/page/gate/review-verdict.ts";
import type { Desk } from "../desk.ts";
import type { ArticleSource } from "./article-source.ts";
import { createDigest } from "./sealing.ts";

const PASS: ReviewVerdict = { pass: true };

/** Whether the review lets the text on a desk go out. */
export class TextVerdict {
  /** As of the last press or pause: typing must not pay for it. */
  found: ReviewVerdict = PASS;
  /** The texts that a named person let pass in spite of the review. */
  private passed: string | undefined;
  private readonly desk: Desk;
  private readonly source: () => ArticleSource;
  private readonly digest: () => string;

  constructor(desk: Desk, source: () => ArticleSource) {
    this.desk = desk;
    this.source = source;
    this.digest = createDigest(desk);
  }

  /** What the review says of the text as it stands this moment; the editors must have been read. */
  now(): ReviewVerdict {
    const { phase, known } = this.source();
    this.found = phase === "known" ? reviewVerdict(known.article, known.policy, this.digest) : PASS;
    return this.last();
  }

  /** The same as it was at the last press or pause. */
  last(): ReviewVerdict {
    return this.isPassed() ? PASS : this.found;
  }

  /** A named person lets the text pass as it stands. */
  pass(): void {
    this.passed = this.textNow();
  }

  /** Whether one did. */
  isPassed(): boolean {
    return this.passed !== undefined && this.passed === this.textNow();
  }

  private textNow(): string {
    return this.desk.review.texts().join("\n\n");
  }
}
