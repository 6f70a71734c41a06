import { expect, test } from "vitest";
import { REPORT_CELLS } from "../../../../lib/model/annual-report.ts";
import { caseChanges } from "../../../../lib/projections/signed-reports/case-changes.ts";
import { differences } from "../../../../lib/projections/signed-reports/differences.ts";
import type { SignedReport } from "../../../../lib/projections/signed-reports/published-reports.ts";
import {
  frozenBreaks,
  frozenCells,
  frozenFigures,
  nextVersion,
} from "../../../../lib/projections/signed-reports/signed-reports.ts";
import { reportWith } from "../../../components/annual/sample-report.ts";
import { caseLog } from "../../procedures/case-log.ts";
import { NATIONAL } from "../annual-report/national.ts";
import { SmallLog } from "../annual-report/small-log.ts";
import { caseId } from "../case-builder.ts";

const counted = (...cases: readonly string[]) => ({ value: cases.length, cases, origin: "counted" }) as const;
const [A, B, C] = [caseId(1), caseId(2), caseId(3)];

const REPORT = reportWith(
  { "disclosure/charges/amount": 1.25 },
  {
    cells: {
      "requests/r1/natural": counted(A, B),
      "requests/r1/company": counted(C),
      "requests/r1/total": counted(A, B, C),
      "requests/r3_1/natural": counted(A),
      "requests/r3_1/company": counted(C),
      "requests/r3_1/total": counted(A, C),
      "requests/r3_2/natural": counted(B),
      "requests/r3_2/total": counted(B),
      "requests/r3_7/natural": counted(A, B),
      "requests/r3_7/company": counted(C),
      "requests/r3_7/total": counted(A, B, C),
    },
  },
);

test("B.2–4: a signed report keeps every figure, and comes back with the cases of its sums", () => {
  const { figures, cases } = frozenFigures(REPORT);
  expect(Object.keys(figures)).toHaveLength(REPORT_CELLS.length);
  expect(Object.keys(cases).some((key) => key.includes("total") || key.includes("r3_7"))).toBe(false);
  const back = frozenCells({ figures, cases });
  for (const key of REPORT_CELLS) {
    expect([key, back[key].value]).toEqual([key, REPORT.cells[key].value]);
    expect([...back[key].cases].sort()).toEqual([...REPORT.cells[key].cases].sort());
  }
});

test("B.2–4: a signed report keeps cases that stand in a sum alone, where its figures are from, and what did not hold", () => {
  const log = new SmallLog();
  const register = log.step(1, "register", "2025-03-03", { channel: "in-person", content: "没有类型" });
  log.reply(1, "2025-03-20");
  log.request(2, "2025-03-03");
  const now = log.year(2025);
  const frozen = frozenFigures(now);
  const { cells } = now;
  expect(Object.entries(frozen.cases).filter(([key]) => key.endsWith("total"))).toEqual([
    ["requests/r1/total", [SmallLog.id(1)]],
    ["requests/r3_1/total", [SmallLog.id(1)]],
  ]);
  const back = frozenCells(frozen);
  for (const key of REPORT_CELLS) {
    expect([key, back[key].value, back[key].origin]).toEqual([key, cells[key].value, cells[key].origin]);
    expect([...back[key].cases].sort()).toEqual([...cells[key].cases].sort());
  }
  expect(frozenBreaks(now)).toEqual([
    ...now.breaks.map(({ level, sentence }) => ({ level, sentence })),
    { level: "unplaced", sentence: expect.stringMatching(/^1 件没有登记申请人类型/) },
  ]);
  // The kind of applicant is added: it was in the total all along, and is not new.
  log.correct(1, register, { "applicant-kind": "natural" }, "2026-02-01");
  const { moved, figures } = differences(frozen, frozenFigures(log.year(2025)));
  expect(moved).toEqual([
    {
      case: SmallLog.id(1),
      from: ["requests/r1/total", "requests/r3_1/total"],
      to: ["requests/r1/natural", "requests/r3_1/natural"],
    },
  ]);
  expect(figures.map(({ cell }) => cell)).toEqual([
    "requests/r1/natural",
    "requests/r3_1/natural",
    "requests/r3_7/natural",
  ]);
});

test("B.2–4: the next version comes after the highest of all desks", () => {
  const signed = (version: number) => ({ id: "", enteredAt: "", by: "", fact: { version } }) as SignedReport;
  expect(nextVersion([])).toBe(1);
  expect(nextVersion([signed(1), signed(2), signed(1)])).toBe(3);
});

