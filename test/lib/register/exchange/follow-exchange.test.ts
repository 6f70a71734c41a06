import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { expect, it, vi } from "vitest";
import type { LoggedEvent } from "../../../../lib/model/event.ts";
import { followLog } from "../../../../lib/register/follow.ts";
import { entry, NOW, uuid } from "../build.ts";
import { testDesk } from "./desks.ts";

// Dexie's live queries ask for one of the browser's own before they run.
Dexie.dependencies.indexedDB = new IDBFactory();

it("an open page is told what was taken in, also where it is older than all that was there, or counts in another one's place", async () => {
  const [a, b] = [testDesk(1), testDesk(2)];
  const later = new Date(NOW.getTime() + 60_000);
  await a.write([entry(1, "2020-01-01T00:00:00.000Z"), entry(2)]);
  await b.write([entry(3), entry(2)], later);
  const told: LoggedEvent[] = [];
  let beside: readonly LoggedEvent[] | undefined;
  const onError = vi.fn();
  const stop = followLog(b.db, {
    first: [],
    ofCases: [],
    onRows: ({ events, twins }) => {
      told.push(...events);
      beside = twins ?? beside;
    },
    onError,
  });
  await vi.waitFor(() => expect(told.map(({ id }) => id).sort()).toEqual([uuid(2), uuid(3)]));
  await vi.waitFor(() => expect(beside).toEqual([]));
  await b.take(await a.bundle());
  await vi.waitFor(() => expect(told).toHaveLength(4));
  expect(beside).toMatchObject([{ id: uuid(2), device: b.device }]);
  // What was here counted until the other desk's came, which was entered before it.
  expect(told.slice(2).map(({ id, device }) => [id, device])).toEqual([
    [uuid(1), a.device],
    [uuid(2), a.device],
  ]);
  await b.take(await a.bundle());
  await b.write([entry(4)], later);
  await vi.waitFor(() => expect(told.at(-1)?.id).toBe(uuid(4)));
  expect(told).toHaveLength(5);
  expect(onError).not.toHaveBeenCalled();
  stop();
});
