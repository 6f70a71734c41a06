import { randomUUID } from "node:crypto";
import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import { OFFICE } from "../lib/documents/letters/sample-case.ts";
import { CasePage } from "./agencies/case-page.ts";
import { expect, test } from "./desk.ts";
import { expectHead, fill, openPublishing } from "./publishing-screens.ts";
import type { RegisterPage } from "./register-page.ts";
import { expectNoFault } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "supervision" });
test.describe.configure({ timeout: 120_000 });

const DEPARTMENTS = ["待遇保障股", "基金监管股", "医保中心"];
const LATE = "2026年第二季度行政处罚信息";

/** An article of 基金监管股 that was drafted in August and is not public yet: its limit ended long ago. */
async function lateArticle(register: RegisterPage): Promise<void> {
  await register.ask("office.save", { ...OFFICE, departments: DEPARTMENTS });
  const fields = {
    title: LATE,
    "article-kind": "announcement",
    attribute: "active",
    drafter: "李明",
    department: "基金监管股",
    "formed-on": "2026-08-03",
    "publishing-limit": "ordinary",
    "major-interest": false,
    "initial-opinion": "建议主动公开。",
  };
  const fact = { type: "StepTaken" as const, case: randomUUID(), procedure: "article", step: "draft", fields };
  await register.ask("case.record", {
    entries: [{ id: randomUUID(), occurredAt: startOfCivilDay("2026-08-03"), fact }],
  });
}

test("H11.3–6: an inspection takes a finding from the log, has it put right, tells of it and ends", async ({
  register,
}) => {
  const screen = await openPublishing(register, "huoshan", "inspections");
  await lateArticle(register);
  const page = await CasePage.open(register, "inspections");
  await screen.close();
  await page.screen.getByRole("button", { name: "安排检查" }).click();
  const form = page.screen.getByRole("form", { name: "监督检查：安排检查" });
  await fill(form, { 检查方式: "抽查", 监督的环节: "事后" });
  await page.register("监督检查：安排检查", "2026-11-09", {
    检查名称: "第四季度政务公开检查",
    被检查的部门: "待遇保障股、基金监管股",
  });
  await expectHead(page.screen, "第四季度政务公开检查");
  await page.take("实施检查", "2026-11-10", { 检查人员: "甲、乙" });

  const finding = await page.openStep("发现问题", "2026-11-10");
  const shown = finding.getByRole("group", { name: "从记录中选取" });
  const late = shown.locator("li").filter({ hasText: LATE });
  await expect(late.first()).toContainText("公开期限");
  // Nothing of the other department.
  await shown.getByLabel("部门").selectOption("待遇保障股");
  await expect(shown.locator("li").filter({ hasText: "超过期限" })).toHaveCount(0);
  await shown.getByLabel("部门").selectOption("");
  await expect(late.first()).toBeVisible();
  await expectNoFault(page.screen);
  await late.first().getByRole("button").click();
  await expect(finding.getByLabel("存在问题的部门")).toHaveValue("基金监管股");
  await expect(finding.getByLabel("发现的问题")).toHaveValue(new RegExp(LATE));
  await expect(finding.getByLabel("涉及的事项").locator("option:checked")).toContainText(LATE);
  await fill(finding, { 问题的种类: "不实行公开", 情节: "较轻" });
  await finding.getByRole("button", { name: "记录", exact: true }).click();
  await expect(finding).toBeHidden();
  // It leads to the article.
  await expect(page.screen.getByRole("region", { name: "有关的事项" }).getByRole("link", { name: LATE })).toBeVisible();

  await page.take("向领导汇报", "2026-11-10", { 汇报的领导: "王局长" });
  const steps = page.screen.getByRole("region", { name: "下一步" });
  await expect(steps.getByRole("button", { name: "问题已处理，结束检查" })).toHaveCount(0);
  const handle = await page.openStep("处理", "2026-11-10", { 处理方式: "批评教育，限期整改", 决定人: "王局长" });
  await handle.getByRole("button", { name: "记录", exact: true }).click();
  await expect(handle.getByText("“整改期限”没有填写，请填写。")).toBeVisible();
  await handle.getByLabel("整改期限").fill("2026-11-16");
  await handle.getByRole("button", { name: "记录", exact: true }).click();
  await expect(handle).toBeHidden();
  await page.expectClock("整改期限", "2026-11-16");
  await page.take("整改完成", "2026-11-16", { 整改的情况: "已经公开" });
  await fill(await page.openStep("反馈处理结果", "2026-11-17", { 反馈的方式: "书面" }), { 反馈的对象: "被检查的部门" });
  await steps.getByRole("form").getByRole("button", { name: "记录", exact: true }).click();
  await expect(steps.getByRole("form")).toBeHidden();
  await page.take("问题已处理，结束检查", "2026-11-17");
  await expectHead(page.screen, "问题已处理");
  await expect(page.screen.getByRole("region", { name: "没有按期完成的" })).toHaveCount(0);
  await expectNoFault(page.screen);
  await page.go("inspections");
  await expect(page.screen.getByRole("row", { name: /第四季度政务公开检查/ })).toContainText("问题已处理");
  await page.close();
});

