import { OUTCOMES } from "../model/category.ts";
import type { Draft, LocalDate } from "../model/draft.ts";
import type { Finding } from "../model/finding.ts";
import { checkBlock, type BlockFinding, type BlockResult } from "./check-block.ts";
import type { CompiledRules } from "./compile-rules.ts";

/** How far into two neighbouring blocks a number split between them can reach. */
const SPLIT_REACH = 32;

/** A draft's findings from what its blocks say, one result a block: offsets into the draft's text, sorted, none twice. */
export function gatherFindings(
  draft: Draft,
  results: readonly BlockResult[],
  rules: CompiledRules,
  today: LocalDate,
): Finding[] {
  const findings: Finding[] = [];
  let offset = 0;
  for (let index = 0; index < results.length; index += 1) {
    const result = results[index];
    if (result === undefined) continue;
    // Most blocks have none, and this runs at every keystroke.
    if (result.findings.length > 0) for (const found of result.findings) add(findings, draft, found, offset, rules);
    if (result.endsWithDigit && results[index + 1]?.startsWithDigit === true) {
      for (const found of splitNumbers(draft, index, rules, today)) add(findings, draft, found, offset, rules);
    }
    offset += result.length + 1;
  }
  return findings.length < 2 ? findings : withoutWeaker(findings);
}

function add(findings: Finding[], draft: Draft, found: BlockFinding, offset: number, rules: CompiledRules): void {
  const rule = rules.list[found.owner]?.rule;
  if (rule === undefined || rule.exceptKinds?.includes(draft.kind) === true) return;
  const { id, category, outcome, message, basis } = rule;
  const start = found.start + offset;
  const end = found.end + offset;
  findings.push({ rule: id, category, outcome, start, end, message, basis, ...(found.fix && { fix: found.fix }) });
}

/**
 * Identity numbers that run over the border of two paragraphs. Only those: their checksum says that the parts belong
 * together. Two cells of a table hold two values.
 */
function splitNumbers(draft: Draft, index: number, rules: CompiledRules, today: LocalDate): BlockFinding[] {
  const upper = draft.blocks[index];
  const lower = draft.blocks[index + 1];
  if (upper === undefined || lower === undefined || upper.kind === "cell" || lower.kind === "cell") return [];
  const tail = upper.text.slice(-SPLIT_REACH);
  const text = `${tail}\n${lower.text.slice(0, SPLIT_REACH)}`;
  const { findings } = checkBlock({ kind: "paragraph", text }, { head: false, foot: false, label: "" }, rules, today);
  const shift = upper.text.length - tail.length;
  return findings
    .filter(({ owner }) => rules.list[owner]?.rule.category === "id-number")
    .filter(({ start, end }) => start < tail.length && end > tail.length + 1)
    .map((finding) => ({ ...finding, start: finding.start + shift, end: finding.end + shift }));
}

/** By start, the longer first, the stricter first; equals stay in the order of their rules. */
function outermostFirst(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || strictness(a) - strictness(b);
}

function strictness({ outcome }: Finding): number {
  return OUTCOMES.indexOf(outcome);
}

/**
 * Leaves out what says nothing more: a finding over the same span as another of its category, or one inside the longer
 * span of another rule of its category that is at least as strict, e.g. the level 机密 of 「机密*5年」.
 */
function withoutWeaker(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  /** Those kept that reach beyond the start of the one looked at. */
  let open: Finding[] = [];
  for (const finding of findings.sort(outermostFirst)) {
    open = open.filter(({ end }) => end > finding.start);
    if (open.some((other) => covers(other, finding))) continue;
    open.push(finding);
    kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

function covers(outer: Finding, inner: Finding): boolean {
  if (outer.category !== inner.category || outer.end < inner.end || strictness(outer) > strictness(inner)) return false;
  return outer.rule !== inner.rule || (outer.start === inner.start && outer.end === inner.end);
}
