import { expect, it } from "vitest";
import type { Case } from "../../../lib/model/case.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { dueGroups } from "../../../lib/projections/due-list.ts";
import { stampOf } from "../../../lib/projections/due-stamps.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { request } from "../../../rules/national/procedures/request.ts";
import { caseLog } from "./case-log.ts";
import { SMALL } from "./small-procedure.ts";

const REQUEST = ProcedureSchema.parse(request);
const DAY = "2026-11-20";

function on(tell: (log: ReturnType<typeof caseLog>) => void, procedure = REQUEST): Case {
  const log = caseLog(procedure.id);
  tell(log);
  return procedures(log.events, procedure, CALENDAR, new Date(`${DAY}T02:00:00.000Z`));
}

const waiting = (procedure = REQUEST) =>
  on((log) => void log.step("register", "2026-11-16", { channel: "internet" }), procedure);

it("names what the main limit counts from, while that has not come about", () => {
  expect(waiting().awaits).toMatchObject({
    title: "收到申请之日",
    basis: expect.arrayContaining([{ document: "中华人民共和国政府信息公开条例", clause: "第三十一条" }]),
  });
  const confirmed = on((log) => {
    log.step("register", "2026-11-16", { channel: "internet" });
    log.step("confirm", "2026-11-17", { "confirmed-by": "经办人甲" });
  });
  expect(confirmed).toMatchObject({ state: "open" });
  expect(confirmed).not.toHaveProperty("awaits");
  const withdrawn = on((log) => {
    log.step("register", "2026-11-16", { channel: "internet" });
    log.step("withdrawn", "2026-11-17");
  });
  expect(withdrawn).toMatchObject({ state: "closed" });
  expect(withdrawn).not.toHaveProperty("awaits");
});

it("waits for nothing where no main limit applies", () => {
  const clocks = SMALL.clocks.map((clock) => (clock.main ? { ...clock, when: [{ done: "alarm" }] } : clock));
  const found = waiting({ ...SMALL, clocks });
  expect(found.state).toBe("open");
  expect(found).not.toHaveProperty("awaits");
});

it("is said in stamps and lists in the procedure's own words, with its own article", () => {
  expect(stampOf(waiting(), DAY).title).toBe(
    "还没有登记“与申请人确认收到”，收到申请之日未定，期限没有开始计算（《政府信息公开条例》第三十一条）。",
  );
  const basis = [{ document: "某县医保局制度", clause: "第三条" }];
  const own = {
    ...REQUEST,
    steps: REQUEST.steps.map((step) => (step.id === "confirm" ? { ...step, title: "电话核实" } : step)),
    moments: REQUEST.moments.map((moment) =>
      moment.id === "received" ? { ...moment, title: "核实之日", basis } : moment,
    ),
  };
  const found = waiting(own);
  expect(stampOf(found, DAY).title).toBe(
    "还没有登记“电话核实”，核实之日未定，期限没有开始计算（《某县医保局制度》第三条）。",
  );
  const groups = dueGroups([found], { today: DAY, calendar: CALENDAR });
  expect(groups.find(({ id }) => id === "unconfirmed")?.lines).toMatchObject([{ what: "电话核实" }]);
});
