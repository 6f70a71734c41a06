// How fast the check is: `node test/bench/engine.ts`. Ratios to a bare charCodeAt loop over the same text in the same run, in
// processor time; only the keystroke is time on the clock.
import { AhoCorasick as FastAhoCorasick } from "@monyone/aho-corasick/fast";
import AhoCorasick from "modern-ahocorasick";
import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import type { CompiledRules } from "../../lib/check/compile-rules.ts";
import { createIncrementalCheck } from "../../lib/check/incremental.ts";
import type { Draft } from "../../lib/model/draft.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";
import { national } from "../../rules/national/pack.ts";
import { cpuTime } from "./cpu-time.ts";
import { compileRows } from "./compile-cost.ts";
import { draftOfLines, madeText, ownString, publishedText, wordList } from "./engine-texts.ts";
import { hostileRow } from "./hostile.ts";
import { nearMissRows } from "./near-misses.ts";
import { percentile, table, type BenchRow } from "./table.ts";

const RUNS = 10;
const SIZE = 1_000_000;
const WORDS = 60_000;
const context = { today: "2026-11-22" };

/** Lets the compiler see the code often before it is measured. */
function warmUp(draft: Draft, rules: CompiledRules): void {
  for (let run = 0; run < 4; run += 1) checkDraft(draft, rules, context);
}

function bareLoop(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
  return sum;
}

/** Time of the bare loop; called often on short texts first: the compiler's best code comes by calls. */
function bareTime(text: string, { blocks }: Draft): number {
  for (const block of blocks) bareLoop(block.text);
  return cpuTime(() => bareLoop(text), 200);
}

/** Measures everything. Takes about a minute. */
export async function engineBench(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [...compileRows()];
  const made = madeText(SIZE);
  rows.push(...textRows("made text", made), ...peerRows("made text", made));
  await Promise.resolve();
  const published = publishedText(SIZE);
  if (published !== undefined) {
    rows.push(...textRows("published texts", published), ...peerRows("published texts", published));
    rows.push(...groupRows("published texts", published));
  }
  rows.push(
    ...groupRows("made text", made),
    ...keystrokes("", draftOfLines(madeText(100_000))),
    ...nearMissRows(),
    hostileRow(),
  );
  return rows;
}

function textRows(kind: string, text: string): BenchRow[] {
  const draft = draftOfLines(text);
  const bare = bareTime(text, draft);
  const rows: BenchRow[] = [{ name: `${kind}, 1,000,000 characters, bare charCodeAt loop`, value: bare, unit: "ms" }];
  const packs: readonly (readonly [string, RulePack, number])[] = [
    ["60,000 words alone", { ...national, rules: [] }, WORDS],
    ["national", national, 0],
    ["national + 60,000 words", national, WORDS],
  ];
  for (const [name, pack, count] of packs) {
    const rules = compileRules(pack, wordList(count));
    warmUp(draft, rules);
    const value = bare / cpuTime(() => checkDraft(draft, rules, context), RUNS);
    rows.push({
      name: `${kind}, ${name}`,
      value,
      unit: "× bare",
      ...(count > 0 && pack === national && { least: 0.25 }),
    });
  }
  return rows;
}

/** The whole check against matchers that find the words and nothing else. */
function peerRows(kind: string, text: string): BenchRow[] {
  const words = wordList(WORDS);
  const draft = draftOfLines(text);
  const bare = bareTime(text, draft);
  const [modern, fast] = [new AhoCorasick(words), new FastAhoCorasick(words)];
  const peers: readonly (readonly [string, () => unknown])[] = [
    ["modern-ahocorasick", () => modern.search(text)],
    ["@monyone/aho-corasick/fast", () => fast.matchInText(text)],
  ];
  const times = peers.map(([name, run]) => {
    run();
    return { name, time: cpuTime(run, 5) };
  });
  const rules = compileRules(national, words);
  warmUp(draft, rules);
  const own = cpuTime(() => checkDraft(draft, rules, context), RUNS);
  const none = compileRules({ ...national, rules: [] }, words);
  warmUp(draft, none);
  const ownWords = cpuTime(() => checkDraft(draft, none, context), RUNS);
  const best = Math.min(...times.map(({ time }) => time));
  return [
    ...times.map(({ name, time }) => ({ name: `${kind}, ${name}, 60,000 words`, value: bare / time, unit: "× bare" })),
    { name: `${kind}, 60,000 words alone, against the best of them`, value: best / ownWords, unit: "×" },
    { name: `${kind}, national + 60,000 words, against the best of them`, value: best / own, unit: "×", least: 10 },
  ];
}

/** What each group of the national rules adds to the time of a check without rules. */
function groupRows(kind: string, text: string): BenchRow[] {
  const draft = draftOfLines(text);
  const timeOf = (rules: RulePack["rules"]): number => {
    const compiled = compileRules({ ...national, rules });
    warmUp(draft, compiled);
    return cpuTime(() => checkDraft(draft, compiled, context), RUNS);
  };
  const none = timeOf([]);
  const groups = Map.groupBy(national.rules, ({ category }) => category);
  return [
    { name: `${kind}, no rules and no words`, value: none, unit: "ms" },
    ...[...groups].map(([category, rules]) => ({
      name: `　${category} adds (${rules.length} rules)`,
      value: timeOf(rules) - none,
      unit: "ms",
    })),
  ];
}

/** Median, 95th and 99th of a hundred in microseconds to check again a draft after one typed character. */
function keystrokes(kind: string, { blocks: start }: Draft): BenchRow[] {
  const check = createIncrementalCheck(compileRules(national));
  let blocks = start;
  const middle = blocks.length >> 1;
  const before = blocks[middle]?.text ?? "";
  const times: number[] = [];
  for (let typed = 0; typed < 3300; typed += 1) {
    const text = ownString(before + "字".repeat(typed % 40));
    blocks = blocks.with(middle, { kind: "paragraph", text });
    const draft: Draft = { kind: "article", blocks };
    const now = performance.now();
    check(draft, context);
    times.push((performance.now() - now) * 1000);
  }
  const warm = times.slice(300);
  const row = (name: string, share: number): BenchRow => ({ name, value: percentile(warm, share), unit: "µs" });
  return [
    row(`${kind}keystroke, 100,000 characters in ${blocks.length} blocks, median`, 0.5),
    row("　95th of a hundred", 0.95),
    { ...row("　99th of a hundred", 0.99), limit: 10 },
  ];
}

if (process.argv[1] === import.meta.filename) console.log(table("check engine", await engineBench()));
