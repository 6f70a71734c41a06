import { expect, it } from "vitest";
import { asIf } from "../../../../lib/projections/cases/as-if.ts";
import { monthsOf } from "../../../../lib/projections/cases/months.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { REQUEST } from "../../../gallery/request-samples.ts";

const by = { procedure: REQUEST, calendar: CALENDAR, now: new Date("2026-11-20T02:00:00.000Z") };

it.each([
  ["2026-02-13", "2026-03-19", "2026-03-02"],
  ["2026-09-18", "2026-10-22", "2026-09-29"],
  ["2026-12-03", "2026-12-31", "2026-12-14"],
])("says of a request received %s that it is due %s, its 补正 %s", (on, reply, correction) => {
  const one = asIf([], [{ step: "register", on, fields: { channel: "in-person" } }], by);
  const due = (id: string) => one?.clocks.find(({ clock }) => clock === id)?.due;
  expect([due("reply"), due("correction-notice")]).toEqual([reply, correction]);
});

it("starts nothing where the channel needs a confirmation, and is nothing on a day that is none", () => {
  const step = { step: "register", on: "2026-11-16", fields: { channel: "internet" } };
  expect(asIf([], [step], by)).toMatchObject({ state: "unconfirmed", clocks: [] });
  expect(asIf([], [{ ...step, on: "20266-01-01" }], by)).toBeUndefined();
});

it("lays days out by month and week, from Monday on", () => {
  expect(monthsOf(["2026-09-30", "2026-10-01", "2026-10-02"])).toEqual([
    { title: "2026年9月", weeks: [["2026-09-28", "2026-09-29", "2026-09-30", "", "", "", ""]] },
    { title: "2026年10月", weeks: [["", "", "", "2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04"]] },
  ]);
});
