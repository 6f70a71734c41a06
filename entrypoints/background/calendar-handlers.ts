import { calendarEntries } from "../../lib/deadlines/calendar-from.ts";
import type { PageHandlers } from "../../lib/messaging/protocol.ts";
import type { MovedLine } from "../../lib/model/calendar-entries.ts";
import type { Case } from "../../lib/model/case.ts";
import { success } from "../../lib/model/result.ts";
import { movedDates } from "../../lib/procedures/moved-dates.ts";
import { createCalendarRows } from "../../lib/register/calendar-rows.ts";
import type { Services } from "./services.ts";

/** What our pages may ask about the work calendar. */
export function calendarHandlers({
  db,
  recorder,
  settings,
  cases,
}: Pick<Services, "db" | "recorder" | "settings" | "cases">): Pick<PageHandlers, "calendar.read" | "calendar.record"> {
  const rows = createCalendarRows(db);
  // What cannot be computed must not keep the calendar from being recorded: then nothing is said of what moved.
  const open = async (): Promise<readonly Case[] | undefined> => {
    try {
      return (await cases.open()).cases;
    } catch {
      return undefined;
    }
  };
  return {
    "calendar.read": async () => success(calendarEntries(await rows())),
    async "calendar.record"({ entry }) {
      const before = await open();
      const written = await recorder.record([entry], (await settings.read()).settings.person);
      if (!written.ok) return written;
      const after = await open();
      return success({ notice: written.value.notice, moved: before && after ? movedLines(before, after) : null });
    },
  };
}

function movedLines(before: readonly Case[], after: readonly Case[]): readonly MovedLine[] {
  const numbers = new Map(after.map(({ id, fields }) => [id, fields["number"] ?? fields["portal-number"]]));
  return movedDates(before, after).map((moved) => {
    const number = numbers.get(moved.case);
    return {
      id: `${moved.case}/${moved.key}`,
      title: `${typeof number === "string" && number !== "" ? number : "未编号"} ${moved.title}`,
      before: moved.before,
      after: moved.after,
      provisional: moved.provisional.after,
    };
  });
}
