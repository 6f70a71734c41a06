import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { readAttachment } from "../../lib/attachments/read-attachment.ts";
import { startOfCivilDay } from "../../lib/deadlines/civil-day.ts";
import type { Entry } from "../../lib/model/event.ts";
import { newId } from "../../lib/platform/new-id.ts";
import { expect, test } from "./desk.ts";
import { expectNoFault } from "./no-fault.ts";
import { goTo, openPublishing } from "./publishing-screens.ts";
import type { RegisterPage } from "./register-page.ts";

// Starts from an empty register.
test.use({ profile: "figures" });

/** Puts a request down that came in person on a day, handed over to a department; answers its id. */
async function request(register: RegisterPage, number: string, on: string, department: string): Promise<string> {
  const id = newId();
  const step = (name: string, fields: Record<string, string>): Entry => ({
    id: newId(),
    occurredAt: startOfCivilDay(on),
    fact: { type: "StepTaken", case: id, procedure: "request", step: name, fields },
  });
  const came = { channel: "in-person", applicant: newId(), "applicant-kind": "natural", content: "收支情况", number };
  const entries = [step("register", came), step("assign", { department, "reply-by": on })];
  await register.ask("case.record", { entries });
  return id;
}

function row(screen: Page, title: string): Locator {
  return screen.getByRole("row", { name: new RegExp(`^${title}`) });
}

test("B.1, H6.4: figures of a month beside the year before, each opening its cases; one is entered and marked", async ({
  register,
}) => {
  const first = await request(register, "2026-1号", "2026-03-02", "待遇保障科");
  await request(register, "2026-2号", "2026-03-09", "待遇保障科");
  await request(register, "2026-3号", "2026-03-10", "基金监管科");
  await request(register, "2026-4号", "2026-04-01", "基金监管科");
  await request(register, "2025-1号", "2025-03-03", "基金监管科");
  const screen = await openPublishing(register, "national", "figures/2026-03");
  await screen.bringToFront();
  await expect(row(screen, "收到申请")).toContainText("3 件");
  await expect(row(screen, "收到申请")).toContainText("多 2 件");
  await expectNoFault(screen);

  await row(screen, "收到申请").getByRole("button").press("Enter");
  const detail = screen.getByRole("region", { name: /^收到申请 3 件/ });
  await expect(detail.getByRole("link", { name: /2026-1号/ })).toHaveAttribute("href", `#case/${first}`);
  await expect(detail).toContainText("国办公开办函〔2021〕30号");
  await detail.getByLabel("分项").selectOption("department");
  await detail.getByRole("button", { name: "待遇保障科：2 件" }).click();
  await expect(detail.getByRole("link")).toHaveCount(2);
  await expectNoFault(screen);
  await detail.getByRole("link", { name: /2026-1号/ }).click();
  await expect(screen.getByRole("heading", { name: "2026-1号" })).toBeVisible();
  await screen.goBack();

  const missing = screen.getByRole("region", { name: /^还要录入/ });
  await missing.getByRole("button", { name: "公众号订阅量" }).click();
  await screen.getByRole("button", { name: "录入公众号订阅量（2026年3月）" }).click();
  const form = screen.getByRole("form", { name: "公众号订阅量（2026年3月）" });
  await form.getByRole("button", { name: "保存" }).click();
  await expect(form.getByRole("alert")).toContainText("请填写数字");
  await form.getByLabel("数字").fill("12800");
  await form.getByLabel("来源").fill("公众号后台");
  await expectNoFault(screen);
  await form.getByRole("button", { name: "保存" }).click();
  await expect(row(screen, "公众号订阅量")).toContainText("录入");
  await expect(row(screen, "公众号订阅量")).toContainText("12,800 人");
  await expect(missing.getByRole("button", { name: "公众号订阅量" })).toBeHidden();
  await expect(screen.getByText(/李明 .* 录入，来源：公众号后台/)).toBeVisible();
  await screen.close();
});