test("H8.4–10, H10.3–6: three departments are assessed from one plan; one is told its grade; a late notice is a breach; the log is its basis", async ({
  register,
}) => {
  const screen = await openPublishing(register, "huoshan", "assessments");
  await lateArticle(register);
  await screen.close();
  const page = await CasePage.open(register, "assessments");
  await page.screen.getByRole("button", { name: "部署考核" }).click();
  const form = page.screen.getByRole("form", { name: "考核评议：制定考核方案" });
  const each = page.screen.getByRole("group", { name: /^被考核的部门/ });
  for (const name of DEPARTMENTS) await expect(each.getByLabel(name)).toBeChecked();
  await each.getByLabel("添加", { exact: true }).fill("信息中心");
  await each.getByRole("button", { name: "添加被考核的部门" }).click();
  await each.getByLabel("信息中心").uncheck();
  await expectNoFault(page.screen);
  await form.getByLabel("实际发生日期").fill("2026-11-02");
  await fill(form, {
    考核年度: "2026",
    考核的范围: "重点考核",
    考核的内容: "主动公开情况",
    方案审定人: "领导小组",
    方案审定日期: "2026-10-30",
    实地考核日期: "2026-11-20",
  });
  await form.getByRole("button", { name: "登记" }).click();
  for (const name of DEPARTMENTS) await expect(page.screen.getByRole("row", { name })).toBeVisible();
  await expect(page.screen.getByRole("row", { name: "信息中心" })).toHaveCount(0);
  await expectNoFault(page.screen);

  await page.screen.getByRole("link", { name: "基金监管股" }).first().click();
  // 20 November less fifteen days.
  await page.expectClock("提前15天发出考核通知", "2026-11-05");
  const basis = page.screen.getByRole("region", { name: "考核依据" });
  await basis.getByText("超过期限的稿件").click();
  await expect(basis.getByRole("link", { name: LATE }).first()).toBeVisible();
  await expect(basis).toContainText("服务承诺的兑现没有记录");
  await page.take("发出考核通知", "2026-11-10", { 送达方式: "书面" });
  await expect(page.screen.getByRole("region", { name: "没有按期完成的" })).toContainText("超期5日");
  await expectNoFault(page.screen);
  await page.take("收到自查材料", "2026-11-16", { 自查材料的要点: "已自查" });
  await page.take("实地考核", "2026-11-20", {
    考核小组人员: "甲、乙",
    考核小组组长所在部门: "办公室",
    考核的情况: "一篇稿件超过期限",
  });
  await page.take("提出初步考核等次", "2026-11-20", { 初评等次: "基本合格", 理由: "一篇稿件超过期限" });
  await page.take("领导小组审定", "2026-11-21", { 等次: "基本合格", 审定人: "王局长" });
  // The grade that was decided is the one that is told.
  await page.take("通知审定意见及结果", "2026-11-21");
  await expectHead(page.screen, "基本合格");
  await page.go("assessments");
  await expect(page.screen.getByRole("row", { name: "基金监管股" })).toContainText("基本合格");
  await expect(page.screen.getByRole("row", { name: "医保中心" })).toContainText("发出考核通知");
  await page.close();
});
