import { expect, it } from "vitest";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { caseLog } from "../case-log.ts";
import { SMALL } from "../small-procedure.ts";

it("counts how often something was done in each year, and names the years that fell short (H11.3)", () => {
  const log = caseLog("small");
  log.step("register", "2024-05-01", { channel: "in-person" });
  log.step("inspect", "2024-06-03");
  log.step("inspect", "2024-12-31");
  log.step("inspect", "2025-01-01");
  log.step("inspect", "2026-03-03");
  const found = procedures(log.events, SMALL, CALENDAR, "2026-11-20T02:00:00.000Z");
  const years = found.clocks.filter(({ clock }) => clock === "inspections");
  expect(years.map(({ title, state, times, due }) => [title, state, times?.taken, due])).toEqual([
    ["2024年监督检查", "met", 2, "2024-12-31"],
    ["2025年监督检查", "overdue", 1, "2025-12-31"],
    ["2026年监督检查", "running", 1, "2026-12-31"],
  ]);
  const breaches = found.breaches.filter(({ clock }) => clock === "inspections");
  expect(breaches.map(({ sentence }) => sentence)).toEqual(["2025年监督检查应不少于2次，实际1次。"]);
});

it("says of a period that began before the product was used that it may be filled in, and calls it no breach", () => {
  const log = caseLog("small");
  log.step("register", "2024-05-01", { channel: "in-person" });
  log.step("inspect", "2025-06-03");
  log.step("inspect", "2025-07-03");
  const found = procedures(log.events, SMALL, CALENDAR, "2027-01-20T02:00:00.000Z", "2025-03-01");
  const years = found.clocks.filter(({ clock }) => clock === "inspections");
  expect(years.map(({ title, state, reminder }) => [title, state, reminder ?? false])).toEqual([
    ["2024年监督检查（启用以前的请补登）", "running", true],
    ["2025年监督检查", "met", false],
    ["2026年监督检查", "overdue", false],
    ["2027年监督检查", "running", false],
  ]);
  const breaches = found.breaches.filter(({ clock }) => clock === "inspections");
  expect(breaches.map(({ sentence }) => sentence)).toEqual(["2026年监督检查应不少于2次，实际0次。"]);
});
