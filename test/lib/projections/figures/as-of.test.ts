import { expect, test } from "vitest";
import type { Case } from "../../../../lib/model/case.ts";
import { byCase } from "../../../../lib/procedures/all-cases.ts";
import { logAsOf } from "../../../../lib/projections/figures/as-of.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { SmallLog } from "../annual-report/small-log.ts";
import { counterFor, figure, figuresIn, logOf, reportingOf } from "./counting.ts";

const id = (number: number): string => SmallLog.id(number);

test("H6.5: as it stood on a day: what was entered later is not there, and what was corrected is as it was", () => {
  const counter = counterFor(
    reportingOf(
      {
        received: { procedure: "request", moment: "received" },
        open: { procedure: "request", open: true, since: "received" },
        overdue: { procedure: "request", breach: true, clocks: ["reply"], how: "open" },
      },
      { received: ["applicant-kind"] },
    ),
  );
  const log = new SmallLog();
  const first = log.request(1, "2026-03-02");
  // Came in March, and was entered in May.
  log.enter(
    {
      type: "StepTaken",
      case: id(2),
      procedure: "request",
      step: "register",
      fields: { channel: "in-person", "applicant-kind": "company", content: "某项文件" },
    },
    "2026-03-05",
    "2026-05-06",
  );
  log.correct(1, first, { "applicant-kind": "legal" }, "2026-05-02");
  log.reply(1, "2026-05-10");
  log.enter({ type: "FigureEntered", figure: "page-views", period: "2026-03", value: 5, note: "" }, "2026-05-03");
  const now = logOf(counter, log.events, "2026-06-30");
  const events = byCase(log.events).cases;
  const known = new WeakMap<Case, Case | "none">();
  const sources = {
    cases: now.cases as readonly Case[],
    eventsOf: (one: string) => events.get(one) ?? [],
    others: now.others,
    procedures: counter.rules.procedures,
    calendar: CALENDAR,
    since: "2026-01-01",
  };
  const on = (day: string) => {
    const then = logAsOf(sources, day, known);
    return { ...figuresIn(counter, { ...then, today: day }, "2026"), others: then.others };
  };
  const april = on("2026-04-30");
  expect(figure(april, "received")).toMatchObject({ value: 1, cases: [id(1)] });
  expect(figure(april, "received").by[0]?.parts.map(({ value }) => value)).toEqual(["natural"]);
  expect([figure(april, "open").value, figure(april, "overdue").value]).toEqual([1, 1]);
  expect(april.others).toEqual([]);
  const today = figuresIn(counter, now, "2026");
  expect(figure(today, "received").value).toBe(2);
  expect(figure(today, "received").by[0]?.parts.map(({ value }) => value)).toEqual(["company", "legal"]);
  expect([figure(today, "open").value, figure(today, "overdue").value]).toEqual([1, 1]);
  expect(logAsOf(sources, "2026-06-30", new WeakMap()).cases).toEqual(now.cases);
});
