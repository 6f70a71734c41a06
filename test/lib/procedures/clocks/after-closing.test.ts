import { describe, expect, test } from "vitest";
import type { Case } from "../../../../lib/model/case.ts";
import { ProcedureSchema, type ProcedureText } from "../../../../lib/model/procedure.ts";
import { procedures } from "../../../../lib/procedures/procedures.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { caseLog, type CaseLog } from "../case-log.ts";
import { SMALL } from "../small-procedure.ts";

const basis = [{ document: "测试规定", clause: "第一条" }];

/** The small procedure with one clock only. */
function only(clock: Partial<NonNullable<ProcedureText["clocks"]>[number]>) {
  const whole = { id: "own", title: "期限", basis, from: "register", within: { count: 3, unit: "workday" as const } };
  return ProcedureSchema.parse({ ...SMALL, clocks: [{ ...whole, until: ["reply"], ...clock }] });
}

function at(log: CaseLog, day: string, procedure: ReturnType<typeof only>): Case {
  return procedures(log.events, procedure, CALENDAR, new Date(`${day}T02:00:00.000Z`));
}

function received(channel = "post"): CaseLog {
  const log = caseLog("small");
  log.step("register", "2026-03-02", { channel });
  return log;
}

describe("what a limit goes by", () => {
  const internet = [{ field: "channel", in: ["internet"] }];

  test("of one that runs once, what is so of the case now, not what its first step said", () => {
    const procedure = only({ when: internet });
    const became = received("post");
    became.step("review", "2026-03-03", { channel: "internet" });
    expect(at(became, "2026-03-04", procedure).clocks).toMatchObject([{ due: "2026-03-05" }]);
    const wasOnce = received("internet");
    wasOnce.step("review", "2026-03-03", { channel: "post" });
    expect(at(wasOnce, "2026-03-04", procedure).clocks).toEqual([]);
  });

  test("of one that runs for each taking, what was so of that taking", () => {
    const procedure = only({ from: "inspect", each: true, when: internet });
    const log = received("internet");
    log.step("inspect", "2026-03-03");
    log.step("review", "2026-03-10", { channel: "post" });
    log.step("inspect", "2026-03-11");
    const { clocks, breaches } = at(log, "2026-04-01", procedure);
    expect(clocks).toMatchObject([{ due: "2026-03-06", state: "overdue" }]);
    expect(breaches).toMatchObject([{ due: "2026-03-06" }]);
  });
});

describe("a limit that is met after the case was closed", () => {
  const procedure = only({ from: "review", until: ["received"] });
  const closed = (outcome = "done"): CaseLog => {
    const log = received();
    log.step("review", "2026-03-03");
    log.step("reply", "2026-03-04", outcome === "" ? {} : { outcome });
    return log;
  };

  test("goes on, and is not kept until it is met", () => {
    const log = closed();
    expect(at(log, "2026-03-05", procedure).clocks).toMatchObject([{ due: "2026-03-06", state: "running" }]);
    const unmet = at(log, "2026-03-20", procedure);
    expect(unmet.clocks).toMatchObject([{ state: "overdue", left: -10 }]);
    expect(unmet.breaches).toMatchObject([{ due: "2026-03-06", late: 10 }]);
    expect(unmet.breaches[0]).not.toHaveProperty("happened");
  });

  test("neither moves nor ends where the case is opened and closed again", () => {
    const log = closed();
    log.step("reopen", "2026-03-05");
    expect(at(log, "2026-03-06", procedure).clocks).toMatchObject([{ due: "2026-03-06", pauses: [] }]);
    log.step("review", "2026-03-16");
    log.step("reply", "2026-03-17", { outcome: "done" });
    const again = at(log, "2026-03-20", procedure);
    expect(again.clocks).toMatchObject([{ due: "2026-03-06", state: "overdue" }]);
    expect(again.breaches).toMatchObject([{ late: 10 }]);
  });

  test("is late from its last day to the day it was met", () => {
    const log = closed();
    log.step("received", "2026-03-11");
    expect(at(log, "2026-03-20", procedure).breaches).toMatchObject([{ late: 3, happened: "2026-03-11" }]);
  });

  test("is void in a case that does not count for anything", () => {
    const { clocks, breaches } = at(closed(""), "2026-03-20", procedure);
    expect(clocks).toMatchObject([{ state: "void" }]);
    expect(breaches).toEqual([]);
  });
});

describe("a case closed otherwise, past a limit", () => {
  const owed = (values: string[]) =>
    ProcedureSchema.parse({
      ...only({ owedWhen: [{ field: "outcome", notIn: values }] }),
      outcomes: [{ id: "lapsed", title: "不再处理", basis }],
      outcomeField: "outcome",
    });
  const lapsed = received();
  lapsed.step("ask-correction", "2026-03-03");
  lapsed.step("lapse", "2026-03-16");

  test("did not keep what was owed", () => {
    expect(at(lapsed, "2026-03-20", owed(["other"])).breaches).toMatchObject([
      { due: "2026-03-05", happened: "2026-03-16" },
    ]);
  });

  test("has no breach of what was never owed", () => {
    const { clocks, breaches } = at(lapsed, "2026-03-20", owed(["lapsed"]));
    expect(clocks).toMatchObject([{ state: "void" }]);
    expect(breaches).toEqual([]);
  });
});
