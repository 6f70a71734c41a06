import { describe, expect, test } from "vitest";
import type { Breach, Case, DoneStep } from "../../../../lib/model/case.ts";
import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import type { CoverageLine } from "../../../../lib/projections/catalogue/coverage.ts";
import { catalogueFindings, findingsWithin, logFindings } from "../../../../lib/projections/supervision/findings.ts";
import { concerns, departmentsNamed } from "../../../../lib/projections/supervision/of-department.ts";
import { aCase, caseId } from "../case-builder.ts";
import { draftRef, overridden } from "../log-builder.ts";

const YEAR = { from: "2026-01-01", until: "2026-12-31" };
const basis = [{ document: "某规定", clause: "第一条" }];

function late(due: string, parts: Partial<Breach> = {}): Breach {
  return {
    clock: "reply",
    key: "reply",
    title: "答复期限",
    basis,
    due,
    late: 3,
    unit: "workday",
    sentence: `答复期限的最后期限是${due}。`,
    ...parts,
  };
}

function handed(number: number, department: string): DoneStep {
  return {
    entry: caseId(number),
    step: "assign",
    title: "交办",
    part: "assigns",
    on: "2026-03-02",
    at: "2026-03-01T16:00:00.000Z",
    enteredAt: "2026-03-02T01:00:00.000Z",
    by: { name: "李明", department: "办公室", role: "科员" },
    fields: { department },
    corrections: [],
  };
}

const kinds = (cases: readonly Case[]): string[] => logFindings(cases, []).map(({ kind }) => kind);

describe("logFindings", () => {
  test("a request's late reply is of those that it was handed to, an 交办's of that one", () => {
    const one = aCase(1, {
      done: [handed(11, "待遇保障股"), handed(12, "基金监管股")],
      breaches: [
        late("2026-03-30", { happened: "2026-04-02" }),
        late("2026-03-20", { clock: "assignment", key: `assignment:${caseId(12)}` }),
      ],
    });
    expect(logFindings([one], [])).toMatchObject([
      {
        kind: "breach",
        case: caseId(1),
        departments: ["待遇保障股", "基金监管股"],
        from: "2026-03-30",
        until: "2026-04-02",
      },
      { kind: "breach", departments: ["基金监管股"], from: "2026-03-20" },
    ]);
  });

  test("an article that was let pass, whose page differs, is of its department; the page tells which case", () => {
    const one = aCase(1, {
      procedure: "article",
      fields: { title: "处罚信息", department: "基金监管股" },
      article: {
        place: { page: draftRef(7).page, portal: "县政府网站" },
        compared: { address: "https://www.example.gov.cn/1", same: false, on: "2026-05-06" },
      },
    });
    const [differs, passed] = logFindings([one], [overridden(7, "2026-04-01T02:00:00.000Z")]);
    expect(differs).toMatchObject({ kind: "differs", from: "2026-05-06", departments: ["基金监管股"] });
    expect(passed).toMatchObject({
      kind: "overridden",
      case: caseId(1),
      from: "2026-04-01",
      until: "2026-04-01",
      departments: ["基金监管股"],
      sentence: "2026年4月1日由王芳批准放行；理由：已经本人同意公开",
    });
    expect(logFindings([], [overridden(8, "2026-04-01T16:30:00.000Z")])).toMatchObject([
      { departments: ["办公室"], from: "2026-04-02", subject: "第 8 篇" },
    ]);
  });

  test("an upheld complaint is of whom it is about; that it was handled late is not", () => {
    const one = aCase(1, {
      procedure: "complaint",
      state: "closed",
      closed: "2026-06-05",
      outcome: "partly-upheld",
      outcomeTitle: "部分属实",
      against: true,
      fields: { investigated: "基金监管股" },
      breaches: [late("2026-06-01", { happened: "2026-06-05" })],
    });
    expect(logFindings([one], [])).toMatchObject([
      { kind: "upheld", departments: ["基金监管股"] },
      { kind: "breach", departments: [] },
    ]);
    expect(
      kinds([aCase(1, { procedure: "complaint", state: "closed", closed: "2026-06-05", outcome: "not-upheld" })]),
    ).toEqual([]);
  });

  test("a clarification that came late is of the article's department; inspections and assessments are not looked at", () => {
    const corrected = aCase(1, { procedure: "article", fields: { department: "待遇保障股" } });
    const one = aCase(2, {
      procedure: "clarification",
      breaches: [late("2026-02-02", { happened: "2026-02-04" })],
      ties: [{ to: caseId(1), tie: "clarifies", reason: "" }],
    });
    expect(logFindings([corrected, one], [])).toMatchObject([{ departments: ["待遇保障股"] }]);
    expect(
      kinds([
        { ...one, procedure: "assessment" },
        { ...one, procedure: "inspection" },
      ]),
    ).toEqual([]);
    expect(kinds([{ ...one, cancelled: true }])).toEqual([]);
  });
});

describe("findingsWithin", () => {
  const one = aCase(1, {
    fields: { department: "基金监管股" },
    breaches: [late("2026-03-30", { happened: "2026-04-02" }), late("2026-11-02")],
  });
  const all = logFindings([one], []);
  const days = (from: string, until: string, departments: readonly string[] = []): string[] =>
    findingsWithin(all, departments, { from, until }).map((each) => each.from);

  test("what was so at some time of the period: from its last day until it was done", () => {
    expect(days("2026-04-01", "2026-06-30")).toEqual(["2026-03-30"]);
    expect(days("2026-04-02", "2026-04-02")).toEqual(["2026-03-30"]);
    expect(days("2026-04-03", "2026-11-01")).toEqual([]);
    expect(days("2026-12-01", "2026-12-31")).toEqual(["2026-11-02"]);
  });

  test("of the departments named, of all where none is", () => {
    expect(days(YEAR.from, YEAR.until, ["基金监管股"])).toHaveLength(2);
    expect(days(YEAR.from, YEAR.until, ["待遇保障股"])).toEqual([]);
  });
});

test("catalogue items past their period or never out are of whom the catalogue names, each once", () => {
  const item = (id: string, departments: string[]): CatalogueItem =>
    ({ id, title: `事项${id}`, departments }) as unknown as CatalogueItem;
  const line = (id: string, state: CoverageLine["state"], departments: string[], due?: string): CoverageLine =>
    ({ item: item(id, departments), state, sentence: "略", basis: basis[0], ...(due && { due }) }) as CoverageLine;
  const found = catalogueFindings(
    [
      line("a", "overdue", ["各股室"], "2026-03-31"),
      line("a", "overdue", ["各股室"], "2026-03-31"),
      line("b", "never-published", ["基金监管股、办公室"]),
      line("c", "current", ["办公室"]),
    ],
    "2026-11-22",
  );
  expect(found.map(({ subject, from }) => [subject, from])).toEqual([
    ["目录事项：事项a", "2026-03-31"],
    ["目录事项：事项b", "2026-11-22"],
  ]);
  expect(findingsWithin(found, ["办公室"], YEAR)).toHaveLength(2);
  expect(findingsWithin(found, ["待遇保障股"], YEAR)).toHaveLength(1);
});

test("the departments that a text names", () => {
  expect(departmentsNamed("待遇保障股、基金监管股，办公室")).toEqual(["待遇保障股", "基金监管股", "办公室"]);
  expect(departmentsNamed("各股室、医保中心")).toEqual(["医保中心"]);
  expect(departmentsNamed(undefined)).toEqual([]);
  expect(concerns("各股室", "办公室")).toBe(true);
  expect(concerns("基金监管股", "监管股")).toBe(false);
});
