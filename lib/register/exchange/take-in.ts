import { append, type Writing } from "../append.ts";
import type { Register } from "../db.ts";
import type { DeskPart } from "./judge.ts";
import type { DeskRow } from "./rows.ts";
import { takenInFact } from "./taken-in.ts";
import { addRows } from "./union.ts";

/** What became of the desks of a bundle. */
export interface TakenIn {
  /** Those of which something was taken in. */
  readonly desks: readonly DeskPart[];
  /** Of the others that had something, why not: sentences. */
  readonly refused: readonly string[];
}

/** In whose name it is put down that something was taken in, on which device, and under which id. */
export interface PutDown extends Omit<Writing, "now"> {
  readonly id: string;
  /** SHA-256 (hex) of the bundle. */
  readonly digest: string;
}

/**
 * Takes in what is new of each desk, all or nothing of each, and puts down what was taken in, all in one transaction: killed in between, or
 * on a full disk, none of it is there, and the same bundle can be taken in again. `trust`: devices whose key a person accepts now; it is
 * kept, and no other key is taken for that device from then on. Rejects where the database cannot write.
 */
export async function takeIn(
  db: Register,
  parts: readonly DeskPart[],
  { trust, now, said }: { readonly trust: readonly string[]; readonly now: Date; readonly said?: PutDown },
): Promise<TakenIn> {
  return db.transaction("rw", [db.events, db.twins, db.meta, db.desks, db.keys], async () => {
    const desks: DeskPart[] = [];
    const refused: string[] = [];
    for (const part of parts) {
      const { head, fresh, known, signature, sentence } = part;
      const isTaken = signature === "ok" || (signature === "unknown-key" && trust.includes(head.device));
      if (!isTaken) {
        if (sentence !== "") refused.push(sentence);
        continue;
      }
      const desk = await deskAfter(db, part, now);
      // Also of this desk itself, which may have recorded since.
      if (fresh.length === 0 && !desk) continue;
      const added = await addRows(db, known, { desk, rows: fresh });
      if (!added) refused.push("接收时记录库有了新的变化，有一台电脑的记录没有接收；请再接收一次这个文件。");
      else if (fresh.length > 0) desks.push(part);
    }
    const fact = said && takenInFact(desks, said.digest);
    if (!fact) return { desks, refused };
    const written = await append(db, [{ id: said.id, occurredAt: now.toISOString(), fact }], { ...said, now });
    if (!written.ok) throw new RangeError(written.error);
    return { desks, refused };
  });
}

/** What is known of the desk from now on; nothing new of this desk itself, and of an older head. */
async function deskAfter(db: Register, { head }: DeskPart, now: Date): Promise<DeskRow | undefined> {
  if (await db.keys.get(head.device)) return undefined;
  const before = await db.desks.get(head.device);
  if (before && before.sequence >= head.sequence) return undefined;
  return { ...head, accepted: before?.accepted ?? now.toISOString() };
}
