import { describe, expect, test } from "vitest";
import { checkDraft, compileRules } from "../../../../lib/check/check-draft.ts";
import { createIncrementalCheck } from "../../../../lib/check/incremental.ts";
import type { Block, Draft } from "../../../../lib/model/draft.ts";
import { accuracyRules } from "../../../../rules/national/accuracy/index.ts";
import { national } from "../../../../rules/national/pack.ts";
import { seededRandom } from "../../../corpus/random.ts";
import { exampleDraft } from "../../../rules/marked-example.ts";

const pack = { ...national, rules: [...accuracyRules] };
const context = { today: "2026-11-22" };

function mended(example: string): readonly (string | undefined)[] {
  return checkDraft(exampleDraft(example), compileRules(pack), context).map(({ fix }) => fix?.replacement);
}

describe("what is worked out", () => {
  test.each([
    ["定于2026年3月2日（星期二）召开", "2026年3月2日（星期一）"],
    ["定于2026年3月1日（ 周二 ）召开", "2026年3月1日（ 周日 ）"],
    ["根据霍医保发[26]第012号", "霍医保发〔2026〕12号"],
    ["根据国办发〔二〇一八〕118号", "国办发〔2018〕118号"],
    ["共100家，其中医院30家、药店80家", "110"],
    ["| 项目 | 金额 |\n| 甲 | 1,000.50 |\n| 乙 | 2,000.00 |\n| 合计 | 3,100.50 |", "3,000.50"],
    ["县人民攻府", "政府"],
  ])("%s", (example, replacement) => {
    expect(mended(example)).toEqual([replacement]);
  });

  test("one wrong number that is in two sums is one finding", () => {
    const table = "| 地区 | 医院 | 药店 | 合计 |\n| 甲 | 3 | 4 | 7 |\n| 乙 | 5 | 6 | 12 |\n| 合计 | 8 | 10 | 18 |";
    expect(mended(table)).toEqual(["11"]);
  });

  test("a table whose every column is off is read wrongly, and left alone", () => {
    const table = "| 项 | 甲 | 乙 | 丙 |\n| 一 | 1 | 1 | 1 |\n| 二 | 2 | 2 | 2 |\n| 合计 | 9 | 8 | 7 |";
    expect(mended(table)).toEqual([]);
  });
});

const TEXTS = [
  ..."12 13 合计 总计 小计 1,200.5 33 单位 2026年 - 其中 序号".split(" "),
  ..."一、甲 二、乙 四、丁 （一）甲 （二）乙 （四）丁 1、甲 2、乙 4、丁".split(" "),
  "霍山县医疗保障局 2026年3月10日",
  "已于2026年4月2日完成。",
  "成文日期",
  "2026-05-01",
];

test("any sequence of edits leads to the findings of a full check", () => {
  const random = seededRandom(20261122);
  const block = (): Block => {
    const text = TEXTS[random(TEXTS.length)] ?? "";
    if (random(2) === 0) return { kind: "paragraph", text };
    return { kind: "cell", text, cell: { table: 0, row: random(4), column: random(3) } };
  };
  const full = compileRules(pack);
  let raised = 0;
  for (let run = 0; run < 40; run += 1) {
    const check = createIncrementalCheck(compileRules(pack));
    let blocks: readonly Block[] = Array.from({ length: 12 }, block);
    for (let edit = 0; edit < 30; edit += 1) {
      const at = random(blocks.length + 1);
      blocks = [...blocks.slice(0, at), ...Array.from({ length: random(3) }, block), ...blocks.slice(at + random(3))];
      const draft: Draft = { kind: "article", date: "2026-03-01", blocks };
      const expected = checkDraft(draft, full, context);
      raised += expected.length;
      expect(check(draft, context)).toEqual(expected);
    }
  }
  expect(raised).toBeGreaterThan(500);
});
