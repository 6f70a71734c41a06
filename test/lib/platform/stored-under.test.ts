import { expect, it, vi } from "vitest";
import { storedUnder } from "../../../lib/platform/stored-under.ts";

const STORED: Readonly<Record<string, unknown>> = {
  "outbox:1": "a",
  "outbox:2": "b",
  "case-note": "large",
  outbox: "c",
};

function area(canTellNames: boolean) {
  const get = vi.fn((names: string[] | null) =>
    Promise.resolve(Object.fromEntries((names ?? Object.keys(STORED)).map((name) => [name, STORED[name]]))),
  );
  return { get, ...(canTellNames && { getKeys: () => Promise.resolve(Object.keys(STORED)) }) };
}

it.each([true, false])("answers what lies under such names (names told: %s)", async (canTellNames) => {
  expect(await storedUnder(area(canTellNames), "outbox:")).toEqual({ "outbox:1": "a", "outbox:2": "b" });
  expect(await storedUnder(area(canTellNames), "other:")).toEqual({});
});

it("reads nothing else where the browser tells the names", async () => {
  const told = area(true);
  await storedUnder(told, "outbox:");
  await storedUnder(told, "other:");
  expect(told.get.mock.calls).toEqual([[["outbox:1", "outbox:2"]]]);
});
