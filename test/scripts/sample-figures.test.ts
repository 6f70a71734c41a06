import { expect, test } from "vitest";
import { EntrySchema } from "../../lib/model/event.ts";
import { ReportingSchema } from "../../lib/model/reporting.ts";
import { mergePacks } from "../../lib/check/merge-packs.ts";
import { national } from "../../rules/national/pack.ts";
import { sampleFigures } from "../../scripts/sample-year/figures.ts";
import { samplePack } from "../../scripts/sample-year/pack.ts";

test.each(["2026-11-22", "2027-01-03", "2024-02-29"])("B.1: a year up to %s has figures that were entered", (today) => {
  const entries = sampleFigures(today);
  for (const entry of entries) {
    expect(EntrySchema.parse(entry)).toEqual(entry);
    expect(entry.occurredAt.slice(0, 10) < today).toBe(true);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  const asked = ReportingSchema.parse(mergePacks(national, samplePack).reporting).asked.map(({ id }) => id);
  const named = entries.flatMap(({ fact }) => (fact.type === "FigureEntered" ? [fact.figure] : []));
  expect(asked).toEqual(expect.arrayContaining([...new Set(named)]));
  expect(named.filter((figure) => figure === "subscribers").length).toBeGreaterThan(10);
});