test("B.2–4: differences name each cell, and each case that came, went or moved, once", () => {
  const before = frozenFigures(REPORT);
  expect(differences(before, before)).toEqual({ figures: [], moved: [], texts: [] });
  const after = frozenFigures(
    reportWith(
      { "disclosure/charges/amount": 1.5 },
      {
        cells: {
          "requests/r1/natural": counted(A, B),
          "requests/r1/total": counted(A, B),
          "requests/r3_1/natural": counted(A, B),
          "requests/r3_1/total": counted(A, B),
          "requests/r3_7/natural": counted(A, B),
          "requests/r3_7/total": counted(A, B),
        },
      },
    ),
  );
  const found = differences(before, after);
  expect(found.moved).toEqual([
    { case: C, from: ["requests/r1/company", "requests/r3_1/company"], to: [] },
    { case: B, from: ["requests/r3_2/natural"], to: ["requests/r3_1/natural"] },
  ]);
  const of = (cell: string) => found.figures.find((one) => one.cell === cell);
  expect(of("requests/r3_1/natural")).toEqual({
    cell: "requests/r3_1/natural",
    before: 1,
    after: 2,
    added: [B],
    removed: [],
  });
  expect(of("requests/r1/total")).toMatchObject({ before: 3, after: 2, added: [], removed: [] });
  expect(of("disclosure/charges/amount")).toMatchObject({ before: 1.25, after: 1.5 });
  expect(of("requests/r3_7/natural")).toBeUndefined();
  const texts = { overview: "一", problems: "二" };
  const said = { ...before, texts };
  expect(differences(said, { ...said, texts: { ...texts, problems: "三", other: "四" } })).toEqual({
    figures: [],
    moved: [],
    texts: ["problems", "other"],
  });
  expect(differences(said, before).texts).toEqual([]);
  // The same number from another case is a difference too.
  const swapped = { ...before, cases: { ...before.cases, "requests/r3_2/natural": [C] } };
  expect(differences(before, swapped).figures).toEqual([
    { cell: "requests/r3_2/natural", before: 1, after: 1, added: [C], removed: [B] },
  ]);
});

test("B.2–4: what was recorded of a case after the signing says why its figure is other", () => {
  const log = caseLog("request", "2027-01-10T02:00:00.000Z");
  const steps = [
    { id: "register", title: "登记申请" },
    { id: "send-reply", title: "送出答复" },
  ] as never[];
  log.step("register", "2026-05-01");
  const reply = log.step("send-reply", "2026-05-20");
  const since = "2027-01-10T02:02:00.000Z";
  expect(caseChanges(log.events, { steps, fields: [] }, { since })).toEqual([]);
  const one = { case: caseId(1), entry: reply };
  log.fact({ type: "StepCorrected", ...one, fields: { outcome: "r3-2" }, reason: "实际是部分公开" });
  log.fact({ type: "StepWithdrawn", ...one, reason: "没有送出" });
  log.step("send-reply", "2026-06-01");
  const found = caseChanges(log.events, { steps, fields: [] }, { since });
  expect(found.map(({ sentence }) => sentence)).toEqual([
    "更正“送出答复”：现行规则里没有的一项有改动，原因：实际是部分公开",
    "撤销“送出答复”，原因：没有送出",
    "补登“送出答复”，日期是2026-06-01",
  ]);
  expect(found[0]).toMatchObject({ on: "2027-01-10", by: "经办人甲" });
  expect(caseChanges(log.events, { steps, fields: [] }, { since, until: "2027-01-10T02:03:00.000Z" })).toHaveLength(1);
});

test("B.2–4: a correction says which field, from what to what, and of free text and persons the title alone", () => {
  const procedure = NATIONAL.find(({ id }) => id === "request");
  const log = new SmallLog();
  const register = log.request(1, "2025-03-03");
  const reply = log.step(1, "send-reply", "2025-03-20", { outcome: "r3-1", "outcome-reason": "张三要求的" });
  const other = log.step(1, "of-no-rules", "2025-03-21");
  log.correct(
    1,
    register,
    { "applicant-kind": "company", applicant: SmallLog.id(9), content: "张三的病历" },
    "2026-02-01",
  );
  log.correct(1, register, { "applicant-kind": null }, "2026-02-02");
  log.correct(1, reply, { outcome: "r3-2", "outcome-reason": "李四不同意" }, "2026-02-03");
  log.correct(1, other, { other: "值" }, "2026-02-04");
  const since = "2026-01-15T00:00:00.000Z";
  const told = caseChanges(log.events, procedure, { since }).map(({ sentence }) => sentence);
  expect(told).toEqual([
    "更正“登记申请”：申请人类型由“自然人”改为“商业企业”；申请人有改动；申请公开的内容有改动，原因：登记有误",
    "更正“登记申请”：申请人类型由“商业企业”改为没有填写，原因：登记有误",
    "更正“送出答复”：办理结果由“予以公开”改为“部分公开”；事实和理由有改动，原因：登记有误",
    "更正“现行规则里没有的一步”：现行规则里没有的一项有改动，原因：登记有误",
  ]);
  const elsewhere = { steps: [{ id: "of-no-rules", title: "原来的一步" }] as never[], outcomes: [] };
  const [, , , last] = caseChanges(log.events, procedure && { ...procedure, elsewhere }, { since });
  expect(last?.sentence).toContain("更正“原来的一步”");
});
