import { describe, expect, test } from "vitest";
import { isChoice } from "../../../lib/ledger/propose-values.ts";
import { plan, row, sentences } from "./plan-rows.ts";

describe("words", () => {
  test("that say nothing plain are asked for once, and then hold for the whole column", () => {
    const rows = ["不予公开", "不予公开", "部分公开", "重复申请"].map((said, index) =>
      row({ 申请编号: `2026-${index}`, 答复日期: "2026-4-2", 办理结果: said }),
    );
    expect(plan(rows).asked).toEqual(["不予公开"]);
    const answered = plan(rows, {}, { outcome: { 不予公开: "r3-3-6" } });
    expect(answered.asked).toEqual([]);
    expect(answered.rows.map(({ steps }) => steps.at(-1)?.fields["outcome"])).toEqual([
      "r3-3-6",
      "r3-3-6",
      "r3-2",
      "r3-5-2",
    ]);
  });

  test.each([
    ["予以公开", "r3-1"],
    ["同意公开", "r3-1"],
    ["主动公开告知", "r3-1"],
    ["已主动公开", "r3-1"],
    ["不存在", "r3-4-1"],
    ["非本机关", "r3-4-1"],
    ["属于国家秘密", "r3-3-1"],
    ["商业秘密", "r3-3-4"],
    ["行政执法案卷", "r3-3-7"],
    ["行政查询事项", "r3-3-8"],
    ["信访投诉", "r3-5-1"],
    ["重复申请", "r3-5-2"],
    ["（三）不予公开 6.属于四类过程性信息", "r3-3-6"],
    ["r3-5-4", "r3-5-4"],
    ["不予公开", undefined],
    ["无法提供", undefined],
    ["已办结", undefined],
    ["其他", undefined],
    ["部分公开、重复申请", undefined],
  ])("%s means %s", (text, outcome) => {
    const { rows } = plan([row({ 申请编号: "2026-1", 答复日期: "2026-4-2", 办理结果: text })]);
    expect(rows[0]?.steps.at(-1)?.fields["outcome"]).toBe(outcome);
  });

  test.each([
    ["网上申请", "internet"],
    ["政府网站", "internet"],
    ["EMS", "mail-signed"],
    ["挂号信", "mail-signed"],
    ["平信", "mail-plain"],
    ["现场提交", "in-person"],
    ["电子邮箱", "email"],
    ["传真", "fax"],
    ["口头", "oral"],
    ["邮寄", undefined],
    ["信函", undefined],
  ])("the channel %s means %s", (text, channel) => {
    expect(plan([row({ 申请编号: "1", 申请方式: text })]).rows[0]?.steps[0]?.fields["channel"]).toBe(channel);
  });
});

describe("words that are names of every object's own", () => {
  const said = (text: string) => plan([row({ 申请编号: "2026-1", 申请方式: text })], {}, { channel: {} });

  test.each(["constructor", "__proto__", "toString"])("%s is a word like any other: a person is asked", (text) => {
    expect(said(text).asked).toEqual([text]);
    expect(sentences(said(text))).toEqual([expect.stringContaining("还没有选定指什么")]);
  });

  test("and none is a column of choices", () =>
    expect(["constructor", "channel"].map(isChoice)).toEqual([false, true]));
});
