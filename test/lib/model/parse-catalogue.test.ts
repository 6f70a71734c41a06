import { describe, expect, test } from "vitest";
import { mergePacks, rulesOnly } from "../../../lib/check/merge-packs.ts";
import type { CatalogueItem } from "../../../lib/model/catalogue.ts";
import { parseRulePack } from "../../../lib/model/parse-rule-pack.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";

const item: CatalogueItem = {
  id: "leaders",
  title: "领导信息",
  source: { document: "某局主动公开目录", clause: "第1行" },
  levels: ["机构职能", "领导信息"],
  content: "领导姓名、职务",
  period: { says: "实时公开", means: { by: "at-once" }, again: "change" },
  channel: "政府网站",
  basis: [{ document: "中华人民共和国政府信息公开条例", clause: "第二十条" }],
  mode: "主动公开",
  departments: ["办公室"],
  columns: ["机构职能"],
  keywords: ["领导"],
  limit: "at-once",
};

const plain = { id: "own", title: "本局规则", agency: "某局", version: "1", rules: [] } satisfies RulePack;

function read(catalogue: readonly unknown[]) {
  const result = parseRulePack({ ...plain, catalogue });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe("a broken item is named and left out, the rest is used", () => {
  const twice = { by: "within", count: 0, unit: "workday", from: "formation" };
  test.each([
    ["no title", { ...item, title: undefined, id: "no-title" }, /^目录事项“no-title”没有采用：“title”有误，缺少这一项/],
    ["nothing at all", {}, /^目录事项“第1项”没有采用/],
    ["four levels", { ...item, levels: ["甲", "乙", "丙", "丁"] }, /^目录事项“领导信息”没有采用：“levels”有误/],
    ["a period of no days", { ...item, period: { ...item.period, means: twice } }, /“period.means.count”有误/],
    [
      "a day that no month has",
      { ...item, period: { ...item.period, means: { by: "yearly", date: "13-01" } } },
      /period/,
    ],
    ["an unknown kind", { ...item, articleKind: "poem" }, /“articleKind”有误，不是允许的值/],
    ["an unknown attribute", { ...item, mode: "公开" }, /“mode”有误/],
    ["an unknown limit", { ...item, limit: "soon" }, /“limit”有误/],
    ["a foreign key", { ...item, script: "1" }, /不认识的项 script/],
  ])("%s", (_, broken, reason) => {
    const { pack, refused } = read([broken, { ...item, id: "second" }]);
    expect(pack.catalogue?.map(({ id }) => id)).toEqual(["second"]);
    expect(refused.map((one) => one.reason)).toEqual([expect.stringMatching(reason)]);
    expect(refused[0]?.reason).toMatch(/请改正后再导入。$/);
  });

  test("the second of two with one id", () => {
    const { pack, refused } = read([item, { ...item, title: "又一项" }]);
    expect(pack.catalogue).toEqual([item]);
    expect(refused[0]?.reason).toBe("目录事项“又一项”没有采用：编号“leaders”与前面的事项重复。请换一个编号。");
  });
});

test("an agency's item takes the place of the inherited one; none is sent to pages", () => {
  const base: RulePack = { ...plain, id: "national", catalogue: [item, { ...item, id: "second" }] };
  const own = { ...item, title: "负责人信息" };
  const merged = mergePacks(base, { ...plain, extends: "national", catalogue: [own] });
  expect(merged.catalogue).toEqual([{ ...item, id: "second" }, own]);
  expect(mergePacks(base, plain).catalogue).toEqual(base.catalogue);
  expect(mergePacks(plain, plain)).not.toHaveProperty("catalogue");
  expect(rulesOnly(merged)).not.toHaveProperty("catalogue");
});
