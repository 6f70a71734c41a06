import { expect } from "vitest";
import type { Entry, LoggedEvent } from "../../../../lib/model/event.ts";
import { append } from "../../../../lib/register/append.ts";
import type { Register } from "../../../../lib/register/db.ts";
import { readBundle, type BundleRead } from "../../../../lib/register/exchange/read-bundle.ts";
import { takeIn, type TakenIn } from "../../../../lib/register/exchange/take-in.ts";
import { everyRow } from "../../../../lib/register/exchange/union.ts";
import { writeBundle } from "../../../../lib/register/exchange/write-bundle.ts";
import { heads, parsedRows } from "../../../../lib/register/read.ts";
import { verify, type Verdict } from "../../../../lib/register/verify.ts";
import { disk, NOW, uuid } from "../build.ts";

/** After all that these tests write, so that no clock is ahead of it. */
const READ = new Date("2027-01-20T02:00:00.000Z");

/** A desk with a register of its own. */
export interface TestDesk {
  readonly db: Register;
  readonly device: string;
  readonly name: string;
  write(entries: readonly Entry[], now?: Date): Promise<LoggedEvent[]>;
  bundle(what?: "all" | "own"): Promise<Uint8Array<ArrayBuffer>>;
  look(bytes: Uint8Array<ArrayBuffer>): Promise<BundleRead>;
  /** Takes in all, accepting every key. */
  take(bytes: Uint8Array<ArrayBuffer>): Promise<TakenIn>;
  verdict(): Promise<Verdict>;
  rows(): Promise<unknown[]>;
}

/** The desk of this number. */
export function testDesk(number: number): TestDesk {
  const db = disk().open();
  const device = uuid(0xd000 + number);
  const by = { name: `经办${number}`, department: "办公室", role: "" };
  const look = async (bytes: Uint8Array<ArrayBuffer>): Promise<BundleRead> => {
    const read = await readBundle(db, bytes, READ);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) throw new Error(read.error);
    return read.value;
  };
  return {
    db,
    device,
    name: `办公室 经办${number}`,
    async write(entries, now = NOW) {
      const written = await append(db, entries, { by, device, now });
      if (!written.ok) throw new Error(written.error);
      return written.value;
    },
    bundle: async (what = "all") => (await writeBundle(db, { device, what, now: NOW })).bytes,
    look,
    async take(bytes) {
      const { desks } = await look(bytes);
      return takeIn(db, desks, { trust: desks.map(({ head }) => head.device), now: NOW });
    },
    async verdict() {
      const { events, unreadable } = parsedRows(await everyRow(db));
      return verify(events, await heads(db), unreadable, await db.desks.toArray());
    },
    rows: () => everyRow(db),
  };
}

/** A bundle with its lines changed. */
export async function changedBundle(
  bytes: Uint8Array<ArrayBuffer>,
  change: (lines: string[]) => string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  const lines = change(text.trimEnd().split("\n"));
  const packed = new Blob([`${lines.join("\n")}\n`]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}
