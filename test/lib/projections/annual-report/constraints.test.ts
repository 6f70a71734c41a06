import { describe, expect, test } from "vitest";
import {
  type CellKey,
  type Constraint,
  DISCLOSURE_FIGURES,
  REPORT_CELLS,
  type ReportBreak,
  type ReportFigures,
} from "../../../../lib/model/annual-report.ts";
import { figureBreaks } from "../../../../lib/projections/annual-report/figure-breaks.ts";
import { SmallLog } from "./small-log.ts";

const DIGEST = "a".repeat(64);

function imported(log: SmallLog, year: string, figures: ReportFigures, on = "2026-01-20"): void {
  log.enter({ type: "ReportImported", year, format: "2021", figures, source: "年报.docx", digest: DIGEST }, on);
}

function signed(log: SmallLog, version: number, on: string): void {
  const { cells } = log.year(2025);
  log.enter(
    {
      type: "ReportSigned",
      report: "annual",
      period: "2025",
      version,
      figures: Object.fromEntries(REPORT_CELLS.map((key) => [key, cells[key].value])),
      cases: Object.fromEntries(
        REPORT_CELLS.filter((key) => !key.endsWith("/total")).map((key) => [key, [...cells[key].cases]]),
      ),
      texts: {},
      rules: { pack: "national", title: "全国通用规则", version: "1" },
      calendar: "2026",
      signer: "王建国",
    },
    on,
  );
}

function entered(log: SmallLog, figure: string, value: number | null, on = "2025-12-30", period = "2025"): void {
  log.enter({ type: "FigureEntered", figure, period, value, note: "执法台账" }, on);
}

function all(log: SmallLog, period: string): void {
  for (const figure of Object.values(DISCLOSURE_FIGURES)) entered(log, figure, 0, "2025-12-01", period);
}

const of = (breaks: readonly ReportBreak[], constraint: Constraint): ReportBreak[] =>
  breaks.filter((one) => one.constraint === constraint);

describe("B.2–4: figures by themselves (B1–B4, B6)", () => {
  // DOMAIN 2.5: a real column of 自然人, and 总计, of 2025.
  const sound: ReportFigures = {
    "requests/r1/natural": 13_612,
    "requests/r2/natural": 535,
    "requests/r3_7/natural": 13_364,
    "requests/r4/natural": 783,
    "requests/r1/total": 14_069,
    "requests/r2/total": 560,
    "requests/r3_7/total": 13_810,
    "requests/r4/total": 819,
  };

  test("a real column holds; what is not there is not looked at", () => {
    const columns = figureBreaks(sound).filter(({ constraint }) => constraint === "B1");
    expect(columns).toEqual([]);
    expect(figureBreaks({})).toEqual([]);
    expect(figureBreaks({ "requests/r1/natural": 3 })).toEqual([]);
  });

  test("all 0 holds, and one more in any cell of parts three and four breaks exactly the sums that it is in", () => {
    const zero = Object.fromEntries(REPORT_CELLS.map((key) => [key, 0]));
    expect(figureBreaks(zero)).toEqual([]);
    for (const key of REPORT_CELLS.filter((cell) => !cell.startsWith("disclosure/"))) {
      const found = figureBreaks({ ...zero, [key]: 1 });
      expect(found.length, key).toBeGreaterThan(0);
      for (const { cells, level, sentence } of found) {
        expect(cells, key).toContain(key);
        expect(level).toBe("hard");
        expect(sentence).toMatch(/不平：.+；请核对这些数字。$/);
      }
      const wanted = key.startsWith("challenges/") ? ["B4"] : sumsOf(key);
      expect(found.map(({ constraint }) => constraint).toSorted(), key).toEqual(wanted);
    }
  });

  test("B6: whole and not negative, but for the amount in 万元", () => {
    expect(figureBreaks({ "disclosure/charges/amount": 1.25 })).toEqual([]);
    const found = figureBreaks({
      "disclosure/permits/count": 1.5,
      "disclosure/penalties/count": -1,
      "disclosure/charges/amount": -0.1,
    });
    expect(found.map(({ constraint, cells }) => [constraint, ...cells])).toEqual([
      ["B6", "disclosure/permits/count"],
      ["B6", "disclosure/penalties/count"],
      ["B6", "disclosure/charges/amount"],
    ]);
    expect(found[0]?.sentence).toBe("“行政许可，本年处理决定数量”填的是 1.5，应当是不小于 0 的整数；请改正。");
  });
});

/** By DOMAIN 2.5: every cell is in its row's sum (B3); 新收, 结转 and the sum in B1; the sum and the leaves in B2. */
function sumsOf(key: CellKey): Constraint[] {
  const row = key.split("/")[1] ?? "";
  if (row === "r3_7") return ["B1", "B2", "B3"];
  return ["r1", "r2", "r4"].includes(row) ? ["B1", "B3"] : ["B2", "B3"];
}

