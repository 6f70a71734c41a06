// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { TodayGroup } from "../../components/cases/TodayGroup.tsx";
import { workdaysBetween } from "../../lib/deadlines/workdays.ts";
import type { DueLine } from "../../lib/model/due.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { mount } from "./mount.ts";

/** A Sunday. */
const DATE = "2026-11-22";

function lineOf(due: string): DueLine {
  const stamp = { text: "", tone: "due", title: "", provisional: false } as const;
  const about = { case: "c", procedure: "article", number: "", subject: "说明", department: "", what: "审查期限" };
  return { ...about, due, also: [], stamp, optional: false };
}

test.each([
  ["2026-11-21", "已超期"],
  ["2026-11-22", "今天到期"],
  ["2026-11-20", "超期 1 个工作日"],
  ["2026-11-23", "剩 1 个工作日"],
])("seen on a Sunday, a last day on %s is said to be %s", (due, words) => {
  const group = { id: "overdue", title: "要办的", lines: [lineOf(due)], cases: 1 } as const;
  const left = (day: string): number => workdaysBetween(DATE, day, CALENDAR);
  const { text } = mount(<TodayGroup group={group} lines={new Map()} date={DATE} left={left} />);
  expect(text()).toContain(words);
});
