import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { ReportFigures } from "../../../../lib/model/annual-report.ts";
import { quotedNumbers, type QuotedSources } from "../../../../lib/projections/report-text/quoted-numbers.ts";
import { QUOTED_SUBJECTS } from "../../../../lib/projections/report-text/quoted-subjects.ts";
import { cellsWith, figure } from "./sources.ts";

const SHARED = join(import.meta.dirname, "../../../../../shared");
const PUBLISHED = join(SHARED, "corpus/published.jsonl");
const has = existsSync(PUBLISHED);
if (!has) console.log("公开发布的文本（../shared/corpus）不在，跳过 quoted-published.test.ts");

const RowSchema = z.object({ id: z.string(), kind: z.string(), title: z.string(), text: z.string() });
const rows = has
  ? readFileSync(PUBLISHED, "utf8")
      .trim()
      .split("\n")
      .map((line) => RowSchema.parse(JSON.parse(line)))
  : [];
const COUNTS = [
  ...new Set(
    QUOTED_SUBJECTS.flatMap(({ keys }) => keys).flatMap((key) => (key.startsWith("count:") ? key.slice(6) : [])),
  ),
];

/** Figures that no text has, so that whatever is taken for a subject is marked. */
function nothing(year: string, cells: ReportFigures = {}): QuotedSources {
  return {
    year,
    report: cellsWith(cells),
    figures: COUNTS.map((id) => figure(id, id, 987_654)),
    fees: { amount: 987_654, paid: 987_654, noticed: 987_654 },
  };
}

/** What is marked, with its subject. */
function marked(text: string, from: QuotedSources): string[] {
  return quotedNumbers(text, from).map(
    ({ at, end, sentence }) =>
      `${text.slice(at, end).replaceAll(/\s/g, "")} ${/的“([^”]+)”是/.exec(sentence)?.[1] ?? ""}`,
  );
}

const textOf = (title: string): string => rows.find((row) => row.title.startsWith(title))?.text ?? "";
/** Part one and what follows the tables: tables are no text. */
const prose = (text: string): string => text.replace(/\n二、主动公开政府信息情况[^]*?(?=\n五、)/, "\n");

describe.runIf(has)("B7: published texts", () => {
  test("no number of a law, a policy, an answer to a letter or a report of the government is taken for one of ours", () => {
    const others = rows.filter(({ kind }) => kind !== "年度报告");
    expect(others.length).toBeGreaterThan(150);
    for (const { id, text } of others) {
      const years = new Set([...text.matchAll(/20\d\d/g)].map(([year]) => year));
      for (const year of [...years, "2026"]) expect(marked(text, nothing(year)), id).toEqual([]);
    }
  });

  test("no number of an agency's systems is, but how many of them 霍山 says that it has made", () => {
    const read = (name: string) => marked(readFileSync(join(SHARED, `seeds/${name}.txt`), "utf8"), nothing("2020"));
    expect(read("huoshan-eleven-systems-2020")).toEqual(["11项 制定和修订制度"]);
    expect(read("linyi-assessment-plan-2020")).toEqual([]);
    expect(read("tianjin-disclosure-measures-2019")).toEqual([]);
  });

  test("淮安 2024: each number that is taken for the agency's is that one, none of the whole city's; none is wrong in its own tables", () => {
    const text = prose(textOf("淮安"));
    expect(marked(text, nothing("2024"))).toEqual([
      "21个 发布政策解读",
      "351件 行政复议",
      "72件 行政复议，结果维持",
      "64件 行政复议，结果纠正",
      "178件 行政复议，其他结果",
      "37件 行政复议，尚未审结",
      "46件 行政诉讼",
      "25件 行政诉讼，结果维持",
      "5件 行政诉讼，结果纠正",
      "9件 行政诉讼，其他结果",
      "7件 行政诉讼，尚未审结",
      "3940元 收取信息处理费",
    ]);
    const tables: ReportFigures = {
      "challenges/reconsideration/maintained": 72,
      "challenges/reconsideration/corrected": 64,
      "challenges/reconsideration/other": 178,
      "challenges/reconsideration/pending": 37,
      "challenges/reconsideration/total": 351,
      "challenges/direct-suit/maintained": 13,
      "challenges/direct-suit/corrected": 4,
      "challenges/direct-suit/other": 8,
      "challenges/direct-suit/pending": 1,
      "challenges/direct-suit/total": 26,
      "challenges/suit-after/maintained": 12,
      "challenges/suit-after/corrected": 1,
      "challenges/suit-after/other": 1,
      "challenges/suit-after/pending": 6,
      "challenges/suit-after/total": 20,
    };
    const own = { ...nothing("2024", tables), figures: [], fees: { amount: 3940, paid: 0, noticed: 0 } };
    expect(marked(text, own)).toEqual([]);
  });

  test("上海 2019: the same", () => {
    expect(marked(textOf("2019年上海市"), nothing("2019"))).toEqual([
      "859件 本年新收",
      "805件 本年度办理结果的总计",
      "18件 上年结转",
      "258件 予以公开和部分公开",
      "35件 不予公开",
      "265件 无法提供",
      "158件 不予处理",
      "7件 行政复议",
      "9件 行政诉讼",
    ]);
  });

  test("宿迁, two years side by side: only what is of the year and of the agency", () => {
    const text = prose(textOf("宿迁市2023与2024年政府信息公开年度报告比对(部首已归一)"));
    expect(marked(text, nothing("2023"))).toEqual(["2950元 收取信息处理费"]);
    expect(marked(text, nothing("2024"))).toEqual(["2230元 收取信息处理费"]);
  });
});
