import type { BackupContents } from "../../model/backup.ts";
import type { MetaRow, Register } from "../db.ts";
import { ownKey, signHead } from "../exchange/desk-key.ts";
import type { DeskRow } from "../exchange/rows.ts";
import type { Texts } from "../sealed-texts.ts";
import { packed, packedRows, type Part, type PartName } from "./content.ts";
import { createSealer } from "./envelope.ts";
import { snapshotOf } from "./snapshot.ts";
import { ROWS_AT_ONCE } from "../rows-at-once.ts";

/** What a backup is made of. */
export interface BackupSource {
  readonly db: Register;
  readonly texts: Texts;
  /** Settings by the name under which they are stored. */
  readonly stores: Readonly<Record<string, unknown>>;
  readonly now: () => Date;
}

/** How to make it. */
export interface BackupOptions {
  readonly passphrase: string;
  /** Told how many of the events are enciphered. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Rounds of PBKDF2; as many as for the vault where nothing is said. */
  readonly iterations?: number;
}

/**
 * Makes one file of everything: events and vault as they lie there, settings, sealed texts; deflated, then enciphered under the passphrase, piece by
 * piece, so that a long log is never in memory as a whole. Rejects where the database cannot be read.
 */
export async function makeBackup(
  { db, texts, stores, now }: BackupSource,
  { passphrase, onProgress, iterations }: BackupOptions,
): Promise<{ readonly file: Blob; readonly manifest: BackupContents }> {
  const madeAt = now().toISOString();
  const snapshot = await snapshotOf(db);
  const keptTexts = await texts.texts.toArray();
  const { events, devices, entered, rest } = snapshot;
  const manifest: BackupContents = {
    madeAt,
    events,
    twins: rest.twins.length,
    devices,
    entered,
    persons: rest.persons.length,
    texts: keptTexts.length,
    stores: Object.keys(stores),
  };
  const { header, seal } = await createSealer(passphrase, iterations);
  const pieces: BlobPart[] = [header, ...(await seal(packed(manifest), false))];
  let done = 0;
  for await (const rows of snapshot.rows()) {
    for (const bytes of packedRows({ part: "events", rows: [...rows] })) pieces.push(...(await seal(bytes, false)));
    done += rows.length;
    onProgress?.(done, events);
  }
  // Rather none than one that nobody could restore.
  if (done !== events) throw new RangeError(`${done} of ${events} events`);
  const parts = [
    ...inPieces("twins", rest.twins),
    ...inPieces("meta", rest.meta),
    ...inPieces("desks", [...rest.desks, ...(await ownHead(db, rest.meta, madeAt))]),
    ...inPieces("persons", rest.persons),
    ...inPieces("compartments", rest.compartments),
    ...inPieces("texts", keptTexts),
  ];
  for (const bytes of parts.flatMap(packedRows)) pieces.push(...(await seal(bytes, false)));
  pieces.push(...(await seal(packed({ part: "stores", rows: Object.entries(stores) }), true)));
  return { file: new Blob(pieces, { type: "application/octet-stream" }), manifest };
}

/**
 * The end of this desk's chain, signed by its key: the key stays in this browser, and without a signed head the restored desk could not hand
 * on to others what this one wrote.
 */
async function ownHead(db: Register, meta: readonly MetaRow[], accepted: string): Promise<DeskRow[]> {
  const own = meta.find((row) => row.key === "device");
  const head = own && meta.find((row) => row.key === `head:${own.device}`);
  if (!own || !head || !("sequence" in head) || head.sequence === 0) return [];
  return [{ ...(await signHead(await ownKey(db, own.device), head)), accepted }];
}

function inPieces(part: PartName, rows: readonly unknown[]): Part[] {
  const starts = Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, piece) => piece * ROWS_AT_ONCE);
  return starts.map((from) => ({ part, rows: rows.slice(from, from + ROWS_AT_ONCE) }));
}
