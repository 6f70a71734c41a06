import { calendarFile } from "../../../lib/documents/ics.ts";
import type { DueToBackground } from "../../../lib/messaging/due-protocol.ts";
import type { PageHandlers } from "../../../lib/messaging/protocol.ts";
import { failure, success } from "../../../lib/model/result.ts";
import { today } from "../../../lib/platform/today.ts";
import { dueGroups, firstLines } from "../../../lib/projections/due-list.ts";
import { hourClocks } from "../../../lib/projections/hour-clocks.ts";
import type { Services } from "../services.ts";

/** Lines that fit the popup. */
const LINES = 5;

/** What our pages may ask about what is due. */
export function dueHandlers({ cases, settings }: Services): Pick<PageHandlers, keyof DueToBackground> {
  return {
    async "due.get"() {
      const { cases: open, expected, calendar } = await cases.open();
      const groups = dueGroups([...open, ...expected], { today: today(), calendar });
      const counts = groups.map(({ id, title, cases: count }) => ({ id, title, cases: count }));
      return success({
        open: open.filter(({ state }) => state !== "closed").length,
        groups: counts,
        first: firstLines(groups, LINES),
        hours: hourClocks(open),
      });
    },
    async "due.calendar"({ case: id }) {
      const { cases: open, expected, calendar } = await cases.open();
      const wanted = id === undefined ? [...open, ...expected] : await cases.withIds([id]);
      const file = calendarFile(wanted, { now: new Date().toISOString(), calendar });
      if (!file.includes("BEGIN:VEVENT")) return failure("没有正在计算的期限，没有可以存为日历的日期。");
      return success({ name: `政务公开期限-${today()}.ics`, text: file });
    },
    async "settings.digest"({ on }) {
      return success(await settings.change((now) => ({ ...now, morningDigest: on })));
    },
  };
}
