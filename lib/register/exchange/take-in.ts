import type { Register } from "../db.ts";
import type { DeskPart } from "./read-bundle.ts";
import type { DeskRow } from "./rows.ts";
import { addRows } from "./union.ts";

/** What became of the desks of a bundle. */
export interface TakenIn {
  /** Those of which something was taken in. */
  readonly desks: readonly DeskPart[];
  /** Of the others that had something, why not: sentences. */
  readonly refused: readonly string[];
}

/**
 * Takes in what is new of each desk, all or nothing of each. `trust`: devices whose key a person accepts now; it is kept, and no other key is
 * taken for that device from then on. Rejects where the database cannot write: what was taken in by then stays, and the rest can be taken
 * in by the same bundle.
 */
export async function takeIn(
  db: Register,
  parts: readonly DeskPart[],
  { trust, now }: { readonly trust: readonly string[]; readonly now: Date },
): Promise<TakenIn> {
  const desks: DeskPart[] = [];
  const refused: string[] = [];
  for (const part of parts) {
    const { head, fresh, known, signature, sentence } = part;
    const isTaken = signature === "ok" || (signature === "unknown-key" && trust.includes(head.device));
    if (!isTaken) {
      if (sentence !== "") refused.push(sentence);
      continue;
    }
    const added = await addRows(db, known, { desk: await deskAfter(db, part, now), rows: fresh });
    if (!added) refused.push("接收时记录库有了新的变化，有一台电脑的记录没有接收；请再接收一次这个文件。");
    else if (fresh.length > 0) desks.push(part);
  }
  return { desks, refused };
}

/** What is known of the desk from now on; nothing new of this desk itself, and of an older head. */
async function deskAfter(db: Register, { head }: DeskPart, now: Date): Promise<DeskRow | undefined> {
  if (await db.keys.get(head.device)) return undefined;
  const before = await db.desks.get(head.device);
  if (before && before.sequence >= head.sequence) return undefined;
  return { ...head, accepted: before?.accepted ?? now.toISOString() };
}
