import type { Head, Register } from "../db.ts";
import { heads } from "../read.ts";
import type { Header } from "./bundle-format.ts";
import { ownKey, signHead } from "./desk-key.ts";
import type { SignedHead } from "./rows.ts";
import { rowsOfDevice } from "./union.ts";

/** What is put together: of all desks known here, or of this one; at which moment. */
export interface BundleAsked {
  readonly device: string;
  readonly what: "all" | "own";
  readonly now: Date;
}

/** A bundle as a file, and how many events it holds. */
export interface Bundle {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly events: number;
}

/**
 * Puts together events of the log and nothing else: of each desk all, as they were written, up to the head that the desk itself signed.
 * A desk without a signed head (its key is not known here) is left out: nobody could check it.
 */
export async function writeBundle(db: Register, { device, what, now }: BundleAsked): Promise<Bundle> {
  const signed = await signedHeads(db, device, what);
  const header: Header = {
    format: "gongkai-exchange",
    v: 1,
    device,
    at: now.toISOString(),
    desks: signed.length,
  };
  const packing = new CompressionStream("gzip");
  const packed = new Response(packing.readable).arrayBuffer();
  const writer = packing.writable.getWriter();
  const encoder = new TextEncoder();
  const say = (lines: readonly unknown[]): Promise<void> =>
    writer.write(encoder.encode(lines.map((line) => `${JSON.stringify(line)}\n`).join("")));
  await say([header]);
  let events = 0;
  for (const desk of signed) {
    await say([{ desk, from: 1 }]);
    for await (const rows of rowsOfDevice(db, desk.device, { after: 0, upTo: desk.sequence })) {
      events += rows.length;
      await say(rows);
    }
  }
  await writer.close();
  return { bytes: new Uint8Array(await packed), events };
}

async function signedHeads(db: Register, device: string, what: BundleAsked["what"]): Promise<SignedHead[]> {
  const own: Head | undefined = (await heads(db)).find((head) => head.device === device);
  const signed = own ? [await signHead(await ownKey(db, device), own)] : [];
  const others = what === "all" ? await db.desks.toArray() : [];
  return [
    ...signed,
    ...others.map(({ accepted: _accepted, ...head }) => head).filter((head) => head.device !== device),
  ];
}
