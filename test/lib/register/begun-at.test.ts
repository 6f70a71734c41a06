import { expect, test } from "vitest";
import { createLogWaiting } from "../../../entrypoints/dashboard/log/log-waiting.ts";
import { allEvents, begunAt } from "../../../lib/register/read.ts";
import { entry } from "./build.ts";
import { testDesk } from "./exchange/desks.ts";

test("the product is used since its first event, not since a clock that was reset to years before it", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  const reset = "2009-01-01T00:00:00.000Z";
  await a.write([entry(1)]);
  await b.write([entry(2, reset)], new Date(reset));
  const [{ enteredAt } = { enteredAt: "" }] = await a.db.events.toArray();
  await a.take(await b.bundle());
  expect(await begunAt(a.db)).toBe(enteredAt);
  const waiting = createLogWaiting();
  waiting.take(await allEvents(a.db));
  expect(waiting.since()).toBe("2026-03-05");
});
