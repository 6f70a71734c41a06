// Checks drafts on the command line: npm run --silent check -- [--pack ID] FILE… | --jsonl FILE
// The same check as in the page. One JSON line a draft; a fault in the call is one sentence on stderr and exit code 2.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkDraft, compileRules } from "../lib/check/check-draft.ts";
import { packInForce } from "../lib/check/merge-packs.ts";
import { BUNDLED_PACKS } from "../rules/index.ts";
import { aboutFrom, isDraftLine, printed, textBlocks, type DraftLine } from "./check-lines.ts";
import { draftFromHtml } from "./draft-from-html.ts";

class CallError extends Error {}

const USAGE = "用法：npm run --silent check -- [--pack 规则包] 文件… 或 --jsonl 文件（文件写 - 表示标准输入）。";

try {
  main();
} catch (error) {
  if (!(error instanceof CallError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function main(): void {
  const { pack: packId, jsonl, files } = readCall();
  const pack = packInForce(packId, BUNDLED_PACKS);
  if (pack === undefined) {
    throw new CallError(`没有名为“${packId}”的规则包，请改用：${BUNDLED_PACKS.map(({ id }) => id).join("、")}。`);
  }
  const rules = compileRules(pack);
  // The civil date in China, whatever the machine's own zone.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
  for (const source of [...jsonl.flatMap(readLines), ...files.map(readDraft)]) {
    const html = source.html === undefined ? undefined : draftFromHtml(source.html);
    const blocks = html?.blocks ?? textBlocks(source.text ?? "");
    const findings = checkDraft({ ...aboutFrom(source.meta), blocks }, rules, { today });
    const shown = findings.map((finding) => printed(finding, html?.inDomText));
    process.stdout.write(`${JSON.stringify({ id: source.id, findings: shown })}\n`);
  }
}

function readCall(): { pack: string; jsonl: string[]; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        pack: { type: "string", default: "national" },
        jsonl: { type: "string", multiple: true, default: [] },
      },
    });
    if (positionals.length + values.jsonl.length > 0) return { ...values, files: positionals };
  } catch {
    throw new CallError(`参数看不懂。${USAGE}`);
  }
  throw new CallError(`没有要检查的文件。${USAGE}`);
}

function readFile(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    throw new CallError(`文件“${file}”读不出来，请核对路径和权限。`);
  }
}

function readDraft(file: string): DraftLine {
  const content = readFile(file);
  return /\.html?$/i.test(file) ? { id: file, html: content } : { id: file, text: content };
}

function readLines(file: string): DraftLine[] {
  return readFile(file)
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, `文件“${file}”第${index + 1}行`)]));
}

function readLine(line: string, where: string): DraftLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CallError(`${where}不是 JSON，请改正这一行。`);
  }
  if (!isDraftLine(value)) throw new CallError(`${where}应有 id，以及 text 或 html 之一，都是文字；请补上。`);
  return value;
}
