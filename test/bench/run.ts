// `npm run bench`: what DESIGN.md sets figures for, where the clock can tell. A report and never a test: it always ends with 0.
import { spawnSync } from "node:child_process";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { pageScriptSizes } from "../../scripts/size.ts";
import { articleRows } from "./articles.ts";
import { backupRows } from "./backup.ts";
import { casesRows } from "./cases.ts";
import { engineBench } from "./engine.ts";
import { exchangeRows } from "./exchange.ts";
import { figureRows } from "./figures.ts";
import { pageBench } from "./page.ts";
import { table } from "./table.ts";

const ROOT = join(import.meta.dirname, "../..");

console.log(
  `Node ${process.version}，${cpus().length} 核，${cpus()[0]?.model ?? "?"}。约需十分钟；请不要同时做别的事。`,
);
build();
build("--mode", "demo");

const sizes = pageScriptSizes(join(ROOT, ".output/chrome-mv3"));
const scripts = sizes.map(({ name, gzipped, budget }) => ({
  name: `页面脚本 ${name}，gzip 后`,
  value: gzipped / 1000,
  unit: "kB",
  limit: budget / 1000,
}));
console.log(table("体积", scripts));
console.log(table("检查引擎，同一次运行中的比值", await engineBench()));
console.log(table("稿件：封存、对照、列表、目录", articleRows()));
const loads = [load()];
try {
  const demo = join(ROOT, ".output/chrome-mv3-demo");
  const browser = {
    ...(await pageBench(demo)),
    "工作台：一万件申请，24.6 万条记录": await casesRows(demo),
    "统计年报：一万件申请，24.6 万条记录": await figureRows(demo),
    "备份和恢复：24.6 万条记录": await backupRows(demo),
    "交换文件：24.6 万条记录": await exchangeRows(demo),
  };
  for (const [heading, rows] of Object.entries(browser)) console.log(table(heading, rows));
} catch (error) {
  console.log(`\n浏览器部分没有量成：${String(error)}`);
}
loads.push(load());
console.log(`\n机器负载（一分钟平均）：浏览器部分开始时 ${loads.join("，结束时 ")}。`);
console.log(`高于 ${cpus().length} 时毫秒数含有等处理器的时间，不可信；倍数和 CPU 时间仍可看。`);

/** How many processes want a core, over the last minute. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function build(...mode: string[]): void {
  const wxt = join(ROOT, "node_modules/.bin/wxt");
  const { status, stderr } = spawnSync(wxt, ["build", ...mode], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(`没有构建成功：${stderr}`);
}
