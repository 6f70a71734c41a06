import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { z } from "zod";
import { BackupContentsSchema, type BackupContents } from "../../model/backup.ts";
import { LoggedEventSchema } from "../../model/event.ts";
import { SignedHeadSchema } from "../exchange/rows.ts";
import { SealedTextRowSchema } from "../sealed-texts.ts";
import { CompartmentRowSchema, ErasedRowSchema, PersonRowSchema } from "../vault/rows.ts";

const count = z.int().min(0);
const instant = z.iso.datetime({ precision: 3 });

const key = z.string().min(1).max(200);

const HeadSchema = z.strictObject({
  key: z.templateLiteral(["head:", z.uuid()]),
  device: z.uuid(),
  sequence: count,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  order: count.exactOptional(),
});
const DeviceSchema = z.strictObject({
  key: z.literal("device"),
  device: z.uuid(),
  formerly: z.array(z.uuid()).max(1000).exactOptional(),
  restored: key.exactOptional(),
});

/** Another desk's key and signed head, see exchange/rows.ts. */
const DeskRowSchema = SignedHeadSchema.extend({ accepted: instant });

/**
 * Rows of each table of the register's database, and of the two stores beside it, by part. `other`: a row that no version of the product wrote,
 * or a newer one. It lay there and goes back as it is, so that the check of the records says of the restored log what it said of the first.
 */
const ROWS = {
  events: { known: LoggedEventSchema, other: z.looseObject({ id: key }) },
  twins: { known: LoggedEventSchema, other: z.looseObject({ device: key, sequence: z.number() }) },
  meta: { known: z.union([HeadSchema, DeviceSchema]), other: z.looseObject({ key }) },
  desks: { known: DeskRowSchema, other: z.looseObject({ device: key }) },
  persons: { known: z.union([PersonRowSchema, ErasedRowSchema]), other: z.looseObject({ id: key }) },
  compartments: { known: CompartmentRowSchema, other: z.looseObject({ compartment: key }) },
  texts: { known: SealedTextRowSchema, other: z.never() },
  stores: { known: z.tuple([z.string().min(1).max(100), z.unknown()]), other: z.never() },
} as const;

/** What a part of a backup holds. */
export type PartName = keyof typeof ROWS;

/** Tables of the register's database that are kept, in the order in which they are written. */
export const KEPT_TABLES = ["events", "twins", "meta", "desks", "persons", "compartments"] as const;

/** Those that are not, each for a reason: a desk's key cannot be read out of its browser, and a restored desk has one of its own. */
export const LEFT_TABLES = ["keys"] as const;

const PartSchema = z.strictObject({
  part: z.enum([...KEPT_TABLES, "texts", "stores"]),
  rows: z.array(z.unknown()).max(100_000),
});

/** Rows as they lay, of one part. */
export type Part = z.infer<typeof PartSchema>;

/** As JSON, in bytes: a part that is longer is made into several, and one that is longer than any may be is not read. */
const LONG = 32_000_000;
const LONGEST = 128_000_000;

/** A part as it is enciphered: JSON, deflated. */
export function packed(value: BackupContents | Part): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateSync(strToU8(JSON.stringify(value)), { level: 6 }));
}

/** The same of rows that may be long: as many parts as are needed. Throws where one row is longer than any part may be. */
export function packedRows({ part, rows }: Part): Uint8Array<ArrayBuffer>[] {
  const plain = strToU8(JSON.stringify({ part, rows }));
  if (rows.length < 2 && plain.length > LONGEST) throw new RangeError(`a row of ${plain.length} bytes`);
  if (rows.length < 2 || plain.length <= LONG) return [new Uint8Array(deflateSync(plain, { level: 6 }))];
  const half = Math.ceil(rows.length / 2);
  return [rows.slice(0, half), rows.slice(half)].flatMap((some) => packedRows({ part, rows: some }));
}

/** The manifest; undefined where it is none. */
export function unpackManifest(bytes: Uint8Array): BackupContents | undefined {
  return BackupContentsSchema.safeParse(json(bytes)).data;
}

/** A part and how many of its rows no schema knows; undefined where one has not even a key. */
export function unpackPart(bytes: Uint8Array): (Part & { readonly torn: number }) | undefined {
  const part = PartSchema.safeParse(json(bytes)).data;
  if (!part) return undefined;
  const { known, other } = ROWS[part.part];
  const rest = part.rows.filter((row) => !known.safeParse(row).success);
  return rest.every((row) => other.safeParse(row).success) ? { ...part, torn: rest.length } : undefined;
}

/** The same without a look at the rows: for what was looked at before. Not asynchronous, so that a transaction can go on. */
export function rowsAgain(bytes: Uint8Array): Part {
  return PartSchema.parse(json(bytes));
}

/** Undefined where it is no JSON, or would be longer than any part is: somebody's file of a few kilobytes may be made to fill all memory. */
function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(inflated(bytes)));
  } catch {
    return undefined;
  }
}

/** Deflated bytes that are looked at at once; a thousand times as many may come of them. */
const STEP = 16_384;

function inflated(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > LONGEST) throw new RangeError("longer than any part is");
    pieces.push(piece);
  });
  for (let from = 0; from < bytes.length; from += STEP) {
    inflate.push(bytes.subarray(from, from + STEP), from + STEP >= bytes.length);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
