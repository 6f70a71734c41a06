import { failure, success, type Result } from "../../model/result.ts";
import { GENESIS } from "../chain.ts";
import type { Register } from "../db.ts";
import { heads } from "../read.ts";
import { DeskLineSchema, EVENTS_AT_MOST, HeaderSchema, linesOf, TooLarge, type Header } from "./bundle-format.ts";
import { isSigned } from "./desk-key.ts";
import { UNSIGNED } from "./desk-sentences.ts";
import { judged, type DeskPart } from "./judge.ts";
import { createWalk } from "./walk.ts";

/** A bundle that was read, with all its desks. */
export interface BundleRead {
  readonly header: Header;
  readonly desks: readonly DeskPart[];
}

const NO_BUNDLE = failure(
  "这个文件不是公开助手导出的交换文件，或没有传完整，没有接收任何内容；请让对方重新导出后再传一次。",
);
const TOO_LARGE = failure("这个文件里的内容比任何一台电脑的记录都多，不是正常导出的，没有接收任何内容；请向对方核对。");

/** Reads a bundle and checks every event that is new against the chain that is here. Refused where it is no bundle, or far too large. */
export async function readBundle(
  db: Register,
  bytes: Uint8Array<ArrayBuffer>,
  now: Date = new Date(),
): Promise<Result<BundleRead>> {
  const ends = new Map((await heads(db)).map((head) => [head.device, head]));
  const isOwn = await ownDevice(db);
  const lines = linesOf(bytes);
  try {
    const header = HeaderSchema.parse(await nextLine(lines));
    const desks: DeskPart[] = [];
    let events = 0;
    let isLeft = false;
    for (let count = 0; count < header.desks; count += 1) {
      const { desk, from } = DeskLineSchema.parse(await nextLine(lines));
      if (desks.some(({ head }) => head.device === desk.device)) return NO_BUNDLE;
      events += Math.max(0, desk.sequence - from + 1);
      if (events > EVENTS_AT_MOST) return TOO_LARGE;
      const known = ends.get(desk.device) ?? { device: desk.device, sequence: 0, hash: GENESIS };
      const by = { known, isOwn: isOwn(desk.device), now };
      // Before any event: whoever cannot sign shall not make work.
      const walk = createWalk({ ...by, desk, from, fault: (await isSigned(desk)) ? "" : UNSIGNED });
      for (let number = from; number <= desk.sequence && !isLeft; number += 1) {
        const line = await lines.next();
        if (line.done === true) return NO_BUNDLE;
        // Of the last desk nothing that follows a fault is of any use; of the others the lines are only passed over.
        isLeft = !walk.next(line.value, number) && count === header.desks - 1;
      }
      desks.push(await judged(db, desk, by, walk.end()));
    }
    if (isLeft) return success({ header, desks });
    // Also tells whether the file is whole: its end has a checksum.
    return (await lines.next()).done === true ? success({ header, desks }) : NO_BUNDLE;
  } catch (error) {
    return error instanceof TooLarge ? TOO_LARGE : NO_BUNDLE;
  } finally {
    await lines.return(undefined);
  }
}

/** Which device this is; a key that signs is this desk's own too. What it was before a restore is another computer now. */
async function ownDevice(db: Register): Promise<(device: string) => boolean> {
  const own = await db.meta.get("device");
  const keys = new Set((await db.keys.toArray()).map(({ device }) => device));
  return (device) => keys.has(device) || (own?.key === "device" && own.device === device);
}

async function nextLine(lines: AsyncGenerator<string>): Promise<unknown> {
  const line = await lines.next();
  return line.done === true ? undefined : JSON.parse(line.value);
}
