import { bytesToHex } from "@noble/hashes/utils.js";
import { failure, success, type Result } from "../../model/result.ts";
import { keyFromSecret, openBytes, randomBytes, sealBytes, type Bound, type SealedBytes } from "../vault/cipher.ts";
import { ITERATIONS, secretText } from "../vault/data-key.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What every backup begins with: that it is one, and nothing of whom. */
const MAGIC = new TextEncoder().encode("GKBACKUP");

/** Raised when a file of a new kind could not be read by who knows this one. */
const VERSION = 1;

/** In bytes: magic, version, rounds of PBKDF2 (big endian), salt. */
const AT = { version: 8, iterations: 9, salt: 13, frames: 29 } as const;

/** In bytes: length of what is enciphered (big endian), IV, tag. */
const FRAME = { length: 4, iv: 12, tag: 16 } as const;

const NOT_ONE = failure("这个文件不是公开助手的备份，没有读取。请选择以 .gkbak 结尾的备份文件。");
const NEWER = failure("这个备份由更新版本的公开助手制作，本版本读不了。请先更新公开助手，再恢复。");
const WRONG = failure(
  "打不开：口令不对，或者文件的开头被改动过。请核对大小写和输入法再试；确认口令无误的，换一份备份。",
);
const CUT = failure("备份文件不完整，后面缺了一段，没有恢复。请重新复制这个文件，或者换一份备份。");
const CHANGED = failure("备份文件被改动过或者已经损坏，没有恢复。请换一份备份。");

/** Enciphers parts one after another; the last one has to be said, so that a file that was cut off is seen to be. */
export interface Sealer {
  /** What the file begins with. */
  readonly header: Bytes;
  readonly seal: (plain: Bytes, isLast: boolean) => Promise<BlobPart[]>;
}

/** A sealer under a passphrase, with a salt of its own; as many rounds as for the vault. */
export async function createSealer(passphrase: string, iterations: number = ITERATIONS): Promise<Sealer> {
  const salt = randomBytes(16);
  const header = new Uint8Array(AT.frames);
  header.set(MAGIC);
  header[AT.version] = VERSION;
  new DataView(header.buffer).setUint32(AT.iterations, iterations);
  header.set(salt, AT.salt);
  const key = await keyFromSecret(secretText(passphrase), salt, iterations);
  let index = 0;
  return {
    header,
    async seal(plain, isLast) {
      const { iv, data } = await sealBytes(key, plain, boundTo(header, index++, isLast));
      const length = new Uint8Array(FRAME.length);
      new DataView(length.buffer).setUint32(0, data.length);
      return [length, iv, data];
    },
  };
}

/**
 * Deciphers a file's parts in their order. Each is whole and in its place, or there is a sentence and no further part: no backup, another
 * version, another passphrase, cut off, changed.
 */
export async function* openSealed(file: Blob, passphrase: string): AsyncGenerator<Result<Bytes>> {
  const header = await headerOf(file);
  if (!header.ok) {
    yield header;
    return;
  }
  const iterations = new DataView(header.value.buffer).getUint32(AT.iterations);
  const key = await keyFromSecret(secretText(passphrase), header.value.slice(AT.salt), iterations);
  for (let at: number = AT.frames, index = 0; at < file.size; index++) {
    const frame = await frameAt(file, at);
    const plain = frame.ok ? await opened(frame.value, { key, header: header.value, index }) : frame;
    yield plain;
    if (!frame.ok || !plain.ok) return;
    at = frame.value.end;
  }
}

async function headerOf(file: Blob): Promise<Result<Bytes>> {
  const header = await bytesOf(file, 0, AT.frames);
  if (!MAGIC.every((byte, place) => header[place] === byte)) return NOT_ONE;
  if ((header[AT.version] ?? VERSION) > VERSION) return NEWER;
  // Without a single part, too.
  if (header.length < AT.frames || file.size === AT.frames) return CUT;
  const iterations = new DataView(header.buffer).getUint32(AT.iterations);
  // More, and nobody would wait for it to be found wrong.
  return header[AT.version] === VERSION && iterations >= 1000 && iterations <= 10_000_000 ? success(header) : CHANGED;
}

/** What stands at a place of a file, and where it ends. */
interface Frame extends SealedBytes {
  readonly end: number;
  readonly isLast: boolean;
}

async function frameAt(file: Blob, at: number): Promise<Result<Frame>> {
  const start = at + FRAME.length + FRAME.iv;
  const head = await bytesOf(file, at, start);
  if (at + head.length < start) return CUT;
  const end = start + new DataView(head.buffer).getUint32(0);
  if (end - start < FRAME.tag) return CHANGED;
  if (end > file.size) return CUT;
  return success({
    iv: head.slice(FRAME.length),
    data: await bytesOf(file, start, end),
    end,
    isLast: end === file.size,
  });
}

async function opened(
  frame: Frame,
  { key, header, index }: { readonly key: CryptoKey; readonly header: Bytes; readonly index: number },
): Promise<Result<Bytes>> {
  const plain = await openBytes(key, frame, boundTo(header, index, frame.isLast));
  if (plain) return success(plain);
  // Whole, but not the last one: what followed is gone.
  if (frame.isLast && (await openBytes(key, frame, boundTo(header, index, false)))) return CUT;
  return index === 0 ? WRONG : CHANGED;
}

/** A part opens in its own file and place only, and the last one as the last. */
function boundTo(header: Bytes, index: number, isLast: boolean): Bound {
  return ["backup", bytesToHex(header), index, isLast];
}

async function bytesOf(file: Blob, from: number, to: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, to).arrayBuffer());
}
