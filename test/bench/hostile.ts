import { checkDraft, compileRules } from "../../lib/check/check-draft.ts";
import type { Draft } from "../../lib/model/draft.ts";
import { national } from "../../rules/national/pack.ts";
import type { BenchRow } from "./table.ts";

/** Characters of the shorter text. */
const SIZE = 20_000;

/** Over and over they make a slow text: a check that walked a line again for each word, or backtracked, takes minutes. */
const HOSTILE_PIECES = [
  ..."秘密★|秘密*|内部资料 |【内部资料】|（此件不公开）|1 |1-|★|*|内 部 |工作秘密★1年|机密\n|（|机密★一二三四五".split(
    "|",
  ),
  ..."12 12 |1\n|123456789012345 |0086 |1 2 3 4 5 6 7 8 9 0 1 |138 1234 5678 |371302198511124567 |0.1".split("|"),
  "工作秘密★1年【工作秘密】",
  "机密★" + " ".repeat(50),
  "机密★" + "一".repeat(50),
];

/** Time of four times the text by time of the text, for the piece where it grows most: 4 where linear, 16 where square. */
export function hostileRow(): BenchRow {
  const rules = compileRules(national);
  const time = (text: string): number => {
    const draft: Draft = { kind: "article", blocks: [{ kind: "paragraph", text }] };
    checkDraft(draft, rules, { today: "2026-11-22" });
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      checkDraft(draft, rules, { today: "2026-11-22" });
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  const growths = HOSTILE_PIECES.map((piece) => {
    const text = piece.repeat(Math.ceil(SIZE / piece.length));
    return { piece, growth: time(text.repeat(4)) / Math.max(0.5, time(text)) };
  });
  const worst = growths.reduce((one, other) => (other.growth > one.growth ? other : one));
  return {
    name: `hostile texts, time of four times the length, worst: ${JSON.stringify(worst.piece)}`,
    value: worst.growth,
    unit: "×",
  };
}
