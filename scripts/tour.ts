import type { BrowserContext, Page } from "@playwright/test";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { OverlayPage } from "../test/e2e/overlay.ts";

/** Where the tour goes and what it leaves. */
export interface Tour {
  readonly context: BrowserContext;
  /** Origin of the extension's pages. */
  readonly origin: string;
  /** Address of the article form with the faulty draft. */
  readonly article: string;
  /** Folder for the pictures. */
  readonly folder: string;
}

/** Plays what an editor does: looks at the marks, presses 发布, mends, has the rest approved, publishes, looks at the log. */
export async function tour({ context, origin, article, folder }: Tour): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const picture = async (page: Page, name: string): Promise<void> => {
    const path = join(folder, `${String(++count)}-${name}.png`);
    await page.screenshot({ path });
    console.log(`截图：${path}`);
  };

  const page = await context.newPage();
  const overlay = new OverlayPage(page);
  await page.goto(article);
  await overlay.find("button", /\d/, 20_000);
  await picture(page, "稿件打开即标出");

  await page.locator("#publish").click();
  await overlay.find("dialog", /./);
  console.log(`\n按“发布”后：\n${await overlay.text()}\n`);
  await picture(page, "按发布被拦下");

  for (;;) {
    const mends = (await overlay.names("button")).filter((name) => name.startsWith("遮盖"));
    if (mends.length === 0) break;
    await overlay.press("button", /^遮盖/);
    await page.waitForTimeout(700);
  }
  await picture(page, "号码已遮盖");

  await overlay.press("DisclosureTriangle", /仍要发布/).catch(() => overlay.press("button", /仍要发布/));
  await overlay.type(/姓名/, "王建国");
  await overlay.type(/职务|角色|岗位/, "分管领导");
  await overlay.type(/理由|原因/, "标志为演示用文字，稿件已经保密审查同意公开。");
  await picture(page, "负责人批准");
  await overlay.press("button", /批准|确认/);
  await page.waitForTimeout(1000);
  await page.locator("#publish").click();
  await page.waitForLoadState();
  await page.waitForTimeout(1500);
  await picture(page, "发布成功");

  const dashboard = await context.newPage();
  await dashboard.goto(`${origin}/dashboard.html`);
  await dashboard.waitForTimeout(1000);
  await picture(dashboard, "工作台");
  console.log(`\n工作台：\n${(await dashboard.locator("body").innerText()).slice(0, 1500)}`);
}
