import { calendarEntries } from "../../../lib/deadlines/calendar-from.ts";
import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import type { MovedLine } from "../../../lib/model/calendar-entries.ts";
import type { Case } from "../../../lib/model/case.ts";
import { success } from "../../../lib/model/result.ts";
import { movedDates } from "../../../lib/procedures/moved-dates.ts";
import { isOwnWork, subjectOf, withoutNumber } from "../../../lib/projections/case-kinds.ts";
import { briefly } from "../../../lib/projections/cases/hide-numbers.ts";
import { createCalendarRows } from "../../../lib/register/calendar-rows.ts";
import type { Services } from "../services.ts";

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
  const names = new Map(after.map((one) => [one.id, nameOf(one)]));
  return movedDates(before, after).map((moved) => ({
    id: `${moved.case}/${moved.key}`,
    title: `${names.get(moved.case) ?? ""} ${moved.title}`.trim(),
    before: moved.before,
    after: moved.after,
    provisional: moved.provisional.after,
  }));
}

/** What an open case is called by on our own pages: its number, of an article its title. */
function nameOf(one: Case): string {
  const { number, "portal-number": ofPortal } = one.fields;
  const known = [number, ofPortal].find((value) => typeof value === "string" && value !== "");
  if (typeof known === "string") return known;
  return (isOwnWork(one.procedure) && briefly(subjectOf(one), 30)) || withoutNumber(one.procedure);
}
