// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { Timeline } from "../../../components/cases/Timeline.tsx";
import { success } from "../../../lib/model/result.ts";
import { caseHistory } from "../../../lib/projections/cases/step-history.ts";
import { caseLog } from "../../lib/procedures/case-log.ts";
import { caseOn, inForce } from "../../rules/procedures/in-force.ts";
import { mount } from "../mount.ts";

test("Z: the start of a duty is shown without 更正 and 撤销, what a person entered with them", () => {
  const procedure = inForce("huoshan", "duty-quarterly-statistics");
  const log = caseLog(procedure.id);
  log.step("begin", "2026-09-30", { duty: "第三季度", period: "2026-Q3" });
  log.step("fill", "2026-10-09", { "filled-by": "张三" });
  const { root } = mount(
    <Timeline
      one={caseOn("2026-10-10", log.events, procedure)}
      procedure={procedure}
      history={caseHistory(log.events)}
      today="2026-10-10"
      actions={{
        fields: () => [],
        check: () => [],
        onCorrect: async () => success({}),
        onWithdraw: async () => success({}),
      }}
      help={{ names: {} }}
    />,
  );
  const [begun, filled] = [...root.querySelectorAll(".timeline li")];
  expect(begun?.textContent).toContain("开始");
  expect([...(begun?.querySelectorAll("button") ?? [])]).toEqual([]);
  expect([...(filled?.querySelectorAll("button") ?? [])].map((each) => each.textContent)).toEqual(["更正", "撤销"]);
});
