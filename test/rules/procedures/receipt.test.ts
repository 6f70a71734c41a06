import { describe, expect, it, test } from "vitest";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, clockOf, inForce, needed } from "./in-force.ts";

const request = inForce("national");
const ids = (found: ReturnType<typeof caseOn>): string[] => found.next.map(({ step }) => step);

describe("the day of receipt (条例第三十一条, 207号; DOMAIN 1.2)", () => {
  it.each(["in-person", "mail-signed", "oral"])("%s: the day it comes", (channel) => {
    const log = caseLog("request");
    log.step("register", "2026-09-18", { channel });
    const found = caseOn("2026-09-18", log.events, request);
    expect(found.moments).toEqual({ received: "2026-09-18" });
    expect(clockOf(found, "reply")).toMatchObject({ from: "2026-09-18", due: "2026-10-22", left: 20 });
    expect(ids(found)).not.toContain("confirm");
  });

  it.each(["mail-plain", "internet", "fax", "email", "mail-elsewhere"])(
    "%s: the day both sides confirmed",
    (channel) => {
      const log = caseLog("request");
      log.step("register", "2026-09-15", { channel });
      const waiting = caseOn("2026-09-17", log.events, request);
      expect(waiting.state).toBe("unconfirmed");
      expect(waiting.moments).toEqual({});
      expect(needed(waiting)).toEqual(["confirm"]);
      expect(ids(waiting).sort()).toEqual(["confirm", "contact-attempt", "other-close", "withdrawn"]);
      log.step("confirm", "2026-09-18", { "confirmed-by": "经办人甲" });
      const found = caseOn("2026-09-18", log.events, request);
      expect(found.moments).toEqual({ received: "2026-09-18" });
      expect(clockOf(found, "reply").due).toBe("2026-10-22");
      expect(ids(found)).not.toContain("contact-attempt");
    },
  );

  it.each(["mail-plain", "mail-elsewhere"])(
    "%s: the applicant is called on the day it arrives, or that is late",
    (channel) => {
      const log = caseLog("request");
      log.step("register", "2026-09-15", { channel, "arrived-at-office": "2026-09-15" });
      expect(clockOf(caseOn("2026-09-15", log.events, request), "confirm-contact")).toMatchObject({
        due: "2026-09-15",
        state: "running",
      });
      expect(caseOn("2026-09-16", log.events, request).breaches).toMatchObject([
        { clock: "confirm-contact", due: "2026-09-15" },
      ]);
      log.step("contact-attempt", "2026-09-15", { "contact-note": "电话无人接听" });
      const tried = caseOn("2026-09-16", log.events, request);
      expect(tried.breaches).toEqual([]);
      expect(tried.state).toBe("unconfirmed");
    },
  );

  test("an online submission has no such day of its own", () => {
    const log = caseLog("request");
    log.step("register", "2026-09-15", { channel: "internet" });
    expect(caseOn("2026-09-30", log.events, request).clocks).toEqual([]);
  });
});
