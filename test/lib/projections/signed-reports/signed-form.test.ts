import { expect, test } from "vitest";
import { periodForm } from "../../../../lib/documents/report/period-form.ts";
import { EntrySchema } from "../../../../lib/model/event.ts";
import type { PeriodFigures } from "../../../../lib/model/figures.ts";
import { formFigures } from "../../../../lib/projections/figures/form-figures.ts";
import { differences } from "../../../../lib/projections/signed-reports/differences.ts";
import { formTitle, frozenForm, unfilled } from "../../../../lib/projections/signed-reports/signed-form.ts";
import { sampleFigures } from "../../documents/report/sample-figures.ts";
import { caseId } from "../case-builder.ts";

const OF = { period: "2026-Q3" };
const [A, B] = [caseId(1), caseId(2)];

/** A third quarter; `views` is what was entered of the page views. */
function quarter(cases: readonly string[], views?: number): PeriodFigures {
  const told = sampleFigures();
  const figures = told.figures.map((one) => {
    if (one.id === "received") return { ...one, value: cases.length, cases };
    return one.id === "views" ? { ...one, value: views } : one;
  });
  // Decimals aside: no fee of the year before is less than nothing.
  return { ...told, figures, before: told.before.filter(({ id }) => id !== "fees") };
}

const frozen = (told: PeriodFigures): ReturnType<typeof frozenForm> => frozenForm(formFigures(told, OF));

test("H6.4: a signed form keeps each figure with its cases, each once, and what stood beside it", () => {
  const { figures, cases, origins } = frozen(quarter([A, B, A, ""]));
  expect(figures).toMatchObject({ received: 4, "received/to-date": 18, "received/before": 6, fees: 0.3 });
  expect(figures).not.toHaveProperty("open/to-date");
  expect(cases).toEqual({ received: [A, B] });
  expect(origins).toEqual({ subscribers: "entered", views: "missing" });
});

test("H6.4: what was not entered is kept as missing and said, so that a 0 entered later is a difference", () => {
  const before = quarter([A]);
  expect(unfilled(formFigures(before, OF))).toEqual(["“专栏页面访问量”没有录入，表中写“未填报”。"]);
  expect(frozen(before).breaks).toHaveLength(1);
  const lacking = { ...before, figures: before.figures.map((one) => ({ ...one, incomplete: "未填齐（缺7月）" })) };
  expect(unfilled(formFigures(lacking, OF))[0]).toBe("“主动公开政府信息”未填齐（缺7月）。");
  const { figures } = differences(frozen(before), frozen(quarter([A], 0)));
  expect(figures).toEqual([{ cell: "views", before: 0, after: 0, added: [], removed: [], missing: "before" }]);
  expect(differences(frozen(before), frozen(quarter([A]))).figures).toEqual([]);
});

test("H6.4: a case that came later is told as a difference of the figure and of the case", () => {
  const { figures, moved } = differences(frozen(quarter([A])), frozen(quarter([A, B])));
  expect(figures).toEqual([{ cell: "received", before: 1, after: 2, added: [B], removed: [] }]);
  expect(moved).toEqual([{ case: B, from: [], to: ["received"] }]);
});

test("H6.4: figures are called as the form calls them, also such that the rules have no more", () => {
  const told = quarter([A]);
  const form = periodForm(told, { ...OF, agency: "某局", by: "李明", on: "2026-10-12" });
  const now = periodForm(
    { ...told, figures: told.figures.slice(3) },
    { ...OF, agency: "某局", by: "", on: "2026-10-12" },
  );
  const nameOf = (key: string): string => formTitle([now, undefined, form], key);
  expect(nameOf("received")).toBe("新收政府信息公开申请");
  expect(nameOf("views")).toBe("专栏页面访问量");
  expect(nameOf("received/to-date")).toBe("新收政府信息公开申请，本年累计");
  expect(nameOf("received/before")).toBe("新收政府信息公开申请，上年同期");
  expect(nameOf("gone")).toBe("gone");
});

test("H6.4: the log takes the form in as it stands, and gives it back as it was", () => {
  const told = quarter([A, B]);
  const form = periodForm(told, { ...OF, agency: "某局", by: "李明", on: "2026-10-12" });
  const fact = {
    type: "ReportSigned",
    report: "statistics",
    ...OF,
    version: 1,
    ...frozen(told),
    form,
    texts: {},
    rules: { pack: "huoshan", title: "霍山县医疗保障局", version: "1" },
    calendar: "2026",
    signer: "王建国",
  };
  const entry = { id: caseId(9), occurredAt: "2026-10-12T02:00:00.000Z", fact };
  expect(EntrySchema.parse(structuredClone(entry))).toEqual(entry);
  const other = { ...entry, fact: { ...fact, form: { ...form, rows: [[{ text: "", colour: "red" }]] } } };
  expect(EntrySchema.safeParse(other).success).toBe(false);
});
