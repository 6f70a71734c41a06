import type { ReportingText } from "../../../lib/model/reporting.ts";
import { askedFigures } from "./asked.ts";
import { checkCounts } from "./checks.ts";
import { disclosureCounts } from "./disclosure.ts";
import { nationalOutline } from "./outline.ts";
import { challengeCounts, requestCounts } from "./requests.ts";
import { supervisionCounts } from "./supervision.ts";

/** What every agency counts: the figures behind 一、总体情况 of the annual report, and what an office looks at each month. */
export const reporting: ReportingText = {
  counts: [...disclosureCounts, ...requestCounts, ...challengeCounts, ...supervisionCounts, ...checkCounts],
  asked: askedFigures,
  outlines: [nationalOutline],
};
