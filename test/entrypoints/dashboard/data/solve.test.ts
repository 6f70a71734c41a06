import { resetBrowser } from "../../../lib/platform/fake-browser.ts";
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { solve } from "../../../../entrypoints/dashboard/data/solve.ts";
import type { ConflictWay } from "../../../../lib/model/conflict.ts";
import { EntrySchema } from "../../../../lib/model/event.ts";
import { conflicts } from "../../../gallery/data-samples.ts";

beforeEach(resetBrowser);

const [CASE, ENTRY, OTHER] = ["1", "2", "3"].map((last) => `00000000-0000-4000-8000-00000000000${last}`) as [
  string,
  string,
  string,
];
const [CONFLICT] = conflicts(1);
const REASON = "当事人确认只答复过一次";

/** What the background is asked first; entries without what differs each time. */
async function asked(way: ConflictWay): Promise<unknown> {
  const said = vi.spyOn(fakeBrowser.runtime, "sendMessage").mockResolvedValue({ ok: true, value: {} } as never);
  if (CONFLICT) await solve(CONFLICT, way, REASON);
  const message = said.mock.calls[0]?.[0] as unknown as { name: string; data: { entries?: unknown[] } } | undefined;
  const facts = message?.data.entries?.map((entry) => EntrySchema.parse(entry).fact);
  return message && { name: message.name, ...(facts ? { facts } : message.data) };
}

it("settles a conflict by its key", async () => {
  const told = { name: "exchange.settle", conflict: CONFLICT?.key, reason: REASON };
  expect(await asked({ way: "settle", title: "" })).toEqual(told);
});

it("takes a step back that did not happen", async () => {
  expect(await asked({ way: "withdraw", case: CASE, entry: ENTRY, title: "" })).toEqual({
    name: "case.record",
    facts: [{ type: "StepWithdrawn", case: CASE, entry: ENTRY, reason: REASON }],
  });
});

it("merges one registration into the other, in one call", async () => {
  expect(await asked({ way: "merge", case: CASE, entry: ENTRY, to: OTHER, title: "" })).toEqual({
    name: "case.record",
    facts: [
      { type: "CasesTied", case: CASE, to: OTHER, tie: "merged-into", reason: REASON },
      { type: "StepWithdrawn", case: CASE, entry: ENTRY, reason: REASON },
    ],
  });
});

it("takes a step again that two desks withdrew, undoes the merging, and puts down why", async () => {
  const fact = { type: "StepTaken", case: CASE, procedure: "request", step: "register", fields: {} } as const;
  const at = "2026-03-02T00:00:00.000Z";
  expect(await asked({ way: "again", at, fact, untied: [OTHER], title: "" })).toEqual({
    name: "case.record",
    facts: [fact, { type: "CasesTied", case: CASE, to: OTHER, tie: "same-subject", reason: REASON }],
  });
  expect(vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls[1]?.[0]).toMatchObject({
    name: "exchange.settle",
    data: { conflict: CONFLICT?.key, reason: REASON },
  });
});

it("enters the figure that holds", async () => {
  const way = { way: "enter", figure: "followers", period: "2026-11", value: 1203, title: "" } as const;
  expect(await asked(way)).toEqual({
    name: "report.record",
    facts: [{ type: "FigureEntered", figure: "followers", period: "2026-11", value: 1203, note: REASON }],
  });
});

it("records nothing of a way that has a page of its own", async () => {
  expect(await asked({ way: "correct", case: CASE, entry: ENTRY, title: "" })).toBeUndefined();
});
