// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { CasePage } from "../../../components/cases/CasePage.tsx";
import { amendActions, stepActions } from "../../../entrypoints/dashboard/case/step-actions.ts";
import { success } from "../../../lib/model/result.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce } from "../../rules/procedures/in-force.ts";
import { mount } from "../mount.ts";

test("H6.4: a duty whose first step was taken back shows its start, the step struck, and that it is to be done", () => {
  const procedure = inForce("huoshan", "duty-inspections");
  const log = caseLog(procedure.id);
  log.step("begin", "2026-01-01", { duty: "2026年政务公开监督检查", period: "2026" });
  const entry = log.step("first-inspection", "2026-10-09");
  const [first] = log.events;
  if (first?.fact.type !== "StepTaken") throw new Error("no start");
  log.fact({ type: "StepWithdrawn", case: first.fact.case, entry, reason: "检查改期" });
  const one = caseOn("2026-10-10", log.events, procedure);
  const by = { name: "李明", department: "办公室", role: "科员" };
  const parts = { one, procedure, today: "2026-10-10", by, onRecord: async () => success({}) };
  const { root, text } = mount(
    <CasePage
      one={one}
      procedure={procedure}
      events={log.events}
      today="2026-10-10"
      steps={stepActions(parts)}
      amend={amendActions(parts)}
      help={{ names: {} }}
      lines={new Map()}
      trace={() => null}
    />,
  );
  expect(text()).not.toContain("还没有登记过");
  const [begun, struck] = [...root.querySelectorAll(".timeline li")];
  expect(begun?.className).toBe("");
  expect(begun?.querySelector("button")).toBeNull();
  expect(struck?.className).toBe("withdrawn");
  expect(struck?.textContent).toContain("已撤销：检查改期");
  const next = [...root.querySelectorAll("button")].map((each) => each.textContent ?? "");
  expect(next.some((each) => each.includes("本年第一次检查"))).toBe(true);
});
