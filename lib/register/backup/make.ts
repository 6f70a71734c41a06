import type { Register } from "../db.ts";
import type { Texts } from "../sealed-texts.ts";
import { packed, type Manifest, type Part, type PartName } from "./content.ts";
import { createSealer } from "./envelope.ts";
import { snapshotOf } from "./snapshot.ts";

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

/** Rows of a piece, but of events. */
const PIECE = 1000;

/**
 * Makes one file of everything: events and vault as they lie there, settings, sealed texts; deflated, then enciphered under the passphrase, piece by
 * piece, so that a long log is never in memory as a whole. Rejects where the database cannot be read.
 */
export async function makeBackup(
  { db, texts, stores, now }: BackupSource,
  { passphrase, onProgress, iterations }: BackupOptions,
): Promise<{ readonly file: Blob; readonly manifest: Manifest }> {
  const madeAt = now().toISOString();
  const snapshot = await snapshotOf(db);
  const keptTexts = await texts.texts.toArray();
  const { events, devices, entered, persons } = snapshot;
  const manifest: Manifest = {
    madeAt,
    events,
    devices,
    entered,
    persons: persons.length,
    texts: keptTexts.length,
    stores: Object.keys(stores),
  };
  const { header, seal } = await createSealer(passphrase, iterations);
  const pieces: BlobPart[] = [header, ...(await seal(packed(manifest), false))];
  let done = 0;
  for await (const rows of snapshot.rows()) {
    pieces.push(...(await seal(packed({ part: "events", rows: [...rows] }), false)));
    done += rows.length;
    onProgress?.(done, events);
  }
  const rest = [
    ...inPieces("meta", snapshot.meta),
    ...inPieces("persons", persons),
    ...inPieces("compartments", snapshot.compartments),
    ...inPieces("texts", keptTexts),
  ];
  for (const part of rest) pieces.push(...(await seal(packed(part), false)));
  pieces.push(...(await seal(packed({ part: "stores", rows: Object.entries(stores) }), true)));
  return { file: new Blob(pieces, { type: "application/octet-stream" }), manifest };
}

function inPieces(part: PartName, rows: readonly unknown[]): Part[] {
  const starts = Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, piece) => piece * PIECE);
  return starts.map((from) => ({ part, rows: rows.slice(from, from + PIECE) }));
}
