import { expect, test } from "vitest";
import { inForce, needed, received } from "./in-force.ts";

test("a draft sent back and written anew on one day goes to review, not to drafting again (T16)", () => {
  const { log, on } = received("2026-09-18", inForce("tianjin"));
  const draft = { outcome: "r3-1", "outcome-reason": "可以公开" };
  log.step("draft-reply", "2026-10-12", draft);
  log.step("secrecy-review", "2026-10-13", { "review-result": "refuses", "review-opinion": "有一处要去掉" });
  log.step("return-draft", "2026-10-20", { opinion: "请修改" });
  log.step("draft-reply", "2026-10-20", draft);
  expect(needed(on("2026-10-20"))).not.toContain("draft-reply");
  expect(needed(on("2026-10-20"))).toContain("secrecy-review");
});

test("10.10: a late first 补正告知 stays a breach when the case is opened again, a later one is none", () => {
  const { log, on } = received("2026-03-02");
  const asked = log.step("ask-correction", "2026-03-13", { "correction-by": "2026-04-13" });
  log.step("corrected", "2026-04-01", {}, asked);
  log.step("send-reply", "2026-04-10", { outcome: "r3-1", delivery: "in-person" });
  log.step("reopen", "2026-06-01", { "reopen-reason": "own" });
  expect(on("2026-06-02").breaches.map(({ clock }) => clock)).toEqual(["correction-notice"]);

  const anew = received("2026-03-02");
  anew.log.step("send-reply", "2026-03-20", { outcome: "r3-1", delivery: "in-person" });
  anew.log.step("reopen", "2026-06-01", { "reopen-reason": "own" });
  anew.log.step("ask-correction", "2026-06-03", { "correction-by": "2026-06-20" });
  expect(anew.on("2026-06-04").breaches).toEqual([]);
});
