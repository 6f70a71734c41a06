import { Inflate } from "fflate";
import { AttachmentError } from "./attachment.ts";
import { BOMB_SIZE, HIGHEST_RATIO, LARGEST_PART, LARGEST_UNPACKED, MOST_PARTS } from "./limits.ts";

/** A packed file's parts, unpacked one by one when asked for. */
export interface Parts {
  readonly names: readonly string[];
  /** A part's bytes; `undefined` where there is none of that name. Throws {@link AttachmentError} for a bomb. */
  read(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly offset: number;
}

const BROKEN = "文件已损坏或者不完整，打不开。请用 Office 或 WPS 打开原文件，另存一份再上传。";
const BOMB = "文件解开后大得不正常，没有打开。请确认来源；确是自己的文件，请另存一份再上传。";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
/** How much is unpacked at a time, in packed bytes: a thousandfold of it is what can come at once. */
const STEP = 1 << 14;

/**
 * Reads a ZIP's directory (APPNOTE 4.3.12 and 4.3.16). Sizes that the file claims are not believed: what comes out is
 * counted.
 */
export function readZip(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      if (entry.encrypted) throw new AttachmentError("文件加了密码，查不了。请去掉密码后另存，再上传。");
      const part = unpack(packedBytes(bytes, view, entry), entry);
      unpacked += part.length;
      if (unpacked > LARGEST_UNPACKED) throw new AttachmentError(BOMB);
      return part;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const decoder = new TextDecoder();
  if (count > MOST_PARTS) throw new AttachmentError("文件里的部件太多，没有打开。请另存一份再上传。");
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new AttachmentError(BROKEN);
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    entries.set(name, {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new AttachmentError(BROKEN);
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY) throw new AttachmentError(BROKEN);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new AttachmentError(BROKEN);
  return bytes.subarray(start, start + packed);
}

function unpack(packed: Uint8Array, { method }: Entry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new AttachmentError(BROKEN);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > LARGEST_PART || (size > BOMB_SIZE && size > packed.length * HIGHEST_RATIO))
      throw new AttachmentError(BOMB);
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof AttachmentError ? error : new AttachmentError(BROKEN);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
