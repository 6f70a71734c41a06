import { describe, expect, test } from "vitest";
import { findHeader } from "../../../lib/ledger/find-header.ts";
import { planLedger, unconfirmedRows } from "../../../lib/ledger/plan-ledger.ts";
import { proposeMapping, unmapped } from "../../../lib/ledger/propose-mapping.ts";
import { proposeValues } from "../../../lib/ledger/propose-values.ts";
import { LONG_HEADER, REQUEST, sheetOf } from "./ledger-rows.ts";
import { plan, row, sentences, stepsOf } from "./plan-rows.ts";

describe("columns", () => {
  test("are proposed by their headers; what is taken for nothing is named", () => {
    const header = findHeader(sheetOf([["某局2026年台账"], LONG_HEADER]));
    const mapping = header && proposeMapping(header);
    expect(mapping).toMatchObject({
      number: 1,
      name: 2,
      "id-number": 4,
      received: 6,
      corrected: 12,
      "consulted-on": 13,
      replied: 16,
    });
    expect(header && mapping && unmapped(header, mapping).map(({ title }) => title)).toEqual(["序号", "备注"]);
  });

  test("the better word wins, the weaker is taken where there is no other", () => {
    const both = findHeader(sheetOf([["编号", "申请日期", "收到申请日期", "申请内容"]]));
    expect(both && proposeMapping(both)).toMatchObject({ received: 2 });
    const one = findHeader(sheetOf([["序号", "申请时间", "申请内容"]]));
    expect(one && proposeMapping(one)).toMatchObject({ number: 0, received: 1 });
  });

  test("no header is no ledger", () =>
    expect(
      findHeader(
        sheetOf([
          ["甲", "乙"],
          ["1", "2"],
        ]),
      ),
    ).toBeUndefined());
});

