import { slice } from "../../../text/fold.ts";
import { lineAt, type Anchor, type Detector, type Hit, type Passage, type Span } from "../../passage.ts";

/** A value found in a text: where it stands in that text, and what may be put in its place. */
export interface Value extends Span {
  readonly replacement?: string;
}

/** Reads the value that stands at the start of a folded text, behind a colon or a bracket; the text is what follows a label. */
export type ReadValue = (behind: string) => Value | undefined;

/** No value and what leads to it are longer. */
const REACH = 100;

/** Source of what may stand between a label and its value: 「（号码：」, 「号为」, 「证号（本人）：」. */
export const LEAD = `[ :为是"“(\\[【]{0,3}(?:证件|证|卡)?(?:号码|号|编号|代码|no\\.?)?码?(?:\\([^()]{0,10}\\))?[ :为是"“(\\[【]{0,4}`;

/** Reads what the second group of an expression matches at the start of a text, its first group being what leads there. */
export function valueOf(pattern: RegExp): ReadValue {
  return (behind) => {
    const [, lead = "", value = ""] = pattern.exec(behind) ?? [];
    return value === "" ? undefined : { start: lead.length, end: lead.length + value.length };
  };
}

/** The values behind the labels that were met, each once. `isLabel` looks at what stands before a label on its line. */
function valuesBehind(
  passage: Passage,
  anchors: readonly Anchor[],
  read: ReadValue,
  isLabel: (before: string) => boolean = () => true,
): Hit[] {
  const hits: Hit[] = [];
  let reached = 0;
  for (const { start, end } of anchors) {
    const line = lineAt(passage.text, end, REACH);
    const value = end < reached ? undefined : read(slice(passage.text, end, line.end));
    if (value === undefined || !isLabel(slice(passage.text, Math.max(line.start, start - REACH), start))) continue;
    const span = { start: end + value.start, end: end + value.end };
    if (span.start < reached) continue;
    reached = span.end;
    hits.push({ ...value, ...span });
  }
  return hits;
}

/** Labels with what reads the values behind them. */
export interface LabelGroup {
  readonly labels: readonly string[];
  readonly read: ReadValue;
  /** See {@link valuesBehind}. */
  readonly isLabel?: (before: string) => boolean;
}

/** A detector of values behind labels; what a group finds goes before what a later one does. */
export function labelledDetector(...groups: readonly LabelGroup[]): Detector {
  const groupOf = groups.flatMap(({ labels }, group) => labels.map(() => group));
  return {
    words: groups.flatMap(({ labels }) => labels),
    readsProse: true,
    find(passage, anchors) {
      const hits: Hit[] = [];
      for (const [index, { read, isLabel }] of groups.entries()) {
        const own = anchors.filter(({ word }) => groupOf[word] === index);
        if (own.length === 0) continue;
        for (const hit of valuesBehind(passage, own, read, isLabel)) {
          if (!hits.some(({ start, end }) => start < hit.end && hit.start < end)) hits.push(hit);
        }
      }
      return hits;
    },
  };
}
