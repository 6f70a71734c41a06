import type { Matcher } from "../../model/matcher.ts";
import type { Detector } from "../passage.ts";
import { termsExcept } from "../terms-except.ts";
import { citationsDetector } from "./accuracy/cited-documents.ts";
import { namesDetector } from "./accuracy/misspelled-names.ts";
import { staleDetector } from "./accuracy/stale-wording.ts";
import { DETECTOR_TABLE } from "./table.ts";

/** The detector that a rule's matcher asks for: a named one, or one made from the rule's data; `undefined` where it asks for none. */
export function detectorOf(match: Matcher): Detector | undefined {
  if (match.by === "detector") return DETECTOR_TABLE[match.detector];
  if (match.by === "wordings") return staleDetector(match.wordings);
  if (match.by === "names") return namesDetector(match.names);
  if (match.by === "citations") return citationsDetector(match.documents);
  return match.by === "terms" ? termsExcept(match.terms, match.except ?? []) : undefined;
}
