// Prints the gzipped size of what is injected into pages, and fails where a content script is over its budget.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Most that one content script may weigh, gzipped, in bytes (DESIGN, figures to reach). */
const BUDGET = 45_000;

/** Name and gzipped size, in bytes, of each content script of a build. */
export function contentScriptSizes(build: string): { name: string; gzipped: number }[] {
  const folder = join(build, "content-scripts");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".js"))
    .map((name) => ({ name, gzipped: gzipSync(readFileSync(join(folder, name)), { level: 9 }).length }));
}

if (import.meta.main) {
  const sizes = contentScriptSizes(join(import.meta.dirname, "../.output/chrome-mv3"));
  for (const { name, gzipped } of sizes) console.log(`${name}: ${gzipped} bytes gzipped, budget ${BUDGET}`);
  if (sizes.length === 0) throw new Error("no content script in the build");
  if (sizes.some(({ gzipped }) => gzipped > BUDGET)) {
    console.error("A content script is over its budget.");
    process.exitCode = 1;
  }
}
