import { expect, test } from "./desk.ts";
import { expectHead, fill, goTo, openPublishing } from "./publishing-screens.ts";
import { due, take } from "./request-screens.ts";

test.use({ profile: "articles" });

test("an article goes from paper to the public on the dashboard, and its catalogue item with it", async ({
  register,
}) => {
  const screen = await openPublishing(register, "zhangzhou", "catalogue");
  await screen.getByLabel("查找").fill("医保药品目录");
  await screen.screenshot({ path: "/tmp/shots/a-catalogue.png", fullPage: true });
  await goTo(screen, "start/article");
  await screen.screenshot({ path: "/tmp/shots/a-new.png", fullPage: true });
  const form = screen.getByRole("form", { name: "新建稿件" });
  await form.getByLabel("实际发生日期").fill("2026-11-09");
  await fill(form, {
    标题: "关于调整城乡居民医保待遇的通知",
    信息种类: "通知公告",
    公开属性: "主动公开",
    拟稿人: "李明",
    责任科室: "待遇保障科",
    "形成、变更或者批复的日期": "2026-11-06",
    公开期限: "自形成或者变更之日起20个工作日",
  });
  await form.getByRole("button", { name: "登记" }).click();
  await screen.screenshot({ path: "/tmp/shots/a-case.png", fullPage: true });
  await expectHead(screen, "关于调整城乡居民医保待遇的通知");
  await goTo(screen, "articles");
  await screen.screenshot({ path: "/tmp/shots/a-list.png", fullPage: true });
  void take;
  void due;
  void expect;
});
