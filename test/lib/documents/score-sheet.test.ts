import { expect, test } from "vitest";
import { readAttachment } from "../../../lib/attachments/read-attachment.ts";
import { scoreSheet, scoreTable } from "../../../lib/documents/score-sheet.ts";
import { xlsxBytes } from "../../../lib/documents/xlsx.ts";
import { sampleBoard } from "../projections/scoring/sample-board.ts";

const MAKER = { agency: "某市医疗保障局", by: "李明", on: "2026-12-31" };

test("L.2(4): the year-end sheet has each department with each of the five, what is left, and what there is to say of it", () => {
  const { title, headers, rows, signed } = scoreSheet(sampleBoard(), MAKER);
  expect(title).toBe("某市医疗保障局2026年政务公开考核记分表");
  expect(headers.map((one) => one.title)).toEqual([
    "部门",
    "相关信息应公开未公开（每次0.2分）",
    "主动公开不全面、不及时、不准确（每次0.1分）",
    "受理依申请公开不及时，超过规定时限回复（每次0.5分）",
    "对上级的部署和要求不认真落实（每次0.2分）",
    "被举报投诉，经调查属实（每次0.5分）",
    "扣分合计",
    "得分",
    "备注",
  ]);
  const numbers = rows.map((row) => row.slice(0, -1));
  expect(numbers).toEqual([
    ["办公室", "0", "0", "0", "0", "0", "0", "5"],
    ["法规科", "0", "0", "1次，扣0.5分", "0", "0", "0.5", "4.5"],
    ["稽核科", "0", "0", "11次，扣5.5分", "0", "0", "5.5", "0"],
  ]);
  const remarks = rows.map((row) => row.at(-1) ?? "");
  expect(remarks[0]).toBe("");
  expect(remarks[1]).toContain("（陈国强4月24日确认）");
  expect(remarks[1]).toContain("不予扣分：不是本部门的原因");
  expect(remarks[1]).toContain("有1项待确认，没有计入");
  expect(remarks[2]).toContain("累计扣5.5分，按0分计");
  expect(signed).toEqual([
    "满分5分。依据：《临沂市医疗保障局政务公开考核方案》二（四）。",
    "另有1项还没有明确部门，没有计入。",
    "制表：李明　2026年12月31日",
  ]);
});

test("L.2(4): its workbook can be read back", async () => {
  const bytes = await xlsxBytes(scoreTable(scoreSheet(sampleBoard(), MAKER)));
  const text = JSON.stringify(await readAttachment({ name: "记分表.xlsx", bytes }));
  for (const said of ["稽核科", "11次，扣5.5分", "制表：李明　2026年12月31日"]) expect(text).toContain(said);
});
