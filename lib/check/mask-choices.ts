import type { Rule, RuleFix, RulePack } from "../model/rule-pack.ts";
import { mend } from "./mend.ts";

/** Which mask the agency wants offered first: the mask's label by the rule's id. */
export type MaskChoices = Readonly<Record<string, string>>;

/** A way to mask, shown on one of the rule's own examples. */
interface MaskOption {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** Rules of one category that offer the same masks, so that one choice does for all of them. */
export interface MaskGroup {
  /** The first rule's. */
  readonly title: string;
  readonly rules: readonly string[];
  /** The strictest first. */
  readonly options: readonly MaskOption[];
  /** The label that is offered first now. */
  readonly chosen: string;
}

/** The pack with the chosen masks offered first; the other mends follow in their order. A choice that is no mask any more does nothing. */
export function withMaskChoices(pack: RulePack, choices: MaskChoices): RulePack {
  return { ...pack, rules: pack.rules.map((rule) => withFirst(rule, choices[rule.id])) };
}

function withFirst(rule: Rule, label: string | undefined): Rule {
  const fixes = fixesOf(rule);
  const chosen = fixes.find((fix) => fix.by === "mask" && fix.label === label);
  return chosen === undefined ? rule : { ...rule, fix: chosen, otherFixes: fixes.filter((fix) => fix !== chosen) };
}

/** What there is to choose, in the order of the rules; `pack` is as it was written, without choices. */
export function maskGroups(pack: RulePack, choices: MaskChoices): MaskGroup[] {
  const groups = new Map<string, MaskGroup & { rules: string[] }>();
  for (const rule of pack.rules) {
    const masks = fixesOf(rule).filter(({ by }) => by === "mask");
    const [strictest] = masks;
    if (strictest === undefined || masks.length < 2) continue;
    const name = `${rule.category} ${masks.map(({ label }) => label).join(" ")}`;
    const known = groups.get(name);
    if (known !== undefined) known.rules.push(rule.id);
    else {
      const example = exampleOf(rule);
      const options = masks.map((fix) => ({
        label: fix.label,
        from: example,
        to: mend(fix, example)?.replacement ?? "",
      }));
      const chosen = masks.find(({ label }) => label === choices[rule.id]) ?? strictest;
      groups.set(name, { title: rule.title, rules: [rule.id], options, chosen: chosen.label });
    }
  }
  return [...groups.values()];
}

function fixesOf({ fix, otherFixes = [] }: Rule): RuleFix[] {
  return fix === undefined ? [...otherFixes] : [fix, ...otherFixes];
}

/** The found part of the rule's first example, which stands in 〔〕. */
function exampleOf({ flags }: Rule): string {
  return flags.flatMap((flag) => /〔([^〕]+)〕/.exec(flag)?.[1] ?? []).at(0) ?? "";
}
