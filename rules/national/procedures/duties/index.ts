import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { annualReport } from "./annual-report.ts";
import { enforcementStatistics } from "./enforcement-statistics.ts";
import { guideUpkeep } from "./guide-upkeep.ts";

/** What comes with the calendar by national law. */
export const nationalDuties: ProcedureText[] = [annualReport, enforcementStatistics, guideUpkeep];
