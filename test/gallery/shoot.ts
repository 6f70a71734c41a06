import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { createServer } from "vite";
import { launch } from "./browser.ts";

/**
 * Takes a picture of every story at two widths and two scales, light and dark, and lets axe look at each.
 * `node test/gallery/shoot.ts [folder] [part of a story's name]`; fails when axe finds a violation.
 */
const [folder = "/tmp/gallery", only = ""] = process.argv.slice(2);

const SIZES = [
  { name: "1280", width: 1280, height: 720, scale: 1 },
  { name: "1280-125", width: 1024, height: 576, scale: 1.25 },
  { name: "1920", width: 1920, height: 960, scale: 1 },
  { name: "1920-125", width: 1536, height: 768, scale: 1.25 },
] as const;

await mkdir(folder, { recursive: true });
const server = await createServer({
  configFile: join(import.meta.dirname, "vite.config.ts"),
  logLevel: "error",
  // What is edited meanwhile must not load a page anew under the camera.
  server: { watch: null, hmr: false },
});
await server.listen(0);
const base = server.resolvedUrls?.local[0] ?? "";
const browser = await launch();
let violations = 0;
for (const scheme of ["light", "dark"] as const) {
  for (const size of SIZES) {
    const context = await browser.newContext({
      viewport: { width: size.width, height: size.height },
      deviceScaleFactor: size.scale,
      colorScheme: scheme,
      locale: "zh-CN",
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => {
      violations += 1;
      console.error(error);
    });
    for (const story of await names(page)) await shoot(page, story, `${size.name}-${scheme}`, size.name === "1280");
    await context.close();
  }
}
await browser.close();
await server.close();
console.log(violations === 0 ? "axe: no violations" : `axe: ${violations} violations`);
process.exitCode = violations === 0 ? 0 : 1;

async function names(page: Page): Promise<string[]> {
  await page.goto(base);
  await page.getByRole("link").first().waitFor();
  return (await page.getByRole("link").allTextContents()).filter((name) => name.includes(only));
}

async function shoot(page: Page, story: string, suffix: string, judge: boolean): Promise<void> {
  await page.goto(`${base}?story=${story}`);
  await page.locator("html[data-ready]").waitFor();
  for (const text of await page.evaluate(() => document.documentElement.dataset.press?.split("|") ?? [])) {
    await page.getByText(text, { exact: true }).first().click();
  }
  await page.screenshot({ path: join(folder, `${story}-${suffix}.png`), fullPage: /settings|dashboard/.test(story) });
  if (!judge) return;
  const include = story.startsWith("badge") || story.startsWith("panel") ? "gongkai-overlay" : "html";
  const result = await new AxeBuilder({ page }).include(include).analyze();
  for (const violation of result.violations) {
    violations += violation.nodes.length;
    const where = violation.nodes
      .map((node) => `    ${node.target.join(" ")}: ${node.failureSummary ?? ""}`)
      .join("\n");
    console.error(`${story} ${suffix}: ${violation.id}: ${violation.help}\n${where}`);
  }
}
