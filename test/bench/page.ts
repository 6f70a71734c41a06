import { startBench } from "./browser.ts";
import { idleRows } from "./idle.ts";
import { openingRows } from "./opening.ts";
import type { BenchRow } from "./table.ts";
import { typingRows } from "./typing.ts";

/** What a page with the extension in it costs, measured from outside in one browser. Takes about five minutes. */
export async function pageBench(extension: string): Promise<Readonly<Record<string, BenchRow[]>>> {
  const bench = await startBench(extension);
  try {
    return {
      打开稿件: await openingRows(bench),
      "打字：10 万字 500 处": await typingRows(bench),
      闲置: await idleRows(bench),
    };
  } finally {
    await bench.close();
  }
}
