// `npm start`: builds the extension, serves the demo portal on loopback and opens a browser on an article with faults.
// Without a display it plays the same tour by itself, prints what it saw and saves pictures.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { startPortal } from "../test/portal/server.ts";
import { launch } from "./launch.ts";
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
  const [page = await context.newPage()] = context.pages();
  await page.goto(`${origin}/options.html`);
  await enterPerson(page);
  await page.goto(article);
  console.log(`已打开一篇有问题的稿件。工作台：${origin}/dashboard.html`);
  console.log("关闭浏览器窗口即结束。");
  await context.waitForEvent("close", { timeout: 0 });
} else {
  console.log("没有显示器，改为自动演示并截图。");
  const { context, origin } = await launch({
    extension: DEMO_BUILD,
    headless: true,
    viewport: { width: 1280, height: 900 },
  });
  await tour({ context, origin, article, folder: PICTURES });
  await context.close();
}
await portal.close();

function hasDisplay(): boolean {
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}
