import type { Locator, Page } from "@playwright/test";
import { addDays } from "../../lib/deadlines/civil.ts";
import { addWorkdays } from "../../lib/deadlines/workdays.ts";
import { today } from "../../lib/platform/today.ts";
import { shortDay } from "../../lib/projections/due-words.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { expect, test } from "./desk.ts";
import { expectHead, fill, goTo, openPublishing } from "./publishing-screens.ts";
import { due, take } from "./request-screens.ts";
import type { RegisterPage } from "./register-page.ts";
import { expectNoFaultNow } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "complaints" });

const TODAY = today();
/** As screens say a day. */
const said = (day: string): string => shortDay(day, TODAY);
/** Not from whatever day it is by then: the tests may run on past midnight. */
const inWorkdays = (count: number): string => said(addWorkdays(TODAY, count, CALENDAR).date);
const IN_FIVE_DAYS = said(addDays(TODAY, 5));
const IN_FIVE_WORKDAYS = inWorkdays(5);
const STRICTER = IN_FIVE_DAYS === IN_FIVE_WORKDAYS ? "两种算法是同一天" : "自然日较严";
const SUMMARY = "门诊慢特病目录没有及时更新";
const RECEIVED = {
  反映的情形: "（六）不按期公开或者不及时更新",
  投诉举报方式: "信函",
  事由: SUMMARY,
  要求答复: "是",
  投诉举报编号: "霍医保举〔2026〕3号",
  被反映的部门: "待遇保障股",
} as const;

/** The dashboard on its complaints, the compartment of informants open. */
async function openComplaints(register: RegisterPage): Promise<Page> {
  const compartment = "informants";
  const passphrase = "kaixiang-huanglu-7-hebian";
  const { state } = await register.ask("vault.state", { compartment });
  if (state === "none") await register.ask("vault.create", { compartment, passphrase });
  else if (state !== "unlocked") await register.ask("vault.unlock", { compartment, passphrase });
  return openPublishing(register, "huoshan", "complaints");
}

