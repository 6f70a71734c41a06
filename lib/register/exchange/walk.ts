import { deskName } from "../../model/exchange.ts";
import { LoggedEventSchema, type LoggedEvent } from "../../model/event.ts";
import { EARLIEST, happenings } from "../append.ts";
import { hashOf } from "../chain.ts";
import type { Head } from "../db.ts";
import { broken, forked, tooFarAhead } from "./desk-sentences.ts";
import type { SignedHead } from "./rows.ts";

/** What came of the lines of one desk; `fault` where they do not hold together. */
export interface Walked {
  readonly fresh: readonly LoggedEvent[];
  /** By its last event that was read; empty where none was. */
  readonly name: string;
  readonly fault: string;
}

/** One desk's events in a bundle, and against what they are held. */
export interface WalkAsked {
  readonly desk: SignedHead;
  /** The number of the first. */
  readonly from: number;
  /** How its chain ends here. */
  readonly known: Head;
  readonly isOwn: boolean;
  readonly now: Date;
  /** What is wrong already, so that no event need be read; else empty. */
  readonly fault: string;
}

/** How far ahead of this clock another desk's may be, in milliseconds. */
const AHEAD = 2 * 24 * 60 * 60_000;

/** Goes along a desk's events. Those that are here already are not read but for the last two: the chain vouches for the rest. */
export function createWalk({ desk, from, known, isOwn, now, fault: before }: WalkAsked): {
  /** Answers whether all is well so far. */
  readonly next: (line: string, number: number) => boolean;
  readonly end: () => Walked;
} {
  const fresh: LoggedEvent[] = [];
  const ids = new Set<string>();
  let fault =
    before === "" && from > known.sequence + 1
      ? `缺少第${known.sequence + 1}条至第${from - 1}条记录，接不上本机已有的；请对方导出全部记录再传一次`
      : before;
  let name = "";
  let previous = known.hash;
  const take = (event: LoggedEvent, number: number): string => {
    if (event.device !== desk.device || event.sequence !== number) return `第${number}条记录不在原来的位置`;
    if (hashOf(event) !== event.hash) return `第${number}条记录的内容被改动过`;
    if (number === known.sequence && event.hash !== known.hash) return forked(number, isOwn);
    if (number > known.sequence) {
      if (event.previous !== previous) return number === known.sequence + 1 ? forked(number, isOwn) : broken(number);
      if (ids.has(event.id)) return `第${number}条记录重复出现`;
      // Also of whom nothing is taken in, the sentence says who it is.
      name = deskName(event.by);
      const times = outOfTime(event, now);
      if (times !== "") return times;
      ids.add(event.id);
      fresh.push(event);
      previous = event.hash;
    }
    if (number === desk.sequence && event.hash !== desk.hash) return broken(number);
    name = deskName(event.by);
    return "";
  };
  return {
    next(line, number) {
      if (fault !== "" || (number < known.sequence && number < desk.sequence)) return fault === "";
      const event = LoggedEventSchema.safeParse(parsed(line));
      fault = event.success
        ? take(event.data, number)
        : `第${number}条记录的内容读不出来，可能由更新的版本写入；请先更新本机的公开助手`;
      return fault === "";
    },
    end: () => ({ fresh, name, fault }),
  };
}

/** As {@link append} refuses it at the desk itself, but for clocks that differ. */
function outOfTime(event: LoggedEvent, now: Date): string {
  const times = [event.enteredAt, ...happenings(event)];
  if (times.some((time) => time < EARLIEST)) return `第${event.sequence}条记录的时间早于2000年，那台电脑的时间不对`;
  const latest = times.toSorted().at(-1) ?? "";
  const isAhead = Date.parse(latest) > now.getTime() + AHEAD;
  return isAhead ? tooFarAhead(event.sequence, latest, { now, most: AHEAD }) : "";
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
