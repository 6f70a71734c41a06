import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { suggestItems } from "../../../../lib/projections/catalogue/suggest.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { catalogue } from "../../../../rules/zhangzhou/catalogue/index.ts";
import { HELD_OUT, LATER, MADE, NOTHING } from "./made-titles.ts";

const CORPUS = join(import.meta.dirname, "../../../../../shared/corpus/published.jsonl");
const hasCorpus = existsSync(CORPUS);
if (!hasCorpus) console.log("已公开文本（../shared）不在，跳过 suggest.test.ts 中的已公开标题");

function ids(title: string, column = ""): string[] {
  return suggestItems({ title, column }, catalogue).map(({ item }) => item.id);
}

describe("titles with the item that a person would choose", () => {
  test.each([
    ["settled on", MADE, { of: 60, first: 59, three: 59 }],
    ["held out", HELD_OUT, { of: 31, first: 31, three: 31 }],
    ["written later", LATER, { of: 28, first: 26, three: 26 }],
  ] as const)("%s: as many are found as were measured", (_name, titles, measured) => {
    const places = titles.map(([title, item]) => ids(title).indexOf(item));
    expect({
      of: places.length,
      first: places.filter((place) => place === 0).length,
      three: places.filter((place) => place >= 0 && place < 3).length,
    }).toEqual(measured);
  });

  test("are as well found when typed in a hurry: blanks, half-width marks, capitals, no marks at all", () => {
    for (const [title, item] of MADE.filter(([each]) => !each.includes("《"))) {
      const hurried = title.replaceAll(/[（）“”：，]/g, " ").replaceAll(/(.{4})/g, "$1 ");
      expect(ids(hurried)[0], hurried).toBe(ids(title)[0]);
      expect(item).toBeTruthy();
    }
  });
});

test.each(NOTHING)("nothing is guessed of %j", (title) => {
  expect(ids(title)).toEqual([]);
});

test("each suggestion says why, at most five, the best first", () => {
  const much = "征求意见、政策解读、采购、年度报告、提案的答复、部门决算、问卷、任免、处罚决定";
  expect(ids(much)).toHaveLength(5);
  for (const [title] of [...MADE, ...LATER]) {
    const suggested = suggestItems({ title, column: "通知公告" }, catalogue);
    expect(suggested.length).toBeLessThanOrEqual(5);
    for (const { reasons } of suggested) expect(reasons.length).toBeGreaterThan(0);
    const scores = suggested.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  }
  expect(suggestItems({ title: "2025年部门决算说明" }, catalogue)[0]?.reasons).toContain("标题有“部门决算”");
});

test("words may be swapped", () => {
  const [first] = suggestItems({ title: "公开说明：三公经费和决算" }, catalogue);
  expect(first?.item.id).toBe("final-accounts");
  const swapped = suggestItems({ title: "解读：政策" }, catalogue)[0];
  expect(swapped?.item.id).toBe("interpretations");
});

test("what stands within 《》 is another document, unless that is what is sent out", () => {
  expect(ids("关于印发《漳州市医疗救助实施细则》的通知")[0]).toBe("normative-documents");
  expect(ids("《漳州市医疗救助实施细则》解读")[0]).toBe("interpretations");
  expect(ids("《关于某提案的答复》的解读")[0]).toBe("interpretations");
});

describe("a column", () => {
  test("chosen first names what stands in it, with why", () => {
    expect(ids("", "财政预决算").toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "budget",
      "final-accounts",
      "fund-centre-budget",
      "fund-centre-final-accounts",
    ]);
    expect(suggestItems({ column: "政策解读" }, catalogue)[0]?.reasons).toEqual(["栏目“政策解读”"]);
    expect(ids("", "医疗救助")).toEqual([]);
    expect(ids("", "政")).toEqual([]);
  });

  test("with its sub-column: either says where it stands", () => {
    expect(ids("", "财政预决算/部门决算")).toContain("final-accounts");
    expect(suggestItems({ column: "政策文件 > 规范性文件" }, catalogue)[0]?.reasons).toEqual(["栏目“政策文件”"]);
    expect(suggestItems({ column: "首页/政策解读/图表解读" }, catalogue)[0]?.item.id).toBe("interpretations");
  });

  test("decides between items that a title leaves open", () => {
    expect(ids("关于调整职工医保缴费基数的通知", "政策文件")[0]).toBe("normative-documents");
    expect(ids("关于某药店的公示", "定点医药机构")[0]).toBe("penalty-decisions");
  });

  test("does not outweigh a title that is plain", () => {
    expect(ids("漳州市医疗保障局2025年政府信息公开工作年度报告", "通知公告")[0]).toBe("annual-report");
  });
});

test.each([
  ["tianjin", "关于市政协第0312号提案的答复", "proposal-replies"],
  ["tianjin", "突发公共事件应急预案", "emergencies"],
  ["tianjin", "生育津贴申领办事指南", "service-guides"],
  ["linyi", "2026年定点医疗机构随机抽查结果", "inspections"],
  ["linyi", "2026年第三季度医疗救助资金支出情况", "medical-aid"],
  ["linyi", "新增医保定点药店名单", "designated-institutions"],
  ["bozhou", "某医院公共设备采购公告", "equipment"],
  ["huoshan", "2026年政府信息公开工作年度报告", "annual-report"],
])("%s: %s", (pack, title, item) => {
  const own = BUNDLED_PACKS.find(({ id }) => id === pack)?.catalogue ?? [];
  expect(suggestItems({ title }, own)[0]?.item.id).toBe(item);
});

describe.skipIf(!hasCorpus)("titles of what others published", () => {
  const Line = z.object({ kind: z.string(), title: z.string() });
  const lines = hasCorpus ? readFileSync(CORPUS, "utf8").trim().split("\n") : [];
  const published = lines.map((line) => Line.parse(JSON.parse(line)));

  test("that are no bureau's are not taken for one of its items", () => {
    const kinds = /^(?:典型案例|政府工作报告|政策文件$)/;
    const taken = published.filter(({ kind, title }) => kinds.test(kind) && ids(title).length > 0);
    expect(taken.map(({ title }) => title)).toEqual([]);
  });

  test("that are of a kind which the catalogue has are found", () => {
    const reports = published.filter(({ kind }) => kind === "年度报告");
    for (const { title } of reports) expect(ids(title)[0], title).toBe("annual-report");
    const replies = published.filter(({ title }) => title.includes("网民留言答复"));
    expect(replies.filter(({ title }) => ids(title)[0] !== "responses")).toEqual([]);
    expect(reports.length * replies.length).toBeGreaterThan(0);
  });
});
