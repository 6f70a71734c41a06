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
  expect(counts).toEqual({ bozhou: 13, huoshan: 4, linyi: 24, tianjin: 29, zhangzhou: 28 });
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
      // 解读 goes out with its document: a clock of its own, which starts with that.
      if (item.articleKind === "interpretation") expect([item.limit, means]).toEqual(["ordinary", { by: "at-once" }]);
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

describe("what the law says of items", () => {
  const all = catalogues.flatMap(({ id, catalogue }) => catalogue.map((item) => [`${id} ${item.id}`, item] as const));
  const cites = ({ basis }: CatalogueItem) => basis.map(({ document, clause }) => `${document}${clause}`).join("、");

  test("a report and a plan of assessment are where an item was taken from, and no basis of it", () => {
    for (const pack of ["bozhou", "linyi"]) {
      for (const { id, basis, source } of of(pack)) {
        expect(basis.length, id).toBeGreaterThan(0);
        expect(basis.map(({ document }) => document)).not.toContain(source.document);
      }
    }
    const by = (pack: string, id: string) =>
      of(pack)
        .filter((item) => item.id === id)
        .map(cites)
        .join();
    expect(by("bozhou", "normative-documents")).toBe("中华人民共和国政府信息公开条例第二十条第（一）项");
    expect(by("linyi", "annual-report")).toBe("中华人民共和国政府信息公开条例第四十九条");
    expect(by("linyi", "designated-institutions")).toBe("医疗保障基金使用监督管理条例第十一条第二款");
  });

  test("a year's budget and its final accounts are two items, of the same law", () => {
    for (const pack of ["bozhou", "linyi", "tianjin", "zhangzhou"]) {
      const own = of(pack).filter(({ limit }) => limit === "budget");
      expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(["budget", "final-accounts"]));
      for (const item of own) expect(cites(item)).toMatch(/第二十条第（七）项.*预算法第十四条/);
    }
    expect(all.filter(([, { keywords }]) => keywords.includes("部门预算") && keywords.includes("部门决算"))).toEqual(
      [],
    );
  });

  test("解读 goes out with its document, wherever the source gives it days of its own, and that is said", () => {
    const own = all.filter(([, { articleKind }]) => articleKind === "interpretation");
    expect(new Set(own.map(([name]) => name.split(" ")[0]))).toEqual(
      new Set(["bozhou", "linyi", "tianjin", "zhangzhou"]),
    );
    for (const [name, { period, resolved = [] }] of own) {
      expect(period.means).toEqual({ by: "at-once" });
      const said = resolved.filter((one) => one.of === "period").map(({ says, applied }) => [says, applied]);
      expect(said, name).toEqual(/\d/.test(period.says) ? [[period.says, "与文件同步公开"]] : []);
    }
    expect(own.filter(([, { resolved }]) => resolved)).toHaveLength(2);
  });

  test("7 working days are for decisions of permit and penalty: what they rest on, other decisions, credit have 20", () => {
    const limits = (pack: string, ...ids: string[]) => ids.map((id) => of(pack).find((item) => item.id === id)?.limit);
    expect(limits("tianjin", "permits", "permit-procedures", "penalties", "penalty-procedures")).toEqual([
      "permit-penalty",
      "ordinary",
      "permit-penalty",
      "ordinary",
    ]);
    expect(limits("bozhou", "permits-and-penalties", "enforcement-decisions")).toEqual([
      "permit-penalty",
      "enforcement",
    ]);
    expect(limits("linyi", "penalties", "credit-information")).toEqual(["permit-penalty", "ordinary"]);
    for (const [name, { limit, content }] of all)
      if (limit === "permit-penalty") expect(content, name).not.toMatch(/依据|程序|强制/);
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

  test("T12, T13: tianjin has every article that says what is to be given out, and each thing that 第十三条 lists", () => {
    const clauses = new Set(of("tianjin").map(({ source }) => source.clause));
    for (const number of "五六七八九") expect(clauses).toContain(`第${number}条`);
    for (const number of ["十二", "十三", "二十"]) expect(clauses).toContain(`第${number}条`);
    const text = seed("tianjin-disclosure-measures-2019.txt");
    const list = /重点公开下列政府信息:(.+?)。/.exec(text)?.[1]?.split(";") ?? [];
    expect(list).toHaveLength(11);
    const contents = of("tianjin").flatMap(({ source, content }) => (source.clause === "第十三条" ? [content] : []));
    const words = list.flatMap((each) => each.split(/以及|[、,的和]/)).map(plain);
    const missing = words.filter((word) => word.length > 1 && !contents.some((each) => plain(each).includes(word)));
    expect(missing).toEqual([]);
  });
});
