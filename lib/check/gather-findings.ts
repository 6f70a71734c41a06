import { OUTCOMES } from "../model/category.ts";
import type { About, Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockFinding, type BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";
import type { RuleConclusion } from "./conclude.ts";
import { joinGroups, placeFinding, type BlockPlace, type PlacedFinding } from "./placed-finding.ts";

/** How far into two neighbouring blocks a number split between them can reach. */
const SPLIT_REACH = 32;

/** What a draft's findings are gathered from. */
export interface Gathered {
  /** One a block. */
  readonly results: readonly BlockResult[];
  readonly conclusions: readonly RuleConclusion[];
  /** The draft's, its kind made out. */
  readonly about: About;
  readonly today: LocalDate;
}

/** A draft's findings: offsets into the draft's text, sorted, none twice. */
export function gatherFindings(draft: Draft, gathered: Gathered, rules: CompiledRules): Finding[] {
  const { results, conclusions, about } = gathered;
  const findings: PlacedFinding[] = [];
  const add = (found: BlockFinding, place: BlockPlace): void => {
    const placed = placeFinding(found, place, draft, rules, about);
    if (placed !== undefined) findings.push(placed);
  };
  let offset = 0;
  for (let block = 0; block < results.length; block += 1) {
    const result = results[block];
    if (result === undefined) continue;
    // Most blocks have none, and this runs at every keystroke.
    if (result.findings.length > 0) for (const found of result.findings) add(found, { block, offset });
    if (result.endsWithDigit && results[block + 1]?.startsWithDigit === true) {
      for (const found of splitNumbers(draft, block, gathered, rules)) add(found, { block, offset });
    }
    offset += (draft.blocks[block]?.text.length ?? 0) + 1;
  }
  if (conclusions.length > 0) addConclusions(draft, gathered, rules, add);
  return findings.length < 2 ? findings.map(({ finding }) => finding) : joinGroups(withoutWeaker(findings));
}

function addConclusions(
  { blocks }: Draft,
  { results, conclusions }: Gathered,
  rules: CompiledRules,
  add: (found: BlockFinding, place: BlockPlace) => void,
): void {
  const offsets: number[] = [];
  let offset = 0;
  for (const { text } of blocks) {
    offsets.push(offset);
    offset += text.length + 1;
  }
  const categoryOf = (owner: number): string | undefined => rules.list[owner]?.rule.category;
  for (const [index, { owner, span, more = [], ...rest }] of conclusions.entries()) {
    const spans = [span ?? { block: 0, start: 0, end: 0 }, ...more];
    for (const { block, start, end } of spans) {
      // A number that was recognised in a cell says more than its column does.
      const isKnown =
        spans.length > 1 && results[block]?.findings.some((found) => categoryOf(found.owner) === categoryOf(owner));
      if (isKnown === true) continue;
      const group = spans.length > 1 ? { group: `#${index}` } : {};
      add({ ...rest, owner, start, end }, { block, offset: offsets[block] ?? 0, ...group });
    }
  }
}

/**
 * Identity numbers that run over the border of two paragraphs. Only those: their checksum says that the parts belong
 * together. Two cells of a table hold two values.
 */
function splitNumbers(
  { blocks }: Draft,
  index: number,
  { about, today }: Gathered,
  rules: CompiledRules,
): BlockFinding[] {
  const upper = blocks[index];
  const lower = blocks[index + 1];
  if (upper === undefined || lower === undefined || upper.kind === "cell" || lower.kind === "cell") return [];
  const tail = upper.text.slice(-SPLIT_REACH);
  const text = `${tail}\n${lower.text.slice(0, SPLIT_REACH)}`;
  const place = { head: false, foot: false, label: "" };
  const { findings } = checkBlock({ kind: "paragraph", text }, { place, about, today }, rules);
  const shift = upper.text.length - tail.length;
  return findings
    .filter(({ owner }) => rules.list[owner]?.rule.category === "id-number")
    .filter(({ start, end }) => start < tail.length && end > tail.length + 1)
    .map((finding) => ({ ...finding, start: finding.start + shift, end: finding.end + shift }));
}

/** By start, the longer first, the stricter first; equals stay in the order of their rules. */
function outermostFirst({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): number {
  return a.start - b.start || b.end - a.end || strictness(a) - strictness(b);
}

function strictness({ outcome }: Finding): number {
  return OUTCOMES.indexOf(outcome);
}

/**
 * Leaves out what says nothing more: a finding over the same span as another of its category, or one inside the longer
 * span of another rule of its category that is at least as strict, e.g. the level 机密 of 「机密*5年」.
 */
function withoutWeaker(findings: PlacedFinding[]): PlacedFinding[] {
  const kept: PlacedFinding[] = [];
  /** Those kept that reach beyond the start of the one looked at. */
  let open: Finding[] = [];
  for (const placed of findings.sort(outermostFirst)) {
    const { finding } = placed;
    open = open.filter(({ end }) => end > finding.start);
    if (open.some((other) => covers(other, finding))) continue;
    open.push(finding);
    kept.push(placed);
  }
  return kept.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
}

function covers(outer: Finding, inner: Finding): boolean {
  if (outer.category !== inner.category || outer.end < inner.end || strictness(outer) > strictness(inner)) return false;
  return outer.rule !== inner.rule || (outer.start === inner.start && outer.end === inner.end);
}
