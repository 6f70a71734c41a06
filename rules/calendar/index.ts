import type { WorkCalendar } from "../../lib/model/work-calendar.ts";
import { NOTICES } from "./notices.ts";

/** The official working days that come with the product, 2019 to 2026. Later years are imported by their notice. */
export const CALENDAR: WorkCalendar = { notices: NOTICES, local: [] };
