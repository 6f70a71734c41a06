import { expect, it } from "vitest";
import { planSteps } from "../../../entrypoints/dashboard/requests/plan-steps.ts";
import { bulkActions } from "../../../entrypoints/dashboard/requests/bulk-actions.ts";
import { ProcedureSchema } from "../../../lib/model/procedure.ts";
import { checkProcedure } from "../../../lib/procedures/packs/check-procedure.ts";
import { procedures } from "../../../lib/procedures/procedures.ts";
import { createCaseBook } from "../../../lib/projections/cases/case-book.ts";
import { caseLine } from "../../../lib/projections/cases/case-line.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { request } from "../../../rules/national/procedures/request.ts";
import { caseLog } from "./case-log.ts";

/** The request procedure of an agency that calls these steps by ids of its own. */
const RENAMED = ["assign", "sign-for", "return-assignment", "archive"].reduce(
  (text, id) => text.replaceAll(`"${id}"`, `"own-${id}"`),
  JSON.stringify(request),
);
const OWN = ProcedureSchema.parse(JSON.parse(RENAMED));
const NOW = new Date("2026-11-20T02:00:00.000Z");

function handedOn(tell: (log: ReturnType<typeof caseLog>, assigned: string) => void = () => {}) {
  const log = caseLog("request", "2026-11-17T01:00:00.000Z");
  log.step("register", "2026-11-16", { channel: "in-person", content: "医保基金收支" });
  tell(log, log.step("own-assign", "2026-11-17", { department: "办公室", "reply-by": "2026-11-25" }));
  return log.events;
}

it("reads who has a case, who has to sign and what is archived off the procedure, whatever its steps are called", () => {
  const line = (events: ReturnType<typeof handedOn>) =>
    caseLine(procedures(events, OWN, CALENDAR, NOW), OWN, "2026-11-20");
  expect(line(handedOn())).toMatchObject({ departments: ["办公室"], toSignFor: [{ department: "办公室" }] });
  const signed = handedOn((log, assigned) => void log.step("own-sign-for", "2026-11-18", {}, assigned));
  expect(line(signed)).toMatchObject({ departments: ["办公室"], toSignFor: [], isArchived: false });
  const back = handedOn((log, of) => {
    log.step("own-return-assignment", "2026-11-18", { reason: "不归本股" }, of);
    log.step("own-assign", "2026-11-18", { department: "基金监督股", "reply-by": "2026-11-25" });
  });
  expect(line(back)).toMatchObject({ departments: ["基金监督股"], toSignFor: [{ department: "基金监督股" }] });
  const archived = handedOn((log) => {
    log.step("send-reply", "2026-11-18", { outcome: "r3-1", delivery: "in-person" });
    log.step("own-archive", "2026-11-19");
  });
  expect(line(archived)).toMatchObject({ isArchived: true });
});

it("offers them for many cases at once, and says why one is refused", () => {
  const events = handedOn((log, assigned) => void log.step("own-sign-for", "2026-11-18", {}, assigned));
  const made = createCaseBook(CALENDAR);
  made.add(events);
  made.refresh({ procedures: [OWN], now: NOW });
  const cases = [procedures(events, OWN, CALENDAR, NOW).id];
  const plan = (step: string, fields = {}) => planSteps(made, [OWN], { step, on: "2026-11-20", fields, cases });
  expect(plan("own-assign", { department: "办公室", "reply-by": "2026-11-30" })).toMatchObject([
    { refused: "已经交办给这个部门，没有重复交办。" },
  ]);
  expect(plan("own-sign-for")).toMatchObject([{ refused: "没有待签收的交办。" }]);
  expect(plan("own-archive")).toMatchObject([{ refused: "还没有办结，不能归档。" }]);
  const parts = { procedure: OWN, today: "2026-11-20" } as Parameters<typeof bulkActions>[0];
  expect(bulkActions(parts).steps.map(({ id }) => id)).toEqual(["own-assign", "own-sign-for", "own-archive"]);
});

it("refuses a 签收 that is of no 交办", () => {
  const steps = OWN.steps.map((step) => (step.part === "assigns" ? { ...step, part: undefined } : step));
  expect(checkProcedure(OWN)).toEqual([]);
  expect(checkProcedure({ ...OWN, steps })).toEqual([
    expect.stringContaining("签收交办"),
    expect.stringContaining("退回交办"),
  ]);
});
