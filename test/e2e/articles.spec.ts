import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { begin, openReview, OPINION, takeStep } from "./article-steps.ts";
import { expect, openDraft, test } from "./desk.ts";
import { expectHead, fill, goTo, openPublishing, REVIEW, startArticle } from "./publishing-screens.ts";
import { due, take } from "./request-screens.ts";
import { expectNoFaultNow } from "./no-fault.ts";

// Starts from an empty register.
test.use({ profile: "articles" });

const NOTICE = {
  标题: "关于调整城乡居民医保待遇的通知",
  信息种类: "通知公告",
  公开属性: "主动公开",
  责任科室: "待遇保障科",
  "形成、变更或者批复的日期": "2026-11-06",
  公开期限: "自形成或者变更之日起20个工作日",
} as const;

/** What the review of secrecy finds of an article that nobody else has to be asked about. */
const FOUND_PUBLIC = { 审查意见: "可以公开", 需要征求第三方意见: "否", 涉及其他行政机关: "否" } as const;

/** Reviews and approves an article by the plain steps, as from paper. */
async function review(screen: Page, on: string): Promise<void> {
  await take(screen, "部门负责人审核", on, (form) => fill(form, REVIEW));
  await take(screen, "保密审查", on, (form) => fill(form, { ...REVIEW, ...FOUND_PUBLIC }));
  await take(screen, "审定", on, (form) => fill(form, { 审核人: "陈国强" }));
}

test("H1.4–5, H1.10, Z: an article goes from paper to the public on the dashboard, and its catalogue item with it", async ({
  register,
}) => {
  const screen = await openPublishing(register, "zhangzhou", "catalogue");
  const item = screen.getByRole("row", { name: /通知公告/ }).first();
  await expect(item).toContainText("从未公开");
  await item.getByRole("link", { name: /^新建稿件/ }).click();
  await expect(screen.getByText(/目录事项：/)).toBeVisible();
  await startArticle(screen, "2026-11-09", NOTICE);
  await expectHead(screen, NOTICE.标题);
  // 20 working days from the day after 11月6日.
  await expect(due(screen)).toHaveText("12月4日");
  await expect(screen.locator(".case")).not.toContainText("申请");
  await review(screen, "2026-11-10");
  await take(screen, "发布", "2026-11-12", (form) =>
    fill(form, { 公开的网页地址: "https://www.example.gov.cn/art/1.html" }),
  );
  await expectHead(screen, "已公开");
  await expectNoFaultNow(screen);
  await screen.getByRole("link", { name: "← 全部稿件" }).click();
  await expect(screen.getByText("没有符合条件的稿件")).toBeVisible();
  await screen.getByLabel("状态").selectOption("published");
  await expect(screen.getByRole("row", { name: /调整城乡居民/ })).toContainText("已公开 · 11月12日");
  await screen.getByRole("link", { name: "目录" }).click();
  await expect(item).not.toContainText("从未公开");
  await expect(item).toContainText("11月12日");
  await item.getByRole("link", { name: "通知公告", exact: true }).click();
  await expect(screen.getByRole("row", { name: /调整城乡居民/ })).toBeVisible();
  // Requests are another list.
  await goTo(screen, "requests");
  await expect(screen.getByText("还没有登记过申请")).toBeVisible();
  await screen.close();
});

