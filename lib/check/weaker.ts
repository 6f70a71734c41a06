import { OUTCOMES } from "../model/category.ts";
import type { Finding } from "../model/finding.ts";
import type { PlacedFinding } from "./placed-finding.ts";

/**
 * Sorts findings by place and leaves out what says nothing more: a finding over the same span as another of its
 * category, or one inside the longer span of another rule of its category that is at least as strict, e.g. the level
 * 机密 of 「机密*5年」. Something missing has no place and is never left out.
 */
export function withoutWeaker(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  if (findings.length < 2) return findings;
  const kept: PlacedFinding[] = [];
  /** Those kept that reach beyond the start of the one looked at. */
  let open: Finding[] = [];
  for (const placed of findings.toSorted(outermostFirst)) {
    const { finding } = placed;
    open = open.filter(({ end }) => end > finding.start);
    if (open.some((other) => covers(other, finding))) continue;
    open.push(finding);
    kept.push(placed);
  }
  return kept.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
}

/** By start, the longer first, the stricter first; equals stay in the order of their rules. */
function outermostFirst({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): number {
  return a.start - b.start || b.end - a.end || strictness(a) - strictness(b);
}

function strictness({ outcome }: Finding): number {
  return OUTCOMES.indexOf(outcome);
}

function covers(outer: Finding, inner: Finding): boolean {
  if (inner.start === inner.end) return false;
  if (outer.category !== inner.category || outer.end < inner.end || strictness(outer) > strictness(inner)) return false;
  return outer.rule !== inner.rule || (outer.start === inner.start && outer.end === inner.end);
}
