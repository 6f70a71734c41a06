import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { entryId, worker } from "./worker.ts";

const CASE = "00000000-0000-4000-8000-00000000000c";

beforeEach(resetBrowser);

function log() {
  const { ask, facts } = worker();
  return { facts, record: (entries: unknown, sender?: object) => ask("case.record", { entries }, sender) };
}

function entry(number: number, change: object = {}, occurredAt = "2026-03-01T16:00:00.000Z") {
  const fact = { type: "StepTaken", case: CASE, procedure: "request", step: "register", fields: {}, ...change };
  return { id: entryId(number), occurredAt, fact };
}

it("records what happened to cases, once, whatever their number", async () => {
  const { record, facts } = log();
  const entries = Array.from({ length: 250 }, (_, number) => entry(number));
  expect(await record(entries)).toEqual({ ok: true, value: { saved: 250, notice: null } });
  expect(await record(entries)).toMatchObject({ ok: true });
  expect(await facts()).toHaveLength(250);
});

it.each([
  ["another kind of fact", { type: "SiteEnabled", origin: "https://a.gov.cn" }],
  ["a value of no kind", entry(2, { fields: { content: { text: "甲" } } }).fact],
  ["a text without end", entry(2, { fields: { content: "甲".repeat(20_001) } }).fact],
  ["a field's name that is none", entry(2, { fields: { "Applicant Name": "甲" } }).fact],
  ["a property that is not known", entry(2, { applicant: "甲" }).fact],
])("refuses %s, and all that came with it", async (_what, fact) => {
  const { record, facts } = log();
  expect(await record([entry(1), { ...entry(2), fact }])).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});

it("refuses a day that has not come, with a sentence, and all that came with it", async () => {
  const { record, facts } = log();
  const ahead = entry(2, {}, new Date(Date.now() + 3_600_000).toISOString());
  expect(await record([entry(1), ahead])).toMatchObject({ ok: false, error: expect.stringContaining("晚于现在") });
  expect(await facts()).toEqual([]);
});

it("is not for scripts in pages", async () => {
  const { record, facts } = log();
  const script = { url: "https://a.gov.cn/x", origin: "https://a.gov.cn", frameId: 0, tab: { id: 1 } };
  expect(await record([entry(1)], script)).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});
