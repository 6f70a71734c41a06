import type { Citation } from "./finding.ts";

/** What the law makes of requests that are alike, by what is alike; `say` is a sentence for who decides. */
export interface AlikeLaw {
  /** One applicant asks again for what was answered; `unanswered`: what an earlier request without an answer is not. */
  readonly repeats: { readonly basis: Citation; readonly say: string; readonly unanswered: string };
  /** Several applicants ask for the same. */
  readonly "same-subject": { readonly basis: Citation; readonly say: string };
  /** What is asked for is public already. */
  readonly published: { readonly basis: Citation; readonly say: string };
}
