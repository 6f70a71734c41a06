import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CatalogueItemSchema, type CatalogueItem } from "../../../lib/model/catalogue.ts";
import { BUNDLED_PACKS } from "../../../rules/index.ts";
import { plain } from "./zhangzhou-table.ts";

const SEEDS = join(import.meta.dirname, "../../../../shared/seeds");
const hasSeeds = existsSync(SEEDS);
if (!hasSeeds) console.log("原文（../shared/seeds）不在，跳过 packs.test.ts 中与原文的比对");

const catalogues = BUNDLED_PACKS.flatMap(({ id, catalogue = [] }) => (catalogue.length > 0 ? [{ id, catalogue }] : []));

function seed(name: string): string {
  return plain(readFileSync(join(SEEDS, name), "utf8"));
}

function of(pack: string): readonly CatalogueItem[] {
  return catalogues.find(({ id }) => id === pack)?.catalogue ?? [];
}

/** What a limit means where the source does not set a stricter time of its own. */
const MEANS = {
  ordinary: { by: "within", count: 20, unit: "workday", from: "formation" },
  "permit-penalty": { by: "within", count: 7, unit: "workday", from: "decision" },
  enforcement: { by: "within", count: 20, unit: "workday", from: "decision" },
  budget: { by: "within", count: 20, unit: "calendar-day", from: "approval" },
  "at-once": { by: "at-once" },
  "fixed-date": { by: "yearly" },
} as const;

test("the five agencies have a catalogue, 漳州 the longest", () => {
  const counts = Object.fromEntries(catalogues.map(({ id, catalogue }) => [id, catalogue.length]));
  expect(counts).toEqual({ bozhou: 11, huoshan: 4, linyi: 22, tianjin: 26, zhangzhou: 28 });
});

describe.each(catalogues)("the catalogue of $id", ({ catalogue }) => {
  test("is what the schema takes, as it is, each id once", () => {
    for (const item of catalogue) expect(CatalogueItemSchema.parse(item)).toEqual(item);
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test.each(catalogue.map((item) => [item.title, item] as const))(
    "%s: its limit is what its period means",
    (_, item) => {
      const { means } = item.period;
      if (means.by === "within" && means.from === "policy-publication") expect(item.articleKind).toBe("interpretation");
      else expect(means).toMatchObject(MEANS[item.limit]);
      if (item.limit === "budget" || item.limit === "permit-penalty") expect(item.articleKind).toBe(item.limit);
      if (item.period.says === "") expect(item.period.basis).toBeDefined();
      expect(new Set(item.keywords).size).toBe(item.keywords.length);
    },
  );

  test("names in what it says of a contradiction the law that it applies", () => {
    for (const { resolved = [] } of catalogue) for (const one of resolved) expect(one.applied).not.toBe(one.says);
  });
});

describe.skipIf(!hasSeeds)("against the sources", () => {
  const SOURCES = [
    ["linyi", "linyi-assessment-plan-2020.txt"],
    ["tianjin", "tianjin-disclosure-measures-2019.txt"],
    ["huoshan", "huoshan-eleven-systems-2020.txt"],
    ["bozhou", "bozhou-annual-report-2021.txt"],
  ] as const;

  /** The copy of the source leaves a letter out: 民生实项目. */
  const MENDED = "民生实事项目";

  test.each(SOURCES)("%s: what is to be given out, by whom and until when is named in the source", (pack, file) => {
    const text = seed(file);
    const named = of(pack).flatMap(({ content, departments, period }) => [
      ...content.split(/[、；，（）和的]|及其|公开/),
      ...departments,
      period.says,
    ]);
    const missing = named.map(plain).filter((word) => word.length > 1 && word !== MENDED && !text.includes(word));
    expect(missing).toEqual([]);
  });

  test("linyi: all sixteen, each with the departments that the source makes responsible", () => {
    const text = seed("linyi-assessment-plan-2020.txt");
    const part = text.slice(text.indexOf("三、考核内容"), text.indexOf("四、结果运用"));
    const source = [
      ...part.matchAll(/\(([一二三四五六七八九十]+)\)([^。]+)。(.*?)(?=\([一二三四五六七八九十]+\)[^)]|$)/g),
    ];
    expect(source).toHaveLength(16);
    for (const [, number = "", name = "", rest = ""] of source) {
      const items = of("linyi").filter((item) => item.source.clause === `三（${number}）`);
      expect(items.length, name).toBeGreaterThan(0);
      const responsible = /\(责任单位:([^)]+)\)/.exec(rest)?.[1]?.split("、") ?? [];
      for (const item of items) {
        expect(item.departments.map(plain)).toEqual(responsible);
        expect(name).toContain(plain(item.levels[0] ?? "?"));
      }
    }
  });

  test("tianjin: every article that says what is to be given out, and each thing that 第十三条 lists", () => {
    const clauses = new Set(of("tianjin").map(({ source }) => source.clause));
    for (const number of "五六七八九") expect(clauses).toContain(`第${number}条`);
    for (const number of ["十二", "十三", "二十"]) expect(clauses).toContain(`第${number}条`);
    const text = seed("tianjin-disclosure-measures-2019.txt");
    const list = /重点公开下列政府信息:(.+?)。/.exec(text)?.[1]?.split(";") ?? [];
    expect(of("tianjin").filter(({ source }) => source.clause === "第十三条")).toHaveLength(list.length);
  });
});
