import type { HandOver } from "../../model/hand-over.ts";
import { failure, success, type Result } from "../../model/result.ts";
import type { SealedText } from "../../model/sealed-text.ts";
import { sealDigest } from "../../text/seal-digest.ts";
import { sealText } from "../../text/seal-text.ts";
import { fieldDiffs, type FieldDiff } from "../../text/word-diff.ts";

/** What was sealed: the article's case and the digest as the log has them, and the text kept with them. */
export interface SealedRecord {
  readonly case: string;
  readonly digest: string;
  readonly text: SealedText;
}

/** How a returned text stands to the sealed one. */
export type ReturnedComparison =
  | { readonly kind: "same" }
  /** The text is the sealed one, but the file is not to the letter what was made: a style, a word beside the text, the code. */
  | { readonly kind: "file-altered" }
  | {
      readonly kind: "text-altered";
      readonly fields: readonly FieldDiff[];
      /** The file still carries the code of the sealed text. */
      readonly hasSealedCode: boolean;
    };

/**
 * Compares a file that came back with what was sealed. The seal of its text is made anew and compared with the log's; the
 * code that the file carries proves nothing. Fails where the file is another article's, or what we kept is not what was sealed.
 */
export function compareReturned(sealed: SealedRecord, returned: HandOver): Result<ReturnedComparison> {
  const { fields, own } = sealed.text;
  if (returned.data.case !== sealed.case) return failure("这份移交单是另一篇稿件的。请选这篇稿件的移交单。");
  if (sealDigest(sealText(fields, own)) !== sealed.digest) {
    return failure("本机保存的封存稿与登记的封存码对不上，不能用来核对。请用评估时的纸质稿核对，并报告管理员。");
  }
  const hasSealedCode = returned.data.digest === sealed.digest;
  if (sealDigest(sealText(returned.fields, own)) !== sealed.digest) {
    return success({ kind: "text-altered", fields: fieldDiffs(fields, returned.fields, own), hasSealedCode });
  }
  return success({ kind: returned.isAsMade && hasSealedCode ? "same" : "file-altered" });
}
