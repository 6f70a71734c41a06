// How fast the check is: `node test/bench/engine.ts`. Ratios to a bare charCodeAt loop over the same text in the same run.
import { pathToFileURL } from "node:url";
import AhoCorasick from "modern-ahocorasick";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import { createIncrementalCheck } from "../../lib/check/incremental.ts";
import type { Block, Draft } from "../../lib/model/draft.ts";
import { national } from "../../rules/national/pack.ts";
import { seededRandom } from "../corpus/random.ts";
import { hostileRow } from "./hostile.ts";
import { percentile, type BenchRow } from "./table.ts";

const RUNS = 9;
const SIZE = 1_000_000;
const context = { today: "2026-11-22" };
const random = seededRandom(20261122);

/** Sentences of the trade with the figures, spaces and marks that real texts have; about one in 5,000 characters is found. */
const SENTENCES = [
  "各股室要对照年度任务清单，于2026年6月30日前完成自查，并将情况报局办公室。",
  "参保人员在定点医疗机构发生的合规费用，按规定比例报销，起付线为500元、年度限额为25万元。",
  "咨询电话：0564-3912128，工作时间为工作日 8:00—12:00。",
  "依法不予公开的政府信息，应当说明理由，不得涉及国家秘密、商业秘密和个人隐私。",
  "（三）加强单位内部管理，规范流程，做到先审查、后公开。",
  "经核查，该院通过分解住院、串换项目等方式违规使用基金1234567.89元，责令退回。",
];
const FOUND = "王某（13812345678）来电反映报销进度。";

function longText(size: number): string {
  const parts: string[] = [];
  for (let length = 0; length < size;) {
    const sentence = random(150) === 0 ? FOUND : (SENTENCES[random(SENTENCES.length)] ?? "");
    const part = random(3) === 0 ? `${sentence}\n` : sentence;
    parts.push(part);
    length += part.length;
  }
  return ownString(parts.join("").slice(0, size));
}

/** A string of its own, as the page's reader gives it: a part of another is slower to read. */
function ownString(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

function draftOf(text: string): Draft {
  const block = (line: string): Block => ({ kind: "paragraph", text: ownString(line) });
  return { kind: "article", blocks: text.split("\n").map(block) };
}

/** Words over the characters of GB 2312 level 1 as Unicode has them, two to five long, as a real list would be. */
function wordList(count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    let word = "";
    for (let length = 2 + random(4); length > 0; length -= 1) word += String.fromCharCode(0x4e00 + random(3755));
    words.add(word);
  }
  return [...words];
}

/** Shortest time of some runs in milliseconds: the rest is what else the machine did. */
function shortest(run: () => unknown, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Measures everything. Takes about ten seconds. */
export async function engineBench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const add = (name: string, value: number, unit: string): void => void rows.push({ name, value, unit });
  const text = longText(SIZE);
  const draft = draftOf(text);
  // Called often on short texts first: the compiler's best code comes by calls, and one long loop may miss it.
  for (const { text: line } of draft.blocks) bareLoop(line);
  const bare = shortest(() => bareLoop(text), 21);
  add("bare charCodeAt loop, 1,000,000 characters", bare, "ms");

  for (const count of [0, 1_000, 10_000, 60_000]) {
    const words = wordList(count);
    const start = performance.now();
    const rules = compileRules(national, words);
    add(`compile national + ${count} words`, performance.now() - start, "ms");
    checkDraft(draft, rules, context);
    const time = shortest(() => checkDraft(draft, rules, context));
    add(`check, national + ${count} words`, bare / time, "× bare");
    if (count === 0) add("check, national", SIZE / 1000 / time, "Mchar/s");
    await Promise.resolve();
  }
  for (const count of [1_000, 60_000]) {
    const words = wordList(count);
    const peer = new AhoCorasick(words);
    const rules = compileRules(national, words);
    peer.search(text);
    const time = shortest(() => peer.search(text), 3);
    add(`modern-ahocorasick, ${count} words, no rules`, bare / time, "× bare");
    add(`check, national + ${count} words`, time / shortest(() => checkDraft(draft, rules, context)), "× that peer");
  }
  for (const [name, time] of keystrokes()) add(name, time, "µs");
  rows.push(hostileRow());
  return rows;
}

/** Median, 95th and 99th of a hundred in microseconds to check again a draft of 100,000 characters after one typed character. */
function keystrokes(): [string, number][] {
  const check = createIncrementalCheck(compileRules(national));
  let { blocks } = draftOf(longText(100_000));
  const middle = blocks.length >> 1;
  const before = blocks[middle]?.text ?? "";
  const times: number[] = [];
  for (let typed = 0; typed < 1300; typed += 1) {
    const text = ownString(before + "字".repeat(typed % 40));
    blocks = blocks.with(middle, { kind: "paragraph", text });
    const draft: Draft = { kind: "article", blocks };
    const start = performance.now();
    check(draft, context);
    times.push((performance.now() - start) * 1000);
  }
  const warm = times.slice(300);
  return [
    [`keystroke, 100,000 characters in ${blocks.length} blocks, median`, percentile(warm, 0.5)],
    ["keystroke, 95th of a hundred", percentile(warm, 0.95)],
    ["keystroke, 99th of a hundred", percentile(warm, 0.99)],
  ];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value, unit } of await engineBench())
    console.log(`${value.toPrecision(3).padStart(8)} ${unit}  ${name}`);
}
