import { expect, test } from "../desk.ts";
import { sitDown } from "../article-steps.ts";
import { openRequests, registerRequest } from "../request-screens.ts";
import { OFFICE } from "../../lib/documents/letters/sample-case.ts";
import type { RegisterPage } from "../register-page.ts";
import { CasePage } from "./case-page.ts";

test.use({ profile: "agency-requests" });
test.describe.configure({ timeout: 120_000 });

async function registered(register: RegisterPage, number: string, content: string): Promise<CasePage> {
  await (await openRequests(register)).close();
  const file = await CasePage.open(register, "requests");
  await registerRequest(file.screen, { on: "2026-09-07", number, content });
  return file;
}

test("H1.11–14: 霍山: a request is accepted, put round, answered by departments, reviewed, approved, and given in another form than wanted, with why", async ({
  register,
}) => {
  await sitDown(register, "huoshan");
  await register.ask("office.save", OFFICE);
  const file = await registered(register, "霍公〔2026〕1号", "2025年度医保基金决算");
  const steps = file.screen.getByRole("region", { name: "下一步" });
  // Nothing is put round before it was looked at and the leader in charge agreed.
  await expect(steps.getByRole("button", { name: "交办", exact: true })).toHaveCount(0);
  await file.take("受理审查", "2026-09-08", { 初步审查意见: "符合受理条件" });
  await file.take("分管领导审核", "2026-09-09", { 审批人: "吴分管" });
  await file.take("出具受理通知书", "2026-09-09", { 告知的方式: "当面送达" });
  // The acceptance stops no clock: 20 working days from the day of receipt.
  await file.expectClock("答复期限", "2026-10-10");
  await file.take("处理单呈批", "2026-09-10", { 审批人: "吴分管", 涉及多个部门: true });
  await file.take("召开协调会", "2026-09-11", { 参加的部门: "基金监管股、规划财务股" });
  await file.take("交办", "2026-09-11", { 承办部门: "规划财务股", 最迟答复日: "2026-09-18" });
  await file.take("签收交办", "2026-09-12");
  await file.take("部门提出书面意见", "2026-09-17", { 意见: "可以公开，纸质件已经装订成册。" });
  await file.take("起草答复", "2026-09-18", { 办理结果: "予以公开", 事实和理由: "属于主动公开的决算信息。" });
  await expect(steps.getByRole("button", { name: "送出答复", exact: true })).toHaveCount(0);
  await file.take("保密审查", "2026-09-21", { 审查结论: "同意" });
  await file.take("审定答复", "2026-09-22", { 审批人: "郑局长" });
  await file.take("送出答复", "2026-09-23", {
    办理结果: "予以公开",
    送达方式: "当面送达",
    按申请人要求的形式提供: false,
    实际提供的形式: "纸质",
    不能按要求提供的原因: "没有电子件，纸质件供复制。",
  });
  await file.expectClock("答复期限", "2026-10-10", "按期完成");
  await expect(file.screen.locator(".case-head")).toContainText("已办结");
  await file.close();
});

test("T15–16: 天津: 20 and 20 working days, consultations not counted in; no reply goes out without the three reviews", async ({
  register,
}) => {
  await sitDown(register, "tianjin");
  await register.ask("office.save", OFFICE);
  const file = await registered(register, "津公〔2026〕1号", "定点医院违规处理明细");
  await file.expectClock("答复期限", "2026-10-10");
  await file.take("书面征求意见", "2026-09-22", {
    征求谁的意见: "权益可能受损的第三方",
    被征求意见者: "某定点医院",
    征求意见的内容: "是否涉及商业秘密",
  });
  await file.take("对方收到征求意见书", "2026-09-23");
  await file.take("收到答复意见", "2026-10-09", { 答复: "同意" });
  // Six working days lie between.
  await file.expectClock("答复期限", "2026-10-19");
  await file.take("告知延期答复", "2026-10-12", {
    延长的工作日数: "20",
    延长的理由: "需要汇总各区数据",
    同意延期的工作机构负责人: "王建国",
    同意的日期: "2026-10-12",
    告知的方式: "邮寄",
  });
  await file.expectClock("答复期限", "2026-11-16");
  await file.take("起草答复", "2026-10-20", { 办理结果: "予以公开", 事实和理由: "第三方同意公开。" });
  const steps = file.screen.getByRole("region", { name: "下一步" });
  for (const review of ["保密审查", "合法性审查", "舆情研判"]) {
    await expect(steps.getByRole("button", { name: /^(审定|送出)答复$/ })).toHaveCount(0);
    await file.take(review, "2026-10-21", { 审查结论: "同意" });
  }
  await file.take("审定答复", "2026-10-22", { 审批人: "李局长" });
  await file.take("送出答复", "2026-10-23", { 办理结果: "予以公开", 送达方式: "当面送达" });
  await file.expectClock("答复期限", "2026-11-16", "按期完成");
  await file.close();
});
