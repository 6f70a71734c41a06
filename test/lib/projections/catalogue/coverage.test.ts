import { describe, expect, test } from "vitest";
import { catalogueCoverage, type PublishedArticle } from "../../../../lib/projections/catalogue/coverage.ts";
import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import { CALENDAR } from "../../../../rules/calendar/index.ts";
import { catalogue as linyi } from "../../../../rules/linyi/catalogue/index.ts";
import { catalogue as zhangzhou } from "../../../../rules/zhangzhou/catalogue/index.ts";

const TODAY = "2026-11-22";

function article(item: string, publishedOn: string, more: Partial<PublishedArticle> = {}): PublishedArticle {
  return { case: `${item}-${publishedOn}`, item, title: "某稿", publishedOn, department: "办公室", ...more };
}

/** How one item stands by what is out. */
function line(
  item: string,
  articles: readonly PublishedArticle[],
  today = TODAY,
  catalogue: readonly CatalogueItem[] = zhangzhou,
) {
  const { departments } = catalogueCoverage(catalogue, articles, CALENDAR, today);
  const found = departments.flatMap(({ lines }) => lines).find((one) => one.item.id === item);
  if (found === undefined) throw new Error(`no ${item}`);
  return found;
}

function every(again: CatalogueItem["period"]["again"]): CatalogueItem[] {
  const item = linyi.find(({ id }) => id === "fund-figures");
  if (item === undefined) throw new Error("no item");
  return [{ ...item, period: { ...item.period, again } }];
}

describe("with nothing out, 漳州's catalogue", () => {
  const { departments, counts, unplaced } = catalogueCoverage(zhangzhou, [], CALENDAR, TODAY);

  test("has each item in each department that answers for it, as written", () => {
    expect(departments.map(({ department, lines }) => [department, lines.length])).toEqual([
      ["办公室", 18],
      ["机关党委（人事科）", 1],
      ["市医保中心", 8],
      ["稽查科", 3],
      ["各科室", 6],
    ]);
    expect(unplaced).toEqual([]);
  });

  test("counts each item once, all never published, and says that it knows only what it has seen", () => {
    expect(counts).toEqual({ overdue: 0, "never-published": 28, "due-soon": 0, current: 0, "on-change-only": 0 });
    for (const { sentence } of departments.flatMap(({ lines }) => lines)) {
      expect(sentence).toMatch(/^记录里还没有公开过。.+。$/);
    }
    expect(line("annual-report", []).sentence).toContain("今年的期限2026年1月31日已过");
    expect(line("annual-report", [], "2026-01-05").sentence).toContain("期限是2026年1月31日");
  });
});

describe("a last day of each year", () => {
  test.each([
    ["2026-01-20", "2026-11-22", "current", "2027-01-31"],
    ["2026-02-10", "2026-11-22", "current", "2027-01-31"],
    ["2025-01-20", "2026-11-22", "overdue", "2026-01-31"],
    ["2025-01-20", "2026-01-31", "due-soon", "2026-01-31"],
    ["2025-01-20", "2026-02-01", "overdue", "2026-01-31"],
    ["2025-12-31", "2026-01-05", "due-soon", "2026-01-31"],
    ["2026-01-05", "2026-12-15", "current", "2027-01-31"],
    ["2026-01-05", "2027-01-04", "due-soon", "2027-01-31"],
  ])("out on %s, on %s: %s, %s", (out, today, state, due) => {
    for (const id of ["annual-report", "enforcement-annual-figures"]) {
      expect(line(id, [article(id, out)], today)).toMatchObject({ state, due });
    }
  });

  test("is cited by its law", () => {
    expect(line("annual-report", []).basis).toEqual({
      document: "中华人民共和国政府信息公开条例",
      clause: "第四十九条",
    });
    expect(line("budget", []).basis).toEqual({ document: "中华人民共和国预算法", clause: "第十四条" });
    expect(line("responses", []).basis).toEqual({ document: "漳州市医疗保障局主动公开目录", clause: "第23行" });
  });
});

describe("an interval, from the last article", () => {
  test.each([
    ["month", "2026-10-22", "due-soon", "2026-11-22"],
    ["month", "2026-10-21", "overdue", "2026-11-21"],
    ["quarter", "2026-08-31", "due-soon", "2026-11-30"],
    ["quarter", "2026-11-01", "current", "2027-02-01"],
    ["year", "2025-11-21", "overdue", "2026-11-21"],
    ["year", "2025-11-25", "due-soon", "2026-11-25"],
    ["year", "2026-02-28", "current", "2027-02-28"],
  ] as const)("every %s, out on %s: %s, %s", (again, out, state, due) => {
    const found = line("fund-figures", [article("fund-figures", out)], TODAY, every(again));
    expect(found).toMatchObject({ state, due });
    expect(found.sentence).toMatch(/^上次公开是2\d{3}年\d+月\d+日，.+。$/);
  });

  test("of twenty working days and one more", () => {
    // 2026-12-18 is the twentieth working day after 2026-11-22, a Sunday.
    const state = (out: string) => line("fund-figures", [article("fund-figures", out)], TODAY, every("month")).state;
    expect(state("2026-11-18")).toBe("due-soon");
    expect(state("2026-11-21")).toBe("current");
  });

  test("that the source does not name is said, none is made up", () => {
    const found = line("fund-figures", [article("fund-figures", "2020-01-01")], TODAY, linyi);
    expect(found).toMatchObject({ state: "on-change-only" });
    expect(found).not.toHaveProperty("due");
    expect(found.sentence).toContain("没有写间隔");
  });
});

test("only a change brings a new one", () => {
  const found = line("leaders", [article("leaders", "2022-01-04")]);
  expect(found).toMatchObject({ state: "on-change-only", sentence: "上次公开是2022年1月4日，信息变动时再公开。" });
});

test("of several articles the latest counts, in whatever order, for all departments of the item", () => {
  const articles = [
    article("budget", "2024-02-01"),
    article("fund-centre-budget", "2026-02-03"),
    article("budget", "2026-02-02"),
  ];
  for (const list of [articles, articles.toReversed()]) {
    expect(line("budget", list).last?.publishedOn).toBe("2026-02-02");
    const { departments } = catalogueCoverage(zhangzhou, list, CALENDAR, TODAY);
    for (const name of ["办公室", "市医保中心"]) {
      const own = departments.find(({ department }) => department === name);
      expect(own?.lines.find(({ item }) => item.id === "fund-centre-budget")?.state).toBe("current");
      expect(own?.lines.at(-1)?.state).not.toBe("never-published");
    }
  }
});

test("most pressing first, and an article of an item that is not there is not lost", () => {
  const lost = article("old-item", "2026-03-01");
  const coverage = catalogueCoverage(
    zhangzhou,
    [lost, article("annual-report", "2024-01-20"), article("leaders", "2026-01-01")],
    CALENDAR,
    TODAY,
  );
  expect(coverage.unplaced).toEqual([lost]);
  const office = coverage.departments[0];
  expect(office?.lines[0]?.item.id).toBe("annual-report");
  expect(office?.lines.at(-1)?.item.id).toBe("leaders");
  expect(office?.counts).toMatchObject({ overdue: 1, "on-change-only": 1, "never-published": 16 });
});

test("an item without a department is not lost", () => {
  const { departments } = catalogueCoverage(linyi, [], CALENDAR, TODAY);
  expect(departments.find(({ department }) => department === "")?.lines.map(({ item }) => item.id)).toEqual([
    "other-assessed",
  ]);
  expect(departments.map(({ department }) => department)).toContain("规划财务科");
});
