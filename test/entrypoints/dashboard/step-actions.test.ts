import { expect, test } from "vitest";
import { amendActions } from "../../../entrypoints/dashboard/case/step-actions.ts";
import type { Entry } from "../../../lib/model/event.ts";
import { success } from "../../../lib/model/result.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce, received } from "../../rules/procedures/in-force.ts";

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

test("H11.3: what a correction does not ask for stays: the inspection that fulfilled a duty", async () => {
  const procedure = inForce("huoshan", "duty-inspections");
  const log = caseLog("duty-inspections");
  log.step("begin", "2026-01-01", { duty: "2026年政务公开监督检查", period: "2026" });
  log.step("first-inspection", "2026-05-12", { "by-case": "00000000-0000-4000-8000-000000000009" });
  const one = caseOn("2026-11-20", log.events, procedure);
  const recorded: Entry[] = [];
  const actions = amendActions({
    one,
    procedure,
    today: "2026-11-20",
    by: { name: "经办人甲", department: "办公室", role: "经办人" },
    onRecord: async (entries) => {
      recorded.push(...entries);
      return success(undefined);
    },
  });
  const first = one.done.at(-1);
  if (!first) throw new Error("no step");
  await actions.onCorrect(first, { on: "2026-05-13", values: { remark: "日期登记错误" } }, "日期登记错误");
  expect(recorded[0]?.fact).toMatchObject({ type: "StepCorrected", fields: { remark: "日期登记错误" } });
  expect(recorded[0]?.fact).not.toHaveProperty("fields.by-case");
});
