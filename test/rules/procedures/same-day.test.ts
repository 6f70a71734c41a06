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
