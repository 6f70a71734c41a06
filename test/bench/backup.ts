import { stat } from "node:fs/promises";
import { launch } from "../../scripts/launch.ts";
import { chainedCases, layDownMany } from "./many-cases.ts";
import type { BenchRow } from "./table.ts";

const PASSPHRASE = "yingshan hong kaile";

/**
 * A backup of 10,000 requests with some 245,000 events, hashed as real ones are, through the page: from the press to the file, from the press to what
 * is in it, and from the press to everything being there in another profile; and how large it is.
 */
export async function backupRows(extension: string): Promise<BenchRow[]> {
  const size = { width: 1280, height: 900 };
  const one = await launch({ extension, headless: true, viewport: size });
  const other = await launch({ extension, headless: true, viewport: size });
  try {
    const { events } = await layDownMany(one.context, one.origin, chainedCases);
    const page = await one.context.newPage();
    await page.goto(`${one.origin}/dashboard.html#backup`);
    await page.getByLabel("备份口令", { exact: true }).fill(PASSPHRASE);
    await page.getByLabel("再输一次备份口令").fill(PASSPHRASE);
    const made = performance.now();
    const [saved] = await Promise.all([
      page.waitForEvent("download", { timeout: 300_000 }),
      page.getByRole("button", { name: "制作备份" }).click(),
    ]);
    const making = performance.now() - made;
    const file = await saved.path();
    const there = await other.context.newPage();
    await there.goto(`${other.origin}/dashboard.html#backup`);
    await there.getByLabel("备份文件").setInputFiles(file);
    await there.getByRole("form", { name: "打开备份" }).getByLabel("备份口令").fill(PASSPHRASE);
    const opened = performance.now();
    await there.getByRole("button", { name: "打开备份" }).click();
    const restore = there.getByRole("button", { name: "恢复到本机" });
    await restore.waitFor({ timeout: 300_000 });
    const opening = performance.now() - opened;
    const began = performance.now();
    await restore.click();
    await there.getByText(`已恢复 ${events.length} 条记录`).waitFor({ timeout: 600_000 });
    const restoring = performance.now() - began;
    const { size: bytes } = await stat(file);
    return [
      { name: `备份 ${events.length} 条记录，从按下到文件`, value: making, unit: "ms" },
      { name: "　文件大小", value: bytes / 1_000_000, unit: "MB" },
      { name: "　打开备份，逐条核对", value: opening, unit: "ms" },
      { name: "　恢复到另一台电脑", value: restoring, unit: "ms" },
    ];
  } finally {
    await one.context.close();
    await other.context.close();
  }
}
