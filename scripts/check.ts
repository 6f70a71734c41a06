// Checks drafts on the command line: npm run --silent check -- [--pack ID] [--xlsx FILE] FILE|FOLDER… | --jsonl FILE
// The same check as in the page. One JSON line a draft; a fault in the call is one sentence on stderr and exit code 2, a
// file that could not be read has an `error` in its line and makes exit code 1.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { describeText } from "../lib/check/batch/check-text.ts";
import { checkDraft, compileRules } from "../lib/check/check-draft.ts";
import { packInForce } from "../lib/check/merge-packs.ts";
import { batchTable } from "../lib/documents/batch-table.ts";
import { xlsxBytes } from "../lib/documents/xlsx.ts";
import type { CheckedText } from "../lib/model/checked-text.ts";
import { BUNDLED_PACKS } from "../rules/index.ts";
import { filesUnder, sourceOfFile, sourceOfLine, type CheckSource } from "./check-files.ts";
import { isDraftLine, printed, type DraftLine } from "./check-lines.ts";

class CallError extends Error {}

const USAGE =
  "用法：npm run --silent check -- [--pack 规则包] [--xlsx 表格文件] 文件或文件夹… 或 --jsonl 文件（文件写 - 表示标准输入）。";

try {
  await main();
} catch (error) {
  if (!(error instanceof CallError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { pack: packId, jsonl, files, xlsx } = readCall();
  const pack = packInForce(packId, BUNDLED_PACKS);
  if (pack === undefined) {
    throw new CallError(`没有名为“${packId}”的规则包，请改用：${BUNDLED_PACKS.map(({ id }) => id).join("、")}。`);
  }
  const rules = compileRules(pack);
  // The civil date in China, whatever the machine's own zone.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
  const texts: CheckedText[] = [];
  // Found out before the work is done, not after.
  if (xlsx !== undefined) writeTable(xlsx, new Uint8Array());
  const check = ({ id, draft, inSource, places = [], notes = [] }: CheckSource): void => {
    const findings = checkDraft(draft, rules, { today });
    const shown = findings.map((finding) => printed(finding, inSource));
    print({ id, findings: shown, ...(notes.length > 0 && { notes }) });
    if (xlsx !== undefined) texts.push(describeText({ name: id, draft, places, notes }, findings, rules));
  };
  const paths = files.flatMap(findFiles);
  for (const line of jsonl.flatMap(readLines)) check(sourceOfLine(line));
  for (const path of paths) {
    const source = await sourceOfFile(path).catch(() => unreadable(path));
    if (source.ok) check(source.value);
    else {
      print({ id: path, findings: [], error: source.error });
      texts.push({ name: path, title: "", error: source.error, notes: [], findings: [] });
      process.exitCode = 1;
    }
  }
  if (xlsx !== undefined) writeTable(xlsx, await xlsxBytes(batchTable(texts)));
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function findFiles(path: string): string[] {
  try {
    return filesUnder(path);
  } catch {
    return unreadable(path);
  }
}

function writeTable(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch {
    throw new CallError(`表格“${file}”写不进去，请核对路径和权限。`);
  }
}

function unreadable(file: string): never {
  throw new CallError(`文件“${file}”读不出来，请核对路径和权限。`);
}

function readCall(): { pack: string; jsonl: string[]; files: string[]; xlsx?: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        pack: { type: "string", default: "national" },
        jsonl: { type: "string", multiple: true, default: [] },
        xlsx: { type: "string" },
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
    return unreadable(file);
  }
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
