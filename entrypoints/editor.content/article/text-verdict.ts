import { CHANGED, reviewVerdict, type ReviewVerdict } from "../../../lib/page/gate/review-verdict.ts";
import type { Desk } from "../desk.ts";
import type { ArticleSource } from "./article-source.ts";
import { createDigest, hasBody } from "./sealing.ts";

const UNSHOWN = "正文没有显示，无法与审定稿核对，请切换到正文页签";

const PASS: ReviewVerdict = { pass: true };

/** Whether the review lets the text on a desk go out. */
export class TextVerdict {
  /** As of the last press or pause: typing must not pay for it. */
  found: ReviewVerdict = PASS;
  /** What a named person let pass in spite of the review: these texts, and all that was sealed, missing and whose it was. */
  private passed: { readonly texts: string; readonly all: string } | undefined;
  private readonly desk: Desk;
  private readonly source: () => ArticleSource;
  /** That of the text as the editors were last read. */
  readonly digest: () => string;

  constructor(desk: Desk, source: () => ArticleSource) {
    this.desk = desk;
    this.source = source;
    this.digest = createDigest(desk);
  }

  /** What the review says of the text as it stands this moment; the editors must have been read. */
  now(): ReviewVerdict {
    const { phase, known } = this.source();
    const verdict = phase === "known" ? reviewVerdict(known.article, known.policy, this.digest) : PASS;
    this.found = hasBody(this.desk.review) ? verdict : unshown(verdict);
    return this.last();
  }

  /** The same as it was at the last press or pause. */
  last(): ReviewVerdict {
    return this.isPassed() ? PASS : this.found;
  }

  /** A named person lets the text pass as it stands. */
  pass(): void {
    this.passed = { texts: this.textNow(), all: this.allNow() };
  }

  /** Whether one did. */
  isPassed(): boolean {
    // The texts first: they say without a digest that something was typed.
    return this.passed?.texts === this.textNow() && this.passed.all === this.allNow();
  }

  private textNow(): string {
    return this.desk.review.texts().join("\n\n");
  }

  private allNow(): string {
    const { article } = this.source().known;
    return JSON.stringify([this.digest(), article?.case, this.found.pass ? [] : this.found.missing]);
  }
}

/** A text that is other only because its body is not on the screen is not called altered. */
function unshown(verdict: ReviewVerdict): ReviewVerdict {
  if (verdict.pass || !verdict.changed) return verdict;
  const missing = verdict.missing.map((one) => (one.startsWith(CHANGED) ? UNSHOWN : one));
  return { ...verdict, missing, changed: false };
}
