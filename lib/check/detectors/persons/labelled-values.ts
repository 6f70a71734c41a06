import { slice } from "../../../text/fold.ts";
import { lineAt, sourceSpan, type Anchor, type Detector, type Hit, type Passage, type Span } from "../../passage.ts";

/** A value found in a text: where it stands in that text, and what may be put in its place. */
export interface Value extends Span {
  /** How many of its first characters a mend keeps as they are written. */
  readonly keeps?: number;
  /** What a mend puts behind those. */
  readonly adds?: string;
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

/** The values behind the labels that were met, each once. */
function valuesBehind(
  passage: Passage,
  anchors: readonly Anchor[],
  read: ReadValue,
  isLabel: LabelGroup["isLabel"] = () => true,
): Hit[] {
  const hits: Hit[] = [];
  let reached = 0;
  for (const { start, end } of anchors) {
    const line = lineAt(passage.text, end, REACH);
    const value = end < reached ? undefined : read(slice(passage.text, end, line.end));
    if (value === undefined) continue;
    const span = { start: end + value.start, end: end + value.end };
    const before = slice(passage.text, Math.max(line.start, start - REACH), start);
    if (!isLabel(before, slice(passage.text, span.start, span.end))) continue;
    if (span.start < reached) continue;
    reached = span.end;
    hits.push(hitAt(passage, span, value));
  }
  return hits;
}

/** A value as a hit at its place in the passage. */
export function hitAt(passage: Passage, { start, end }: Span, { keeps, adds = "" }: Value): Hit {
  if (keeps === undefined) return adds === "" ? { start, end } : { start, end, replacement: adds };
  return { start, end, replacement: asWritten(passage, start, start + keeps) + adds };
}

/** A folded part as the block has it. */
export function asWritten(passage: Passage, start: number, end: number): string {
  if (end <= start) return "";
  const span = sourceSpan(passage, { start, end });
  return passage.source.slice(span.start, span.end);
}

/** Labels with what reads the values behind them. */
export interface LabelGroup {
  readonly labels: readonly string[];
  readonly read: ReadValue;
  /** Looks at what stands before the label on its line, and at the value. */
  readonly isLabel?: (before: string, value: string) => boolean;
}

/** A detector of values behind labels; what a group finds goes before what a later one does. */
export function labelledDetector(...groups: readonly LabelGroup[]): Detector {
  const groupOf = groups.flatMap(({ labels }, group) => labels.map(() => group));
  return {
    words: groups.flatMap(({ labels }) => labels),
    readsProse: true,
    find(passage, anchors) {
      let hits: Hit[] = [];
      for (const [index, { read, isLabel }] of groups.entries()) {
        const own = anchors.filter(({ word }) => groupOf[word] === index);
        if (own.length === 0) continue;
        hits = [...hits, ...apartFrom(hits, valuesBehind(passage, own, read, isLabel))];
        hits.sort((a, b) => a.start - b.start);
      }
      return hits;
    },
  };
}

/** Those of `others` that overlap none of `hits`; both by start, none within itself. */
function apartFrom(hits: readonly Hit[], others: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0) return others;
  let next = 0;
  return others.filter(({ start, end }) => {
    while (next < hits.length && (hits[next]?.end ?? 0) <= start) next += 1;
    return (hits[next]?.start ?? end) >= end;
  });
}
