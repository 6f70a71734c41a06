import type { Locator, Page } from "@playwright/test";
import { civilDayOf, civilTimeOf } from "../../lib/deadlines/civil-day.ts";
import { expect, test } from "./desk.ts";
import { expectHead, fill, goTo, openPublishing } from "./publishing-screens.ts";
import { due } from "./request-screens.ts";
import { expectNoFault } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "opinions" });
// The first goes through some twenty forms and looks at seven screens.
test.describe.configure({ timeout: 120_000 });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** An instant so long ago, as the day and the time of day that a form takes. */
function ago(milliseconds: number): { readonly on: string; readonly at: string; readonly instant: number } {
  const instant = Math.floor((Date.now() - milliseconds) / MINUTE) * MINUTE;
  const text = new Date(instant).toISOString();
  return { on: civilDayOf(text), at: civilTimeOf(text), instant };
}

/** What is left of so many hours from then, as a case's page says it now. */
function leftOf({ instant }: ReturnType<typeof ago>, hours: number): string {
  const minutes = Math.floor((instant + hours * HOUR - Date.now()) / MINUTE);
  return `剩 ${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

async function happened(form: Locator, { on, at }: ReturnType<typeof ago>): Promise<void> {
  await form.getByLabel("实际发生日期").fill(on);
  await form.getByLabel("发生时间").fill(at);
}

/** Opens a case of public opinion through the form. */
async function find(screen: Page, when: ReturnType<typeof ago>, topic: string, level: string): Promise<void> {
  await goTo(screen, "start/public-opinion");
  const form = screen.getByRole("form", { name: /政务舆情回应/ });
  await happened(form, when);
  await fill(form, {
    舆情主题: topic,
    在哪里发现: "某论坛",
    发现渠道: "监测",
    舆情等级: level,
    涉事部门: "基金监管处",
  });
  await form.getByRole("button", { name: "登记" }).click();
  await expectHead(screen, topic);
}

/** Takes a step through its form; the moment is only filled in where it is given. */
async function take(
  screen: Page,
  title: string,
  values: Readonly<Record<string, string>>,
  when?: ReturnType<typeof ago>,
  more: (form: Locator) => Promise<unknown> = async () => {},
): Promise<void> {
  await screen.bringToFront();
  const steps = screen.getByRole("region", { name: "下一步" });
  await steps.getByRole("button", { name: title, exact: true }).first().click();
  const form = steps.getByRole("form", { name: title });
  if (when) await happened(form, when);
  await fill(form, values);
  await more(form);
  await form.getByRole("button", { name: "记录" }).click();
  await expect(form).toBeHidden();
}

const clock = (screen: Page, title: string): Locator =>
  screen.locator("li.clock").filter({ has: screen.getByText(title, { exact: true }) });

const RELEASE = { "网页地址或者版面、栏目": "https://www.example.gov.cn/art/1.html" };
const onSite = (form: Locator): Promise<void> => form.getByLabel("门户网站").check();

test("T22–25: a major event is found at a minute, counted down in the popup, answered in 5 hours; its press conference comes late", async ({
  register,
}) => {
  const screen = await openPublishing(register, "tianjin", "opinions");
  await expect(screen.getByText("还没有登记过舆情回应")).toBeVisible();
  await screen.getByRole("button", { name: "登记舆情" }).click();
  const form = screen.getByRole("form", { name: /政务舆情回应/ });
  // The present minute stands there already; it is that of no other day.
  await expect(form.getByLabel("发生时间")).toHaveValue(/^\d\d:\d\d$/);
  await form.getByLabel("实际发生日期").fill(ago(48 * HOUR).on);
  await expect(form.getByLabel("发生时间")).toHaveValue("");
  await form.getByRole("button", { name: "登记" }).click();
  await expect(form).toContainText("发生时间要精确到分钟");
  await expectNoFault(screen);

  const found = ago(2 * HOUR);
  await find(screen, found, "医保基金重大损失的传闻", "涉及重大突发事件");
  await expect(due(screen)).toContainText(civilTimeOf(new Date(found.instant + 5 * HOUR).toISOString()));
  const said = async () => ((await screen.locator(".case-due").textContent()) ?? "").includes(leftOf(found, 5));
  await expect.poll(said).toBe(true);
  await expectNoFault(screen);

  const popup = await register.openScreen("popup");
  await popup.bringToFront();
  const counted = popup.locator(".hour-clocks li");
  const release = counted.first();
  await expect(release).toContainText("医保基金重大损失的传闻");
  await expect(release).toContainText("发布权威信息的时限");
  await expect(release.getByRole("timer")).toContainText(/剩 2:5\d:\d\d/);
  await expect(counted.nth(1).getByRole("timer")).toContainText(/剩 21:5\d:\d\d/);
  const shown = await release.getByRole("timer").textContent();
  await expect(release.getByRole("timer")).not.toHaveText(shown ?? "");
  await expectNoFault(popup);

  await take(screen, "会商研判", { 舆情等级: "涉及重大突发事件", 研判意见: "属实，立即回应。" });
  await take(screen, "拟定回应内容", { 回应的内容: "情况说明。", 拟稿人: "李明" });
  await take(screen, "审批", { 签字人: "陈国强" });
  await take(screen, "发布权威信息", RELEASE, undefined, onSite);
  await expect(clock(screen, "发布权威信息的时限")).toContainText("按期完成");
  await take(screen, "持续发布", RELEASE, undefined, onSite);
  await take(screen, "持续发布", { ...RELEASE, 发布的要点: "最新进展" }, undefined, onSite);
  await expect(screen.getByRole("region", { name: "办理过程" }).getByText("持续发布", { exact: true })).toHaveCount(2);

  // It was found earlier than was said: the limits are counted from there.
  const process = screen.getByRole("region", { name: "办理过程" });
  await process.getByRole("button", { name: "更正：发现" }).click();
  const amend = process.getByRole("form", { name: "更正发现" });
  await expect(amend.getByLabel("发生时间")).toHaveValue(found.at);
  await happened(amend, ago(26 * HOUR));
  await amend.getByLabel("更正原因").fill("值班记录为准");
  await amend.getByRole("button", { name: "记录更正" }).click();
  await expect(clock(screen, "举行新闻发布会的时限")).toContainText("已超期");
  await expect(clock(screen, "发布权威信息的时限")).toContainText("超期完成");
  await popup.reload();
  await popup.bringToFront();
  await expect(popup.locator(".hour-clocks li.over").getByRole("timer")).toContainText(/超期 2:0\d:\d\d/);
  await expectNoFault(popup);
  await take(screen, "举行新闻发布会", { 新闻发布会的地点: "局机关", 发布人: "新闻发言人" });
  await expect(clock(screen, "举行新闻发布会的时限")).toContainText("超期完成");
  const late = screen.getByRole("region", { name: "没有按期完成的" });
  await expect(late).toContainText(/举行新闻发布会的时限的最后期限是.*超期2小时/);
  await take(screen, "回应效果评估", { 回应效果评估: "舆情平息。" });
  await take(screen, "办结", {});
  await expectHead(screen, "已回应");
  await goTo(screen, "opinions");
  await screen.getByLabel("状态").selectOption({ label: "超过期限的" });
  await expect(screen.getByRole("row", { name: /医保基金重大损失/ })).toContainText("基金监管处");
  await expectNoFault(screen);
  await screen.close();
  await popup.close();
});

test("T22–25, H4.4–9: false information is clarified from the opinion's page, and its release answers the opinion", async ({
  register,
}) => {
  const screen = await openPublishing(register, "national", "opinions");
  const found = ago(3 * HOUR);
  await find(screen, found, "医保卡将停用", "其他政务舆情");
  await expect(clock(screen, "回应的时限")).toContainText("进行中");
  await screen.getByRole("link", { name: "登记澄清虚假或者不完整信息" }).click();
  await expect(screen.getByText("澄清的舆情：医保卡将停用")).toBeVisible();
  const form = screen.getByRole("form", { name: /澄清/ });
  await fill(form, { 发现渠道: "网络", 在哪里传播: "某论坛", 说了什么: "下月起停用医保卡" });
  await form.getByRole("button", { name: "登记" }).click();
  await expectHead(screen, "下月起停用医保卡");
  await take(screen, "确认", { 确认的结果: "虚假信息", 事实和依据: "没有此事", 签字人: "王芳" });
  await take(screen, "拟定澄清内容", {
    澄清的内容: "医保卡继续使用。",
    拟稿人: "李明",
    涉及其他部门的职责或者工作: "否",
  });
  await take(screen, "审批", { 签字人: "陈国强" });
  await take(
    screen,
    "发布澄清信息",
    { "网页地址或者版面、场次": "https://www.example.gov.cn/art/2.html" },
    undefined,
    (step) => step.getByLabel("互联网").check(),
  );
  await expectHead(screen, "已澄清");
  const ties = screen.getByRole("region", { name: "有关的事项" });
  await expect(ties).toContainText("所澄清的舆情");
  await ties.getByRole("link", { name: "医保卡将停用" }).click();
  await expect(ties).toContainText("澄清本舆情的事项");
  await expect(screen.getByRole("region", { name: "办理过程" })).toContainText("澄清信息已经发布");
  // Of the clarification only the day is known: it counts as released at the latest minute that it may have been.
  await expect(clock(screen, "回应的时限")).toContainText("按期完成");
  await take(screen, "办结", {});
  await expectHead(screen, "已回应");
  await screen.close();
});