describe("a row", () => {
  test("becomes the steps that it tells of, each on its day", () => {
    const { rows } = plan([
      row({
        申请编号: "2026-1",
        申请人: "申请人甲",
        证件号码: "341525199003071234",
        收到日期: "2026.3.2",
        申请内容: "定点名单",
        承办科室: "医药股",
        交办日期: "2026年3月3日",
        补正告知日期: "2026/3/4",
        收到补正日期: "20260310",
        征求第三方意见日期: "2026-3-11",
        收到意见日期: "2026-3-20",
        延期告知日期: "2026-3-30",
        答复日期: "2026-4-10",
        答复文号: "医保公复〔2026〕1号",
        办理结果: "信息不存在",
        送达方式: "EMS",
      }),
    ]);
    expect(rows[0]?.faults).toEqual([]);
    expect(stepsOf(rows[0])).toEqual([
      "register 2026-03-02",
      "assign 2026-03-03",
      "ask-correction 2026-03-04",
      "corrected 2026-03-10",
      "consult 2026-03-11",
      "consult-answered 2026-03-20",
      "extend 2026-03-30",
      "send-reply 2026-04-10",
    ]);
    expect(rows[0]?.steps.find(({ step }) => step === "corrected")?.answers).toBe("ask-correction");
    expect(rows[0]?.steps.at(-1)?.fields).toEqual({
      outcome: "r3-4-1",
      delivery: "post",
      "reply-number": "医保公复〔2026〕1号",
    });
    expect(rows[0]?.person).toEqual({ kind: "natural", name: "申请人甲", idNumber: "341525199003071234" });
    expect(JSON.stringify(rows[0]?.steps)).not.toContain("申请人甲");
    expect(JSON.stringify(rows[0]?.steps)).not.toContain("341525");
  });

  test("that ended without a reply closes by the step for it", () => {
    const { rows } = plan([
      row({ 申请编号: "1", 答复日期: "2026-4-10", 办理结果: "申请人撤回" }),
      row({ 申请编号: "2", 补正告知日期: "2026-3-4", 答复日期: "2026-4-10", 办理结果: "逾期不补正" }),
      row({ 申请编号: "3", 办理结果: "办理中" }),
    ]);
    expect(rows.map((one) => stepsOf(one)?.at(-1))).toEqual([
      "withdrawn 2026-04-10",
      "correction-lapsed 2026-04-10",
      "register 2026-03-02",
    ]);
    expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  });

  test.each([
    [{ 申请编号: "" }, /第3行B列“申请编号”是空的/],
    [{ 收到日期: "" }, /第3行G列“收到日期”是空的/],
    [{ 收到日期: "3月2日" }, /没有年份/],
    [{ 收到日期: "2027-3-2" }, /晚于今天/],
    [{ 答复日期: "2026-2-2", 办理结果: "公开" }, /早于“收到日期”2026-03-02/],
    [{ 收到补正日期: "2026-3-9" }, /没有“补正告知日期”/],
    [{ 答复日期: "2026-4-2" }, /“办理结果”是空的，可是“答复日期”是2026-04-02/],
    [{ 办理结果: "公开" }, /写着已经办结，可是没有“答复日期”/],
    [{ 办理结果: "在办", 答复日期: "2026-4-2" }, /写着还没有办结，可是/],
    [{ 申请方式: "邮寄" }, /写的是“邮寄”，还没有选定/],
    [{ 申请方式: "" }, /“申请方式”没有写/],
    [{ 申请人: "申请人甲", 证件号码: "3.41525E+17" }, /按数值保存/],
    [{ 申请编号: "甲".repeat(61) }, /超过60字/],
  ])("%j is refused by name", (parts, why) => {
    const faulty = plan([row({ 申请编号: "2026-1", ...parts })]);
    expect(sentences(faulty)).toEqual([expect.stringMatching(why)]);
    // Only the one thing is said, and it names the row.
    expect(sentences(faulty)[0]).toMatch(/^第3行/);
  });

  test("with the number of another is refused, and so is that other", () => {
    const twice = plan([row({ 申请编号: "2026-1" }), row({ 申请编号: " 2026-1" }), row({ 申请编号: "2026-2" })]);
    expect(sentences(twice)).toEqual([expect.stringContaining("第4行的相同"), expect.stringContaining("第3行的相同")]);
  });

  test("what is merged across columns counts for the first of them only", () => {
    const ledger = sheetOf([LONG_HEADER, row({ 申请编号: "1", 补正告知日期: "2026-3-4", 收到补正日期: "2026-3-4" })]);
    const rows = ledger.rows.map(({ number, cells }) => ({
      number,
      cells: cells.map((cell, column) =>
        cell && number === 2 && column === 12 ? { ...cell, across: true as const } : cell,
      ),
    }));
    const header = findHeader(ledger);
    const mapping = header ? proposeMapping(header) : {};
    const data = rows.slice(1);
    const values = proposeValues(data, mapping, REQUEST, {});
    const [one] = planLedger(data, { mapping, fixed: {}, today: "2026-11-22" }, values, REQUEST);
    expect(stepsOf(one)).toEqual(["register 2026-03-02", "ask-correction 2026-03-04"]);
  });

  test("a year that a person gave serves days without one", () => {
    expect(stepsOf(plan([row({ 申请编号: "1", 收到日期: "3月2日" })], { year: 2025 }).rows[0])).toEqual([
      "register 2025-03-02",
    ]);
  });
});

test("totals, remarks, repeated headers and blank numbered lines are passed over by name", () => {
  const { rows, passed } = plan([
    row({ 申请编号: "2026-1" }),
    LONG_HEADER,
    ["2"],
    ["合 计", "1"],
    ["备注：本表按季度报送"],
    ["填表人：李文静", "", "", "审核人：王建国"],
  ]);
  expect(rows).toHaveLength(1);
  expect(passed).toEqual([
    expect.stringMatching(/第4行是重复的表头/),
    expect.stringMatching(/第5行只有一格/),
    expect.stringMatching(/第6行是“合计”/),
    expect.stringMatching(/第7行是表下的说明/),
    expect.stringMatching(/第8行是表下的说明/),
  ]);
});

test("requests that wait for a confirmation are counted", () => {
  const { rows } = plan([row({ 申请编号: "1", 申请方式: "网上申请" }), row({ 申请编号: "2" })]);
  expect(unconfirmedRows(rows, REQUEST)).toBe(1);
});

test.each([
  ["答复日期", "2008-04-30"],
  ["收到日期", "1026-03-02"],
  ["收到日期", "2100-01-01"],
  ["交办日期", "2999-01-01"],
])("a day in %s that cannot be, %s, is refused by its row and column", (title, day) => {
  const { rows } = plan([row({ 申请编号: "2026-1", 办理结果: "予以公开", [title]: day })]);
  const letters = String.fromCharCode(65 + LONG_HEADER.indexOf(title));
  expect(rows[0]?.faults).toContainEqual(
    expect.objectContaining({
      row: 3,
      letters,
      sentence: expect.stringContaining(`第3行${letters}列“${title}”是${day}`),
    }),
  );
});
