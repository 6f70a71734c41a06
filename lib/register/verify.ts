import type { LoggedEvent } from "../model/event.ts";
import { GENESIS, hashOf } from "./chain.ts";
import type { Head } from "./db.ts";
import type { UnreadableRow } from "./read.ts";

/** One break in the log: which event of which device, and what is wrong with it, for the person. */
interface Problem {
  readonly sequence: number;
  readonly device: string;
  readonly sentence: string;
}

/** The answer of {@link verify}. */
export type Verdict =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly count: number; readonly problems: readonly Problem[] };

/**
 * Walks the log in the order given and finds events that were changed, taken out, moved or put in twice, and with
 * `heads` also those cut off at the end. Rows that could not be read are problems too, in their own place. It shows
 * tampering by hand; it does not prove the log against someone who computes all hashes anew. But with `anchors`, the ends that
 * other desks signed as they were taken in: their events up to there are theirs, or a problem.
 */
export function verify(
  events: readonly LoggedEvent[],
  heads: readonly Head[] = [],
  unreadable: readonly UnreadableRow[] = [],
  anchors: readonly Head[] = [],
): Verdict {
  const devices = new Set([...events, ...heads, ...unreadable].map(({ device }) => device));
  const problems = [...devices].flatMap((device) => {
    const own = events.filter((event) => event.device === device);
    const torn = unreadable.filter((row) => row.device === device);
    const head = heads.find((end) => end.device === device);
    return [
      ...torn.map(({ sequence, sentence }) => ({ sequence, device, sentence })),
      ...eachByItself(own),
      ...eachAfterTheOther([...own, ...torn]),
      ...(head ? theEnd([...own, ...torn], head) : []),
      ...anchors.filter((anchor) => anchor.device === device).flatMap((anchor) => held(own, anchor)),
    ];
  });
  const count = events.length;
  return problems.length === 0 ? { ok: true, count } : { ok: false, count, problems };
}

/** An event, or a row whose hashes are not known. */
type Link = Pick<LoggedEvent, "device" | "sequence"> & Partial<Pick<LoggedEvent, "previous" | "hash">>;

/** Changed, twice, or out of place. */
function eachByItself(own: readonly LoggedEvent[]): Problem[] {
  const numbers = new Set<number>();
  const ids = new Set<string>();
  let highest = 0;
  return own.flatMap((event) => {
    const found: string[] = [];
    if (hashOf(event) !== event.hash) found.push("的内容被改动过");
    if (numbers.has(event.sequence) || ids.has(event.id)) found.push("重复出现");
    else if (event.sequence < highest) found.push("不在原来的位置");
    numbers.add(event.sequence);
    ids.add(event.id);
    highest = Math.max(highest, event.sequence);
    return found.map((what) => problem(event, what));
  });
}

/** Taken out, or not following from the one before. */
function eachAfterTheOther(own: readonly Link[]): Problem[] {
  const sorted = [...own].sort((a, b) => a.sequence - b.sequence);
  let before: Pick<Link, "sequence" | "hash"> = { sequence: 0, hash: GENESIS };
  return sorted.flatMap((link) => {
    const { sequence, hash } = before;
    before = link;
    if (link.sequence === sequence) return [];
    if (link.sequence > sequence + 1) return [missing(link.device, sequence + 1, link.sequence - 1)];
    const follows = hash === undefined || link.previous === undefined || link.previous === hash;
    return follows ? [] : [problem(link, "与前一条接不上，其中一条被改动过")];
  });
}

function theEnd(own: readonly Link[], head: Head): Problem[] {
  const last = own.reduce<Link | undefined>((a, b) => (a && a.sequence > b.sequence ? a : b), undefined);
  const sequence = last?.sequence ?? 0;
  if (sequence < head.sequence) return [missing(head.device, sequence + 1, head.sequence)];
  if (!last || (sequence === head.sequence && (last.hash ?? head.hash) === head.hash)) return [];
  return [problem(last, sequence > head.sequence ? "不是由公开助手写入的" : "与登记的末条不符，被改动过")];
}

/** What the desk signed is what is there; one that is gone is said elsewhere. */
function held(own: readonly LoggedEvent[], { sequence, hash }: Head): Problem[] {
  const signed = own.find((event) => event.sequence === sequence);
  return signed && signed.hash !== hash ? [problem(signed, "与那台电脑签过名的不是同一条，被改动过")] : [];
}

function missing(device: string, from: number, to: number): Problem {
  const sentence = from === to ? `第${from}条记录缺失。` : `第${from}条至第${to}条记录缺失。`;
  return { sequence: from, device, sentence };
}

function problem({ sequence, device }: Link, what: string): Problem {
  return { sequence, device, sentence: `第${sequence}条记录${what}。` };
}
