// `npm start` and `npm test` run this first. It installs what is missing, says what it does, and stops with a sentence
// that tells what to do where it cannot. Plain JavaScript without dependencies: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
/** What Debian's packages are called: the browser, and letters to show Chinese with. */
const DEBIAN = ["chromium", "fonts-noto-cjk"];
/** The scripts are TypeScript, and ask `import.meta.main`; the dependencies bring this one along. */
const NODE_MAJOR = 24;

const purpose = process.argv[2];
installPackages();
requireNode();
if (purpose !== "check") installBrowser();
if (purpose === "test") installFirefox();

function installPackages() {
  const lock = join(ROOT, "package-lock.json");
  const done = join(ROOT, "node_modules/.package-lock.json");
  if (
    existsSync(done) &&
    statSync(done).mtimeMs >= statSync(lock).mtimeMs &&
    existsSync(join(ROOT, "node_modules/wxt"))
  ) {
    return;
  }
  say("正在安装依赖（npm install），第一次大约需要一两分钟……");
  // Versions are those of the lock file. Not `npm ci`: it refuses a lock file made where the registry does not carry the
  // other systems' builds of a tool, although they are optional.
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"])) {
    stop("依赖没有装上。请检查能否访问 npm 软件源（npm config get registry），再运行一次。");
  }
}

/** What runs the scripts: npm puts the dependencies' own first, which is not there where npm may not run install scripts. */
function requireNode() {
  const { stdout } = spawnSync("node", ["--version"], {
    cwd: ROOT,
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, PATH: [join(ROOT, "node_modules/.bin"), process.env.PATH ?? ""].join(delimiter) },
  });
  const version = (stdout ?? "").trim();
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= NODE_MAJOR) return;
  stop(
    `要用 Node.js ${NODE_MAJOR} 运行，现在是 ${version || process.version}：随依赖带来的那一份没有装好，多半是 npm 不许依赖运行安装脚本（ignore-scripts）。` +
      `请运行 npm rebuild node --ignore-scripts=false，或者安装 Node.js ${NODE_MAJOR}，再运行一次。`,
  );
}

function installBrowser() {
  if (findChromium()) return;
  if (isDebianRoot()) {
    say(`没有找到 Chromium，正在用 apt-get 安装 ${DEBIAN.join("、")}……`);
    // Looked for again: elsewhere a package of this name only points to another installer.
    if (install(DEBIAN) && findChromium()) return;
    stop(
      "Chromium 没有装上。请手工运行 apt-get install chromium，或者安装 Chrome、Edge，用环境变量 CHROMIUM_PATH 指出它的位置，再运行一次。",
    );
  }
  say("没有找到 Chromium、Chrome 或 Edge，正在下载 Playwright 的 Chromium……");
  if (run("npx", ["playwright", "install", "chromium"])) return;
  stop("浏览器没有装上。请安装 Chromium、Chrome 或 Edge，或用环境变量 CHROMIUM_PATH 指出它的位置，再运行一次。");
}

/** Firefox is tested where it can be had; without it those tests are skipped and say so. */
function installFirefox() {
  if (existsSync(process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr") || !isDebianRoot()) return;
  say("正在用 apt-get 安装 Firefox，用于测试……");
  if (!install(["firefox-esr"])) say("Firefox 没有装上，相应的测试会跳过。");
}

/** Debian's packages; whether that worked. */
function install(names) {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  return run("apt-get", ["update", "-qq"], env) && run("apt-get", ["install", "-y", "-qq", ...names], env);
}

function isDebianRoot() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

function run(command, args, env = {}) {
  const shell = process.platform === "win32";
  // Standard output stays clean for those who read it; what the tools say goes to standard error.
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ["ignore", 2, 2],
    shell,
    env: { ...process.env, ...env },
  });
  return status === 0;
}

function say(sentence) {
  process.stderr.write(`公开助手：${sentence}\n`);
}

function stop(sentence) {
  say(sentence);
  process.exit(1);
}
