/**
 * The engine ends a repetition that has no upper bound after this many times, so that no expression reads far at every
 * position of a long text. Used by `lib/check/fold-pattern.ts`, counted with by `pattern-risk.ts`.
 */
export const LONGEST_REPEAT = 100;