describe("B.2–4: B5, what the year before carried over", () => {
  test("holds against the published report, by column", () => {
    const log = new SmallLog();
    all(log, "2025");
    log.request(1, "2025-12-20");
    imported(log, "2025", { "requests/r4/natural": 1, "requests/r4/company": 0, "requests/r4/total": 1 });
    expect(of(log.year(2026).breaks, "B5")).toEqual([]);
  });

  test("of a report read in: more in the log are all named, fewer have to be looked for", () => {
    const log = new SmallLog();
    log.request(1, "2025-12-20");
    imported(log, "2025", { "requests/r4/natural": 0, "requests/r4/company": 2, "requests/r4/total": 2 });
    const found = of(log.year(2026).breaks, "B5");
    expect(found).toMatchObject([
      { level: "hard", cells: ["requests/r2/natural"], cases: [SmallLog.id(1)] },
      { level: "hard", cells: ["requests/r2/company"], cases: [] },
    ]);
    expect(found[0]?.sentence).toContain("多出的 1 件在所列 1 件之中");
    expect(found[1]?.sentence).toContain("2025年年度报告结转下年度 2 件");
    expect(found[1]?.sentence).toContain("记录中少 2 件");
    expect(found[1]?.sentence).toContain("请补登记");
    const other = new SmallLog();
    other.request(1, "2025-12-20");
    imported(other, "2025", { "requests/r4/total": 3 });
    expect(of(other.year(2026).breaks, "B5")).toMatchObject([{ cells: ["requests/r2/total"], cases: [] }]);
  });

  test("of a report signed here, what went and what came is told apart, and once for the column and 总计", () => {
    const log = new SmallLog();
    for (const number of [1, 2, 3]) log.request(number, "2025-12-20");
    signed(log, 1, "2026-01-15");
    log.reply(1, "2025-12-25");
    log.reply(2, "2025-12-26");
    log.request(4, "2025-12-29");
    const found = of(log.year(2026).breaks, "B5");
    expect(found).toMatchObject([
      { level: "hard", cells: ["requests/r2/natural"], cases: [4, 1, 2].map((each) => SmallLog.id(each)) },
    ]);
    expect(found[0]?.sentence).toContain("签署时结转的有 2 件现在不在其中，现在的有 1 件签署时没有结转");
    log.request(5, "2025-12-29");
    const [same] = of(log.year(2026).breaks, "B5");
    expect(same?.level).toBe("warn");
    expect(same?.sentence).toContain(
      "件数相同，案件不同：签署时结转的有 2 件现在不在其中，现在的有 2 件签署时没有结转",
    );
  });

  test("10.16: of a report signed here, the cases that were entered or corrected afterwards are named; the last one counts", () => {
    const log = new SmallLog();
    log.request(1, "2025-12-10");
    log.request(2, "2025-12-11");
    imported(log, "2025", { "requests/r4/natural": 77 }, "2026-01-05");
    signed(log, 1, "2026-01-20");
    expect(of(log.year(2026).breaks, "B5")).toEqual([]);
    log.enter(
      {
        type: "StepTaken",
        case: SmallLog.id(3),
        procedure: "request",
        step: "register",
        fields: { channel: "in-person", "applicant-kind": "natural", content: "后来补登" },
      },
      "2025-12-12",
      "2026-02-01",
    );
    const withdrawn = { type: "StepTaken", case: SmallLog.id(1), procedure: "request", step: "withdrawn" } as const;
    log.enter({ ...withdrawn, fields: {} }, "2025-12-30", "2026-02-02");
    log.request(4, "2025-12-10", "legal");
    const found = of(log.year(2026).breaks, "B5");
    expect(found.map(({ cells, level, cases }) => [cells[0], level, cases])).toEqual([
      // As many as then, but others.
      ["requests/r2/natural", "warn", [SmallLog.id(3), SmallLog.id(1)]],
      ["requests/r2/legal", "hard", [SmallLog.id(4)]],
    ]);
    signed(log, 2, "2026-03-01");
    expect(of(log.year(2026).breaks, "B5")).toEqual([]);
  });

  test("现行有效 that does not follow from the year before is brought to mind", () => {
    const log = new SmallLog();
    imported(log, "2024", { "disclosure/normative/valid": 5 });
    entered(log, "normative-made", 3);
    entered(log, "normative-repealed", 1);
    expect(of(log.year(2025).breaks, "B5")).toEqual([]);
    entered(log, "normative-valid", 6);
    const [found] = of(log.year(2025).breaks, "B5");
    expect(found).toMatchObject({ level: "warn", cells: ["disclosure/normative/valid"] });
    expect(found?.sentence).toContain("5 件加本年制发 3 件减本年废止 1 件是 7 件");
    entered(log, "normative-valid", 7, "2025-12-31");
    expect(of(log.year(2025).breaks, "B5")).toEqual([]);
  });
});

