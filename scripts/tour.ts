import type { BrowserContext, Page } from "@playwright/test";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { OverlayPage } from "../test/e2e/overlay.ts";
import { articleTour } from "./article-tour.ts";
import { yearTour } from "./year-tour.ts";

/** Where the tour goes and what it leaves. */
export interface Tour {
  readonly context: BrowserContext;
  /** Origin of the extension's pages. */
  readonly origin: string;
  /** Address of the article form with the faulty draft. */
  readonly article: string;
  /** Address of the portal's list of requests. */
  readonly requests: string;
  /** Folder for the pictures. */
  readonly folder: string;
}

/**
 * Plays what an editor does: looks at the marks, presses 发布, mends, has the rest approved, publishes; takes another article
 * from the catalogue by its review to the public; looks at the log; then what a request handler sees in the morning: what is
 * due, the list, a case with its limits, complaints and the year's duties, the portal's list with stamps.
 */
export async function tour({ context, origin, article, requests, folder }: Tour): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const picture = async (page: Page, name: string, isWhole = false): Promise<void> => {
    const path = join(folder, `${String(++count)}-${name}.png`);
    await page.screenshot({ path, fullPage: isWhole });
    console.log(`截图：${path}`);
  };

  const settings = await context.newPage();
  await settings.goto(`${origin}/options.html`);
  await enterPerson(settings);
  await picture(settings, "设置");

  const page = await context.newPage();
  const overlay = new OverlayPage(page);
  await page.goto(article);
  await overlay.find("button", /\d/, 20_000);
  await picture(page, "稿件打开即标出");

  await page.locator("#publish").click();
  await overlay.find("dialog", /公开助手/);
  console.log(`\n按“发布”后，面板显示：\n${await overlay.panelText()}\n`);
  await picture(page, "按发布被拦下");

  // The two marks came along with a pasted file header; the editor deletes both lines.
  const body = page.frameLocator("iframe[id^=ueditor_]").locator("body");
  await body.locator("p").first().click();
  for (const key of ["Control+Home", "Shift+ArrowDown", "Shift+ArrowDown", "Delete"]) await page.keyboard.press(key);
  await overlay.press("button", /^遮盖号码/);
  await page.waitForTimeout(700);
  await overlay.press("button", /^只留末四位/);
  await page.waitForTimeout(700);
  await picture(page, "删去标志并遮盖号码");

  await overlay.press("DisclosureTriangle", /仍要发布/);
  await overlay.type(/姓名/, "王建国");
  await overlay.type(/职务/, "分管领导");
  await overlay.type(/理由/, "本人已书面同意公开这一联系电话。");
  await picture(page, "负责人批准");
  await overlay.press("button", /批准发布/);
  await page.waitForTimeout(1000);
  await page.locator("#publish").click();
  await page.waitForLoadState();
  await page.waitForTimeout(1500);
  await picture(page, "发布成功");

  await articleTour({ context, origin, portal: new URL(article).origin, picture });

  const dashboard = await context.newPage();
  await dashboard.goto(`${origin}/dashboard.html#records`);
  await dashboard.getByRole("cell").first().waitFor();
  await picture(dashboard, "检查记录");

  await dashboard.goto(`${origin}/dashboard.html#today`);
  const due = dashboard.getByRole("region", { name: /今天要办的/ });
  await due.getByRole("link").first().waitFor();
  await picture(dashboard, "今天要办的");
  console.log(`\n今天要办的：\n${await due.innerText()}\n`);

  await dashboard.goto(`${origin}/dashboard.html#requests`);
  await dashboard.getByRole("table", { name: "依申请公开" }).getByRole("link").first().waitFor();
  await picture(dashboard, "依申请公开");
  await dashboard.getByRole("table", { name: "依申请公开" }).getByRole("link").first().click();
  await dashboard.getByRole("heading", { level: 2 }).first().waitFor();
  await dashboard.waitForTimeout(500);
  await picture(dashboard, "一件申请");
  await picture(dashboard, "一件申请全页", true);

  await yearTour(dashboard, origin, picture);

  const portal = await context.newPage();
  await portal.goto(requests);
  await portal.waitForTimeout(2500);
  await picture(portal, "网站上的申请列表");
}

/** Says in the settings who sits here and whose rules are in force, as a new user does. */
export async function enterPerson(settings: Page): Promise<void> {
  await settings.getByLabel("姓名", { exact: true }).fill("李文静");
  await settings.getByLabel("部门", { exact: true }).fill("办公室");
  await settings.getByLabel("岗位", { exact: true }).fill("信息员");
  await settings.getByRole("button", { name: "保存" }).first().click();
  await settings
    .getByText(/已保存/)
    .first()
    .waitFor();
  await settings.getByRole("radio", { name: /样例县/ }).check();
  await settings.waitForTimeout(500);
}
