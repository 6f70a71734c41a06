import { z } from "zod";

/** What is recorded of events that desks exchange. */
export const EXCHANGE_FACTS = [
  /** Events of other desks were taken in: from which devices, up to which number of each. */
  z.strictObject({
    type: z.literal("EventsTakenIn"),
    events: z.int().min(1),
    from: z
      .array(z.strictObject({ device: z.uuid(), upTo: z.int().min(1) }))
      .min(1)
      .max(1000),
    /** SHA-256 (hex) of the bundle; where a backup was put back, of `from`. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** Two desks recorded what cannot both be; a person looked and left both as they are. `conflict` is its key. */
  z.strictObject({
    type: z.literal("ConflictSettled"),
    conflict: z.string().min(1).max(200),
    reason: z.string().min(4).max(500),
  }),
] as const;
