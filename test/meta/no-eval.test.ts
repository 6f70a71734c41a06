import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type PluginOption } from "vite";
import { afterAll, expect, test } from "vitest";
import config from "../../wxt.config.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-eval-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Counts the functions that are made of text, and lets none be made, as the policy of our pages does. */
const STRICT = `
let tried = 0;
globalThis.Function = new Proxy(Function, {
  construct() { tried += 1; throw new EvalError("not by this policy"); },
});
const { EntrySchema } = await import(process.argv[1]);
EntrySchema.safeParse({ id: "", occurredAt: "", fact: {} });
console.log(tried);`;

/** How often the schemas of the log try to make code of text, when they are bundled with these plugins. */
async function tries(name: string, plugins: PluginOption[]): Promise<string> {
  const entry = join(import.meta.dirname, "../../lib/model/event.ts");
  await build({
    configFile: false,
    logLevel: "silent",
    plugins,
    build: { lib: { entry, formats: ["es"], fileName: name }, outDir: folder, emptyOutDir: false, minify: false },
  });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const file = join(folder, `${name}.js`);
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", STRICT, file], {
    encoding: "utf8",
  });
  return stdout.trim() || stderr;
}

test("no schema tries to make code of text, neither in pages nor in workers", async () => {
  const { plugins = [], worker } =
    (await config.vite?.({ mode: "production", command: "build", browser: "chrome", manifestVersion: 3 })) ?? {};
  expect(await tries("plain", [])).toBe("1");
  expect(await tries("pages", plugins)).toBe("0");
  expect(await tries("workers", worker?.plugins?.() ?? [])).toBe("0");
});
