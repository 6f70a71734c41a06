import { expect, test } from "vitest";
import { shownNow, textTitle } from "../../../entrypoints/dashboard/figures/annual-shown.ts";
import type { AnnualTold } from "../../../entrypoints/dashboard/looks/annual.ts";
import { frozenOutlines, type ReportOutline } from "../../../lib/projections/signed-reports/report-outlines.ts";
import { sampleReport, sampleSigned } from "../../gallery/annual-samples.ts";
import { TEXT_OUTLINES, TEXT_SOURCES } from "../../gallery/text-samples.ts";

const [national, own] = TEXT_OUTLINES;
const [overview] = national?.sections ?? [];
const [first] = own?.sections ?? [];
const KEY = `${own?.id}/${first?.id}`;
const TEXTS = {
  told: { outlines: TEXT_OUTLINES.map((one) => ({ ...one, basis: [] })), sources: TEXT_SOURCES },
  texts: { [overview?.id ?? ""]: "国家", [KEY]: "本地" },
};

function told(...outlines: readonly ReportOutline[]): AnnualTold {
  const report = sampleReport(1);
  const signed = sampleSigned(report, 1);
  const fact = { ...signed.fact, outlines: frozenOutlines(outlines), texts: { "old-part": "当时的话" } };
  return { report, entered: [], signed: [{ ...signed, fact }] };
}

const OLD = { id: "old", title: "当时的提纲", sections: [{ id: "old-part", title: "一、当时的标题" }] };

test("H7.2–4: the file is made by the outline that was chosen, the agency's own too", () => {
  const now = (outline?: string) => shownNow(told(), TEXTS, { viewed: undefined, outline });
  expect(TEXT_OUTLINES.length).toBeGreaterThan(1);
  expect(now().parts).toEqual(national?.sections);
  expect(now().texts[overview?.id ?? ""]).toBe("国家");
  expect(now(own?.id).parts).toEqual(own?.sections);
  expect(now(own?.id).texts[first?.id ?? ""]).toBe("本地");
  expect(now("both").parts).toEqual(national?.sections);
});

test("B.2–4: an old version is printed with the sections that it had, and by no outline of today", () => {
  const of = (...outlines: readonly ReportOutline[]) => {
    const all = told(...outlines);
    return shownNow(all, TEXTS, { viewed: all.signed[0]?.id, outline: own?.id });
  };
  expect(of(OLD)).toMatchObject({ parts: OLD.sections, texts: { "old-part": "当时的话" } });
  expect(of().parts).toEqual([]);
  expect(textTitle(told(OLD), TEXTS, "old/old-part")).toBe("一、当时的标题");
  expect(textTitle(told(OLD), TEXTS, overview?.id ?? "")).toBe(overview?.title);
});
