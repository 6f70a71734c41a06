import { expect, it } from "vitest";
import { checkProcedure } from "../../../../lib/procedures/packs/check-procedure.ts";
import { inForce } from "../../../rules/procedures/in-force.ts";

const procedure = inForce("national", "public-opinion");

it("T24: refuses a limit in hours between steps of which only the day is known", () => {
  expect(checkProcedure(procedure)).toEqual([]);
  const steps = procedure.steps.map((step) => (step.id === "press-conference" ? { ...step, timed: false } : step));
  expect(checkProcedure({ ...procedure, steps })).toEqual([
    "期限“举行新闻发布会的时限”（press-conference）按小时计算，但步骤“press-conference”没有记到分钟，请给它写上 timed。",
  ]);
});

it("T24: refuses one that would stand still or move to a working day: hours do neither", () => {
  const clocks = procedure.clocks.map((clock) => (clock.id === "response" ? { ...clock, rolls: true } : clock));
  expect(checkProcedure({ ...procedure, clocks })).toEqual([
    "期限“回应的时限”（response）按小时计算，不能停算、重新起算、延长或者顺延，请改正。",
  ]);
});

it("T24: refuses one that would be forgone by a step that is not there", () => {
  const clocks = procedure.clocks.map((clock) =>
    clock.id === "press-conference" ? { ...clock, forgoneBy: "nothing-held" } : clock,
  );
  expect(checkProcedure({ ...procedure, clocks })).toEqual([
    "期限“举行新闻发布会的时限”（press-conference）提到的“nothing-held”不存在。",
  ]);
});

it("T24: refuses to judge a limit in days by what was so at its last moment", () => {
  const limits = inForce("huoshan", "complaint");
  const clocks = limits.clocks.map((clock) => (clock.id === "handling" ? { ...clock, byThen: true } : clock));
  expect(checkProcedure({ ...limits, clocks })).toEqual([
    "期限“处理期限”（handling）的 byThen 只能用于按小时计算的期限。",
  ]);
});
