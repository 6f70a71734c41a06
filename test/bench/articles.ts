// What articles cost: `node test/bench/articles.ts`. In processor time; ratios to a bare charCodeAt loop over the same text, and to
// the same work on a tenth or a half of it, in the same run.
import { mergePacks } from "../../lib/check/merge-packs.ts";
import { addDays } from "../../lib/deadlines/civil.ts";
import type { Block } from "../../lib/model/draft.ts";
import type { LoggedEvent } from "../../lib/model/event.ts";
import type { Procedure } from "../../lib/model/procedure.ts";
import { allCases } from "../../lib/procedures/all-cases.ts";
import { proceduresInForce } from "../../lib/procedures/packs/procedures-in-force.ts";
import { filterArticles, NO_ARTICLE_FILTER } from "../../lib/projections/articles/filter-articles.ts";
import { catalogueCoverage } from "../../lib/projections/catalogue/coverage.ts";
import { caseLine, type CaseLine } from "../../lib/projections/cases/case-line.ts";
import { sealDigest } from "../../lib/text/seal-digest.ts";
import { sealText } from "../../lib/text/seal-text.ts";
import { wordDiff } from "../../lib/text/word-diff.ts";
import { CALENDAR } from "../../rules/calendar/index.ts";
import { national } from "../../rules/national/pack.ts";
import { planOf } from "../../scripts/sample-year/article-plans.ts";
import { SAMPLE_CATALOGUE } from "../../scripts/sample-year/catalogue.ts";
import { oneArticle } from "../../scripts/sample-year/one-article.ts";
import { samplePack } from "../../scripts/sample-year/pack.ts";
import { logged } from "../lib/ledger/build-ledger.ts";
import { cpuTime } from "./cpu-time.ts";
import { draftOfLines, madeText, ownString } from "./engine-texts.ts";
import { table, type BenchRow } from "./table.ts";

const TODAY = "2026-11-20";
const NOW = new Date(`${TODAY}T02:00:00Z`);
const OPEN = 1000;
const CLOSED = 10_000;
const RUNS = 10;

/** Seal, word diff, the list of articles, the catalogue. Takes about half a minute. */
export function articleRows(): BenchRow[] {
  return [...textRows(), ...listRows()];
}

function textRows(): BenchRow[] {
  const text = madeText(100_000);
  const { blocks } = draftOfLines(text);
  const short = draftOfLines(text.slice(0, 10_000)).blocks;
  const bare = cpuTime(() => {
    let sum = 0;
    for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0;
    return sum;
  }, 2000);
  const seal = (of: readonly Block[]): number =>
    timeOf(() => sealDigest(sealText([{ name: "正文", blocks: of }])), 200);
  const one = timeOf(() => wordDiff(blocks, changed(blocks, blocks.length >> 1)));
  const each = (of: readonly Block[]): number => timeOf(() => wordDiff(of, changed(of)), 50);
  const [sealed, every] = [seal(blocks), each(blocks)];
  return [
    { name: "seal of 100,000 characters", value: sealed, unit: "ms" },
    { name: "　against a bare charCodeAt loop", value: sealed / bare, unit: "× time" },
    { name: "　against the seal of 10,000", value: sealed / seal(short), unit: "× time", limit: 20 },
    { name: "word diff, 100,000 characters, one of them another", value: one, unit: "ms" },
    { name: "　against the seal", value: one / sealed, unit: "× time" },
    { name: "word diff, every tenth paragraph another", value: every, unit: "ms" },
    { name: "　against 10,000 characters", value: every / each(short), unit: "× time", limit: 20 },
  ];
}

/** One character more in one paragraph, or in every tenth. */
function changed(blocks: readonly Block[], at?: number): Block[] {
  return blocks.map((block, index) =>
    (at === undefined ? index % 10 === 0 : index === at) ? { ...block, text: ownString(`${block.text}字`) } : block,
  );
}

function listRows(): BenchRow[] {
  const { procedures } = proceduresInForce(mergePacks(national, samplePack));
  const procedure = procedures.find(({ id }) => id === "article");
  if (!procedure) throw new Error("no procedure of articles");
  const open = logOf(OPEN, 0);
  const closed = logOf(CLOSED, OPEN);
  const cases = (log: readonly LoggedEvent[]) => allCases(log, procedures, CALENDAR, NOW);
  const halfTime = cpuTime(() => cases(closed.slice(0, closed.length / 2)));
  const openTime = cpuTime(() => cases(open));
  const closedTime = cpuTime(() => cases(closed));
  const lines = linesOf([...cases(open), ...cases(closed)], procedure);
  const search = { ...NO_ARTICLE_FILTER, text: "推进会 7", state: "published" } as const;
  const filtering = timeOf(() => filterArticles(lines, search));
  const out = lines.flatMap(({ article }) => article?.published ?? []);
  const coverage = (count: number): number =>
    timeOf(() => catalogueCoverage(SAMPLE_CATALOGUE, out.slice(0, count), CALENDAR, TODAY), 200);
  const whole = coverage(out.length);
  return [
    { name: `${OPEN.toLocaleString()} open articles worked out (${open.length} events)`, value: openTime, unit: "ms" },
    { name: `${CLOSED.toLocaleString()} closed ones (${closed.length} events)`, value: closedTime, unit: "ms" },
    { name: "　against half of them", value: closedTime / halfTime, unit: "× time", limit: 3 },
    {
      name: `list of ${lines.length.toLocaleString()} articles narrowed by words and state`,
      value: filtering,
      unit: "ms",
    },
    { name: `catalogue coverage, ${SAMPLE_CATALOGUE.length} items, ${out.length} articles`, value: whole, unit: "ms" },
    { name: "　against half of them", value: whole / coverage(out.length >> 1), unit: "× time", limit: 3 },
  ];
}

/** A log of articles that are open for reviews, or of some that went out over seven years. */
function logOf(count: number, first: number): LoggedEvent[] {
  const isOpen = first === 0;
  return logged(
    Array.from({ length: count }, (_, index) => {
      const ago = isOpen ? 5 + (index % 20) : 60 + Math.floor((index * 2500) / count);
      const item = SAMPLE_CATALOGUE[index % SAMPLE_CATALOGUE.length]?.id ?? "";
      const wish = {
        item,
        kind: "ordinary",
        limit: "ordinary",
        title: `工作推进会${index}`,
        formed: addDays(TODAY, -ago),
      };
      const last = isOpen ? { last: ["draft", "department-review", "secrecy-review"][index % 3] ?? "draft" } : {};
      return oneArticle({ ...planOf(wish, first + index), ...last }, TODAY).line.entries;
    }).flat(),
  );
}

function linesOf(cases: ReturnType<typeof allCases>, procedure: Procedure): CaseLine[] {
  return cases.map((one) => caseLine(one, procedure, TODAY));
}

/** Mean of some runs, once the compiler has seen the code. */
function timeOf(run: () => unknown, runs = RUNS): number {
  for (let warm = 0; warm < 3; warm += 1) run();
  return cpuTime(run, runs);
}

if (process.argv[1] === import.meta.filename) console.log(table("articles", articleRows()));
