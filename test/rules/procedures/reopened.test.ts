import { describe, expect, test } from "vitest";
import { validateStep } from "../../../lib/procedures/entering/validate-step.ts";
import { clockOf, inForce, morning, needed, received } from "./in-force.ts";

const national = inForce("national");
const LAPSED = { "correction-by": "2026-03-13", "correction-items": "名称" };

describe("a case opened again", () => {
  test("条例30: the applicant had completed it after all", () => {
    const { log, on } = received("2026-02-13");
    const asked = log.step("ask-correction", "2026-02-26", LAPSED);
    log.step("correction-lapsed", "2026-03-17");
    log.step("reopen", "2026-03-20", { "reopen-reason": "own" });
    const found = on("2026-03-20");
    expect(needed(found)).toEqual(["corrected", "send-reply"]);
    const attempt = { procedure: national, found, step: "corrected", of: asked, values: {}, on: "2026-03-20" };
    expect(validateStep({ ...attempt, now: morning("2026-03-20") })).toMatchObject({ ok: true });
    log.step("corrected", "2026-03-20", {}, asked);
    expect(needed(on("2026-03-20"))).toEqual(["send-reply"]);
  });

  test("109号: the applicant had paid after all", () => {
    const { log, on } = received("2026-04-30");
    const notice = log.step("fee-notice", "2026-05-11");
    log.step("fee-received", "2026-05-13", {}, notice);
    log.step("fee-lapsed", "2026-06-11");
    expect(needed(on("2026-06-11"))).toEqual(["archive"]);
    log.step("reopen", "2026-06-15", { "reopen-reason": "own" });
    expect(needed(on("2026-06-15"))).toEqual(["fee-paid", "send-reply"]);
  });

  test("条例30: the seven days are those after the first receipt", () => {
    const { log, on } = received("2026-02-02");
    log.step("send-reply", "2026-02-13", { outcome: "r3-3-6", delivery: "in-person" });
    log.step("reopen", "2026-06-01", { "reopen-reason": "reconsideration", "reply-by": "2026-06-30" });
    log.step("ask-correction", "2026-06-04", { "correction-by": "2026-06-18", "correction-items": "名称" });
    expect(on("2026-06-04").breaches).toEqual([]);
  });

  test("what was ordered gives way to 20 working days once 补正 has come", () => {
    const { log, on } = received("2026-02-02");
    log.step("send-reply", "2026-02-13", { outcome: "r3-3-6", delivery: "in-person" });
    log.step("reopen", "2026-04-20", { "reopen-reason": "reconsideration", "reply-by": "2026-05-15" });
    const asked = log.step("ask-correction", "2026-04-22", { "correction-by": "2026-05-20" });
    expect(clockOf(on("2026-05-20"), "redo").state).toBe("paused");
    log.step("corrected", "2026-04-30", {}, asked);
    expect(clockOf(on("2026-05-20"), "redo")).toMatchObject({ from: "2026-04-30", due: "2026-06-01" });
  });

  test("条例33: consulting is not counted in what was ordered", () => {
    const { log, on } = received("2026-02-02");
    log.step("send-reply", "2026-02-13", { outcome: "r3-3-6", delivery: "in-person" });
    log.step("reopen", "2026-08-31", { "reopen-reason": "court", "reply-by": "2026-09-18" });
    const asked = log.step("consult", "2026-09-07", { "consult-kind": "co-producer" });
    log.step("consult-answered", "2026-09-11", { "consult-result": "agrees" }, asked);
    // Three working days lie between; Sunday 09-20 is worked.
    expect(clockOf(on("2026-09-11"), "redo").due).toBe("2026-09-22");
  });
});

describe("条例35: a delayed reply", () => {
  const delayed = () => {
    const { log, on } = received("2026-09-18");
    const asked = log.step("ask-reasons", "2026-09-20", { "reasons-by": "2026-09-25" });
    log.step("reasons-given", "2026-09-24", { reasons: "研究" }, asked);
    log.step("delay", "2026-10-10", { "delay-by": "2026-11-10" });
    return { log, on };
  };

  test("consulting is not counted", () => {
    const { log, on } = delayed();
    const consult = log.step("consult", "2026-10-20", { "consult-kind": "third-party" });
    expect(on("2026-10-21").state).toBe("paused");
    log.step("consult-answered", "2026-10-23", { "consult-result": "agrees" }, consult);
    expect(clockOf(on("2026-10-26"), "delayed-reply").due).toBe("2026-11-12");
  });

  test("109号: the fee starts 20 working days anew", () => {
    const { log, on } = delayed();
    const notice = log.step("fee-notice", "2026-10-20");
    log.step("fee-paid", "2026-10-30", {}, notice);
    expect(clockOf(on("2026-11-02"), "delayed-reply")).toMatchObject({ from: "2026-10-30", due: "2026-11-27" });
  });
});

describe("what must be done before something is given out", () => {
  test("条例32: a third party that refused is told what is disclosed, and why", () => {
    const { log, on } = received("2026-09-07");
    const third = log.step("consult", "2026-09-08", { "consult-kind": "third-party" });
    const other = log.step("consult", "2026-09-08", { "consult-kind": "other-organ" });
    log.step("consult-answered", "2026-09-15", { "consult-result": "refuses" }, third);
    log.step("consult-answered", "2026-09-16", { "consult-result": "agrees" }, other);
    expect(needed(on("2026-09-16"))).toEqual(["send-reply"]);
    log.step("draft-reply", "2026-09-17", { outcome: "r3-2", "outcome-reason": "公共利益" });
    const told = on("2026-09-17").next.filter(({ step }) => step === "tell-third-party");
    expect(told).toMatchObject([{ of: third, optional: false }]);
  });

  test("条例33: of each consultation the applicant is told", () => {
    const { log, on } = received("2026-09-07");
    const one = log.step("consult", "2026-09-08", { "consult-kind": "third-party" });
    log.step("tell-consulting", "2026-09-08", { "sent-how": "post" }, one);
    const two = log.step("consult", "2026-09-10", { "consult-kind": "third-party" });
    expect(
      on("2026-09-10")
        .next.filter(({ step }) => step === "tell-consulting")
        .map(({ of }) => of),
    ).toEqual([two]);
  });

  test("保密条例42: looked through before it goes out; not where nothing goes out, nor on the spot", () => {
    const drafted = (outcome: string) => {
      const { log, on } = received("2026-09-07");
      log.step("draft-reply", "2026-09-08", { outcome, "outcome-reason": "见附件" });
      return needed(on("2026-09-08"));
    };
    expect(drafted("r3-1")).toEqual(["secrecy-review", "send-reply"]);
    expect(drafted("r3-5-1")).toEqual(["send-reply"]);
    expect(needed(received("2026-09-07").on("2026-09-07"))).toEqual(["send-reply"]);
  });
});
