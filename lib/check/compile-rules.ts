import type { DraftKind } from "../model/draft.ts";
import type { Rule, RulePack } from "../model/rule-pack.ts";
import { createFoldBuffer, type FoldBuffer } from "../text/fold.ts";
import { detectorOf } from "./detectors/detector-of.ts";
import { examinerOf } from "./examiners/examiner-of.ts";
import { foldExpression } from "./fold-pattern.ts";
import { ownedWords, type OwnedWords } from "./owned-words.ts";
import type { Detector, Examiner, Trigger } from "./passage.ts";
import { rulesByKind, type RulesInForce } from "./rules-in-force.ts";

/** A rule as the engine runs it: its own words are found by the common matcher. */
export interface CompiledRule {
  readonly rule: Omit<Rule, "match" | "flags" | "passes">;
  readonly detector?: Detector;
  readonly examiner?: Examiner;
  /** Of the detector or the examiner. */
  readonly trigger?: Trigger;
}

/** A pack made ready to run. Opaque to callers; holds scratch memory, so it serves one check at a time. */
export interface CompiledRules {
  readonly list: readonly CompiledRule[];
  /** Expressions with the index of their rule; they run over the folded text. */
  readonly patterns: readonly { readonly owner: number; readonly pattern: RegExp }[];
  /** Of the rules that are not limited to kinds of drafts; those of the others are in force with their rules. */
  readonly words: OwnedWords;
  /** For each rule, 1 where its detector takes only words set off from the Chinese text around them. */
  readonly takesSetOff: Uint8Array;
  readonly inForce: (kind: DraftKind) => RulesInForce;
  readonly buffer: FoldBuffer;
}

/** The rule that an agency's own words are raised under. */
const WORD_RULE: CompiledRule["rule"] = {
  id: "agency-word",
  title: "本单位敏感词",
  category: "sensitive-word",
  outcome: "ask",
  message: "这里有本单位词表中的词。请核对是否可以公开；可以公开的，在复核单上确认即可。",
  basis: [{ document: "本单位敏感词表", clause: "自定" }],
};

/**
 * Compiles a pack, already merged with the one it stands on, and the agency's own words (raised as `sensitive-word`,
 * `ask`). Words and terms under two characters are left out.
 */
export function compileRules(pack: RulePack, ownWords: readonly string[] = []): CompiledRules {
  const list: CompiledRule[] = pack.rules.map(compileRule);
  const words = pack.rules.map(({ match, kinds }, owner) => ({
    owner,
    isLimited: kinds !== undefined,
    words: list[owner]?.trigger?.words ?? (match.by === "terms" ? match.terms : []),
  }));
  if (ownWords.length > 0) {
    words.push({ owner: list.length, isLimited: false, words: ownWords });
    list.push({ rule: WORD_RULE });
  }
  return {
    list,
    patterns: pack.rules.flatMap(({ match }, owner) =>
      match.by === "pattern" ? [{ owner, pattern: foldExpression(match.pattern, "g") }] : [],
    ),
    words: ownedWords(words.filter(({ isLimited }) => !isLimited)),
    takesSetOff: Uint8Array.from(list, ({ detector }) =>
      detector !== undefined && detector.readsProse !== true ? 1 : 0,
    ),
    inForce: rulesByKind(
      list,
      words.filter(({ isLimited }) => isLimited),
    ),
    buffer: createFoldBuffer(),
  };
}

function compileRule({ match, flags: _flags, passes: _passes, ...rule }: Rule): CompiledRule {
  if (match.by === "pattern" || (match.by === "terms" && match.except === undefined)) return { rule };
  const examiner = examinerOf(match);
  if (examiner !== undefined) return { rule, examiner, trigger: examiner };
  const detector = detectorOf(match);
  return detector === undefined ? { rule } : { rule, detector, trigger: detector };
}

/** The rule with the index in the compiled list; throws where there is none. */
export function ruleOf({ list }: CompiledRules, owner: number): CompiledRule {
  const rule = list[owner];
  if (rule === undefined) throw new RangeError(`no rule ${owner}`);
  return rule;
}
