import type { CalendarProps } from "../../components/settings/calendar-state.ts";
import { withEntries } from "../../lib/deadlines/calendar-from.ts";
import { send } from "../../lib/messaging/send.ts";
import type { Fact } from "../../lib/model/event.ts";
import { failure, type Result } from "../../lib/model/result.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { today } from "../../lib/platform/today.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";

/** The work calendar's part of the settings; a sentence as long as it is not read, or where it cannot be. */
export interface CalendarPart {
  props(): CalendarProps | string;
}

/** Reads the calendar by itself, since a long log takes a moment; `redraw` is called whenever there is something new. */
export function createCalendarPart(redraw: () => Promise<void>): CalendarPart {
  let shown: CalendarProps | string = "正在读取……";
  let moved: CalendarProps["moved"];
  const refresh = async (): Promise<void> => {
    const read = await send("calendar.read", {});
    shown = read.ok
      ? { calendar: withEntries(CALENDAR, read.value), entries: read.value, today: today(), moved, actions }
      : read.error;
    await redraw();
  };
  const record = async (fact: Fact): Promise<Result<unknown>> => {
    const entry = { id: newId(), occurredAt: new Date().toISOString(), fact };
    const written = await send("calendar.record", { entry });
    moved = written.ok && written.value.notice === null ? (written.value.moved ?? undefined) : undefined;
    await refresh();
    return written.ok && written.value.notice !== null ? failure(written.value.notice) : written;
  };
  const actions: CalendarProps["actions"] = {
    onAddNotice: (notice) => record({ type: "CalendarNoticeAdded", notice }),
    onWithdrawNotice: (number, reason) => record({ type: "CalendarNoticeWithdrawn", number, reason }),
    onDeclareDay: (day) => record({ type: "LocalDayDeclared", day }),
    onWithdrawDay: (date, reason) => record({ type: "LocalDayWithdrawn", date, reason }),
  };
  void refresh();
  return { props: () => shown };
}
