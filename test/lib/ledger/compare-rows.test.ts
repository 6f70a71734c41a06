import { describe, expect, test } from "vitest";
import { compareRows, correctionsOf, entriesOf } from "../../../lib/ledger/compare-rows.ts";
import { caseKey, type PlannedRow, type PlannedStep } from "../../../lib/ledger/planned.ts";
import type { Case } from "../../../lib/model/case.ts";
import { EntrySchema, type Entry } from "../../../lib/model/event.ts";
import { allCases } from "../../../lib/procedures/all-cases.ts";
import { CALENDAR } from "../../../rules/calendar/index.ts";
import { logged } from "./build-ledger.ts";
import { REQUEST } from "./ledger-rows.ts";

const NOW = new Date("2026-11-22T02:00:00.000Z");

function step(id: string, on: string, fields: PlannedStep["fields"] = {}, answers?: string): PlannedStep {
  return { step: id, title: id, on, fields, ...(answers !== undefined && { answers }) };
}

function planned(number: string, ...steps: PlannedStep[]): PlannedRow {
  const [first] = steps;
  return { row: 3, number, key: caseKey(number, first?.on), steps, faults: [] };
}

const register = (on: string, number: string) =>
  step("register", on, { number, channel: "in-person", "applicant-kind": "natural", content: "定点名单" });
const ROW = planned(
  "2026-1",
  register("2026-03-02", "2026-1"),
  step("consult", "2026-03-05", { "consult-kind": "third-party" }),
  step("consult-answered", "2026-03-16", { "consult-result": "agrees" }, "consult"),
  step("send-reply", "2026-04-02", { outcome: "r3-1" }),
);

function cases(entries: readonly Entry[]): Case[] {
  return allCases(logged(entries), [REQUEST], CALENDAR, NOW);
}

function compared(row: PlannedRow, entries: readonly Entry[]) {
  const [one] = compareRows([row], cases(entries));
  if (!one) throw new Error("no row");
  return one;
}

const all = (row: PlannedRow, entries: readonly Entry[] = []) => entriesOf(compared(row, entries), "request", {});

describe("a row that is imported", () => {
  test("gives entries that the log takes, and the case that it tells of", () => {
    const entries = all(ROW);
    for (const entry of entries) expect(EntrySchema.parse(entry)).toEqual(entry);
    const [made] = cases(entries);
    expect(made).toMatchObject({ state: "closed", closed: "2026-04-02", outcome: "r3-1", notes: [] });
    expect(made?.done.map(({ step: id, on }) => [id, on])).toEqual(ROW.steps.map((one) => [one.step, one.on]));
    expect(made?.done.find(({ step: id }) => id === "consult-answered")?.of).toBe(made?.done[1]?.entry);
  });

  test("again gives nothing, also from another file and another row", () => {
    const entries = all(ROW);
    expect(compared({ ...ROW, row: 99 }, entries)).toMatchObject({ verdict: "same", missing: [] });
    expect(all({ ...ROW, row: 99 })).toEqual(entries);
  });

  test("ids are those of RFC 9562, version 5, and never change: they are in people's logs", () => {
    expect(all(ROW).map(({ id }) => id)[0]).toMatchInlineSnapshot(`"ff6672b1-b1d7-59e1-bca2-2b834115c16e"`);
  });

  test("names the applicant in its first step only", () => {
    const [first, ...rest] = entriesOf(compared(ROW, []), "request", { applicant: "a", "same-token": "b" });
    expect(first?.fact).toMatchObject({ fields: { applicant: "a", "same-token": "b", number: "2026-1" } });
    expect(JSON.stringify(rest)).not.toContain("applicant");
  });
});

describe("a row that was imported before and says more, or something else", () => {
  const before = all({ ...ROW, steps: ROW.steps.slice(0, 2) });

  test("adds the further steps, tied to those that are there", () => {
    const more = compared(ROW, before);
    expect(more).toMatchObject({ verdict: "more", differences: [] });
    const entries = [...before, ...entriesOf(more, "request", {})];
    expect(entries).toEqual(all(ROW));
  });

  const changed: PlannedRow = {
    ...ROW,
    steps: ROW.steps.map((one) => {
      if (one.step === "consult") return { ...one, on: "2026-03-06" };
      return one.step === "send-reply" ? { ...one, fields: { outcome: "r3-2" } } : one;
    }),
  };

  test("is named as a difference: day and field, and nothing of it is imported by itself", () => {
    const differs = compared(changed, all(ROW));
    expect(differs).toMatchObject({ verdict: "differs", missing: [] });
    expect(differs.differences).toMatchObject([
      { step: "consult", on: { register: "2026-03-05", ledger: "2026-03-06" }, fields: [] },
      { step: "send-reply", fields: [{ field: "outcome", register: "r3-1", ledger: "r3-2" }] },
    ]);
  });

  test("is corrected for a reason, and is then the same; back again it is another correction", () => {
    const entries = all(ROW);
    const first = correctionsOf(compared(changed, entries), "按台账更正", NOW.toISOString());
    for (const entry of first) expect(EntrySchema.parse(entry)).toEqual(entry);
    const corrected = [...entries, ...first];
    expect(compared(changed, corrected).verdict).toBe("same");
    const back = correctionsOf(compared(ROW, corrected), "按台账更正", NOW.toISOString());
    const again = [...corrected, ...back];
    expect(compared(ROW, again).verdict).toBe("same");
    const third = correctionsOf(compared(changed, again), "按台账更正", NOW.toISOString());
    expect(new Set([...first, ...back, ...third].map(({ id }) => id)).size).toBe(6);
  });

  test("a further answer is tied to the step whose day was corrected", () => {
    const partial = all({ ...ROW, steps: ROW.steps.slice(0, 2) });
    const fixed = correctionsOf(
      compared({ ...changed, steps: changed.steps.slice(0, 2) }, partial),
      "按台账更正",
      NOW.toISOString(),
    );
    const more = entriesOf(compared(changed, [...partial, ...fixed]), "request", {});
    expect(more[0]?.fact).toMatchObject({ step: "consult-answered", of: partial[1]?.id });
  });
});

test("a step that was taken back is not brought in again", () => {
  const entries = all(ROW);
  const reply = entries.at(-1);
  if (!reply) throw new Error("no reply");
  const fact = { type: "StepWithdrawn", case: compared(ROW, []).case, entry: reply.id, reason: "录错了一件" } as const;
  const withdrawn = [...entries, { id: "00000000-0000-4000-8000-00000000000a", occurredAt: reply.occurredAt, fact }];
  expect(compared(ROW, withdrawn)).toMatchObject({ verdict: "same", missing: [] });
});

test("a request that was entered by hand under this number stays as it is", () => {
  const [first] = all(ROW);
  if (!first) throw new Error("no entry");
  const id = "00000000-0000-4000-8000-0000000000aa";
  const byHand = { ...first, id, fact: { ...first.fact, case: id } } as Entry;
  expect(compared(ROW, [byHand])).toMatchObject({ verdict: "other", case: id, missing: [] });
});

test("numbers that start anew each year are of different cases", () => {
  const of = (year: string) => planned("1", register(`${year}-03-02`, "1"));
  expect(compared(of("2026"), all(of("2025"))).verdict).toBe("new");
});
