import type { ProcedureText } from "../../../../lib/model/procedure.ts";
import { huoshanAdHoc, quarterlyStatistics } from "./quarterly-statistics.ts";
import { assessmentDuty, inspectionDuty } from "./yearly.ts";

/** What its systems ask for by the calendar, and what the county asks for beside it. */
export const huoshanDuties: ProcedureText[] = [quarterlyStatistics, inspectionDuty, assessmentDuty, huoshanAdHoc];
