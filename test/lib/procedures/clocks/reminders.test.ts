import { describe, expect, test } from "vitest";
import { ProcedureSchema } from "../../../../lib/model/procedure.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { dueGroups } from "../../../../lib/projections/due-list.ts";
import { stampOf } from "../../../../lib/projections/due-stamps.ts";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";

const basis = [{ document: "样例制度", clause: "第一条" }];
const id = "11111111-1111-4111-8111-111111111111";

function reminded(reminder: boolean) {
  return ProcedureSchema.parse({
    id: "training",
    title: "培训",
    basis,
    starts: "begin",
    fields: [],
    steps: [
      { id: "begin", title: "开始", role: "办公室", basis },
      { id: "held", title: "已培训", role: "办公室", basis, after: ["begin"], effect: "closes" },
    ],
    clocks: [
      {
        id: "held",
        title: "本年培训",
        basis,
        from: "begin",
        within: { endOf: "year" },
        until: ["held"],
        main: true,
        reminder,
      },
    ],
  });
}

function taken(step: string, on: string, sequence: number): LoggedEvent {
  const occurredAt = `${on}T02:00:00.000Z`;
  return {
    v: 1,
    id: `22222222-2222-4222-8222-22222222222${sequence}`,
    device: id,
    sequence,
    occurredAt,
    enteredAt: occurredAt,
    by: { name: "", department: "", role: "" },
    fact: { type: "StepTaken", case: id, procedure: "training", step, fields: {} },
    previous: "0".repeat(64),
    hash: "0".repeat(64),
  };
}

describe("a day that no document names", () => {
  test("is brought to mind and never called late, whether done after it or not at all", () => {
    const open = [taken("begin", "2025-03-03", 1)];
    const late = [...open, taken("held", "2026-01-12", 2)];
    const after = "2026-01-20T02:00:00.000Z";
    const [still, done] = [
      procedures(open, reminded(true), CALENDAR, after),
      procedures(late, reminded(true), CALENDAR, after),
    ];
    expect([still.clocks[0]?.state, still.clocks[0]?.due, still.breaches]).toEqual(["running", "2025-12-31", []]);
    expect([done.clocks[0]?.state, done.breaches]).toEqual(["met", []]);
    expect(procedures(late, reminded(false), CALENDAR, after).breaches).toHaveLength(1);
    expect(stampOf(still, "2026-01-20")).toMatchObject({
      text: "提醒日已过 · 2025年12月31日",
      tone: "soon",
    });
    expect(stampOf(still, "2026-01-20").title).toContain("提醒日是");
    const groups = dueGroups([still], { today: "2026-01-20", calendar: CALENDAR });
    expect(groups.filter(({ lines }) => lines.length > 0).map(({ id: group }) => group)).toEqual(["today"]);
  });
});
