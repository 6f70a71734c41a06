import { deskCalled, deskName } from "../../model/exchange.ts";
import type { LoggedEvent } from "../../model/event.ts";
import type { Head, Register } from "../db.ts";
import { rowAt } from "../read.ts";
import { fingerprint } from "./desk-key.ts";
import { clockAhead, FORGED_OWN, firstTime, forked, otherKey, repeated, saidOtherwise } from "./desk-sentences.ts";
import type { SignedHead } from "./rows.ts";
import { clashesOf } from "./twins.ts";
import type { Walked } from "./walk.ts";

/** What a bundle has of one desk, looked at against what is here. */
export interface DeskPart {
  readonly head: SignedHead;
  /** By its last event; empty where that names nobody. */
  readonly name: string;
  /** See DeskPreview of lib/messaging/exchange-protocol.ts. */
  readonly signature: "ok" | "unknown-key" | "broken";
  /** Why nothing of it can be taken in, or what is to be known or done first; empty where all is well. */
  readonly sentence: string;
  /** How its chain ends here. */
  readonly known: Head;
  /** What comes after that; nothing where it is broken. */
  readonly fresh: readonly LoggedEvent[];
  /** How many of its events are here already. */
  readonly there: number;
}

/** What is judged by. */
export interface Judging {
  readonly known: Head;
  readonly isOwn: boolean;
  readonly now: Date;
}

/** A clock so far ahead is said, in milliseconds: it decides which of two words is the last one. */
const AHEAD = 3 * 60 * 60_000;
const HOUR = 60 * 60_000;

/** What becomes of a desk whose events were walked along. */
export async function judged(
  db: Register,
  head: SignedHead,
  { known, isOwn, now }: Judging,
  { fresh, name: said, fault }: Walked,
): Promise<DeskPart> {
  const last = said === "" ? await rowAt(db, known.device, known.sequence) : undefined;
  const name = last ? deskName(last.by) : said;
  const called = isOwn ? "本机" : name === "" ? deskCalled({ name, device: head.device }) : `${name}的电脑`;
  const part = { head, name, known, there: Math.min(known.sequence, head.sequence) };
  const refused = (why: string): DeskPart => ({
    ...part,
    fresh: [],
    signature: "broken",
    sentence: `${called}：${why}。没有接收它的记录。`,
  });
  if (fault !== "") return refused(fault);
  // Not ahead of what is here: it must be the same chain all the same.
  if (head.sequence <= known.sequence && (await rowAt(db, head.device, head.sequence))?.hash !== head.hash) {
    return refused(forked(head.sequence, isOwn));
  }
  const accepted = (await db.keys.get(head.device))?.key ?? (await db.desks.get(head.device))?.key;
  if (isOwn && fresh.length > 0 && accepted !== head.key) return refused(FORGED_OWN);
  if (!isOwn && accepted !== undefined && accepted !== head.key) {
    return refused(otherKey(fingerprint(head.key), fingerprint(accepted)));
  }
  const { clash, differing } = await clashesOf(db, fresh);
  if (clash !== undefined) return refused(repeated(clash));
  const ahead = fresh.reduce((most, { enteredAt }) => Math.max(most, Date.parse(enteredAt)), 0) - now.getTime();
  const isKnown = isOwn || accepted !== undefined;
  const sentences = [
    ...(isKnown ? [] : [firstTime(called, await acceptedAlike(db, name))]),
    ...(ahead > AHEAD ? [clockAhead(called, Math.round(ahead / HOUR))] : []),
    ...(differing > 0 ? [saidOtherwise(called, differing)] : []),
  ];
  return { ...part, fresh, signature: isKnown ? "ok" : "unknown-key", sentence: sentences.join("") };
}

/** The fingerprint of another desk of this name that was accepted here. */
async function acceptedAlike(db: Register, name: string): Promise<string | undefined> {
  if (name === "") return undefined;
  for (const desk of await db.desks.toArray()) {
    const last = await rowAt(db, desk.device, desk.sequence);
    if (last && deskName(last.by) === name) return fingerprint(desk.key);
  }
  return undefined;
}
