import { resetBrowser } from "../platform/fake-browser.ts";
import { beforeEach, expect, test } from "vitest";
import { sampleFigures } from "../../../scripts/sample-year/figures.ts";
import { entryId, worker } from "./worker.ts";

const CASE = "00000000-0000-4000-8000-00000000000c";
const FIGURE = { type: "FigureEntered", figure: "subscribers", period: "2026-02", value: 116_880, note: "公众号后台" };
const IMPORTED = {
  type: "ReportImported",
  year: "2021",
  format: "2021",
  figures: { "requests/r1/natural": 3 },
  source: "2021年度报告.docx",
  digest: "a".repeat(64),
};
const SIGNED = {
  type: "ReportSigned",
  report: "quarterly",
  period: "2026-Q1",
  version: 1,
  figures: { published: 2 },
  cases: { published: [CASE] },
  texts: {},
  rules: { pack: "bozhou", title: "亳州市医疗保障局", version: "1.0.0" },
  calendar: "2026",
  signer: "王五",
};

beforeEach(resetBrowser);

function log() {
  const { ask, facts } = worker();
  return { facts, record: (entries: unknown, sender?: object) => ask("report.record", { entries }, sender) };
}

function entry(number: number, fact: object, occurredAt = "2026-03-01T16:00:00.000Z") {
  return { id: entryId(number), occurredAt, fact };
}

test("B.1: figures that were entered, a report that was read in and one that was signed are recorded, once", async () => {
  const { record, facts } = log();
  const entries = [entry(1, FIGURE), entry(2, IMPORTED), entry(3, SIGNED), entry(4, { ...FIGURE, value: null })];
  expect(await record(entries)).toEqual({ ok: true, value: { saved: 4, notice: null } });
  expect(await record(entries)).toMatchObject({ ok: true });
  expect(await facts()).toEqual([FIGURE, IMPORTED, SIGNED, { ...FIGURE, value: null }]);
});

test("B.1: the figures of the sample year are taken in one go", async () => {
  const { record, facts } = log();
  const entries = sampleFigures("2026-02-01");
  expect(await record(entries)).toEqual({ ok: true, value: { saved: entries.length, notice: null } });
  expect(await facts()).toHaveLength(entries.length);
});

test.each([
  ["a step of a case", { type: "StepTaken", case: CASE, procedure: "request", step: "register", fields: {} }],
  [
    "events of other desks",
    { type: "EventsTakenIn", events: 1, from: [{ device: CASE, upTo: 1 }], digest: "a".repeat(64) },
  ],
  ["a conflict that was settled", { type: "ConflictSettled", conflict: "number/1", reason: "两台电脑各登了一件" }],
  ["a value below nothing", { ...FIGURE, value: -1 }],
  ["a period that is none", { ...FIGURE, period: "2026-13" }],
  ["any days", { ...FIGURE, period: "2026-01-01/2026-02-01" }],
  ["a cell that the tables do not have", { ...IMPORTED, figures: { "requests/r9/natural": 3 } }],
  ["a signed report without its signer", { ...SIGNED, signer: "" }],
])("refuses %s, and all that came with it", async (_what, fact) => {
  const { record, facts } = log();
  expect(await record([entry(1, FIGURE), entry(2, fact)])).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});

test("is not for scripts in pages", async () => {
  const { record, facts } = log();
  const script = { url: "https://a.gov.cn/x", origin: "https://a.gov.cn", frameId: 0, tab: { id: 1 } };
  expect(await record([entry(1, FIGURE)], script)).toMatchObject({ ok: false });
  expect(await facts()).toEqual([]);
});
