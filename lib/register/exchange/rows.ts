import { z } from "zod";

const Hex = z.string().regex(/^[0-9a-f]+$/);

/** The end of a device's chain as that device signed it, with the key to check it by. */
export const SignedHeadSchema = z.strictObject({
  device: z.uuid(),
  /** An ECDSA key on P-256, uncompressed point (hex). */
  key: Hex.length(130),
  sequence: z.int().min(1),
  hash: Hex.length(64),
  /** Over what signedText of desk-key.ts makes of device, number and hash; r and s (hex). */
  signature: Hex.length(128),
});

/** See {@link SignedHeadSchema}. */
export type SignedHead = z.infer<typeof SignedHeadSchema>;

/** Another desk whose key a person accepted here, with the last head of it that was taken in. */
export type DeskRow = SignedHead & {
  /** When its key was accepted, an instant in UTC. */
  readonly accepted: string;
};

/** This desk's own key; the private part cannot be read out of the browser. */
export interface KeyRow {
  readonly device: string;
  /** As in {@link SignedHeadSchema}. */
  readonly key: string;
  readonly secret: CryptoKey;
}
