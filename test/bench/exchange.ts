import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../../scripts/launch.ts";
import { chainedCases, layDownMany } from "./many-cases.ts";
import type { BenchRow } from "./table.ts";

const LONG = { timeout: 600_000 };

/**
 * A bundle of the whole log of 10,000 requests with some 245,000 events, hashed as real ones are, through the page: from the press to the
 * file; in another profile that has nothing, from the choice of the file to what is in it, and from the press to all being taken in.
 */
export async function exchangeRows(extension: string): Promise<BenchRow[]> {
  const size = { width: 1280, height: 900 };
  const one = await launch({ extension, headless: true, viewport: size });
  const other = await launch({ extension, headless: true, viewport: size });
  const folder = await mkdtemp(join(tmpdir(), "gongkai-bench-"));
  const file = join(folder, "all.json");
  try {
    const { desk, events } = await layDownMany(one.context, one.origin, chainedCases);
    await desk.evaluate(writtenHere, events[0]?.device ?? "");
    const page = await one.context.newPage();
    await page.goto(`${one.origin}/dashboard.html#exchange`);
    const button = page.getByRole("button", { name: "导出全部记录" });
    const made = performance.now();
    const [saved] = await Promise.all([page.waitForEvent("download", LONG), button.click(LONG)]);
    const making = performance.now() - made;
    // What the browser saved goes with its window.
    await saved.saveAs(file);
    const { size: bytes } = await stat(file);
    await one.context.close();
    const there = await other.context.newPage();
    await there.goto(`${other.origin}/dashboard.html#exchange`);
    const chosen = performance.now();
    await there.getByLabel("交换文件").setInputFiles(file);
    await there.getByRole("checkbox").check(LONG);
    const looking = performance.now() - chosen;
    const began = performance.now();
    await there.getByRole("button", { name: `接收 ${events.length} 条记录` }).click();
    await there.getByText(`已接收 ${events.length} 条记录`).waitFor(LONG);
    const taking = performance.now() - began;
    return [
      { name: `导出 ${events.length} 条记录，从按下到文件`, value: making, unit: "ms" },
      { name: "　文件大小", value: bytes / 1_000_000, unit: "MB" },
      { name: "　在没有记录的另一台电脑上看文件里有什么", value: looking, unit: "ms" },
      { name: "　确认以后接收", value: taking, unit: "ms" },
    ];
  } finally {
    await one.context.close();
    await other.context.close();
    await rm(folder, { recursive: true });
  }
}

/** Makes the device of the rows that were laid down this browser's own: only what is signed by a key is handed on. */
async function writtenHere(device: string): Promise<void> {
  const open = indexedDB.open("gongkai-register");
  const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener("success", () => resolve(open.result)));
  const work = db.transaction("meta", "readwrite");
  work.objectStore("meta").put({ key: "device", device });
  await new Promise<void>((resolve) => work.addEventListener("complete", () => resolve()));
  db.close();
}
