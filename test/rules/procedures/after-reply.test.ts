import { describe, expect, test } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { clockOf, received } from "./in-force.ts";

describe("the applicant's ways to object (DOMAIN 1.8)", () => {
  const refused = (outcome: string): Case => {
    const { log, on } = received("2026-11-02");
    log.step("send-reply", "2026-11-18", { outcome, delivery: "post", carrier: "postal", "slip-number": "XA1" });
    log.step("reply-received", "2026-11-20");
    return on("2026-11-20");
  };

  test("signed on 2026-11-20: 复议 until 2027-01-19, suit until 2027-05-20", () => {
    const found = refused("r3-4-1");
    expect(clockOf(found, "reconsideration-window")).toMatchObject({ from: "2026-11-20", due: "2027-01-19" });
    expect(clockOf(found, "suit-window").due).toBe("2027-05-20");
  });

  test("D28: also who was not answered further may go to court (R2)", () => {
    const { log, on } = received("2026-02-13");
    log.step("ask-correction", "2026-02-26", { "correction-by": "2026-03-14" });
    log.step("correction-lapsed", "2026-03-17");
    log.step("reply-received", "2026-03-20");
    const clocks = on("2026-03-20").clocks.map(({ clock }) => clock);
    expect(clocks).toEqual(expect.arrayContaining(["reconsideration-window", "suit-window"]));
  });

  test.each(["r3-2", "r3-3-1", "r3-3-4", "r3-3-7"])("%s: no suit before 复议", (outcome) => {
    expect(refused(outcome).clocks.map(({ clock }) => clock)).not.toContain("suit-window");
  });
});

describe("the day the applicant has it (235号)", () => {
  test("10.12: of two replies the later one's, whichever way each went", () => {
    const { log, on } = received("2026-04-30");
    log.step("send-reply", "2026-05-20", {
      outcome: "r3-3-6",
      delivery: "post",
      carrier: "postal",
      "slip-number": "XA1",
    });
    log.step("reply-received", "2026-05-23");
    log.step("reopen", "2026-09-01", { "reopen-reason": "own" });
    log.step("send-reply", "2026-09-24", { outcome: "r3-1", delivery: "in-person" });
    expect(on("2026-09-25").moments["served"]).toBe("2026-09-24");
  });
});

describe("steps that stand beside the way", () => {
  test("merged into another or entered by mistake: closed, and counted as nothing, whatever was drafted", () => {
    const { log, on } = received("2026-03-02");
    log.step("draft-reply", "2026-03-03", { outcome: "r3-1", "outcome-reason": "可以公开" });
    log.step("other-close", "2026-03-04", { "close-reason": "merged", "outcome-reason": "并入第3号" });
    expect(on("2026-03-05").state).toBe("closed");
    expect(on("2026-03-05").outcome).toBeUndefined();
  });

  test("taken back by the applicant: r3-6-3", () => {
    const { log, on } = received("2026-03-02");
    log.step("withdrawn", "2026-03-04");
    expect(on("2026-03-05")).toMatchObject({ state: "closed", outcome: "r3-6-3", breaches: [] });
  });

  test("T15: answered on the spot", () => {
    const { log, on } = received("2026-03-02");
    log.step("send-reply", "2026-03-02", { outcome: "r3-1", delivery: "in-person" });
    expect(on("2026-03-02")).toMatchObject({ state: "closed", breaches: [] });
  });

  test("a supplement changes neither outcome nor the day of the reply", () => {
    const { log, on } = received("2026-03-02");
    log.step("send-reply", "2026-03-10", { outcome: "r3-2", delivery: "in-person" });
    log.step("supplement", "2026-03-17", { "supplement-about": "附表", delivery: "in-person" });
    expect(on("2026-03-18")).toMatchObject({ state: "closed", outcome: "r3-2", closed: "2026-03-10" });
    expect(on("2026-03-18").moments["replied"]).toBe("2026-03-10");
  });
});
