import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import type { Fact } from "../../lib/model/event.ts";
import { today } from "../../lib/platform/today.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { expect, test } from "./desk.ts";
import { fill, goTo, openPublishing } from "./publishing-screens.ts";
import { recordCase } from "./recorded-cases.ts";
import type { RegisterPage } from "./register-page.ts";
import { take } from "./request-screens.ts";
import { expectNoFault } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "scoring" });

const DEPARTMENTS = ["待遇保障科", "基金监管科", "医药服务科"];

/** A request that was handed over on a day, and answered on another by a department. */
function request(register: RegisterPage, number: string, department: string, replied: string): Promise<string> {
  const came = {
    channel: "in-person",
    applicant: newId(),
    "applicant-kind": "natural",
    content: "基金收支情况",
    number,
  };
  return recordCase(register, "request", [
    ["register", "2026-03-02", came],
    ["assign", "2026-03-03", { department, "reply-by": "2026-03-20" }],
    ["send-reply", replied, { outcome: "r3-1", delivery: "in-person" }],
  ]);
}

function row(screen: Page, department: string): Locator {
  return screen.getByRole("table", { name: /^2026年/ }).getByRole("row", { name: new RegExp(`^${department}`) });
}

/** Opens a department, or closes it. */
async function press(screen: Page, department: string): Promise<void> {
  await row(screen, department).getByRole("button", { name: department }).click();
}

