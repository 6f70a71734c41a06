import type { About, Block, LocalDate } from "../model/draft.ts";
import type { Category } from "../model/category.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockResult } from "./check-block.ts";
import { ruleOf, type CompiledRules } from "./compile-rules.ts";
import type { RuleConclusion } from "./conclude.ts";
import { paperColumns } from "./paper-columns.ts";
import { joinGroups, placeFinding, shiftFinding, type PlacedFinding } from "./placed-finding.ts";
import { namesNext } from "./places.ts";
import { withoutWeaker } from "./weaker.ts";

/** What a label in the paragraph before makes of a paragraph, or keeps it from being. */
const OF_PERSONS: ReadonlySet<Category> = new Set<Category>([
  "id-number",
  "mobile-phone",
  "bank-card",
  "passport",
  "plate-number",
  "home-address",
  "social-security-number",
  "personal-email",
  "personal-account",
  "informant",
]);

/** How far into two neighbouring blocks a number split between them can reach. */
const SPLIT_REACH = 32;

/** What a draft's findings are gathered from. */
export interface Gathered {
  readonly blocks: readonly Block[];
  /** One a block. */
  readonly results: readonly BlockResult[];
  readonly conclusions: readonly RuleConclusion[];
  /** The draft's, its kind made out. */
  readonly about: About;
  readonly today: LocalDate;
}

/** Where what is missing stands. */
const NO_BLOCK: Block = { kind: "paragraph", text: "" };

/** A draft's findings. */
export interface Gathering {
  /** Offsets into the draft's text, sorted, none twice. */
  readonly findings: Finding[];
  /** Whether each finding rests on its own block alone, but for what is missing: none is split, concluded or joined. */
  readonly isPlain: boolean;
}

/** Gathers what the blocks and the examiners say into a draft's findings. */
export function gatherFindings(gathered: Gathered, rules: CompiledRules): Gathering {
  const { blocks, results, conclusions } = gathered;
  const found: PlacedFinding[] = conclusions.flatMap(({ span, ...rest }) =>
    span === undefined ? [placeFinding({ ...rest, start: 0, end: 0 }, NO_BLOCK, 0, rules)] : [],
  );
  const isConcluded = conclusions.some(({ span }) => span !== undefined);
  let hasGroups = isConcluded;
  const isPaper = paperColumns(blocks);
  const across = conclusions.length === 0 ? [] : placesOf(gathered, rules, isPaper);
  let offset = 0;
  for (let index = 0; index < results.length; index += 1) {
    const result = results[index];
    // Most blocks have none.
    const placed = namesNext(blocks, index - 1) ? namedFindings(gathered, index, rules) : result?.placed;
    if (placed !== undefined && placed.length > 0) {
      for (const { finding, group } of placed) {
        if (isPaper(finding.category, blocks[index])) continue;
        hasGroups ||= group !== undefined;
        found.push({ finding: shiftFinding(finding, offset), ...(group && { group }) });
      }
    }
    if (result?.endsWithDigit === true && results[index + 1]?.startsWithDigit === true) {
      across.push(...splitNumbers(gathered, index, offset, rules));
    }
    offset += (blocks[index]?.text.length ?? 0) + 1;
  }
  const all = across.length === 0 ? found : withoutWeaker([...found, ...across]);
  return {
    findings: hasGroups ? joinGroups(all) : all.map(({ finding }) => finding),
    isPlain: !hasGroups && across.length === 0,
  };
}

/** The places of conclusions that have some. */
function placesOf(
  { blocks, results, conclusions }: Gathered,
  rules: CompiledRules,
  isPaper: ReturnType<typeof paperColumns>,
): PlacedFinding[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const { text } of blocks) {
    offsets.push(offset);
    offset += text.length + 1;
  }
  const categoryOf = (owner: number): Category => ruleOf(rules, owner).rule.category;
  return conclusions.flatMap(({ owner, span, more = [], ...rest }, index) => {
    if (span === undefined) return [];
    const group = more.length > 0 ? `#${index}` : undefined;
    return [span, ...more].flatMap(({ block, start, end }) => {
      const isKnown = results[block]?.findings.some((found) => categoryOf(found.owner) === categoryOf(owner));
      // A number that was recognised in a cell says more than its column does.
      if ((group !== undefined && isKnown === true) || isPaper(categoryOf(owner), blocks[block])) return [];
      const found = { ...rest, owner, start, end };
      return [placeFinding(found, blocks[block] ?? NO_BLOCK, offsets[block] ?? 0, rules, group)];
    });
  });
}

/**
 * Identity numbers that run over the border of two paragraphs. Only those: their checksum says that the parts belong
 * together. Two cells of a table hold two values.
 */
function splitNumbers(
  { blocks, about, today }: Gathered,
  index: number,
  offset: number,
  rules: CompiledRules,
): PlacedFinding[] {
  const upper = blocks[index];
  const lower = blocks[index + 1];
  if (upper === undefined || lower === undefined || upper.kind === "cell" || lower.kind === "cell") return [];
  const tail = upper.text.slice(-SPLIT_REACH);
  const joint: Block = { ...upper, text: `${tail}\n${lower.text.slice(0, SPLIT_REACH)}` };
  const place = { head: false, foot: false, label: "" };
  const { findings } = checkBlock({ kind: "paragraph", text: joint.text }, { place, about, today }, rules);
  return findings
    .filter(({ owner }) => ruleOf(rules, owner).rule.category === "id-number")
    .filter(({ start, end }) => start < tail.length && end > tail.length + 1)
    .map((found) => placeFinding(found, joint, offset + upper.text.length - tail.length, rules));
}

/** The findings of a paragraph whose label is the paragraph before: data of persons are read with their label. */
function namedFindings(
  { blocks, results, about, today }: Gathered,
  index: number,
  rules: CompiledRules,
): readonly PlacedFinding[] {
  const own = results[index]?.placed ?? [];
  const [label, named] = [blocks[index - 1], blocks[index]];
  if (label === undefined || named === undefined) return own;
  const joint: Block = { ...named, text: `${label.text} ${named.text}` };
  const from = label.text.length + 1;
  const place = { head: false, foot: false, label: "" };
  const { findings } = checkBlock({ kind: "paragraph", text: joint.text }, { place, about, today }, rules);
  const read = findings
    .filter(({ owner, start }) => start >= from && OF_PERSONS.has(ruleOf(rules, owner).rule.category))
    .map((found) => placeFinding(found, joint, -from, rules));
  return withoutWeaker([...own.filter(({ finding }) => !OF_PERSONS.has(finding.category)), ...read]);
}
