import type { Fix } from "../model/finding.ts";
import type { RuleFix } from "../model/rule-pack.ts";
import { foldText } from "../text/fold.ts";

/** The mend of a found text; `undefined` where the detector should have worked it out and did not. */
export function mend(fix: RuleFix, found: string, computed?: string): Fix | undefined {
  const replacement = replacementBy(fix, found, computed);
  return replacement === undefined ? undefined : { label: fix.label, replacement };
}

function replacementBy(fix: RuleFix, found: string, computed: string | undefined): string | undefined {
  if (fix.by === "mask") return mask(found, fix.keepStart, fix.keepEnd);
  if (fix.by === "computed") return computed;
  return fix.by === "replace" ? fix.replacement : "";
}

/** Keeps the first and last characters as asked, an asterisk for each of the rest; spaces and noise within go. */
function mask(found: string, keepStart: number, keepEnd: number): string {
  const characters = foldText(found).replace(/[\s\-·_.]/g, "");
  const hidden = Math.max(0, characters.length - keepStart - keepEnd);
  const start = characters.slice(0, keepStart);
  return (start + "*".repeat(hidden) + characters.slice(start.length + hidden)).toUpperCase();
}
