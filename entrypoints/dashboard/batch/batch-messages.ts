import type { CheckedText } from "../../../lib/model/checked-text.ts";
import type { LocalDate } from "../../../lib/model/draft.ts";
import type { AllowEntry } from "../../../lib/model/waiver.ts";
import type { RulePack } from "../../../lib/model/rule-pack.ts";

/** One file or article of a batch, not yet read. */
export type BatchSource =
  | { readonly name: string; readonly file: File }
  | { readonly name: string; readonly title: string; readonly text: string };

/** What a batch is checked by, as data. */
export interface RulesOfBatch {
  readonly pack: RulePack;
  readonly today: LocalDate;
  /** The texts that the agency's people are no more asked about. */
  readonly allowed: readonly AllowEntry[];
}

/** What the worker of a batch is told: first the rules, then one text after the other. */
export type ToBatchWorker =
  | ({ readonly type: "batch-rules" } & RulesOfBatch)
  | { readonly type: "batch-text"; readonly source: BatchSource };

/** What it answers: how far it has come with the text, from 0 to 1, and then the result. */
export type FromBatchWorker =
  | { readonly type: "batch-progress"; readonly done: number }
  | { readonly type: "batch-checked"; readonly text: CheckedText };
