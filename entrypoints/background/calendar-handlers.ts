import { calendarEntries } from "../../lib/deadlines/calendar-from.ts";
import type { PageHandlers } from "../../lib/messaging/protocol.ts";
import { success } from "../../lib/model/result.ts";
import { createCalendarRows } from "../../lib/register/calendar-rows.ts";
import type { Services } from "./services.ts";

/** What our pages may ask about the work calendar. */
export function calendarHandlers({
  db,
  recorder,
  settings,
}: Pick<Services, "db" | "recorder" | "settings">): Pick<PageHandlers, "calendar.read" | "calendar.record"> {
  const rows = createCalendarRows(db);
  return {
    "calendar.read": async () => success(calendarEntries(await rows())),
    async "calendar.record"({ entry }) {
      const written = await recorder.record([entry], (await settings.read()).settings.person);
      return written.ok ? success({ notice: written.value.notice }) : written;
    },
  };
}
