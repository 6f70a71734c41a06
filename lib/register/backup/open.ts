import type { BackupContents } from "../../model/backup.ts";
import { failure, success, type Result } from "../../model/result.ts";
import { unpackManifest, unpackPart, type PartName } from "./content.ts";
import { openSealed } from "./envelope.ts";

/** A part that was looked at, as it lies in the file but deciphered. */
interface OpenedPart {
  readonly part: PartName;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A backup that was read to its end, and of which every row can be put back. */
export interface OpenedBackup {
  readonly manifest: BackupContents;
  /** How many rows no schema knows; they were so before. */
  readonly torn: number;
  /** Deflated still: of a long log a seventh. */
  readonly parts: readonly OpenedPart[];
  /** Settings by the name under which they were stored, as they lay there. */
  readonly stores: Readonly<Record<string, unknown>>;
}

const UNKNOWN = failure("备份里有本版本不认识的内容，没有恢复。请先更新公开助手，再恢复。");
const MISSING = failure("备份里的内容与它自己的清单对不上，没有恢复。请换一份备份。");

/** Deciphers and looks at all of it; nothing is written. A failure is a sentence that says what is the matter with the file. */
export async function openBackup(
  file: Blob,
  passphrase: string,
  onProgress?: (done: number, all: number) => void,
): Promise<Result<OpenedBackup>> {
  const parts: OpenedPart[] = [];
  const counts = new Map<PartName, number>();
  let manifest: BackupContents | undefined;
  let stores: Readonly<Record<string, unknown>> | undefined;
  let torn = 0;
  for await (const bytes of openSealed(file, passphrase)) {
    if (!bytes.ok) return bytes;
    if (!manifest) {
      manifest = unpackManifest(bytes.value);
      if (!manifest) return UNKNOWN;
      continue;
    }
    const part = unpackPart(bytes.value);
    if (!part) return UNKNOWN;
    counts.set(part.part, (counts.get(part.part) ?? 0) + part.rows.length);
    torn += part.torn;
    if (part.part === "stores") stores = Object.fromEntries(part.rows.filter(isPair));
    else parts.push({ part: part.part, bytes: bytes.value });
    onProgress?.(counts.get("events") ?? 0, manifest.events);
  }
  const fits =
    manifest &&
    stores &&
    (counts.get("events") ?? 0) === manifest.events &&
    (manifest.twins === undefined || (counts.get("twins") ?? 0) === manifest.twins) &&
    (counts.get("persons") ?? 0) === manifest.persons &&
    (counts.get("texts") ?? 0) === manifest.texts;
  return fits && manifest && stores ? success({ manifest, torn, parts, stores }) : MISSING;
}

function isPair(row: unknown): row is [string, unknown] {
  return Array.isArray(row) && typeof row[0] === "string";
}
