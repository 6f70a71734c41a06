// `npm start`: builds the extension, serves the demo portal on loopback and opens a browser with a year of sample records on an
// article with faults. Without a display it plays the same tour by itself, prints what it saw and what is due, and saves pictures.
import type { Page } from "@playwright/test";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startPortal } from "../test/portal/server.ts";
import { launch, type Launched } from "./launch.ts";
import { bringPack, loadSample, SAMPLE_PASSPHRASE } from "./sample-year/load-sample.ts";
import { enterPerson, tour } from "./tour.ts";

const ROOT = join(import.meta.dirname, "..");
const DEMO_BUILD = join(ROOT, ".output/chrome-mv3-demo");
const PICTURES = join(ROOT, "tour");

console.log("正在构建扩展……");
const built = spawnSync("wxt", ["build", "--mode", "demo"], {
  cwd: ROOT,
  shell: process.platform === "win32",
  encoding: "utf8",
});
if (built.status !== 0) {
  console.error(`${built.stdout}${built.stderr}\n扩展没有构建成功，原因见上。`);
  process.exit(1);
}

const portal = await startPortal();
const article = `${portal.url}/admin/articles/new?sample=1&editor=ueditor`;
console.log(`演示网站已启动：${portal.url}/admin/articles`);

if (hasDisplay()) {
  const { context, origin } = await launch({
    extension: DEMO_BUILD,
    headless: false,
    viewport: null,
    flags: ["--start-maximized"],
  });
  const page = await fill({ context, origin });
  await page.goto(article);
  await (await context.newPage()).goto(`${origin}/dashboard.html`);
  await page.bringToFront();
  console.log(`已打开一篇有问题的稿件，旁边是工作台：${origin}/dashboard.html`);
  console.log("关闭浏览器窗口即结束。");
  await context.waitForEvent("close", { timeout: 0 });
} else {
  console.log("没有显示器，改为自动演示并截图。");
  const { context, origin } = await launch({
    extension: DEMO_BUILD,
    headless: true,
    viewport: { width: 1280, height: 900 },
  });
  await fill({ context, origin });
  await tour({ context, origin, article, requests: `${portal.url}/ygk/`, folder: PICTURES });
  await context.close();
}
await portal.close();

/** Enters who sits here, puts the sample year in, and says what it is; answers the page where that was done. */
async function fill({ context, origin }: Launched): Promise<Page> {
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${origin}/options.html`);
  await bringPack(page);
  await page.reload();
  await enterPerson(page);
  console.log("正在装入一年的样例记录……");
  const { cases, entries, drafts } = await loadSample(context, origin, portal.url);
  console.log(
    `样例：申请、复议、诉讼、稿件、澄清、投诉、舆情、检查、考核和年度工作共 ${cases} 件，检查过 ${drafts} 篇，${entries} 条记录；人名、单位都是编的。`,
  );
  console.log(`申请人信息保险箱的样例口令：${SAMPLE_PASSPHRASE}`);
  return page;
}

function hasDisplay(): boolean {
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}
