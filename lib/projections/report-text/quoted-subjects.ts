import { CHALLENGE_SUBJECTS } from "./quoted-challenges.ts";
import { COUNT_SUBJECTS } from "./quoted-counts.ts";
import { DISCLOSURE_SUBJECTS } from "./quoted-disclosure.ts";
import { REQUEST_SUBJECTS } from "./quoted-requests.ts";
import type { QuotedSubject } from "./quoted-words.ts";

/** All that a number in a text may be about; the first that fits counts. */
export const QUOTED_SUBJECTS: readonly QuotedSubject[] = [
  ...REQUEST_SUBJECTS,
  ...CHALLENGE_SUBJECTS,
  ...DISCLOSURE_SUBJECTS,
  ...COUNT_SUBJECTS,
];
