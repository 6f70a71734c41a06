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
    for (const finding of result.findings) add(findings, draft, finding, offset, rules);
    if (result.endsWithDigit && results[index + 1]?.startsWithDigit === true) {
      for (const finding of splitNumbers(draft, index, rules, today)) add(findings, draft, finding, offset, rules);
    }
    offset += (draft.blocks[index]?.text.length ?? 0) + 1;
  }
  return findings.length < 2 ? findings : withoutDoubles(findings.sort(inOrder));
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

function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
}

/** Of findings of one category over one span the strictest stays, of equals the first rule's. */
function withoutDoubles(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    let isDouble = false;
    for (let index = kept.length - 1; index >= 0; index -= 1) {
      const other = kept[index];
      if (other === undefined || other.start !== finding.start || other.end !== finding.end) break;
      if (other.category === finding.category) isDouble = true;
    }
    if (!isDouble) kept.push(finding);
  }
  return kept;
}