test("B.1, H6.4: another period by keyboard, any days, as it stood on a day; charts with their tables; print and files", async ({
  register,
}) => {
  for (const on of ["2024-03-04", "2024-03-11", "2024-03-12", "2024-04-01", "2023-03-06"]) {
    await request(register, `${on}号`, on, "待遇保障科");
  }
  const screen = await openPublishing(register, "national", "figures/2024-03");
  await screen.bringToFront();
  await expect(row(screen, "收到申请")).toContainText("3 件");
  await screen.getByRole("button", { name: "下一月" }).press("Enter");
  await expect(screen).toHaveURL(/#figures\/2024-04$/);
  await expect(row(screen, "收到申请")).toContainText("1 件");
  await screen.getByRole("radio", { name: "月" }).press("ArrowRight");
  await expect(screen).toHaveURL(/#figures\/2024-Q2$/);
  await screen.getByRole("radio", { name: "季" }).press("ArrowRight");
  await expect(screen).toHaveURL(/#figures\/2024$/);
  await expect(row(screen, "收到申请")).toContainText("4 件");
  const charts = screen.getByRole("region", { name: "走势和部门" });
  await charts.getByLabel("项目").selectOption({ label: "收到申请" });
  await expect(charts.getByRole("img", { name: /^折线图：收到申请，2024年共 4 件，最多的是3月，3 件/ })).toBeVisible();
  await expect(charts.locator("svg .ct-point")).not.toHaveCount(0);
  await charts.getByText("各月的数字").click();
  await expect(charts.getByRole("row", { name: /^3月/ })).toContainText("多 2 件");
  await expectNoFault(screen);

  // Everything was entered just now: on an earlier day none of it was known.
  await screen.getByLabel("按哪一天的记录").fill("2026-05-01");
  await expect(row(screen, "收到申请")).toContainText("0 件");
  await expect(screen.getByText(/按 2026-05-01 当天已经录入的记录统计/)).toBeVisible();
  await screen.getByRole("button", { name: "按现在的记录" }).click();
  await expect(row(screen, "收到申请")).toContainText("4 件");

  await goTo(screen, "figures/2024-03-09_2024-04-01");
  await expect(row(screen, "收到申请")).toContainText("3 件");
  const saving = screen.waitForEvent("download");
  await screen.getByRole("button", { name: "导出 Excel" }).click();
  const read = await readAttachment({ name: "表.xlsx", bytes: await readFile(await (await saving).path()) });
  expect(JSON.stringify(read)).toContain("收到申请");
  await screen.emulateMedia({ media: "print" });
  await expect(screen.getByText("2024-03-09至2024-04-01政务公开统计")).toBeVisible();
  await expect(screen.getByRole("button", { name: "导出 Excel" })).toBeHidden();
  await expect(row(screen, "收到申请").getByText("3", { exact: true })).toBeVisible();
  await screen.close();
});

test("H6.4: the form of a quarter is signed where it stands; what comes later is told with its case, and the version stays", async ({
  register,
}) => {
  const first = await request(register, "2025-季1号", "2025-07-02", "待遇保障科");
  const screen = await openPublishing(register, "huoshan", "figures/2025-Q3");
  await screen.bringToFront();
  await screen.getByRole("button", { name: "统计表和签署" }).press("Enter");
  const form = screen.getByRole("region", { name: "季度统计表" });
  await expect(form.getByRole("heading", { name: "2025年第三季度统计表" })).toBeFocused();
  const card = screen.getByRole("region", { name: "签署和版本" });
  await sign(card);
  await expect(card).toContainText("已签：王建国");
  const signed = async () => (await register.facts()).filter(({ type }) => type === "ReportSigned");
  const [version] = await signed();
  expect(version).toMatchObject({ report: "statistics", period: "2025-Q3", version: 1 });
  expect(version).toMatchObject({ figures: { "requests-received": 1 }, cases: { "requests-received": [first] } });

  await request(register, "2025-季2号", "2025-09-30", "基金监管科");
  const changes = card.getByRole("region", { name: "签署以后的变化" });
  await expect(changes).toContainText(/2025-季2号：新计入.*“收到申请”/);
  await expectNoFault(screen);
  await sign(card, "一件申请登记晚了，已经补登");
  await expect(card).toContainText("第2版");
  await card.getByRole("button", { name: "查看这一版：第1版" }).click();
  await expect(form.getByRole("button", { name: /收到申请，件，本季：1$/ })).toBeVisible();
  await form.getByRole("button", { name: /收到申请，件，本季：1$/ }).press("Enter");
  await expect(screen.getByRole("dialog").getByRole("link")).toHaveText(["2025-季1号"]);
  await expectNoFault(screen);
  await screen.keyboard.press("Escape");
  const saving = screen.waitForEvent("download");
  await form.getByRole("button", { name: "保存为 Excel" }).click();
  const read = await readAttachment({ name: "表.xlsx", bytes: await readFile(await (await saving).path()) });
  expect(JSON.stringify(read)).toContain("2025年第三季度政府信息公开统计表");
  expect(await signed()).toHaveLength(2);
  expect((await signed())[0]).toEqual(version);
  await screen.close();
});

/** Signs what stands on the screen. */
async function sign(card: Locator, reason?: string): Promise<void> {
  const form = card.getByRole("form", { name: "签署" });
  await form.getByLabel("签署人姓名").fill("王建国");
  if (reason !== undefined) await form.getByLabel(/理由/).fill(reason);
  await form.getByRole("checkbox").check();
  await form.getByRole("button", { name: /签/ }).click();
}
