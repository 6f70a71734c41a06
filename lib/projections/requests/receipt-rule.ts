import type { Citation } from "../../model/finding.ts";
import type { Procedure } from "../../model/procedure.ts";

/** Which day counts as the day of receipt for requests of one channel. */
export interface ReceiptRule {
  /** A sentence. */
  readonly sentence: string;
  readonly basis: readonly Citation[];
}

/** What the procedure says of the day of receipt by this channel; undefined where it says nothing. */
export function receiptRule({ fields, moments }: Procedure, channel: string): ReceiptRule | undefined {
  const options = fields.find(({ id }) => id === "channel")?.options;
  const sentence = options?.find(({ value }) => value === channel)?.hint;
  const received = moments.find(({ id }) => id === "received");
  return sentence === undefined || received === undefined ? undefined : { sentence, basis: received.basis };
}
