import { z } from "zod";
import { HolidayNoticeSchema, LocalDaySchema } from "./work-calendar.ts";

const reason = z.string().min(4).max(200);

/**
 * What can be recorded of the work calendar. A correction is a further event: of the same notice or the same day the one
 * entered last counts.
 */
export const CALENDAR_FACTS = [
  /** The notice of a year, or a change within it, was read in and confirmed by a person. */
  z.strictObject({ type: z.literal("CalendarNoticeAdded"), notice: HolidayNoticeSchema }),
  /** A notice that was read in is taken back, e.g. one that was never issued. Those that come with the product stay. */
  z.strictObject({
    type: z.literal("CalendarNoticeWithdrawn"),
    number: HolidayNoticeSchema.shape.number,
    reason,
  }),
  /** This agency is closed (or open) on a day, unlike the others. */
  z.strictObject({ type: z.literal("LocalDayDeclared"), day: LocalDaySchema }),
  /** That is taken back. */
  z.strictObject({ type: z.literal("LocalDayWithdrawn"), date: LocalDaySchema.shape.date, reason }),
] as const;
