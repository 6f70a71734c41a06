import { describe, expect, test } from "vitest";
import type { CaseLog } from "../../lib/procedures/case-log.ts";
import { examined, NAMED, received } from "./complaints.ts";
import { caseOn, clockOf, inForce, needed } from "./in-force.ts";

const huoshan = inForce("huoshan", "complaint");

describe("霍山: complaints handed to others", () => {
  // By hand: 5 working days from the day after.
  test.each([
    ["2026-03-02", "2026-03-09", "2026-03-10"],
    ["2026-09-29", "2026-10-12", "2026-10-13"],
  ])("H9.5: received %s, transferred by %s; a day later is late", (day, due, later) => {
    const { log, on } = received(day);
    expect(clockOf(on(day), "transfer-in-time")).toMatchObject({ due, permissive: true });
    examined(log, day, "transfer");
    expect(clockOf(on(day), "transfer")).toMatchObject({ due, unit: "workday", main: true });
    expect(on(later).breaches).toMatchObject([{ clock: "transfer", due, late: 1 }]);
    log.step("transfer", due, { "transferred-to": "县卫生健康委", "transfer-matter": "床位信息" });
    expect(on(later)).toMatchObject({ state: "closed", outcome: "transferred", breaches: [] });
    log.step("transfer-answered", later, { "transfer-answer": "已经公布" });
    expect(on(later).outcome).toBe("transferred");
  });

  test("H9.5: who asked for an answer is to be told of the transfer once; who did not may be", () => {
    const transferred = (wantsReply: boolean): CaseLog => {
      const { log } = received("2026-03-02", { ...NAMED, "wants-reply": wantsReply });
      examined(log, "2026-03-03", "transfer");
      log.step("transfer", "2026-03-04", { "transferred-to": "甲局", "transfer-matter": "某事" });
      return log;
    };
    const after = (log: CaseLog): string[] => needed(caseOn("2026-03-05", log.events, huoshan));
    expect(after(transferred(true))).toEqual(["tell-transferred", "archive"]);
    expect(after(transferred(false))).toEqual(["archive"]);
    const log = transferred(true);
    log.step("tell-transferred", "2026-03-05", { "transfer-told": ["transferred"], "told-how": "phone" });
    expect(after(log)).toEqual(["archive"]);
    expect(caseOn("2026-03-05", log.events, huoshan)).toMatchObject({ outcome: "transferred", notes: [] });
  });

  test("H9.5: what was transferred and comes back is opened again, and is ours or goes to another", () => {
    const { log, on } = received("2026-03-02");
    examined(log, "2026-03-03", "transfer");
    log.step("transfer", "2026-03-04", { "transferred-to": "甲局", "transfer-matter": "某事" });
    log.step("transfer-returned", "2026-03-10", { "return-reason": "不是本单位职责", "examination-result": "accept" });
    expect(on("2026-03-10").state).toBe("open");
    expect(needed(on("2026-03-10"))).toEqual(["investigate"]);
    expect(clockOf(on("2026-03-10"), "handling").state).toBe("running");
    log.step("transfer-returned", "2026-03-10", { "return-reason": "另有单位", "examination-result": "transfer" });
    expect(needed(on("2026-03-10"))).toEqual(["transfer"]);
  });

  // By hand, from Thursday 8 October: 9 10 12 13 14 (5; Saturday 10 October is worked) 15 16 19 20 21 22 23 26 27 28 (15).
  test("H9.5: what comes back counts from receipt on, and a transfer that was late stays late", () => {
    const { log, on } = received("2026-10-08");
    examined(log, "2026-10-09", "transfer");
    log.step("transfer", "2026-10-20", { "transferred-to": "甲局", "transfer-matter": "某事" });
    const late = [{ clock: "transfer", due: "2026-10-14", happened: "2026-10-20", late: 4 }];
    expect(on("2026-11-01").breaches).toMatchObject(late);
    log.step("transfer-returned", "2026-11-02", { "return-reason": "不是本单位职责", "examination-result": "accept" });
    expect(clockOf(on("2026-11-02"), "handling")).toMatchObject({ due: "2026-10-28", state: "overdue", pauses: [] });
    expect(on("2026-11-02").breaches).toMatchObject([...late, { clock: "handling", due: "2026-10-28", late: 3 }]);
    log.step("transfer-returned", "2026-11-03", { "return-reason": "另有单位", "examination-result": "transfer" });
    log.step("transfer", "2026-11-04", { "transferred-to": "乙局", "transfer-matter": "某事" });
    expect(on("2026-11-04").breaches).toMatchObject(late);
  });
});
