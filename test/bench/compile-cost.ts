// Prints what compiling 60,000 words costs in a process of its own: `node --expose-gc test/bench/compile-cost.ts`.
import { spawnSync } from "node:child_process";
import { compileRules } from "../../lib/check/check-draft.ts";
import type { CompiledRules } from "../../lib/check/compile-rules.ts";
import type { RulePack } from "../../lib/model/rule-pack.ts";
import { national } from "../../rules/national/pack.ts";
import { cpuTime } from "./cpu-time.ts";
import { wordList } from "./engine-texts.ts";
import type { BenchRow } from "./table.ts";

const WORDS = 60_000;
const RUNS = 5;
const NO_RULES: RulePack = { ...national, rules: [] };

interface Cost {
  /** Processor time. */
  readonly milliseconds: number;
  /** Typed arrays and heap, after garbage collection, without the words given. */
  readonly megabytes: number;
}

/** Time to compile the national pack and 60,000 words, nothing compiled before; memory of the words' part, and with the pack. */
export function compileRows(): BenchRow[] {
  const all = Array.from({ length: RUNS }, () => costInOwnProcess("national"));
  const words = costInOwnProcess("words");
  const milliseconds = Math.min(...all.map((one) => one.milliseconds));
  return [
    { name: `national + ${WORDS} words, cold`, value: milliseconds, unit: "ms", limit: 30 },
    { name: `${WORDS} words, cold`, value: words.milliseconds, unit: "ms" },
    { name: `memory of national + ${WORDS} words`, value: all[0]?.megabytes ?? Number.NaN, unit: "MB", limit: 8 },
    { name: `memory of ${WORDS} words`, value: words.megabytes, unit: "MB" },
  ];
}

function costInOwnProcess(what: "national" | "words"): Cost {
  const { stdout } = spawnSync(process.execPath, ["--expose-gc", import.meta.filename, what], { encoding: "utf8" });
  return JSON.parse(stdout);
}

/** In its own process: the compiled rules are kept until the memory is counted. */
function cost(pack: RulePack): Cost {
  const words = wordList(WORDS);
  const before = bytesInUse();
  let rules: CompiledRules | undefined;
  const milliseconds = cpuTime(() => (rules = compileRules(pack, words)));
  const megabytes = (bytesInUse() - before) / 1e6;
  if (rules === undefined || words.length !== WORDS) throw new Error("nothing was compiled");
  return { milliseconds, megabytes };
}

function bytesInUse(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

if (process.argv[1] === import.meta.filename) {
  console.log(JSON.stringify(cost(process.argv[2] === "national" ? national : NO_RULES)));
}
