// Prints the gzipped size of every script that is run in pages, and fails where one is over its budget.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Most that a script may weigh, gzipped, in bytes. The first is in every page of a site that is switched on (DESIGN). */
const BUDGETS: Readonly<Record<string, number>> = {
  "content-scripts/editor.js": 45_000,
  // On the pages of a request system, in place of the first.
  "content-scripts/portal.js": 12_000,
  // Only where an article is open.
  "engine.js": 60_000,
  "panel.js": 30_000,
  // Only where the article's form can be filled in, once the panel is opened.
  "forms.js": 10_000,
  // Only where the CMS lists its articles.
  "stamps.js": 6_000,
  // Only where a request or its reply is open.
  "portal-panel.js": 20_000,
};

/** One script that runs in pages. Sizes in bytes; a script without a budget has that of none. */
export interface PageScript {
  readonly name: string;
  readonly gzipped: number;
  readonly budget: number;
}

/** The content scripts of a build and the scripts that the background runs in pages. Throws where one is missing. */
export function pageScriptSizes(build: string): PageScript[] {
  const listed = readdirSync(join(build, "content-scripts"))
    .filter((name) => name.endsWith(".js"))
    .map((name) => `content-scripts/${name}`);
  const names = [...new Set([...Object.keys(BUDGETS), ...listed])];
  const missing = names.find((name) => !existsSync(join(build, name)));
  if (missing !== undefined) throw new Error(`not in the build: ${missing}`);
  return names.map((name) => ({
    name,
    gzipped: gzipSync(readFileSync(join(build, name)), { level: 9 }).length,
    budget: BUDGETS[name] ?? 0,
  }));
}

if (import.meta.main) {
  const sizes = pageScriptSizes(join(import.meta.dirname, "../.output/chrome-mv3"));
  for (const { name, gzipped, budget } of sizes) console.log(`${name}: ${gzipped} bytes gzipped, budget ${budget}`);
  if (sizes.some(({ gzipped, budget }) => gzipped > budget)) {
    console.error("A script is over its budget.");
    process.exitCode = 1;
  }
}
