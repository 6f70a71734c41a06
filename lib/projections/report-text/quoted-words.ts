import type { Topic } from "./text-topics.ts";

/** What a number in the text of an annual report may be about, and with which figure it is compared. */
export interface QuotedSubject {
  /**
   * `cell:…` (lib/projections/report-text/named-cells.ts), `count:…` or `fee:amount`, `fee:paid`, `fee:noticed`. The first is what it is compared
   * with; agreeing with one of the others, which the same words are said of too, does as well.
   */
  readonly keys: readonly [string, ...string[]];
  /** As the table calls it. */
  readonly title: string;
  readonly units: RegExp;
  /** What stands before the number, in its clause and after the number before it; without blanks. */
  readonly before: RegExp;
  /** What stands right after it. */
  readonly after?: RegExp;
  /** Words before the number, as `before`, that make it about something else. */
  readonly not?: RegExp;
  /** Words in the sentence up to the number that do. */
  readonly notSaid?: RegExp;
  /** Words that the sentence up to the number has to have. */
  readonly said?: RegExp;
  /** It is a part of the figure, e.g. what came out on one website: wrong only where it is more. */
  readonly part?: true;
  /** What has to have been spoken of last; undefined: nothing that is known. */
  readonly of?: readonly (Topic | undefined)[];
}

/** Units of what is counted one by one. */
export const CASES = /^(?:件|份|宗|起|条|个)$/;
/** Units of what takes place. */
export const TIMES = /^(?:次|场|场次|个|期)$/;

const FILL =
  "(?:的|了)?(?:数量|总数|总量|件数|量|数)?(?:已|均|全部)?(?:共计|共有|共|总计|合计|累计|计|分别为|为|是|有|达到|达)?[：:]?$";

/** The words right before a number: nothing but 共, 为, 总数 may stand between, or it would be about something narrower. */
export function rightBefore(pattern: string): RegExp {
  return new RegExp(`(?:${pattern})${FILL}`);
}

/** Business of 医保 that is no 政务公开; 医保局 is only the agency. */
export const OF_INSURANCE =
  /医保(?!局)|医疗保障(?!局)|基金|定点|机构|医院|药店|诊所|参保|待遇|稽核|经办|支付|招采|采购|欺诈|骗保|救助|备案|报销|DRG|DIP|12345|热线/;
