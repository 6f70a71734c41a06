import { articleFaults } from "./article-faults.ts";
import { caseFaults } from "./case-faults.ts";
import { duplicateFaults } from "./duplicate-faults.ts";
import type { ReportingFault, ReportingParts } from "./fault.ts";
import { lateFaults } from "./late-faults.ts";
import { missedDuties } from "./missed-duties.ts";

/** 报送前自查: everything in the log that would make the figures of a period wrong. Nothing is said of what is in order. */
export function reportingCheck(parts: ReportingParts): ReportingFault[] {
  return [
    ...caseFaults(parts),
    ...duplicateFaults(parts),
    ...articleFaults(parts),
    ...missedDuties(parts),
    ...lateFaults(parts),
  ];
}
