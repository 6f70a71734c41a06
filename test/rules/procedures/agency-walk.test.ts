import { describe, expect, test } from "vitest";
import { clockOf, inForce, needed, received } from "./in-force.ts";

describe("霍山: from receipt to archive (H1.11–14)", () => {
  const huoshan = inForce("huoshan");

  test("10.1, 10.12: acceptance moves no date; departments, a draft sent back, the posting day", () => {
    const { log, on } = received("2026-02-13", huoshan);
    expect(needed(on("2026-02-13"))).toEqual(["accept-review"]);
    log.step("accept-review", "2026-02-14", { "accept-opinion": "accept" });
    expect(needed(on("2026-02-14"))).toEqual(["accept", "draft-reply"]);
    log.step("accept", "2026-02-24", { "approved-by": "分管领导" });
    log.step("accept-notice", "2026-02-25", { "sent-how": "post" });
    expect(clockOf(on("2026-02-25"), "reply")).toMatchObject({ from: "2026-02-13", due: "2026-03-19", earlier: [] });
    log.step("approve-slip", "2026-02-25", { "approved-by": "局长", "several-departments": true });
    expect(needed(on("2026-02-25"))).toContain("coordinate");
    log.step("coordinate", "2026-02-26", { departments: "基金监管股\n医保中心" });
    const fund = log.step("assign", "2026-02-26", { department: "基金监管股", "reply-by": "2026-03-06" });
    const centre = log.step("assign", "2026-02-26", { department: "医保中心", "reply-by": "2026-03-06" });
    log.step("sign-for", "2026-02-27", {}, fund);
    log.step("return-assignment", "2026-02-27", { reason: "不属于本单位职责" }, centre);
    const split = on("2026-03-02");
    expect(split.next.filter(({ step }) => step === "department-reply").map(({ of }) => of)).toEqual([fund]);
    expect(split.clocks.filter(({ clock }) => clock === "assignment").map(({ state }) => state)).toEqual([
      "running",
      "met",
    ]);
    log.step("department-reply", "2026-03-09", { opinion: "可以公开" }, fund);
    expect(on("2026-03-09").breaches).toMatchObject([{ clock: "assignment", due: "2026-03-06" }]);
    log.step("draft-reply", "2026-03-10", { outcome: "r3-1", "outcome-reason": "可以公开" });
    expect(needed(on("2026-03-10"))).toEqual(["secrecy-review"]);
    log.step("secrecy-review", "2026-03-11", { "review-result": "refuses", "review-opinion": "附表含个人信息" });
    log.step("return-draft", "2026-03-11", { "review-opinion": "附表含个人信息" });
    expect(needed(on("2026-03-11"))).toEqual(["draft-reply"]);
    log.step("draft-reply", "2026-03-12", { outcome: "r3-2", "outcome-reason": "区分处理" });
    log.step("secrecy-review", "2026-03-13", { "review-result": "agrees" });
    expect(needed(on("2026-03-13"))).toEqual(["approve-reply"]);
    log.step("approve-reply", "2026-03-16", { "approved-by": "局长" });
    expect(needed(on("2026-03-16"))).toEqual(["send-reply"]);
    log.step("send-reply", "2026-03-19", {
      outcome: "r3-2",
      "reply-number": "霍医保公复〔2026〕1号",
      delivery: "post",
      carrier: "postal",
      "slip-number": "XA2",
      "as-wanted": false,
      "given-form": "查阅",
      "form-reason": "原件为大幅图纸",
    });
    log.step("reply-received", "2026-03-23");
    const sent = on("2026-03-24");
    expect(clockOf(sent, "reply")).toMatchObject({ state: "met", met: "2026-03-19" });
    expect(sent.breaches.map(({ clock }) => clock)).toEqual(["assignment"]);
    expect(sent.outcome).toBe("r3-2");
    expect(needed(sent)).toEqual(["archive"]);
    log.step("archive", "2026-03-30");
    expect(needed(on("2026-03-30"))).toEqual([]);
    expect(sent.notes).toEqual([]);
  });

  test("what is not accepted needs no notice, and is drafted and reviewed all the same", () => {
    const { log, on } = received("2026-02-13", huoshan);
    log.step("accept-review", "2026-02-14", { "accept-opinion": "other" });
    expect(needed(on("2026-02-14"))).toEqual(["draft-reply"]);
    expect(on("2026-02-14").next.map(({ step }) => step)).not.toContain("accept");
  });
});

