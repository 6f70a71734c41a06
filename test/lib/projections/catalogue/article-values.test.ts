import { describe, expect, test } from "vitest";
import { ARTICLE_KEYS } from "../../../../lib/model/article-keys.ts";
import type { CatalogueItem } from "../../../../lib/model/catalogue.ts";
import { ProcedureSchema } from "../../../../lib/model/procedure.ts";
import { articleValues } from "../../../../lib/projections/catalogue/article-values.ts";
import { BUNDLED_PACKS } from "../../../../rules/index.ts";
import { national } from "../../../../rules/national/pack.ts";

const ALL = BUNDLED_PACKS.flatMap(({ id, catalogue = [] }) => catalogue.map((item) => [id, item.title, item] as const));

function itemOf(id: string, pack = "zhangzhou"): CatalogueItem {
  const found = BUNDLED_PACKS.find((one) => one.id === pack)?.catalogue?.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

test("a budget: the law's period, the day of approval, one department, what was resolved", () => {
  const values = articleValues(itemOf("budget"), {
    title: "漳州市医疗保障局2026年部门预算公开说明",
    formedOn: "2026-02-02",
    today: "2026-02-10",
  });
  expect(values.form).toEqual({
    column: ["财政预决算", "财政信息", "预决算公开", "预算决算", "财务信息"],
    subColumn: ["财政预决算", "财政信息", "预决算公开", "预算决算", "财务信息"],
    attribute: "主动公开",
    basis: "《中华人民共和国政府信息公开条例》第二十条第（七）项、《中华人民共和国预算法》第十四条",
    period: "批复后20日内公开（自然日）",
    department: "办公室",
    keywords: "部门预算 预算公开",
    formedOn: "2026-02-02",
  });
  expect(values.fields).toEqual({
    "catalogue-item": "budget",
    "article-kind": "budget",
    "publishing-limit": "budget",
    attribute: "active",
    department: "办公室",
    "formed-on": "2026-02-02",
  });
  expect(values.missing).toEqual([]);
  expect(values.notes[0]).toBe(
    "目录写“信息形成或变更后20个工作日内公开”，按“批复后20日内公开（自然日）”填写：目录引用的预算法第十四条规定部门预算、决算在批复后二十日内公开，按自然日计算，比20个工作日严，按法律执行。（《中华人民共和国预算法》第十四条）",
  );
});

describe("what cannot be told stays empty and is said", () => {
  test("several departments, or 各科室", () => {
    for (const id of ["fund-centre-budget", "announcements"]) {
      const { form, fields, missing } = articleValues(itemOf(id));
      expect(form).not.toHaveProperty("department");
      expect(fields).not.toHaveProperty("department");
      expect(missing.join()).toMatch(/责任科室（目录写的是“(?:办公室|各科室)、市医保中心”，请选定一个）/);
    }
    expect(articleValues(itemOf("leaders", "bozhou")).missing).toContain("责任科室（目录没有写）");
  });

  test("a department that the agency does not have", () => {
    const values = articleValues(itemOf("enforcement-basis"), { departments: ["办公室", "基金监管科"] });
    expect(values.fields).not.toHaveProperty("department");
    expect(values.missing).toContain("责任科室（目录写的是“稽查科”，请选定一个）");
    expect(articleValues(itemOf("budget"), { departments: ["办公室"] }).fields["department"]).toBe("办公室");
    expect(articleValues(itemOf("budget"), { departments: [] }).fields["department"]).toBe("办公室");
  });

  test("an attribute at odds with a page that is public, a basis that the source leaves out, the day", () => {
    const asked = articleValues(itemOf("on-request-guide"));
    expect(asked.form).not.toHaveProperty("attribute");
    expect(asked.fields).not.toHaveProperty("attribute");
    expect(asked.missing).toContain("公开属性（目录写的是“依申请公开”，请核对后自行选择）");
    expect(articleValues(itemOf("responses")).missing).toEqual([
      "公开依据（目录没有写）",
      "文件生成日期（正文末尾没有落款日期）",
    ]);
  });

  test("no index number is made up, whatever is known; why is said, and the one that comes next is given with its note", () => {
    const known = { title: "某公告", formedOn: "2026-01-01", today: "2026-01-02" };
    for (const [, , one] of ALL) {
      expect(articleValues(one, known).form).not.toHaveProperty("indexNumber");
      const none = articleValues(one, { ...known, indexNumber: { why: "没有编法" } });
      expect(none.form).not.toHaveProperty("indexNumber");
      expect(none.missing).toContain("索引号（没有编法）");
    }
    const next = articleValues(itemOf("budget"), { indexNumber: { next: "A-2", note: "接着A-1" } });
    expect(next.form.indexNumber).toBe("A-2");
    expect(next.notes).toContain("接着A-1");
    expect(next.missing.join()).not.toContain("索引号");
  });
});

test.each([
  ["tianjin", "final-accounts", "批复之日起20日内公开"],
  ["tianjin", "penalties", "决定作出之日起7个工作日内公开"],
  ["tianjin", "consultations", "决策前"],
  ["tianjin", "organ-profile", "形成或变更之日起20个工作日内"],
  ["linyi", "interpretations", "与文件同步公开"],
  ["bozhou", "interpretations", "与文件同步公开"],
  ["tianjin", "interpretations", "与文件同步公开"],
  ["zhangzhou", "interpretations", "与文件同步公开"],
  ["linyi", "annual-report", "每年1月31日前"],
  ["linyi", "drug-lists", "及时"],
  ["huoshan", "annual-report", "每年1月31日前"],
  ["bozhou", "leaders", "形成或者变更之日起20个工作日内公开"],
  ["zhangzhou", "leaders", "实时公开"],
  ["zhangzhou", "statistics", "信息形成或变更后20个工作日内公开"],
])("the period of %s, %s, is %s: a time wherever the source or the law gives one", (pack, id, period) => {
  expect(articleValues(itemOf(id, pack)).form.period).toBe(period);
});

test("the wrong number of a document is not carried on", () => {
  const { form, notes } = articleValues(itemOf("enforcement-basis"));
  expect(JSON.stringify(form)).not.toContain("18号");
  expect(notes[0]).toContain("目录写“国办发〔2018〕18号”，按“国办发〔2018〕118号”填写");
});

describe("the last day of what is due each year", () => {
  test.each([
    ["2026-01-10", undefined, "2026-01-31"],
    ["2026-02-10", undefined, "2026-01-31"],
    ["2026-12-10", "2026-01-20", "2027-01-31"],
    ["2027-01-10", "2026-01-20", "2027-01-31"],
  ])("on %s, last out on %s", (today, lastPublishedOn, last) => {
    const about = lastPublishedOn === undefined ? { today } : { today, lastPublishedOn };
    expect(articleValues(itemOf("annual-report"), about).fields["publish-by"]).toBe(last);
  });

  test("is not said without a day, nor of other items", () => {
    expect(articleValues(itemOf("annual-report")).fields).not.toHaveProperty("publish-by");
    expect(articleValues(itemOf("budget"), { today: "2026-01-01" }).fields).not.toHaveProperty("publish-by");
  });
});

test.each([
  ["关于系统停机维护的公告", "公告"],
  ["关于印发某办法的通知（2026年修订）", "通知"],
  ["《某办法》政策解读", "解读"],
  ["公告栏维护情况", undefined],
  ["", undefined],
])("%s is called %s", (title, kind) => {
  expect(articleValues(itemOf("announcements"), { title }).form.articleKind).toBe(kind);
});

test("keywords are of this article first: what its title has, nothing twice", () => {
  const words = (title: string) => articleValues(itemOf("penalty-decisions"), { title }).form.keywords;
  expect(words("关于新增医保定点零售药店的公示")).toBe("定点零售药店");
  expect(words("行政处罚决定书")).toBe("行政处罚 处罚决定");
  expect(words("某稿")).toBe("行政处罚");
});

describe.each(ALL)("%s, %s", (_pack, _title, one) => {
  const { form, fields } = articleValues(one, { title: "某稿", formedOn: "2026-11-02", today: "2026-11-22" });

  test("fits what forms and the article's procedure ask for", () => {
    for (const key of Object.keys(form)) expect(ARTICLE_KEYS).toContain(key);
    const article = national.procedures.find(({ id }) => id === "article");
    const known = ProcedureSchema.parse(article).fields;
    for (const [id, value] of Object.entries(fields)) {
      const field = known.find((each) => each.id === id);
      expect(field, id).toBeDefined();
      if (field?.options) expect(field.options.map((option) => option.value)).toContain(value);
    }
  });

  test("is short enough for the form", () => {
    expect(String(form.basis ?? "").length).toBeLessThanOrEqual(200);
    expect(String(form.period ?? "").length).toBeLessThanOrEqual(60);
    expect(String(form.period ?? "").length).toBeGreaterThan(1);
    expect(String(form.keywords ?? "").length).toBeLessThanOrEqual(40);
  });
});

test("a document that is named by its number stands without marks", () => {
  const { form, notes } = articleValues(itemOf("interpretations", "linyi"));
  expect(form.basis).toBe("国办发〔2016〕80号关于政策解读");
  expect(notes[0]).toContain("目录写“发布后3个工作日内”，按“与文件同步公开”填写");
  expect(notes[0]).toContain("（国办发〔2016〕80号关于政策解读）");
});
