import { describe, expect, it } from "vitest";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { caseLog } from "./case-log.ts";
import { SMALL } from "./small-procedure.ts";

describe("what no calendar reckons with is said and not counted, whatever put it in the log", () => {
  it.each([
    "1026-03-01T16:00:00.000Z",
    "1899-12-31T16:00:00.000Z",
    "2199-12-31T16:00:00.000Z",
    "0026-03-02T00:00:00.000Z",
  ])("a step at %s", (instant) => {
    const log = caseLog("small");
    log.step("register", "2026-03-02", { channel: "in-person" });
    log.step("consult", instant);
    const found = procedures(log.events, SMALL, CALENDAR, "2026-03-03T02:00:00.000Z");
    expect(found.clocks.find(({ clock }) => clock === "reply")?.due).toBe("2026-03-30");
    expect(found.notes).toHaveLength(1);
  });

  it("a case that has no other step", () => {
    const log = caseLog("small");
    log.step("register", "1026-03-01T16:00:00.000Z", { channel: "in-person" });
    expect(procedures(log.events, SMALL, CALENDAR, "2026-03-03T02:00:00.000Z")).toMatchObject({ clocks: [], done: [] });
  });
});