/** Registers one through the form, an anonymous one where nobody is named; its page shows afterwards. */
async function receive(
  screen: Page,
  on: string,
  values: Readonly<Record<string, string>>,
  isAnonymous = false,
): Promise<void> {
  await goTo(screen, "start/complaint");
  if (isAnonymous) await screen.getByLabel(/（匿名）/).check();
  else await screen.getByLabel("姓名或者名称").fill("甲某某");
  const form = screen.getByRole("form", { name: /接到投诉举报/ });
  await form.getByLabel("实际发生日期").fill(on);
  await fill(form, values);
  await form.getByRole("button", { name: "登记" }).click();
  await screen.waitForURL(/#case\//);
}

function clock(screen: Page, title: string): Locator {
  return screen.locator("li.clock").filter({ has: screen.getByText(title, { exact: true }) });
}

test("H9.2, H9.4–5: a complaint goes from receipt to its result, with its limits, in the list and on its page", async ({
  register,
}) => {
  const screen = await openComplaints(register);
  await expect(screen.getByText("还没有登记过投诉举报")).toBeVisible();
  await screen.getByRole("button", { name: "登记投诉举报" }).click();
  const form = screen.getByRole("form", { name: /接到投诉举报/ });
  // Nothing is recorded before it says of which of the ten kinds it is.
  await screen.getByLabel("姓名或者名称").fill("甲某某");
  await fill(form, { 投诉举报方式: "信函", 事由: SUMMARY, 要求答复: "是" });
  await form.getByRole("button", { name: "登记" }).click();
  await expect(form.getByText("有 1 处要改")).toBeVisible();
  await expect(form.getByLabel("反映的情形")).toHaveAttribute("aria-invalid", "true");
  await expect(form.getByLabel("反映的情形").locator("option")).toHaveCount(11);
  await receive(screen, TODAY, RECEIVED);
  await expectHead(screen, SUMMARY);
  await expectHead(screen, "信函");
  // 15 working days from the day after.
  await expect(due(screen)).toHaveText(inWorkdays(15));
  await expect(clock(screen, "如不予受理，告知期限")).toContainText(
    `按自然日到${IN_FIVE_DAYS}，按工作日到${IN_FIVE_WORKDAYS}，${STRICTER}；现按自然日计算`,
  );
  await expect(clock(screen, "如需转交，转交期限")).toContainText(IN_FIVE_WORKDAYS);
  await expectNoFaultNow(screen);
  await take(screen, "受理审查", TODAY, (step) => fill(step, { 审查的结果: "受理", 签字人: "陈立" }));
  await expect(clock(screen, "如不予受理，告知期限")).toHaveCount(0);
  const steps = screen.getByRole("region", { name: "下一步" });
  await steps.getByRole("button", { name: "调查", exact: true }).click();
  const investigation = steps.getByRole("form", { name: "调查" });
  await investigation.getByLabel("实际发生日期").fill(TODAY);
  await fill(investigation, { 调查人: "周正", 调查人所在部门: "待遇保障股", 查明的情况: "目录晚了一个月更新" });
  await expect(investigation.getByText(/应当由另一个部门的人办理/)).toBeVisible();
  await fill(investigation, { 调查人所在部门: "办公室" });
  await expect(investigation.getByText(/应当由另一个部门的人办理/)).toBeHidden();
  await investigation.getByRole("button", { name: "记录" }).click();
  await expect(investigation).toBeHidden();
  await take(screen, "作出处理", TODAY, async (step) => {
    await fill(step, { 调查结论: "属实", 签字人: "陈立" });
    await step.getByLabel("责令改正").check();
  });
  await expect(clock(screen, "处理期限")).toContainText("按期完成");
  // 及时: from this day on, with no last day.
  await expect(due(screen)).toHaveText(`${said(TODAY)}起`);
  await take(screen, "告知结果", TODAY, (step) => fill(step, { 告知方式: "邮寄" }));
  await expectHead(screen, "属实");
  await goTo(screen, "complaints");
  const row = screen.getByRole("row", { name: new RegExp(SUMMARY) });
  await expect(row).toContainText("霍医保举〔2026〕3号");
  await expect(row).toContainText("属实");
  await screen.close();
});

test("H9.4–5: not accepted is told with its reason; transferred goes out by letter; an anonymous one is told nobody", async ({
  register,
}) => {
  const screen = await openComplaints(register);
  await receive(screen, "2026-11-09", { ...RECEIVED, 事由: "医疗费用争议" });
  await take(screen, "受理审查", "2026-11-10", (step) =>
    fill(step, { 审查的结果: "不予受理", 理由: "不属于政府信息公开工作", 签字人: "陈立" }),
  );
  await expect(due(screen)).toHaveText("11月14日");
  await take(screen, "告知不予受理及理由", "2026-11-16", (step) => fill(step, { 告知方式: "邮寄" }));
  await expectHead(screen, "不予受理");
  // Two days late by calendar days, and in time by working days.
  await expect(clock(screen, "不予受理告知期限")).toContainText("超期完成");

  await receive(screen, "2026-11-09", { ...RECEIVED, 事由: "床位信息没有公布" });
  await take(screen, "受理审查", "2026-11-10", (step) =>
    fill(step, { 审查的结果: "转交有关单位处理", 理由: "属于卫生健康部门", 签字人: "陈立" }),
  );
  await take(screen, "转交有关单位", "2026-11-11", (step) =>
    fill(step, { 转交的单位: "霍山县卫生健康委员会", 转交的事项: "床位信息没有公布" }),
  );
  await expectHead(screen, "已转交有关单位");
  await expect(clock(screen, "转交期限")).toContainText("按期完成");

  const { 要求答复: _none, ...rest } = RECEIVED;
  await receive(screen, "2026-11-16", { ...rest, 事由: "公示内容不全" }, true);
  await expect(clock(screen, "如不予受理，告知期限")).toHaveCount(0);
  await take(screen, "受理审查", "2026-11-17", (step) =>
    fill(step, { 审查的结果: "不予受理", 理由: "没有具体线索", 签字人: "陈立" }),
  );
  const steps = screen.getByRole("region", { name: "下一步" });
  await expect(steps.getByRole("button", { name: "告知不予受理及理由" })).toHaveCount(0);
  await take(screen, "不予受理办结", "2026-11-17");
  await expectHead(screen, "不予受理");
  await screen.close();
});

test("H9.4: the agency settles in the settings in which days the 5天 are", async ({ register }) => {
  const screen = await openComplaints(register);
  await receive(screen, TODAY, { ...RECEIVED, 事由: "网站内容过期" });
  await expect(clock(screen, "如不予受理，告知期限")).toContainText("现按自然日计算");
  const settings = await register.openScreen("options");
  const card = settings.getByRole("region", { name: "没有写明单位的期限" });
  await expect(card).toContainText("第四条（三）");
  await card.getByLabel("工作日", { exact: true }).click();
  await expect(card.getByLabel("工作日", { exact: true })).toBeChecked();
  await expect(card.getByText("已保存，在办的各件已重新计算。")).toBeVisible();
  await expectNoFaultNow(settings);
  await screen.bringToFront();
  await screen.reload();
  await expect(clock(screen, "如不予受理，告知期限")).toContainText(`${STRICTER}；现按工作日计算`);
  await settings.bringToFront();
  await card.getByLabel(/自然日/).click();
  await expect(card.getByLabel(/自然日/)).toBeChecked();
  await settings.close();
  await screen.close();
});

for (const scheme of ["light", "dark"] as const) {
  test(`no screen about complaints has a fault that axe finds, ${scheme}`, async ({ register }) => {
    const screen = await openComplaints(register);
    await screen.emulateMedia({ colorScheme: scheme });
    await expect(screen.getByRole("heading", { name: "投诉举报" }).first()).toBeVisible();
    await expectNoFaultNow(screen);
    await receive(screen, "2026-11-16", { ...RECEIVED, 事由: `目录缺项（${scheme}）` });
    await expectHead(screen, "目录缺项");
    await expectNoFaultNow(screen);
    await goTo(screen, "start/complaint");
    await expect(screen.getByRole("form", { name: /接到投诉举报/ })).toBeVisible();
    await expectNoFaultNow(screen);
    await screen.close();
  });
}
