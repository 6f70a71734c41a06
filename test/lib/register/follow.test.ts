import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { expect, it, vi } from "vitest";
import type { LoggedEvent } from "../../../lib/model/event.ts";
import { append } from "../../../lib/register/append.ts";
import { deviceId } from "../../../lib/register/device.ts";
import { followLog } from "../../../lib/register/follow.ts";
import { manyCases } from "../../bench/case-log.ts";
import { disk, entry, NOW, PERSON, uuid } from "./build.ts";

// Dexie's live queries ask for one of the browser's own before they run.
Dexie.dependencies.indexedDB = new IDBFactory();

const STEPS = ["StepTaken", "StepCorrected"];

function step(number: number, of: number, day: number) {
  const fact = { type: "StepTaken", case: uuid(of), procedure: "request", step: "register", fields: {} } as const;
  return { id: uuid(number), occurredAt: `2026-01-${String(day).padStart(2, "0")}T00:00:00.000Z`, fact };
}

it("tells everything once, what holds for all first, a case all at once, and then only what is new", async () => {
  const db = disk().open();
  const device = await deviceId(db, () => uuid(1));
  const write = (entries: Parameters<typeof append>[1]) => append(db, entries, { by: PERSON, device, now: NOW });
  const convention = { type: "PauseConventionSet", convention: "between" } as const;
  await write([step(10, 700, 1), step(11, 701, 2), entry(12), step(13, 700, 5)]);
  await write([{ id: uuid(14), occurredAt: "2025-01-01T00:00:00.000Z", fact: convention }]);
  const told: { readonly events: readonly LoggedEvent[]; readonly isAll: boolean }[] = [];
  const onError = vi.fn();
  const stop = followLog(db, {
    first: ["PauseConventionSet"],
    ofCases: STEPS,
    onRows: ({ events }, isAll) => told.push({ events, isAll }),
    onError,
  });
  const ids = () => told.flatMap(({ events }) => events.map(({ id }) => id));
  await vi.waitFor(() => expect(told.at(-1)?.isAll).toBe(true));
  expect(ids().toSorted()).toEqual([10, 11, 12, 13, 14].map(uuid));
  expect(ids()[0]).toBe(uuid(14));
  for (const { events } of told) {
    const own = events.filter(({ fact }) => "case" in fact && fact.case === uuid(700));
    expect([0, 2]).toContain(own.length);
  }
  const before = told.length;
  await write([step(15, 701, 6)]);
  await vi.waitFor(() => expect(told.length).toBe(before + 1));
  expect(told.at(-1)?.events.map(({ id }) => id)).toEqual([uuid(15)]);
  stop();
  expect(onError).not.toHaveBeenCalled();
});

it("reads a long log in parts, each case whole, nothing twice", async () => {
  const db = disk().open();
  const events = manyCases(180, "2026-03-01");
  await db.events.bulkAdd(events);
  const told: (readonly LoggedEvent[])[] = [];
  let isWhole = false;
  const stop = followLog(db, {
    first: [],
    ofCases: STEPS,
    onRows({ events: rows }, isAll) {
      told.push(rows);
      isWhole = isAll;
    },
    onError: () => {},
  });
  await vi.waitFor(() => expect(isWhole).toBe(true), 10_000);
  stop();
  expect(told.length).toBeGreaterThan(10);
  expect(
    told
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(events.map(({ id }) => id).toSorted());
  const partsOf = new Map<string, Set<number>>();
  for (const [part, rows] of told.entries()) {
    for (const { fact } of rows) {
      if ("case" in fact) partsOf.set(fact.case, (partsOf.get(fact.case) ?? new Set()).add(part));
    }
  }
  expect([...partsOf.values()].every(({ size }) => size === 1)).toBe(true);
}, 20_000);

it("says of rows that are no events that they cannot be read", async () => {
  const db = disk().open();
  await db.table("events").add({ id: "x", device: uuid(1), sequence: 1 });
  const sentences: string[] = [];
  const stop = followLog(db, {
    first: [],
    ofCases: STEPS,
    onRows: ({ unreadable }) => sentences.push(...unreadable.map(({ sentence }) => sentence)),
    onError: () => {},
  });
  await vi.waitFor(() => expect(sentences.length).toBe(1));
  stop();
});