test("H4.4–9, T17: a clarification is opened about an article, approved, released, and the article says so; a 解读 is tied to its document", async ({
  register,
}) => {
  const screen = await openPublishing(register, "national", "start/article");
  await startArticle(screen, "2026-11-09", { ...NOTICE, 标题: "医保缴费标准公告" });
  await expectHead(screen, "医保缴费标准公告");
  await review(screen, "2026-11-10");
  await take(screen, "发布", "2026-11-12");
  await screen.getByRole("link", { name: "登记澄清虚假或者不完整信息" }).click();
  await expect(screen.getByText("澄清的稿件：医保缴费标准公告")).toBeVisible();
  const form = screen.getByRole("form", { name: /澄清/ });
  await form.getByLabel("实际发生日期").fill("2026-11-18");
  await fill(form, { 发现渠道: "网络", 在哪里传播: "某论坛", 说了什么: "缴费标准翻倍" });
  await form.getByRole("button", { name: "登记" }).click();
  await expectHead(screen, "缴费标准翻倍");
  // At once: the day it was found is the last.
  await expect(due(screen)).toHaveText("11月18日");
  await take(screen, "确认", "2026-11-18", (step) =>
    fill(step, { 确认的结果: "虚假信息", 事实和依据: "标准没有变化", 签字人: "王芳" }),
  );
  await take(screen, "拟定澄清内容", "2026-11-19", (step) =>
    fill(step, { 澄清的内容: "缴费标准没有变化。", 拟稿人: "李明", 涉及其他部门的职责或者工作: "否" }),
  );
  await take(screen, "审批", "2026-11-19", (step) => fill(step, { 签字人: "陈国强" }));
  await take(screen, "发布澄清信息", "2026-11-19", async (step) => {
    await step.getByLabel("互联网").check();
    await fill(step, { "网页地址或者版面、场次": "https://www.example.gov.cn/art/2.html" });
  });
  await expectHead(screen, "已澄清");
  const ties = screen.getByRole("region", { name: "有关的事项" });
  await ties.getByRole("link", { name: "医保缴费标准公告" }).click();
  await expect(screen.getByRole("region", { name: "办理过程" })).toContainText("已经发布澄清信息");
  await expect(ties).toContainText("澄清本稿件的事项");
  await goTo(screen, "clarifications");
  await expect(screen.getByRole("row", { name: /缴费标准翻倍/ })).toContainText("没有及时");

  await startArticle(screen, "2026-11-16", { ...NOTICE, 标题: "城乡居民医保办法", 信息种类: "规范性文件、政策性文件" });
  await expectHead(screen, "城乡居民医保办法");
  await expect(screen.getByText("还没有确定是否解读。")).toBeVisible();
  await startArticle(screen, "2026-11-16", { ...NOTICE, 标题: "《城乡居民医保办法》解读", 信息种类: "政策解读" });
  await expectHead(screen, "《城乡居民医保办法》解读");
  await screen.getByRole("button", { name: "关联其他事项" }).click();
  await screen.getByRole("button", { name: "关联：城乡居民医保办法" }).click();
  await expect(ties).toContainText("所解读的文件");
  await ties.getByRole("link", { name: "城乡居民医保办法" }).click();
  await expect(ties).toContainText("解读本文件的稿件");
  await expectNoFaultNow(screen);
  await screen.close();
});

test("H3.8: the sealed text is handed over in a file, and one that came back changed is refused", async ({
  page,
  portal,
  overlay,
  register,
}, info) => {
  await register.ask("settings.save", {
    person: { name: "李明", department: "办公室", role: "科员" },
    pack: "national",
  });
  const { office } = await register.ask("office.get", {});
  await register.ask("office.save", { ...office, name: "云溪县医疗保障局" });
  await openDraft(page, portal.url, ["2026年第一批医疗救助对象已经审核确认，现予公布。"], { title: "医疗救助公布" });
  await openReview(overlay);
  await begin(overlay);
  await takeStep(overlay, "部门负责人审核", "赵科", { texts: OPINION });
  await takeStep(overlay, "保密审查", "钱主任", {
    texts: OPINION,
    choices: { 审查意见: "可以公开" },
    no: ["需要征求第三方意见", "涉及其他行政机关"],
  });
  await takeStep(overlay, "审定", "孙局长");

  const screen = await openPublishing(register, "national");
  await screen.getByRole("link", { name: "医疗救助公布" }).click();
  await expect(screen.getByText(/孙局长审定时封存/)).toBeVisible();
  await screen.getByText("移交托管单位发布").click();
  await screen.getByLabel("托管单位", { exact: true }).fill("县融媒体中心");
  const saving = screen.waitForEvent("download");
  await screen.getByRole("button", { name: "存为移交单" }).click();
  const path = info.outputPath("移交单.html");
  await (await saving).saveAs(path);
  await expect(screen.getByRole("region", { name: "办理过程" })).toContainText("信息发布移交单");
  const returned = screen.getByLabel("托管单位退回的文件");
  await returned.setInputFiles(path);
  await expect(screen.getByText(/与审定稿一致，一字未改/)).toBeVisible();

  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("第一批", "第二批"));
  await returned.setInputFiles(path);
  await expect(screen.getByRole("alert").getByText(/不能按这份发布/)).toBeVisible();
  await expect(screen.locator(".changes ins")).toHaveText("第二批");
  await expectNoFaultNow(screen);
  await writeFile(path, "<p>不是移交单</p>");
  await returned.setInputFiles(path);
  await expect(screen.getByText(/没有移交信息/)).toBeVisible();
  await screen.close();
});

for (const scheme of ["light", "dark"] as const) {
  test(`no screen about articles has a fault that axe finds, ${scheme}`, async ({ register }) => {
    const screen = await openPublishing(register, "zhangzhou");
    await screen.emulateMedia({ colorScheme: scheme });
    for (const [part, heading] of [
      ["articles", "稿件"],
      ["catalogue", "主动公开目录"],
      ["clarifications", "澄清"],
      ["start/article", "新建稿件"],
      ["start/clarification", "澄清虚假或者不完整信息"],
      ["today", "今天要办的"],
    ] as const) {
      await goTo(screen, part);
      await expect(screen.getByRole("heading", { name: heading }).first()).toBeVisible();
      await expectNoFaultNow(screen);
    }
    await screen.close();
  });
}
