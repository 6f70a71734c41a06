import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packInForce } from "../../lib/check/merge-packs.ts";
import { type Count, ReportingSchema } from "../../lib/model/reporting.ts";
import { DISCLOSURE_FIGURES } from "../../lib/model/annual-report.ts";
import { usableReporting } from "../../lib/procedures/packs/check-counts.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { BUNDLED_PACKS } from "../../rules/index.ts";

function inForce(id: string) {
  const pack = packInForce(id, BUNDLED_PACKS);
  if (!pack) throw new Error(`no pack ${id}`);
  const reporting = ReportingSchema.parse(pack.reporting);
  return { pack, reporting, procedures: proceduresInForce(pack).procedures };
}

function clocksOf(from: Count["from"]): unknown {
  return "clocks" in from ? from.clocks : undefined;
}

/** What a pack gives figures of, whether counted or asked for. */
function figuresIn(id: string): Set<string> {
  const { counts, asked } = inForce(id).reporting;
  return new Set([...counts, ...asked].map((one) => one.id));
}

describe.each(BUNDLED_PACKS.map(({ id }) => id))("%s", (id) => {
  test("each count names procedures, steps, moments, limits, fields and values that are there", () => {
    const { reporting, procedures } = inForce(id);
    expect(usableReporting(reporting, procedures).refused).toEqual([]);
  });

  test("what is called late was done, late; and by the same limits as what was in time", () => {
    const { counts } = inForce(id).reporting;
    for (const one of counts.filter((count) => count.id.endsWith("-late"))) {
      expect([one.id, one.from]).toMatchObject([one.id, { how: "late" }]);
      const other = counts.find((count) => count.id === one.id.replace(/late$/, "in-time"));
      if (other) expect(other.from).toMatchObject({ kept: true, clocks: clocksOf(one.from) });
    }
  });

  test("each figure has a title of its own, so that nobody takes one for another", () => {
    const { counts, asked } = inForce(id).reporting;
    const titles = [...counts, ...asked.filter((one) => !counts.some((count) => count.id === one.id))].map(
      ({ title }) => title,
    );
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
  });
});

test.each([
  ["发布条数", "published"],
  ["文件", "policy-documents"],
  ["解读(按形式)", "interpretations"],
  ["重点领域", "key-areas"],
  ["公众号推送", "account-posts"],
  ["订阅", "subscribers"],
  ["培训", "trainings-attended"],
  ["制度", "systems-made"],
])("B.1: 亳州's general part: %s", (_what, figure) => {
  expect(figuresIn("bozhou")).toContain(figure);
});

test("B.1: 解读 are split by their forms; what the log has is counted and only the rest is asked for", () => {
  const { counts } = inForce("bozhou").reporting;
  expect(counts.find(({ id }) => id === "interpretations")?.by).toContain("interpretation-forms");
  const counted = counts.map(({ id }) => id);
  for (const id of ["published", "policy-documents", "interpretations", "key-areas"]) expect(counted).toContain(id);
  for (const id of ["account-posts", "subscribers", "trainings-attended"]) expect(counted).not.toContain(id);
});

test("B.1: the items of 亳州's catalogue under 重点领域 are those that its report names", () => {
  const { pack, reporting } = inForce("bozhou");
  const count = reporting.counts.find(({ id }) => id === "key-areas");
  const level = count && !Array.isArray(count.from) && "when" in count.from ? count.from.when?.[0] : undefined;
  const levels = level && "in" in level ? level.in : [];
  const items = pack.catalogue?.filter((item) => levels.some((one) => one === item.levels[0])) ?? [];
  expect(items.map(({ title }) => title)).toEqual(["医疗服务", "医保监管", "医疗机构公共设备采购"]);
});

const SEED = "../shared/seeds/bozhou-annual-report-2021.txt";

test.skipIf(!existsSync(SEED))("B.1: every number of the report's first part has a figure that it is of", () => {
  const part = readFileSync(SEED, "utf8").split("二、主动公开政府信息情况")[0] ?? "";
  const numbers = [...part.matchAll(/(\d+)(?=条|件|次|项)/g)].map(([number]) => number).sort();
  // 1035条 published, 28件 documents, 28件 and 13件 and 1件 解读, 94条 key areas, 167条, 116880次, 2次, 11项.
  expect(numbers).toEqual(["1035", "28", "28", "13", "1", "94", "167", "116880", "2", "11"].sort());
});

test.each([
  ["statistics-sent", "H6.4: 报上季度"],
  ["statistics-late", "H6.4: 迟报"],
  ["ad-hoc-sent", "H6.4: 临时要求"],
  ["page-views", "年度报告制度第四条（二）3"],
  ["reading-visitors", "年度报告制度第四条（二）3"],
  ["enquiries", "年度报告制度第四条（四）"],
  ["complaints-received", "年度报告制度第四条（四）"],
  ["fees", "年度报告制度第四条（三）3"],
  ["fees-waived", "年度报告制度第四条（三）3"],
  ["trainings-held", "年度报告制度第四条（一）5"],
])("H6.4: 霍山 has a figure %s for %s", (figure) => {
  expect(figuresIn("huoshan")).toContain(figure);
});

test("T29–31: what 天津's duties hold of training is counted, not asked for", () => {
  const { counts } = inForce("tianjin").reporting;
  expect(counts.map(({ id }) => id)).toEqual(expect.arrayContaining(["trainings-held", "training-people"]));
});

test("L.2(4): 临沂 counts deductions by department", () => {
  expect(inForce("linyi").reporting.counts.find(({ id }) => id === "deductions")?.by).toEqual(["department"]);
});

test("B.2–4: every figure of part two of the annual report can be entered, for the year", () => {
  const { asked } = inForce("national").reporting;
  for (const figure of Object.values(DISCLOSURE_FIGURES)) {
    expect(asked.find(({ id }) => id === figure)).toMatchObject({ per: "year" });
  }
});
