import { z } from "zod";
import { APPLICANT_KINDS, COMPARTMENTS } from "../../model/person.ts";
import { HexSchema, SealedSchema } from "./cipher.ts";

const Instant = z.iso.datetime({ precision: 3 });

/**
 * A compartment's data key, enciphered under a key that is made out of a secret. How it is made stands beside it, so that
 * more can be asked for later.
 */
const WrapSchema = z.strictObject({
  salt: HexSchema.length(32),
  /** Rounds of PBKDF2-SHA-256. */
  iterations: z.int().min(1000).max(10_000_000),
  sealed: SealedSchema,
});

/** What opens a compartment: one data key, wrapped twice; `check` tells whether a key is that data key. */
export const CompartmentRowSchema = z.strictObject({
  v: z.literal(1),
  compartment: z.enum(COMPARTMENTS),
  check: HexSchema.length(64),
  passphrase: WrapSchema,
  recovery: WrapSchema,
});

/** What is kept of a person. In the clear: the kind, which the lists show; and what is random or a keyed digest. */
export const PersonRowSchema = z.strictObject({
  v: z.literal(1),
  id: z.uuid(),
  compartment: z.enum(COMPARTMENTS),
  kind: z.enum(APPLICANT_KINDS),
  sameAs: z.uuid(),
  tokens: z.array(HexSchema.length(64)).max(5),
  sealed: SealedSchema,
});

/** What stays of a person who was erased: that, since when, and the entry by which the log knows it. */
export const ErasedRowSchema = z.strictObject({
  v: z.literal(1),
  id: z.uuid(),
  /** Not `compartment`: the index of those who are in it leaves out who is gone. */
  erasedFrom: z.enum(COMPARTMENTS),
  erasedAt: Instant,
  entry: z.uuid(),
});

/** See WrapSchema above. */
export type Wrap = z.infer<typeof WrapSchema>;
/** See {@link CompartmentRowSchema}. */
export type CompartmentRow = z.infer<typeof CompartmentRowSchema>;
/** See {@link PersonRowSchema}. */
export type PersonRow = z.infer<typeof PersonRowSchema>;
/** See {@link ErasedRowSchema}. */
export type ErasedRow = z.infer<typeof ErasedRowSchema>;
