import { expect, test } from "vitest";
import { byEntry, orderOf } from "../../../lib/model/by-entry.ts";
import { LoggedEventSchema, type LoggedEvent } from "../../../lib/model/event.ts";
import { entry, NOW } from "./build.ts";
import { testDesk } from "./exchange/desks.ts";

const DAY = 86_400_000;

async function sorted(desk: ReturnType<typeof testDesk>): Promise<LoggedEvent[]> {
  return LoggedEventSchema.array()
    .parse(await desk.rows())
    .toSorted(byEntry);
}

test("what was written in knowledge of another desk's entry comes after it, though that desk's clock is a day ahead", async () => {
  const [ahead, right] = [testDesk(1), testDesk(2)];
  await ahead.write([entry(1), entry(2)], new Date(NOW.getTime() + DAY));
  await right.take(await ahead.bundle());
  await right.write([entry(3)], NOW);
  const rows = await sorted(right);
  expect(rows.at(-1)).toMatchObject({ device: right.device });
  expect(rows.at(-1)?.enteredAt).toBe(NOW.toISOString());
  expect(rows.map(orderOf)).toEqual(rows.map(orderOf).toSorted((a, b) => a - b));
});

test("on one computer what was written later comes later, though its clock was set back", async () => {
  const desk = testDesk(1);
  await desk.write([entry(1)], new Date(NOW.getTime() + DAY));
  await desk.write([entry(2)], NOW);
  expect((await sorted(desk)).map(({ sequence }) => sequence)).toEqual([1, 2]);
});

test("events from before there was an order come before all that has one, among themselves by when they were entered", () => {
  const event = (id: string, enteredAt: string, order?: number) => ({
    id,
    enteredAt,
    sequence: 1,
    ...(order !== undefined && { order }),
  });
  const events = [event("c", "2026-01-01", 1), event("b", "2026-03-01"), event("a", "2026-02-01")].toSorted(byEntry);
  expect(events.map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