describe("B.2–4: B8 and B9", () => {
  test("B8: what nobody entered is named; taken back, it is missing again", () => {
    const log = new SmallLog();
    expect(of(log.year(2025).breaks, "B8")[0]?.cells).toHaveLength(7);
    all(log, "2025");
    expect(log.year(2025).breaks).toEqual([]);
    entered(log, "penalty-decisions", null);
    const [found] = log.year(2025).breaks;
    expect(found).toMatchObject({ constraint: "B8", level: "warn", cells: ["disclosure/penalties/count"] });
    expect(found?.sentence).toContain("行政处罚，本年处理决定数量");
    expect(log.year(2025).cells["disclosure/penalties/count"]).toEqual({ value: 0, cases: [], origin: "missing" });
  });

  test("the last word counts, by when it was entered, whatever the order in the log; of another period it is not of the year", () => {
    const log = new SmallLog();
    entered(log, "permit-decisions", 9, "2025-12-20");
    entered(log, "permit-decisions", 4, "2025-12-10");
    entered(log, "permit-decisions", 5, "2025-12-28", "2025-Q4");
    expect(log.year(2025).cells["disclosure/permits/count"]).toEqual({ value: 9, cases: [], origin: "entered" });
    expect(log.year(2024).cells["disclosure/permits/count"].origin).toBe("missing");
    expect(log.year(2025).cells["disclosure/regulations/valid"]).toEqual({ value: 0, cases: [], origin: "fixed" });
  });

  test("what was entered for all quarters, or all months, of a year is the year's, unless the year has its own word", () => {
    const log = new SmallLog();
    const cell = (): unknown => log.year(2025).cells["disclosure/charges/amount"];
    for (const quarter of [1, 2, 3]) entered(log, "administrative-charges", 0.1, "2025-12-01", `2025-Q${quarter}`);
    entered(log, "normative-valid", 5, "2025-12-01", "2025-Q1");
    expect(cell()).toMatchObject({ value: 0, origin: "missing" });
    entered(log, "administrative-charges", 0.2, "2026-01-05", "2025-Q4");
    expect(cell()).toMatchObject({ value: 0.5, origin: "entered" });
    entered(log, "administrative-charges", 7, "2025-11-05");
    expect(cell()).toMatchObject({ value: 7, origin: "entered" });
    for (let month = 1; month <= 12; month += 1) {
      entered(log, "permit-decisions", 2, "2025-12-31", `2025-${String(month).padStart(2, "0")}`);
      entered(log, "normative-valid", month, "2025-12-31", `2025-${String(month).padStart(2, "0")}`);
    }
    const { cells } = log.year(2025);
    expect(cells["disclosure/permits/count"].value).toBe(24);
    expect(cells["disclosure/normative/valid"].value).toBe(12);
    expect(cells["disclosure/penalties/count"].origin).toBe("missing");
  });

  test("B6: a decimal that was entered for a count", () => {
    const log = new SmallLog();
    entered(log, "permit-decisions", 1.5);
    expect(of(log.year(2025).breaks, "B6")).toMatchObject([{ cells: ["disclosure/permits/count"] }]);
  });

  test("B9: （六）1 without a 补正告知, （六）2 without a 收费通知", () => {
    const log = new SmallLog();
    all(log, "2025");
    log.request(1, "2025-03-01", "legal");
    log.reply(1, "2025-04-01", "r3-6-1");
    log.request(2, "2025-03-01");
    log.reply(2, "2025-04-01", "r3-6-2");
    log.request(3, "2025-03-01");
    log.step(3, "ask-correction", "2025-03-05", { "correction-items": "年度", "correction-by": "2025-03-20" });
    log.step(3, "correction-lapsed", "2025-03-25");
    log.request(4, "2025-03-01");
    log.step(4, "fee-notice", "2025-03-05", { "fee-method": "items", "fee-count": 11, "fee-amount": 100 });
    log.step(4, "fee-lapsed", "2025-04-25");
    const { breaks } = log.year(2025);
    expect(breaks).toMatchObject([
      { constraint: "B9", level: "warn", cases: [SmallLog.id(1)] },
      { constraint: "B9", level: "warn", cases: [SmallLog.id(2)] },
    ]);
    expect(breaks[0]?.cells).toEqual(["requests/r3_6_1/legal", "requests/r3_6_1/total"]);
    expect(breaks[0]?.sentence).toContain("没有登记“告知补正”");
  });

  test("B9 of a request without a kind of applicant names the row alone", () => {
    const log = new SmallLog();
    log.step(1, "register", "2025-03-01", { channel: "in-person", content: "某项文件" });
    log.reply(1, "2025-04-01", "r3-6-2");
    const [found] = of(log.year(2025).breaks, "B9");
    expect(found?.cells).toEqual(["requests/r3_6_2/total"]);
    expect(found?.sentence).not.toContain("（）");
    expect(found?.sentence).toContain("不再处理其政府信息公开申请”中有 1 件没有登记“通知缴纳信息处理费”");
  });
});
