import type { Block } from "../model/draft.ts";
import type { Finding, Fix } from "../model/finding.ts";
import type { BlockFinding } from "./check-block.ts";
import { ruleOf, type CompiledRules } from "./compile-rules.ts";
import { mend } from "./mend.ts";

/** A finding that may be one of several places of the same. */
export interface PlacedFinding {
  readonly finding: Finding;
  /** Those with the same group are one finding, once there are `fewest` of them. */
  readonly group?: { readonly name: string; readonly fewest: number };
}

/** This many numbers in one column of a table are one finding with one mend; fewer are looked at one by one. */
const FEWEST_OF_COLUMN = 3;

/** The finding of a block as a person sees it; its offsets count from `offset`. Of a conclusion with several places, `group`. */
export function placeFinding(
  found: BlockFinding,
  { text, hidden, cell }: Block,
  offset: number,
  rules: CompiledRules,
  group?: string,
): PlacedFinding {
  const { rule } = ruleOf(rules, found.owner);
  const { id, category, outcome, basis } = rule;
  const hit = text.slice(found.start, found.end);
  const fix = rule.fix && mend(rule.fix, hit, found.replacement);
  const otherFixes = rule.otherFixes?.flatMap((other) => mend(other, hit, found.replacement) ?? []) ?? [];
  const finding: Finding = {
    rule: id,
    category,
    outcome,
    start: found.start + offset,
    end: found.end + offset,
    ...(hidden && { hidden }),
    message: rule.message + (found.detail ?? ""),
    basis,
    ...(fix && { fix }),
    ...(otherFixes.length > 0 && { otherFixes }),
  };
  if (group !== undefined) return { finding, group: { name: group, fewest: 2 } };
  if (cell === undefined) return { finding };
  return { finding, group: { name: `${id}/${cell.table}/${cell.column}`, fewest: FEWEST_OF_COLUMN } };
}

/** The same finding further on in the text. */
export function shiftFinding(finding: Finding, by: number): Finding {
  return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
}

/** Makes one finding of each group that is large enough; the rest stay as they are. Keeps the order. */
export function joinGroups(placed: readonly PlacedFinding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const { finding, group } of placed) {
    if (group === undefined) continue;
    const members = groups.get(group.name);
    if (members === undefined) groups.set(group.name, [finding]);
    else members.push(finding);
  }
  return placed.flatMap(({ finding, group }) => {
    const members = group && groups.get(group.name);
    if (group === undefined || members === undefined || members.length < group.fewest) return [finding];
    return members[0] === finding ? [joined(members, finding)] : [];
  });
}

function joined(members: readonly Finding[], first: Finding): Finding {
  const rest = members.slice(1);
  const { fix, otherFixes } = first;
  const withMore = (one: Fix, which: (finding: Finding) => Fix | undefined): Fix => ({
    ...one,
    more: rest.map((member) => which(member)?.replacement ?? ""),
  });
  return {
    ...first,
    more: rest.map(({ start, end }) => ({ start, end })),
    ...(fix && { fix: withMore(fix, (member) => member.fix) }),
    ...(otherFixes && {
      otherFixes: otherFixes.map((one, index) => withMore(one, (member) => member.otherFixes?.[index])),
    }),
  };
}
