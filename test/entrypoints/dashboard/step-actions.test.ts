import { expect, test } from "vitest";
import { amendActions } from "../../../entrypoints/dashboard/step-actions.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { success } from "../../../lib/model/result.ts";
import { inForce, received } from "../../rules/procedures/in-force.ts";

test("a step that something answers is not taken back before its answer, and nothing is recorded", async () => {
  const { log, on } = received("2026-09-07");
  const asked = log.step("ask-correction", "2026-09-09", { "correction-by": "2026-09-30" });
  log.step("corrected", "2026-09-20", {}, asked);
  const one = on("2026-09-21");
  const recorded: Entry[] = [];
  const actions = amendActions({
    one,
    procedure: inForce("national"),
    today: "2026-09-21",
    by: { name: "经办人甲", department: "办公室", role: "经办人" },
    onRecord: async (entries) => {
      recorded.push(...entries);
      return success(undefined);
    },
  });
  const [, ask, answer] = one.done;
  if (!ask || !answer) throw new Error("steps are missing");
  expect(await actions.onWithdraw(ask, "登记有误")).toMatchObject({
    ok: false,
    error: expect.stringContaining("请先撤销“收到补正的申请”"),
  });
  expect(recorded).toEqual([]);
  expect(await actions.onWithdraw(answer, "登记有误")).toMatchObject({ ok: true });
  expect(recorded).toMatchObject([{ fact: { type: "StepWithdrawn", entry: answer.entry } }]);
});
