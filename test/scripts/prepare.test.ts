import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";

const SCRIPTS = join(import.meta.dirname, "../../scripts");
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A checkout on a machine that has these commands and no other; each is a shell script. Says what was answered. */
function prepare(
  purpose: string,
  commands: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>> = {},
) {
  const root = mkdtempSync(join(tmpdir(), "gongkai-prepare-"));
  made.push(root);
  for (const name of ["prepare.mjs", "find-chromium.mjs"]) cpSync(join(SCRIPTS, name), join(root, "scripts", name));
  for (const folder of ["node_modules/wxt", "node_modules/.bin", "tools"])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "package-lock.json"), "{}");
  writeFileSync(join(root, "node_modules/.package-lock.json"), "{}");
  symlinkSync("/bin/sh", join(root, "tools/sh"));
  const put = (folder: string, all: Readonly<Record<string, string>>): void => {
    for (const [name, body] of Object.entries(all)) {
      writeFileSync(join(root, folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    }
  };
  put("tools", commands);
  put("node_modules/.bin", own);
  const script = join(root, "scripts/prepare.mjs");
  const env = { PATH: join(root, "tools") };
  const { status, stderr } = spawnSync(process.execPath, [script, purpose], { encoding: "utf8", env });
  return { status, said: stderr };
}

const NODE = { node: "echo v24.21.0" };
const CHROMIUM = { chromium: "" };

describe.skipIf(process.platform !== "linux")("what runs before npm start", () => {
  test("says nothing where all is there", () => {
    expect(prepare("start", { ...NODE, ...CHROMIUM })).toEqual({ status: 0, said: "" });
  });

  test("a Node that cannot run the scripts: one sentence that says what to do", () => {
    const { status, said } = prepare("start", { node: "echo v20.20.2", ...CHROMIUM });
    expect(status).toBe(1);
    expect(said).toMatch(/^公开助手：要用 Node\.js 24 运行，现在是 v20\.20\.2.*npm rebuild node.*再运行一次。\n$/);
    expect(prepare("check", { node: "echo v20.20.2" }).status).toBe(1);
  });

  test("an older Node beside the one that the dependencies brought is well", () => {
    expect(prepare("start", { node: "echo v20.20.2", ...CHROMIUM }, NODE)).toEqual({ status: 0, said: "" });
  });

  test("no browser and none to be had: says what it tries, and what to do", () => {
    const { status, said } = prepare("start", { ...NODE, "apt-get": "exit 100", npx: "exit 1" });
    expect(status).toBe(1);
    expect(said).toMatch(/^公开助手：没有找到 Chromium.*……\n公开助手：.*没有装上。请.*CHROMIUM_PATH.*再运行一次。\n$/);
  });

  test("checking drafts needs no browser", () => {
    expect(prepare("check", NODE)).toEqual({ status: 0, said: "" });
  });

  const isDebianRoot = process.getuid?.() === 0 && existsSync("/etc/debian_version");
  test.runIf(isDebianRoot)("a package that installed no browser is not taken for one", () => {
    const { status, said } = prepare("start", { ...NODE, "apt-get": "exit 0", npx: "exit 1" });
    expect([status, said]).toEqual([1, expect.stringMatching(/apt-get 安装 chromium.*\n.*Chromium 没有装上/)]);
  });
});
