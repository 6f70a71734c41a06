import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "./browser.ts";

/** Draws public/icon/*.png anew from icon.svg: `node test/gallery/icons.ts`. */
const folder = join(import.meta.dirname, "../../public/icon");
const svg = await readFile(join(folder, "icon.svg"), "utf8");
const browser = await launch();
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
