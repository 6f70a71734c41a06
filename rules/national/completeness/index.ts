import type { Rule } from "../../../lib/model/rule-pack.ts";
import { annualReportElements } from "./annual-report-elements.ts";
import { catalogueElements } from "./catalogue-elements.ts";
import { consultationElements } from "./consultation-elements.ts";
import { disclosureGuideElements } from "./disclosure-guide-elements.ts";
import { guideElements } from "./guide-elements.ts";
import { interpretationElements } from "./interpretation-elements.ts";
import { missingAttribute } from "./missing-attribute.ts";
import { missingAuthor } from "./missing-author.ts";
import { missingDate } from "./missing-date.ts";
import { missingSource } from "./missing-source.ts";
import { missingTitle } from "./missing-title.ts";
import { penaltyElements } from "./penalty-elements.ts";
import { validityMark } from "./validity-mark.ts";

/** What an article of its kind must have and lacks. */
export const completenessRules: readonly Rule[] = [
  missingTitle,
  missingSource,
  missingAuthor,
  missingDate,
  missingAttribute,
  guideElements,
  disclosureGuideElements,
  catalogueElements,
  interpretationElements,
  penaltyElements,
  consultationElements,
  validityMark,
  annualReportElements,
];