describe("霍山: what the first look finds wanting", () => {
  const huoshan = inForce("huoshan");

  test("条例30: after 补正 the application is looked at anew, and goes on", () => {
    const { log, on } = received("2026-09-07", huoshan);
    log.step("accept-review", "2026-09-08", { "accept-opinion": "other" });
    const asked = log.step("ask-correction", "2026-09-09", { "correction-by": "2026-09-30" });
    log.step("corrected", "2026-09-20", {}, asked);
    expect(needed(on("2026-09-21"))).toEqual(["accept-review"]);
    log.step("accept-review", "2026-09-21", { "accept-opinion": "accept" });
    expect(needed(on("2026-09-21"))).toEqual(["accept", "draft-reply"]);
    log.step("accept", "2026-09-22", { "approved-by": "分管领导" });
    expect(needed(on("2026-09-22"))).toEqual(["accept-notice", "approve-slip", "draft-reply"]);
  });

  test("what is handled otherwise can be given to a department too", () => {
    const { log, on } = received("2026-09-07", huoshan);
    log.step("accept-review", "2026-09-08", { "accept-opinion": "other" });
    expect(on("2026-09-08").next.map(({ step }) => step)).toContain("assign");
    const accepted = received("2026-09-07", huoshan);
    accepted.log.step("accept-review", "2026-09-08", { "accept-opinion": "accept" });
    expect(accepted.on("2026-09-08").next.map(({ step }) => step)).not.toContain("assign");
  });

  test("审查 before approval, whatever the outcome", () => {
    const { log, on } = received("2026-09-07", huoshan);
    log.step("accept-review", "2026-09-08", { "accept-opinion": "other" });
    log.step("draft-reply", "2026-09-09", { outcome: "r3-4-1", "outcome-reason": "不掌握" });
    expect(needed(on("2026-09-09"))).toEqual(["secrecy-review"]);
  });
});

describe("天津: from receipt to archive (T15–16)", () => {
  const tianjin = inForce("tianjin");

  test("10.12: three reviews in any order, then approval; handed over a day late is late", () => {
    const { log, on } = received("2026-04-30", tianjin);
    expect(needed(on("2026-04-30"))).toEqual(["draft-reply"]);
    log.step("draft-reply", "2026-05-20", { outcome: "r3-1", "outcome-reason": "可以公开" });
    log.step("opinion-review", "2026-05-21", { "review-result": "agrees" });
    log.step("secrecy-review", "2026-05-22", { "review-result": "agrees" });
    expect(needed(on("2026-05-22"))).toEqual(["legality-review"]);
    log.step("legality-review", "2026-05-25", { "review-result": "agrees" });
    expect(needed(on("2026-05-25"))).toEqual(["approve-reply"]);
    log.step("approve-reply", "2026-05-29", { "approved-by": "局长" });
    expect(needed(on("2026-05-29"))).toEqual(["send-reply"]);
    log.step("send-reply", "2026-06-02", { outcome: "r3-1", delivery: "in-person" });
    const sent = on("2026-06-02");
    expect(sent.breaches).toMatchObject([{ clock: "reply", due: "2026-06-01", happened: "2026-06-02", late: 1 }]);
    expect(sent.breaches[0]?.basis[0]).toMatchObject({
      document: "天津市医疗保障局政务公开实施办法",
      clause: "第十五条",
    });
    expect(sent.moments["served"]).toBe("2026-06-02");
    log.step("archive", "2026-06-03");
    expect(needed(on("2026-06-03"))).toEqual([]);
  });
});