test("L.2–L.4, L.2(4): late replies are proposed with their cases, confirmed or struck with a reason; the score follows, and the year's table is saved", async ({
  register,
}) => {
  const screen = await openPublishing(register, "linyi", "scoring/2026");
  const { office } = await register.ask("office.get", {});
  await register.ask("office.save", { ...office, name: "某市医疗保障局", departments: DEPARTMENTS });
  const late = await request(register, "2026-1号", "待遇保障科", "2026-03-31");
  await request(register, "2026-2号", "待遇保障科", "2026-04-01");
  await request(register, "2026-3号", "待遇保障科", "2026-04-02");
  await request(register, "2026-4号", "基金监管科", "2026-03-30");
  await screen.reload();
  await screen.bringToFront();
  // The 20th working day after 3月2日 is 3月30日.
  await expect(row(screen, "待遇保障科")).toContainText("3 项，全部确认为 3.5");
  await expect(row(screen, "待遇保障科").locator(".score")).toHaveText("5");
  await expect(row(screen, "基金监管科")).toContainText("没有");
  await press(screen, "待遇保障科");
  const lines = screen.getByRole("region", { name: "待遇保障科的扣分情形" });
  await expect(lines.getByRole("listitem")).toHaveCount(3);
  await expect(lines.getByRole("link", { name: /2026-1号/ })).toHaveAttribute("href", `#case/${late}`);
  await expect(lines.getByText("二（四）3").first()).toBeVisible();
  await expectNoFault(screen);

  await lines.getByRole("button", { name: /^确认扣分：2026-1号/ }).click();
  const confirming = lines.getByRole("form", { name: /^确认扣分：2026-1号/ });
  await expect(confirming.getByLabel("部门")).toHaveValue("待遇保障科");
  await expect(confirming.getByLabel("确认人")).toHaveValue("李明");
  await expectNoFault(screen);
  await confirming.getByRole("button", { name: "确认扣分" }).click();
  await expect(row(screen, "待遇保障科").locator(".score")).toHaveText("4.5");

  // Without a reason it is not struck.
  await lines.getByRole("button", { name: /^不予扣分：2026-2号/ }).click();
  const striking = lines.getByRole("form", { name: /^不予扣分：2026-2号/ });
  await striking.getByRole("button", { name: "不予扣分" }).click();
  await expect(striking.getByText("“理由”没有填写，请填写。")).toBeVisible();
  await fill(striking, { 理由: "邮政延误，有邮戳为证" });
  await striking.getByRole("button", { name: "不予扣分" }).click();
  await expect(lines.getByText("理由：邮政延误，有邮戳为证")).toBeVisible();
  await expect(row(screen, "待遇保障科").locator(".score")).toHaveText("4.5");
  await expect(row(screen, "待遇保障科")).toContainText("1 项，全部确认为 4");

  const saving = screen.waitForEvent("download");
  await screen.getByRole("button", { name: "导出记分表" }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe("某市医疗保障局2026年政务公开考核记分表.xlsx");
  const read = await readAttachment({ name: "表.xlsx", bytes: await readFile(await file.path()) });
  const text = JSON.stringify(read);
  for (const said of ["待遇保障科", "1次，扣0.5分", "不予扣分：邮政延误", "有1项待确认，没有计入", "制表：李明"])
    expect(text).toContain(said);
  await screen.emulateMedia({ media: "print" });
  await expect(screen.getByRole("heading", { name: "某市医疗保障局2026年政务公开考核记分表" })).toBeVisible();
  await expect(screen.getByRole("button", { name: "导出记分表" })).toBeHidden();
  await screen.emulateMedia({ media: "screen" });
  await screen.close();
});

test("L.2(4): what was confirmed asks for another look once the log says otherwise; several at once, by hand, another year", async ({
  register,
}) => {
  const screen = await openPublishing(register, "linyi", "scoring/2026");
  await screen.bringToFront();
  await press(screen, "待遇保障科");
  const lines = screen.getByRole("region", { name: "待遇保障科的扣分情形" });
  // The reply of the first was in time: its day had been entered wrongly.
  const sent = (await register.allEvents()).find(({ fact }) => fact.type === "StepTaken" && fact.step === "send-reply");
  if (sent?.fact.type !== "StepTaken") throw new Error("no reply was sent");
  const fact: Fact = {
    type: "StepCorrected",
    case: sent.fact.case,
    entry: sent.id,
    happened: startOfCivilDay("2026-03-30"),
    reason: "日期登记错误",
  };
  await register.ask("case.record", { entries: [{ id: newId(), occurredAt: new Date().toISOString(), fact }] });
  await expect(row(screen, "待遇保障科")).toContainText("1 项依据已变化");
  await expect(row(screen, "待遇保障科").locator(".score")).toHaveText("4.5");
  await lines.getByRole("link", { name: /^扣分记录：2026-1号/ }).click();
  await take(screen, "复核", today(), (form) => fill(form, { 复核的原因: "答复日期已更正" }));
  await take(screen, "不予扣分", today(), (form) => fill(form, { 确认人: "陈国强", 理由: "按期答复，不属于超期" }));
  await expect(screen.locator(".case-head")).toContainText("不予扣分");
  await screen.getByRole("link", { name: "← 考核记分" }).click();
  await expect(row(screen, "待遇保障科").locator(".score")).toHaveText("5");

  const about = await request(register, "2026-5号", "待遇保障科", "2026-04-03");
  await screen.bringToFront();
  await expect(row(screen, "待遇保障科")).toContainText("2 项，全部确认为 4");
  await press(screen, "待遇保障科");
  await lines.getByRole("button", { name: "全选待确认的" }).click();
  await lines.getByRole("button", { name: "确认所选 2 项" }).click();
  await expect(lines.getByText("待遇保障科从 5 分变为 4 分")).toBeVisible();
  await expectNoFault(screen);
  await lines.getByRole("button", { name: "确认这 2 项" }).click();
  await expect(row(screen, "待遇保障科").locator(".score")).toHaveText("4");

  await screen.getByRole("button", { name: "登记扣分情形" }).click();
  await screen.getByRole("button", { name: "取消" }).click();
  await expect(row(screen, "医药服务科")).toBeVisible();
  // About a case, from its own page.
  await goTo(screen, `case/${about}`);
  await screen.getByRole("link", { name: "登记考核扣分" }).click();
  await expect(screen.getByText("涉及的事项：2026-5号")).toBeVisible();
  const byHand = screen.getByRole("form", { name: /发现扣分情形/ });
  await expect(byHand.getByLabel("涉及的期限")).toHaveCount(0);
  await fill(byHand, {
    部门: "医药服务科",
    扣分项目: "对上级的部署和要求不认真落实（每次0.2分）",
    情形: "没有按通知报送数据",
    情形发生的日期: "2026-05-29",
  });
  await byHand.getByRole("button", { name: "登记" }).click();
  await expect(screen.locator(".case-head")).toContainText("没有按通知报送数据");
  await goTo(screen, "scoring/2026");
  await expect(row(screen, "医药服务科")).toContainText("1 项，全部确认为 4.8");
  await press(screen, "医药服务科");
  await expect(
    screen.getByRole("region", { name: "医药服务科的扣分情形" }).getByRole("link", { name: /^2026-5号/ }),
  ).toBeVisible();
  await screen.getByLabel("年度").selectOption("2025");
  await expect(screen.getByRole("table", { name: /^2025年/ })).toContainText("待遇保障科");
  await expect(screen.getByRole("table", { name: /^2025年/ })).not.toContainText("全部确认");
  await register.ask("settings.save", {
    person: { name: "李明", department: "待遇保障科", role: "科员" },
    pack: "national",
  });
  await screen.reload();
  await expect(screen.getByText("现行的规则里没有考核记分")).toBeVisible();
  await screen.close();
});
